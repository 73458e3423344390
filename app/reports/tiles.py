"""Figures first: tiles with an accent rule, the figure, what it is, and its fraction."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from app.reports import palette
from app.reports.columns import Row
from app.reports.geometry import GUTTER, cols
from app.reports.ink import line_width, rule, write
from app.reports.stack import Part
from app.reports.styles import FIGURE, SECOND, SECOND_BOLD, TEXT_MUTED
from app.reports.words import words

_UNIT_GAP = 1.5  # points


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure with its unit, its name, and the counts that it comes from: never a rate without them."""

    figure: str
    unit: str
    name: str
    counts: str


def tile_row(tiles: Sequence[Tile]) -> Flowable:
    """Six tiles, two columns each."""
    cells = [[_Figure(tile), words(SECOND_BOLD, tile.name), words(SECOND, tile.counts)] for tile in tiles]
    return Row(cells, [cols(2)] * len(tiles), gap=GUTTER)


class _Figure(Part):
    """The rule of a tile, its figure and a smaller unit; a figure without a value has no unit."""

    def __init__(self, tile: Tile) -> None:
        super().__init__()
        self._figure, self._unit = tile.figure, tile.unit if tile.figure != "-" else ""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, 27.0
        return self.width, self.height

    def draw(self) -> None:
        rule(self.canv, 0, self.width, self.height - 0.8, colour=palette.ACCENT, thickness=1.6)
        used = write(self.canv, 0, self.height - 22, self._figure, FIGURE)
        if used + _UNIT_GAP + line_width(self._unit, TEXT_MUTED) <= self.width:
            write(self.canv, used + _UNIT_GAP, self.height - 22, self._unit, TEXT_MUTED)
