"""The best new pairs for a whole group, each with its reasons, and why everyone else is left out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.proposals import Certificate, Group, IdPair, LeftOut, Proposal, ProposedPair, Rule, Wishes
from app.matching.assign import Settled
from app.matching.assignments import Cover
from app.matching.bits import members
from app.matching.explain import left_out
from app.matching.preparation import Preparation
from app.matching.profiles import Profile
from app.matching.watch import Watch

NO_WISHES = Wishes()


def propose(group: Group, today: date, watch: Watch | None = None, *, wishes: Wishes = NO_WISHES) -> Proposal:
    """The best new pairs for a group, in the strict order of MATCHING. What stands is kept.

    today: the day up to which years in the organization count. watch: is told how far it is.
    The same people in any order give the same result; pairs and people come in the people's stable order.
    Raises CounterpartError: pin-not-possible, pin-without-place.
    """
    prepared = Preparation(group, today, wishes, watch)
    return proposal_of(prepared, prepared.settle(wishes, watch), wishes, watch)


def proposal_of(prepared: Preparation, settled: Settled, wishes: Wishes, watch: Watch | None = None) -> Proposal:
    """The settled pairs as a proposal, with everything that there is to say of them."""
    fit, chosen = prepared.fit, settled.assignment
    pairs = tuple(_pair(prepared, pair, wishes) for pair in chosen.pairs)
    without = left_out(fit, chosen.pairs, settled.task.pins, watch)
    return Proposal(
        pairs=pairs,
        left_out=_in_order_of(
            prepared.profiles, [one for one in without if not prepared.roll.is_in_a_pair(one.participant_id)]
        )
        + tuple(prepared.roll.held_out),
        sides=prepared.open_sides(),
        total=sum(pair.worth for pair in pairs),
        floor=chosen.floor,
        not_checked=_count_not_checked(pairs),
        loops=prepared.lines.loops,
        priority=wishes.priority,
        load=chosen.load,
        certificate=_certificate(prepared, settled),
    )


def _pair(prepared: Preparation, pair: tuple[int, int], wishes: Wishes) -> ProposedPair:
    made = prepared.fit.pair(*pair)
    ids: IdPair = (made.mentor_id, made.mentee_id)
    return replace(made, pinned=True, refusals=prepared.fit.refusals(*pair)) if ids in wishes.pins else made


def _certificate(prepared: Preparation, settled: Settled) -> Certificate:
    proof, fit = settled.assignment.certificate, prepared.fit
    prices = {mentor.id: price for mentor, price in zip(fit.mentors, proof.mentor_prices, strict=True)}
    prices |= {mentee.id: price for mentee, price in zip(fit.mentees, proof.mentee_prices, strict=True)}
    return Certificate(
        prices=prices,
        scale=proof.scale,
        pair_worth=proof.pair_worth,
        most=_cover(prepared, proof.most),
        higher=_cover(prepared, proof.higher),
    )


def _cover(prepared: Preparation, cover: Cover | None) -> tuple[frozenset[int], frozenset[int]] | None:
    if cover is None:
        return None
    mentors, mentees = prepared.fit.mentors, prepared.fit.mentees
    return (
        frozenset(mentors[place].id for place in members(cover.mentors)),
        frozenset(mentees[place].id for place in members(cover.mentees)),
    )


def _in_order_of(profiles: Sequence[Profile], people: Sequence[LeftOut]) -> tuple[LeftOut, ...]:
    order = {profile.id: place for place, profile in enumerate(profiles)}
    return tuple(sorted(people, key=lambda one: order[one.participant_id]))


def _count_not_checked(pairs: Sequence[ProposedPair]) -> dict[Rule, int]:
    """In how many of these pairs each rule could not be checked."""
    counts = Counter(rule for pair in pairs for rule in pair.not_checked)
    return {rule: counts[rule] for rule in Rule if counts[rule]}
