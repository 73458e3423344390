"""The page and its grid, in points: A4 and Letter with the same 172 mm of text, twelve columns."""

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm

from app.domain.programs import PaperSize

TEXT_WIDTH = 172 * mm
GUTTER = 4 * mm
_COLUMN = (TEXT_WIDTH - 11 * GUTTER) / 12
TOP_MARGIN = 15 * mm
BOTTOM_MARGIN = 15.5 * mm
HEADER_BASELINE = 11 * mm  # from the top
FOOTER_RULE = 13.5 * mm  # from the bottom
FOOTER_BASELINES = (10 * mm, 6.8 * mm)  # from the bottom


@dataclass(frozen=True, slots=True)
class Page:
    """One size of paper. left: where the text begins; margins are the same on both sides, for holes."""

    width: float
    height: float

    @property
    def left(self) -> float:
        return (self.width - TEXT_WIDTH) / 2

    @property
    def right(self) -> float:
        return self.left + TEXT_WIDTH


def page_of(size: PaperSize) -> Page:
    """The page of a paper size."""
    return Page(*(A4 if size is PaperSize.A4 else LETTER))


def page_across(size: PaperSize) -> Page:
    """The page of a paper size lying on its long side; its margins are for whoever draws on it to choose."""
    upright = page_of(size)
    return Page(upright.height, upright.width)


def cols(count: int) -> float:
    """The width of so many of the twelve columns with the gutters between them, in points."""
    return count * _COLUMN + (count - 1) * GUTTER
