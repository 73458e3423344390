"""Figures of a summary that may be printed, are empty, or stay hidden because too few people stand behind them."""

from dataclasses import dataclass
from enum import StrEnum


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
    """The mean change of one item from start to `wave`, over people with both; None unless shown.

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
    """Share of 9 to 10 minus share of 0 to 6, in whole percentage points; None unless shown."""

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
