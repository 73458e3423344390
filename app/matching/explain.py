"""Why someone is left out: nobody fits, or too few places for those who fit (MATCHING)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from app.domain.participants import Side
from app.domain.proposals import LeftOut, Refusal, Rule, Why
from app.matching.assign import Pair
from app.matching.bits import members
from app.matching.chains import explore
from app.matching.fit import Fit
from app.matching.profiles import Profile
from app.matching.watch import Watch

FEW = 8  # people who compete for places and can still be named in a sentence
NEAR_MISSES = 10

# Rules that nobody waives: no pair is one rule away by them.
_FINAL = frozenset({Rule.SAME_PERSON, Rule.BLOCKED, Rule.ALREADY_PAIRED})
# What is mended most easily comes first: something can be added to a form, a grade or a manager can't.
_EASIEST = (Rule.LANGUAGE, Rule.AVAILABILITY, Rule.FORMAT, Rule.SITE, Rule.TOPIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class _View:
    """One side looking at the other; people are named by their place on their side.

    partners, partners_of_others: whom each is paired with, as bits.
    refused: for one of this side, per rule, those it refuses. refusal: a rule that one and an other break.
    """

    side: Side
    own: Sequence[Profile]
    others: Sequence[Profile]
    allowed: Sequence[int]
    partners: Sequence[int]
    partners_of_others: Sequence[int]
    refused: Callable[[int], Mapping[Rule, int]]
    refusal: Callable[[Rule, int, int], Refusal]

    def left_out(self, watch: Watch) -> Iterator[LeftOut]:
        places = [place for place, partners in enumerate(self.partners) if not partners]
        watch.expect(len(places))
        for place in places:
            yield self._why(place)
            watch.step()

    def _why(self, place: int) -> LeftOut:
        if not self.others:
            return LeftOut(participant_id=self.own[place].id, side=self.side, why=Why.NOBODY_THERE)
        if not self.allowed[place]:
            return self._no_candidate(place)
        return self._shortage(place)

    def _no_candidate(self, place: int) -> LeftOut:
        refused = self.refused(place)
        counts = {rule: others.bit_count() for rule, others in refused.items() if others}
        return LeftOut(
            participant_id=self.own[place].id,
            side=self.side,
            why=Why.NO_CANDIDATE,
            looked_at=len(self.others),
            refused=counts,
            one_rule_away=tuple(self._near_misses(place, refused)),
        )

    def _near_misses(self, place: int, refused: Mapping[Rule, int]) -> list[Refusal]:
        once = _in_one_only(refused.values())
        found = [
            (rule, other)
            for rule, others in refused.items()
            if rule not in _FINAL
            for other in members(others & once)
        ]
        found.sort(key=lambda miss: (self.partners_of_others[miss[1]] != 0, miss[0] not in _EASIEST, miss[1]))
        refusals = (self.refusal(rule, place, other) for rule, other in found)
        return list(islice((refusal for refusal in refusals if not _is_upside_down(refusal)), NEAR_MISSES))

    def _shortage(self, place: int) -> LeftOut:
        """Everyone who competes with this person, and for whom (the witness of Hall's theorem)."""
        reach = explore(
            place,
            lambda own: self.allowed[own] & ~self.partners[own],
            lambda other: self.partners_of_others[other],
        )
        rivals = [place, *reach.given_up_by]
        wanted = 0
        for rival in rivals:
            wanted |= self.allowed[rival]
        others = list(members(wanted))
        places = sum(self.others[other].places for other in others)
        is_short = places < len(rivals)
        return LeftOut(
            participant_id=self.own[place].id,
            side=self.side,
            why=Why.SHORTAGE if is_short and len(rivals) <= FEW else Why.GENERAL_SHORTAGE,
            rivals=tuple(self.own[rival].id for rival in rivals),
            others=tuple(self.others[other].id for other in others),
            places=places if is_short else 0,
        )


def left_out(fit: Fit, pairs: Iterable[Pair], watch: Watch | None = None) -> list[LeftOut]:
    """Everyone without one of these pairs and why; the pairs must be as many as can be.

    pairs: (mentor, mentee) by their places in `fit`.
    """
    mentees_of, mentors_of = [0] * len(fit.mentors), [0] * len(fit.mentees)
    for mentor, mentee in pairs:
        mentees_of[mentor] |= 1 << mentee
        mentors_of[mentee] |= 1 << mentor
    mentors = _View(
        side=Side.MENTOR,
        own=fit.mentors,
        others=fit.mentees,
        allowed=fit.allowed[Side.MENTOR],
        partners=mentees_of,
        partners_of_others=mentors_of,
        refused=fit.refused_mentees,
        refusal=fit.refusal,
    )
    mentees = _View(
        side=Side.MENTEE,
        own=fit.mentees,
        others=fit.mentors,
        allowed=fit.allowed[Side.MENTEE],
        partners=mentors_of,
        partners_of_others=mentees_of,
        refused=fit.refused_mentors,
        refusal=lambda rule, mentee, mentor: fit.refusal(rule, mentor, mentee),
    )
    watch = watch or Watch()
    return [*mentors.left_out(watch), *mentees.left_out(watch)]


def _is_upside_down(refusal: Refusal) -> bool:
    """Whether the mentor is the more senior: a pair that nobody would want to allow."""
    return refusal.gap is not None and refusal.gap.steps < 0


def _in_one_only(sets: Iterable[int]) -> int:
    """Those who are in exactly one of these sets."""
    once = more = 0
    for people in sets:
        more |= once & people
        once |= people
    return once & ~more
