"""Which pairs can be kept together at all, beside what stands."""

from collections import Counter
from collections.abc import Sequence

from app.domain.participants import Participant, Side
from app.domain.proposals import Group, IdPair
from app.matching.roll import Roll


def keepable(group: Group, pins: Sequence[IdPair]) -> frozenset[IdPair]:
    """Those of these pairs that can be proposed; of two that exclude each other, the one that comes first.

    A pair can't where one of the two can't get a pair now, is bound to the other side, or has no place left.
    """
    roll = Roll(group)
    members = {one.id: one for one in roll.open}
    sides = {one.id: side for one in roll.open if (side := roll.side(one)) is not None}
    used: Counter[int] = Counter()
    kept: set[IdPair] = set()
    for ids in dict.fromkeys(pins):
        wanted = dict(zip(ids, Side, strict=True))
        if all(_can(roll, members.get(one), sides, used, side) for one, side in wanted.items()):
            kept.add(ids)
            used.update(ids)
            sides |= wanted
    return frozenset(kept)


def _can(roll: Roll, one: Participant | None, sides: dict[int, Side], used: Counter[int], wanted: Side) -> bool:
    return one is not None and sides.get(one.id, wanted) is wanted and used[one.id] < roll.places(one)
