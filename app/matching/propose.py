"""The best new pairs for a whole group, each with its reasons, and why everyone else is left out."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from app.domain.participants import Side, WillingAs
from app.domain.proposals import Group, LeftOut, Proposal, ProposedPair, Rule
from app.domain.seniority import ReportingLines
from app.matching.assign import solve
from app.matching.explain import left_out
from app.matching.fit import Fit
from app.matching.profiles import Profile, Profiles
from app.matching.roll import Roll
from app.matching.rulebook import RuleBook
from app.matching.sides import choose_sides
from app.matching.ties import Ties, ties_of
from app.matching.watch import Watch


def propose(group: Group, today: date, watch: Watch | None = None) -> Proposal:
    """The best new pairs for a group: most pairs first, then the highest total. What stands is kept.

    today: the day up to which years in the organization count. The same people in any order give the same
    result; pairs and people come in the stable order of the people. watch: is told how far the search is.
    """
    watch = watch or Watch()
    lines = ReportingLines.of(group.people)
    roll, ties = Roll(group), ties_of(group)
    makes = Profiles(group, lines, today)
    profiles = [makes.of(participant, roll.places(participant)) for participant in roll.open]
    sides = _sides(profiles, roll, group, ties, watch)
    mentors, mentees = (
        [profile for profile in profiles if sides[profile.id] is side] for side in (Side.MENTOR, Side.MENTEE)
    )
    mentor_places, mentee_places = ([profile.places for profile in side] for side in (mentors, mentees))
    watch.expect(2 * len(mentors) + min(sum(mentor_places), sum(mentee_places)))
    fit = Fit(mentors, mentees, group.program, ties, watch)
    chosen = solve(fit.candidates(watch), mentor_places, mentee_places, watch)
    pairs = tuple(fit.pair(mentor, mentee) for mentor, mentee in chosen)
    without = [one for one in left_out(fit, chosen, watch) if not roll.is_in_a_pair(one.participant_id)]
    return Proposal(
        pairs=pairs,
        left_out=_in_order_of(profiles, without) + tuple(roll.held_out),
        sides={profile.id: sides[profile.id] for profile in profiles if _is_open(profile)},
        total=sum(pair.worth for pair in pairs),
        floor=min((pair.score for pair in pairs), default=None),
        not_checked=_count_not_checked(pairs),
        loops=lines.loops,
    )


def _sides(profiles: Sequence[Profile], roll: Roll, group: Group, ties: Ties, watch: Watch) -> dict[int, Side]:
    """The side of each profile; those willing to take either are put on one."""
    bound = {profile.id: roll.side(profile.participant) for profile in profiles}
    fixed = {participant: side for participant, side in bound.items() if side is not None}
    if len(fixed) == len(profiles):
        return fixed
    watch.expect(len(profiles))
    book = RuleBook(profiles, group.program.rules, ties)
    may_mentor = [look.allowed for look in book.looks(profiles, watch)]
    return choose_sides(profiles, fixed, may_mentor)


def _is_open(profile: Profile) -> bool:
    return profile.participant.willing_as is WillingAs.EITHER


def _in_order_of(profiles: Sequence[Profile], people: Sequence[LeftOut]) -> tuple[LeftOut, ...]:
    order = {profile.id: place for place, profile in enumerate(profiles)}
    return tuple(sorted(people, key=lambda one: order[one.participant_id]))


def _count_not_checked(pairs: Sequence[ProposedPair]) -> dict[Rule, int]:
    """In how many of these pairs each rule could not be checked."""
    counts = Counter(rule for pair in pairs for rule in pair.not_checked)
    return {rule: counts[rule] for rule in Rule if counts[rule]}
