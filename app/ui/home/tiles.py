"""How the program stands: four figures, each of a denominator, with what is missing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.figures import Ratio
from app.domain.participants import Side
from app.domain.programs import Program
from app.text.catalog import _, ngettext
from app.text.formats import day_month_long, whole
from app.ui.common.cards import Card
from app.ui.common.labels import ElidedLabel, body, small, title
from app.ui.common.meters import ShareBar
from app.ui.common.theme import Theme

_HEIGHT = 112

if TYPE_CHECKING:
    from app.domain.summary import ProgramSummary


class Figure(NamedTuple):
    """One tile in words. of: what the denominator counts, with its number; note: what is missing."""

    label: str
    ratio: Ratio
    of: str
    note: str


def figures_of(summary: "ProgramSummary", planned: int, program: Program) -> list[Figure]:
    """The four figures of Home, in their order. planned: sessions still to come."""
    actions = [summary.actions[side] for side in Side]
    done = Ratio(sum(side.numerator for side in actions), sum(side.denominator for side in actions))
    return [
        Figure(
            _("Sessions held"),
            summary.of_plan,
            _("of {n} due by today").format(n=whole(summary.of_plan.denominator)),
            _("{n} planned until {day}").format(n=whole(planned), day=day_month_long(program.ends_on)),
        ),
        Figure(
            _("Both sides reflected"),
            summary.two_way,
            _("of {n} sessions held").format(n=whole(summary.two_way.denominator)),
            _missing_forms(summary.two_way),
        ),
        Figure(
            _("People with a pairing"),
            summary.matched,
            _("of {n} accepted").format(n=whole(summary.matched.denominator)),
            _waiting(summary.matched),
        ),
        Figure(
            _("Actions done"),
            done,
            _("of {n} due by today").format(n=whole(done.denominator)),
            _still_open(done),
        ),
    ]


def _missing_forms(ratio: Ratio) -> str:
    n = ratio.denominator - ratio.numerator
    if n <= 0:
        return _("no form is missing")
    return ngettext("{n} session misses a side's form", "{n} sessions miss a side's form", n).format(n=whole(n))


def _waiting(ratio: Ratio) -> str:
    n = ratio.denominator - ratio.numerator
    if n <= 0:
        return _("nobody waits")
    return ngettext("{n} person still waits", "{n} people still wait", n).format(n=whole(n))


def _still_open(ratio: Ratio) -> str:
    n = ratio.denominator - ratio.numerator
    if n <= 0:
        return _("none is open past its day")
    return ngettext("{n} is open past its day", "{n} are open past their day", n).format(n=whole(n))


class Tile(Card):
    """One figure: numerator large, its denominator beside it, a bar, one line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setMinimumHeight(theme.px(_HEIGHT))
        self._label, self._number = small("", "muted", QFont.Weight.Medium), title()
        self._of, self._note = ElidedLabel(body("", "muted")), ElidedLabel(small())
        self._bar = ShareBar(theme)
        inner = self.padded(top=10, bottom=11, gap=0)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self._of, 1, Qt.AlignmentFlag.AlignBaseline)
        inner.addWidget(self._label)
        inner.addLayout(row)
        inner.addSpacing(theme.px(7))
        inner.addWidget(self._bar)
        inner.addSpacing(theme.px(7))
        inner.addWidget(self._note)

    def show_figure(self, figure: Figure) -> None:
        share = figure.ratio.share
        note = figure.note if figure.ratio.denominator else _("nothing to count yet")
        self._label.setText(figure.label)
        self._number.setText("-" if share is None else whole(figure.ratio.numerator))
        self._of.say(figure.of)
        self._note.say(note)
        spoken = _("{label}: {number} {of}").format(label=figure.label, number=self._number.text(), of=figure.of)
        self._bar.show_share(share, spoken)


class Tiles(QWidget):
    """The four tiles in a row, or two by two where the page is narrow."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._tiles = [Tile(theme) for _place in range(4)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(16))
        self.set_columns(4)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show four figures."""
        for tile, figure in zip(self._tiles, figures, strict=True):
            tile.show_figure(figure)

    def set_columns(self, columns: int) -> None:
        """4 or 2 tiles side by side."""
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
