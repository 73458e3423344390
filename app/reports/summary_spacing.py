"""How close page 1 of the summary stands: the loosest that still is one page. Type never shrinks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.reports.geometry import TEXT_WIDTH
from app.reports.stack import height_of


@dataclass(frozen=True, slots=True)
class Spacing:
    """Lengths in points. section: above each section. item: of one item in the chart of trust.

    topics: how much height bars of topics may take; what doesn't fit is left to the annex.
    """

    section: float
    item: float
    topics: float


LOOSE = Spacing(5 * mm, 17.4 * mm, 108.0)
SPACINGS = (
    LOOSE,
    Spacing(4 * mm, 17.4 * mm, 100.0),
    Spacing(3 * mm, 16.4 * mm, 82.0),
    Spacing(2.5 * mm, 14.6 * mm, 62.0),
)


def spacing_for(page: Callable[[Spacing], Sequence[Flowable]], height: float) -> Spacing:
    """The loosest spacing with which a page is no higher than that; the loosest of all where none will do."""
    fitting = (spacing for spacing in SPACINGS if height_of(page(spacing), TEXT_WIDTH) <= height)
    return next(fitting, LOOSE)
