"""A proposal that is being argued with: each objection is answered with what changes, and can be taken back."""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from app.domain.participants import Participant, Side
from app.domain.proposals import Alternative, Difference, Group, IdPair, Proposal, Wishes
from app.matching.assign import Settled
from app.matching.exchanges import Exchange, Exchanges
from app.matching.preparation import Preparation
from app.matching.propose import NO_WISHES, proposal_of
from app.matching.watch import Watch


@dataclass(frozen=True)
class _State:
    """One moment of the argument."""

    group: Group
    wishes: Wishes
    prepared: Preparation
    settled: Settled
    proposal: Proposal

    @cached_property
    def exchanges(self) -> Exchanges:
        """What other pairs would cost: made when it is first asked for."""
        return Exchanges(self.settled)


class Draft:
    """The best pairs for a group under the coordinator's wishes; every answer is proven as a fresh proposal is.

    Pairs that were on the table are kept where nothing much speaks against them, so that an objection moves few
    others; and whoever was put on a side stays there.
    """

    def __init__(self, group: Group, today: date, wishes: Wishes = NO_WISHES, watch: Watch | None = None) -> None:
        """today: the day up to which years in the organization count. watch: is told how far it is.

        Raises CounterpartError as `propose`.
        """
        self._today = today
        self._past: list[_State] = []
        self._now = _answer(group, today, wishes, watch=watch)

    @property
    def proposal(self) -> Proposal:
        """The pairs as they stand now."""
        return self._now.proposal

    @property
    def wishes(self) -> Wishes:
        """What is asked for now."""
        return self._now.wishes

    @property
    def group(self) -> Group:
        """The people as they are now."""
        return self._now.group

    @property
    def can_undo(self) -> bool:
        """Whether there is an objection to take back."""
        return bool(self._past)

    def pin(self, mentor_id: int, mentee_id: int) -> Difference:
        """Keep these two together, whatever it costs, even where a hard rule speaks against them.

        Raises CounterpartError: pin-not-possible, pin-without-place.
        """
        pair, wishes = (mentor_id, mentee_id), self.wishes
        return self.wish(replace(wishes, pins=wishes.pins | {pair}, blocks=wishes.blocks - {pair}))

    def block(self, mentor_id: int, mentee_id: int) -> Difference:
        """Keep these two apart."""
        pair, wishes = (mentor_id, mentee_id), self.wishes
        return self.wish(replace(wishes, pins=wishes.pins - {pair}, blocks=wishes.blocks | {pair}))

    def release(self, mentor_id: int, mentee_id: int) -> Difference:
        """Take a pin or a block of these two away."""
        pair, wishes = (mentor_id, mentee_id), self.wishes
        return self.wish(replace(wishes, pins=wishes.pins - {pair}, blocks=wishes.blocks - {pair}))

    def wish(self, wishes: Wishes) -> Difference:
        """Ask for something else: another priority, other pins and blocks. Raises CounterpartError as `pin`."""
        return self._go_on(self.group, wishes)

    def give_places(self, participant_id: int, places: int) -> Difference:
        """Let somebody be in so many pairs, 0 to 3 with those that stand. Raises CounterpartError as `pin`."""
        return self._with_member(participant_id, lambda one: replace(one, places=places))

    def leave_out(self, participant_id: int) -> Difference:
        """Somebody is not to be paired now; what was pinned for them is given up."""
        pins = frozenset(pair for pair in self.wishes.pins if participant_id not in pair)
        members = tuple(one for one in self.group.participants if one.id != participant_id)
        return self._go_on(replace(self.group, participants=members), replace(self.wishes, pins=pins))

    def edit(self, group: Group) -> Difference:
        """The people, or the program's rules and weights, are others now. Raises CounterpartError as `pin`."""
        return self._go_on(group, self.wishes)

    def after(self, group: Group, wishes: Wishes, watch: Watch | None = None) -> "Draft":
        """The draft that follows this one, which stays as it is, so that a thread can work the next one out.

        What was on the table here counts as seen, and whoever was put on a side stays there. Raises
        CounterpartError as `pin`.
        """
        following = copy(self)
        following._past = []
        following._now = self._next(group, wishes, watch)
        return following

    def undo(self) -> Difference | None:
        """Take the last objection back; None where there is none."""
        if not self._past:
            return None
        before, self._now = self._now, self._past.pop()
        return difference(before.proposal, self.proposal)

    def alternatives(self, participant_id: int, watch: Watch | None = None) -> list[Alternative]:
        """Whom somebody could have instead, the best fit first, each with its cost; last those whom rules refuse.

        Empty for somebody who isn't matched. watch: is told how far it is.
        """
        prepared = self._now.prepared
        side = next((side for side in range(2) if participant_id in prepared.place_of[side]), None)
        if side is None:
            return []
        person = prepared.place_of[side][participant_id]
        costs = {one.pair: one for one in self._now.exchanges.of(person, is_mentor=side == 0, watch=watch)}
        others = range(len(prepared.fit.mentees if side == 0 else prepared.fit.mentors))
        pairs = [(person, other) if side == 0 else (other, person) for other in others]
        present = set(self._now.settled.assignment.pairs)
        found = [self._alternative(pair, costs.get(pair)) for pair in pairs if pair not in present]
        return sorted(found, key=_best_first)

    def _alternative(self, pair: tuple[int, int], exchange: Exchange | None) -> Alternative:
        fit = self._now.prepared.fit
        made = replace(fit.pair(*pair), refusals=fit.refusals(*pair))
        return Alternative(pair=made, difference=self._difference(exchange) if exchange else None)

    def _difference(self, exchange: Exchange) -> Difference:
        scores = self._now.exchanges.scores
        before = [scores[pair] for pair in self._now.settled.assignment.pairs]
        change = sum(scores[pair] for pair in exchange.gained) - sum(scores[pair] for pair in exchange.lost)
        return Difference(
            gained=self._ids(exchange.gained),
            lost=self._ids(exchange.lost),
            count=exchange.count,
            points=exchange.points,
            floor=(self.proposal.floor, exchange.floor),
            average=_average(sum(before) + change, len(before) + exchange.count)
            - _average(sum(before), len(before)),
        )

    def _ids(self, pairs: frozenset[tuple[int, int]]) -> tuple[IdPair, ...]:
        fit = self._now.prepared.fit
        return tuple((fit.mentors[mentor].id, fit.mentees[mentee].id) for mentor, mentee in sorted(pairs))

    def _with_member(self, participant_id: int, change: Callable[[Participant], Participant]) -> Difference:
        members = tuple(change(one) if one.id == participant_id else one for one in self.group.participants)
        return self._go_on(replace(self.group, participants=members), self.wishes)

    def _go_on(self, group: Group, wishes: Wishes) -> Difference:
        answer = self._next(group, wishes)
        self._past.append(self._now)
        before, self._now = self._now, answer
        return difference(before.proposal, answer.proposal)

    def _next(self, group: Group, wishes: Wishes, watch: Watch | None = None) -> _State:
        """The answer to other people or wishes, after what was on the table."""
        seen = frozenset((pair.mentor_id, pair.mentee_id) for pair in self.proposal.pairs)
        wanted = replace(wishes, seen=seen, sides={**wishes.sides, **self.proposal.sides})
        prepared = self._now.prepared if _fits_still(self._now, group, wanted) else None
        return _answer(group, self._today, wanted, prepared, watch)


def _answer(
    group: Group,
    today: date,
    wishes: Wishes,
    prepared: Preparation | None = None,
    watch: Watch | None = None,
) -> _State:
    """prepared: of the same people and blocks, where it is there already."""
    ready = prepared or Preparation(group, today, wishes, watch)
    settled = ready.settle(wishes, watch)
    return _State(group, wishes, ready, settled, proposal_of(ready, settled, wishes, watch))


def _fits_still(now: _State, group: Group, wishes: Wishes) -> bool:
    """Whether everything that was prepared holds: the same people, blocks and sides."""
    sides = now.prepared.sides
    return (
        group is now.group
        and wishes.blocks == now.wishes.blocks
        and all(sides.get(pin[number]) is side for pin in wishes.pins for number, side in enumerate(Side))
        and all(sides.get(one) is side for one, side in wishes.sides.items() if one in sides)
    )


def difference(before: Proposal, after: Proposal) -> Difference:
    """What changed between two proposals."""
    old, new = _by_ids(before), _by_ids(after)
    return Difference(
        gained=tuple(sorted(new - old)),
        lost=tuple(sorted(old - new)),
        count=len(after.pairs) - len(before.pairs),
        points=(after.total - after.load) - (before.total - before.load),
        floor=(before.floor, after.floor),
        average=_average_of(after) - _average_of(before),
    )


def _by_ids(proposal: Proposal) -> set[IdPair]:
    return {(pair.mentor_id, pair.mentee_id) for pair in proposal.pairs}


def _average_of(proposal: Proposal) -> float:
    return _average(sum(pair.score for pair in proposal.pairs), len(proposal.pairs))


def _average(total: int, count: int) -> float:
    return total / count if count else 0.0


def _best_first(one: Alternative) -> tuple[bool, int, int, int]:
    return (bool(one.pair.refusals), -one.pair.score, one.pair.mentor_id, one.pair.mentee_id)
