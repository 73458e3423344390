"""How well two people fit, as a coordinator speaks of it: strong, good, fair, or not enough known."""

from collections.abc import Collection, Mapping
from enum import StrEnum

from app.domain.proposals import Part

STRONG, GOOD = 7_000, 5_000  # of 10,000
TOO_LITTLE = 2_500  # points of parts that are not known: they have half of theirs, so these are 5,000


class FitLevel(StrEnum):
    """The levels from the best down; none of them is bad."""

    STRONG = "strong"
    GOOD = "good"
    FAIR = "fair"
    UNKNOWN = "unknown"


def fit_level(score: int, parts: Mapping[Part, int], not_known: Collection[Part]) -> FitLevel:
    """The level of a score. Where half of the 10,000 points or more lie in parts not known, it tells nothing."""
    if sum(parts.get(part, 0) for part in not_known) >= TOO_LITTLE:
        return FitLevel.UNKNOWN
    if score >= STRONG:
        return FitLevel.STRONG
    return FitLevel.GOOD if score >= GOOD else FitLevel.FAIR
