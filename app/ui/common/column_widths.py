"""Which columns of a table a page has room for, and how wide each becomes."""

from collections.abc import Sequence
from typing import Protocol


class Flexible(Protocol):
    """A column as far as its width goes: `Column` says what the two mean."""

    @property
    def share(self) -> int: ...

    @property
    def keep(self) -> int: ...


def column_widths(columns: Sequence[Flexible], least: Sequence[int], room: int) -> list[int]:
    """The width of each column; 0 for those that give way.

    least: the smallest width of each; room: of all. Columns give way from the lowest `keep` up until the others
    fit, those of the highest `keep` never; what is left over is shared out, and the widths fill the room then.
    """
    shown = list(range(len(columns)))
    highest = max((column.keep for column in columns), default=0)
    while sum(least[number] for number in shown) > room:
        weakest = min(shown, key=lambda number: (columns[number].keep, -number))
        if columns[weakest].keep == highest:
            break
        shown.remove(weakest)
    widths = [least[number] if number in shown else 0 for number in range(len(columns))]
    return _shared_out(
        widths, [columns[number].share if number in shown else 0 for number in range(len(columns))], room
    )


def _shared_out(widths: Sequence[int], shares: Sequence[int], room: int) -> list[int]:
    left, whole = room - sum(widths), sum(shares)
    if left <= 0 or whole == 0:
        return list(widths)
    wider = [width + left * share // whole for width, share in zip(widths, shares, strict=True)]
    last = max(number for number, share in enumerate(shares) if share)
    wider[last] += room - sum(wider)
    return wider
