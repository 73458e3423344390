"""Figures first: tiles with an accent rule, the figure, what it is, and its fraction."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reportlab.platypus import Flowable

from app.reports import palette
from app.reports.columns import Row
from app.reports.geometry import GUTTER, cols
from app.reports.ink import line_width, rule, write
from app.reports.stack import Part
from app.reports.styles import FIGURE, SECOND, SECOND_BOLD, TEXT_MUTED, Style
from app.reports.words import words


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure with its unit, its name, and the counts that it comes from: never a rate without them."""

    figure: str
    unit: str
    name: str
    counts: str


def tile_row(tiles: Sequence[Tile]) -> Flowable:
    """Six tiles, two columns each."""
    cells = [[_figure(tile), words(SECOND_BOLD, tile.name), words(SECOND, tile.counts)] for tile in tiles]
    return Row(cells, [cols(2)] * len(tiles), gap=GUTTER)


def _figure(tile: Tile) -> Flowable:
    """A figure without a value has no unit."""
    return FigureUnderRule(tile.figure, tile.unit if tile.figure != "-" else "", _OF_A_TILE)


class FigureLook(NamedTuple):
    """How a figure stands under its rule, in points.

    rule: its thickness. baseline: how far below the top. height: of all. gap: before the unit.
    """

    rule: float
    baseline: float
    height: float
    gap: float
    figure: Style
    unit: Style


_OF_A_TILE = FigureLook(1.6, 22.0, 27.0, 1.5, FIGURE, TEXT_MUTED)


class FigureUnderRule(Part):
    """An accent rule, a figure below it, and its smaller unit where there is room for it."""

    def __init__(self, figure: str, unit: str, look: FigureLook) -> None:
        super().__init__()
        self._figure, self._unit, self._look = figure, unit, look

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self._look.height
        return self.width, self.height

    def draw(self) -> None:
        look, baseline = self._look, self.height - self._look.baseline
        rule(self.canv, 0, self.width, self.height - look.rule / 2, colour=palette.ACCENT, thickness=look.rule)
        used = write(self.canv, 0, baseline, self._figure, look.figure) + look.gap
        if used + line_width(self._unit, look.unit) <= self.width:
            write(self.canv, used, baseline, self._unit, look.unit)
