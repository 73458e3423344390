"""Break-downs and shares as their readers may see them: small groups hidden, and what would give them away."""

from collections.abc import Mapping, Sequence

from app.domain.figures import BreakDown, Group, Share, Shown
from app.domain.privacy import suppress


def shown_counts(counts: Sequence[int], least: int, *, fewest: int = 0) -> tuple[int | None, ...]:
    """The counts of one break-down, None where hidden. least: 1 shows all; fewest: as for `suppress`."""
    return tuple(counts) if least <= 1 else suppress(counts, least, fewest=fewest).counts


def break_down(counts: Mapping[str, int], least: int) -> BreakDown:
    """People or pairings by the group they are in, where a group is there because somebody is in it.

    The largest of the printed groups comes first; the order of the hidden ones, by name, tells nothing.
    """
    shown = shown_counts(list(counts.values()), least, fewest=1)
    groups = [Group(name, count) for name, count in zip(counts, shown, strict=True)]
    groups.sort(key=lambda group: (group.count is None, -(group.count or 0), group.name))
    return BreakDown(tuple(groups), sum(counts.values()))


def share_of(part: int, of: int, least: int) -> Share:
    """A share of people or pairings, hidden where those in it, or those who aren't, are too few."""
    if of == 0:
        return Share(Shown.EMPTY, 0, 0)
    if None in shown_counts([part, of - part], least):
        return Share(Shown.HIDDEN, 0, 0)
    return Share(Shown.YES, part, of)
