"""How the program stands: four figures, each of a denominator, with what is missing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.programs import Program
from app.text.catalog import _, ngettext
from app.text.formats import day_month_long, whole
from app.ui.common.cards import PADDING, Card
from app.ui.common.fonts import Size, font
from app.ui.common.labels import line_height
from app.ui.common.share_bar import paint_share
from app.ui.common.theme import Theme

if TYPE_CHECKING:
    from app.domain.figures import Ratio
    from app.operations.overview import Progress

_HEIGHT, _TOP, _BAR, _GAP = 112, 12, 6, 8
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Figure(NamedTuple):
    """One tile in words. of: what the denominator counts, with its number; note: what is missing."""

    label: str
    ratio: "Ratio"
    of: str
    note: str


def figures_of(found: "Progress", program: Program) -> list[Figure]:
    """The four figures of Home, in their order."""
    return [
        Figure(
            _("Sessions held"),
            found.of_plan,
            _("of {n} due by today").format(n=whole(found.of_plan.denominator)),
            _("{n} planned until {day}").format(n=whole(found.planned), day=day_month_long(program.ends_on)),
        ),
        Figure(
            _("Both sides reflected"),
            found.two_way,
            _held(found.two_way.denominator),
            _missing_forms(found.two_way),
        ),
        Figure(
            _("People with a pairing"),
            found.matched,
            _("of {n} accepted").format(n=whole(found.matched.denominator)),
            _waiting(found.matched),
        ),
        Figure(
            _("Actions done"),
            found.actions,
            _("of {n} due by today").format(n=whole(found.actions.denominator)),
            _still_open(found.actions),
        ),
    ]


def _held(n: int) -> str:
    return ngettext("of {n} session held", "of {n} sessions held", n).format(n=whole(n))


def _missing_forms(ratio: "Ratio") -> str:
    n = ratio.denominator - ratio.numerator
    if n <= 0:
        return _("no form is missing")
    return ngettext("{n} session misses a side's form", "{n} sessions miss a side's form", n).format(n=whole(n))


def _waiting(ratio: "Ratio") -> str:
    n = ratio.denominator - ratio.numerator
    if n <= 0:
        return _("nobody waits")
    return ngettext("{n} person still waits", "{n} people still wait", n).format(n=whole(n))


def _still_open(ratio: "Ratio") -> str:
    n = ratio.denominator - ratio.numerator
    if n <= 0:
        return _("none is open past its day")
    return ngettext("{n} is open past its day", "{n} are open past their day", n).format(n=whole(n))


class Tile(Card):
    """One figure: numerator large, its denominator beside it, a bar, one line. Empty until it is counted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._figure: Figure | None = None
        theme.changed.connect(self.update)

    def show_figure(self, figure: Figure) -> None:
        self._figure = figure
        words = _("{label}: {number} {of}").format(label=figure.label, number=_number(figure), of=figure.of)
        self.setAccessibleName(words)
        self.setAccessibleDescription(_note(figure))
        self._tell_shortened()
        self.update()

    def sizeHint(self) -> QSize:
        px, lines = self._theme.px, 2 * line_height(Size.SMALL) + line_height(Size.TITLE)
        return QSize(px(160), max(px(_HEIGHT), lines + px(2 * _TOP + _BAR + 2 * _GAP)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_shortened()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._figure is None:
            return
        painter, figure = QPainter(self), self._figure
        label, number, bar, note = self._lines()
        self._paint_line(painter, label, font(Size.SMALL, QFont.Weight.Medium), figure.label)
        self._paint_number(painter, number, figure)
        paint_share(painter, bar, figure.ratio.share or 0.0, self._theme, self.isRightToLeft())
        self._paint_line(painter, note, font(Size.SMALL), _note(figure))

    def _lines(self) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """The label, the number, the bar and the note, from top to bottom."""
        px, small = self._theme.px, line_height(Size.SMALL)
        start = px(PADDING) + 1  # as in other cards, which keep what they hold off their edge
        width = self.width() - 2 * start
        label = QRectF(start, px(_TOP), width, small)
        number = QRectF(label.left(), label.bottom(), width, line_height(Size.TITLE))
        bar = QRectF(label.left(), number.bottom() + px(_GAP), width, px(_BAR))
        return label, number, bar, QRectF(label.left(), bar.bottom() + px(_GAP) - px(1), width, small)

    def _paint_line(self, painter: QPainter, line: QRectF, face: QFont, words: str) -> None:
        painter.setFont(face)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(line, _MIDDLE, _fitting(words, face, line.width()))

    def _paint_number(self, painter: QPainter, line: QRectF, figure: Figure) -> None:
        """The number, and what it is of on the same baseline."""
        large, body = font(Size.TITLE, QFont.Weight.DemiBold), font()
        metrics, number = QFontMetricsF(large), _number(figure)
        width = metrics.horizontalAdvance(number)
        of = _fitting(figure.of, body, self._room_of(line, width))
        base = line.center().y() + (metrics.ascent() - metrics.descent()) / 2
        x, of_x = line.left(), line.left() + width + self._theme.px(_GAP)
        if self.isRightToLeft():
            x, of_x = line.right() - width, line.right() - width - self._theme.px(_GAP)
            of_x -= QFontMetricsF(body).horizontalAdvance(of)
        for words, face, ink, at in ((number, large, "text", x), (of, body, "muted", of_x)):
            painter.setFont(face)
            painter.setPen(self._theme.colour(ink))
            painter.drawText(QPointF(at, base), words)

    def _room_of(self, line: QRectF, width: float) -> float:
        return line.width() - width - self._theme.px(_GAP)

    def _tell_shortened(self) -> None:
        """What doesn't fit is the tooltip."""
        if self._figure is None:
            return
        _label, line, _bar, note = self._lines()
        width = QFontMetricsF(font(Size.TITLE, QFont.Weight.DemiBold)).horizontalAdvance(_number(self._figure))
        lines = [(self._figure.of, font(), self._room_of(line, width))]
        lines.append((_note(self._figure), font(Size.SMALL), note.width()))
        cut = [words for words, face, room in lines if _fitting(words, face, room) != words]
        self.setToolTip("\n".join(cut))


def _number(figure: Figure) -> str:
    return "-" if figure.ratio.share is None else whole(figure.ratio.numerator)


def _note(figure: Figure) -> str:
    return figure.note if figure.ratio.denominator else _("nothing to count yet")


def _fitting(words: str, face: QFont, room: float) -> str:
    return QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, room + 1)


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
