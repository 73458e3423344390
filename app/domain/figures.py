"""Figures of a summary that may be printed, are empty, or stay hidden because too few people stand behind them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median


@dataclass(frozen=True, slots=True)
class Ratio:
    """A share as its two counts. Nothing to divide by is never 0 %: `share` is None then."""

    numerator: int
    denominator: int

    @property
    def share(self) -> float | None:
        return self.numerator / self.denominator if self.denominator else None


class Shown(StrEnum):
    """Whether a figure may be printed."""

    YES = "yes"
    EMPTY = "empty"  # nobody answered: printed "-"
    HIDDEN = "hidden"  # fewer people than the small group: printed as hidden


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean of n answers; value is None unless shown."""

    shown: Shown
    value: float | None = None
    n: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """The mean change of one item, or of a block of items, from the start to a later wave, over people with both.

    item: an item, or of a block the letter that its items begin with. Figures are None unless shown.
    before, after: means from 1 to 5, reversed items turned. up, same, down: people.
    """

    item: str
    shown: Shown
    before: float | None = None
    after: float | None = None
    change: float | None = None
    n: int = 0
    up: int = 0
    same: int = 0
    down: int = 0


@dataclass(frozen=True, slots=True)
class Recommendation:
    """Share of 9 to 10 minus share of 0 to 6, in whole percentage points; None unless shown.

    Shown without a score are the counts alone, of too few people for a score to mean anything.
    """

    shown: Shown
    score: int | None = None
    n: int = 0
    promoters: int = 0
    detractors: int = 0


@dataclass(frozen=True, slots=True)
class SideGains:
    """What one side gained: own aim, largest change, recommendation, and quotes with consent."""

    own_aim: Mean
    largest_change: Change | None
    recommendation: Recommendation
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Median:
    """The value in the middle of n; None where n is 0."""

    value: float | None = None
    n: int = 0

    @classmethod
    def of(cls, values: Sequence[int]) -> "Median":
        return cls(float(median(values)), len(values)) if values else cls()


@dataclass(frozen=True, slots=True)
class Share:
    """A share that may tell on people; its counts say nothing unless it is shown."""

    shown: Shown
    part: int
    of: int


@dataclass(frozen=True, slots=True)
class Group:
    """One group of a break-down. name: as the file has it, "" = not known. count: None while it is hidden."""

    name: str
    count: int | None


@dataclass(frozen=True, slots=True)
class BreakDown:
    """People or pairings by group, the printed groups first, and their total."""

    groups: tuple[Group, ...]
    total: int

    @property
    def hidden(self) -> int:
        """How many groups are hidden."""
        return sum(1 for group in self.groups if group.count is None)
