"""How the cells of a table are painted: words, a person in the shape of a side, or a badge."""

from collections.abc import Callable, Sequence
from math import ceil
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine

from app.domain.hits import hits
from app.domain.participants import Side, WillingAs
from app.ui.common.avatars import paint_avatar
from app.ui.common.badges import BadgeLook, badge_size, paint_badge
from app.ui.common.fonts import Size, font
from app.ui.common.labels import set_apart
from app.ui.common.theme import Theme

_AVATAR, _GAP = 28, 7


class Cell(Protocol):
    """Paints one cell of one row into the room inside its padding."""

    def least(self, theme: Theme) -> int:
        """The pixels below which the cell says too little; 0 leaves that to its column."""
        ...

    def paint(self, painter: QPainter, room: QRectF, row: Any, theme: Theme, mirrored: bool) -> None: ...


def place(room: QRectF, x: float, width: float, mirrored: bool) -> QRectF:
    """A part of a cell `x` from its start, as high as the cell; from the right where the window is mirrored."""
    left = room.right() - x - width if mirrored else room.left() + x
    return QRectF(left, room.top(), width, room.height())


def nothing_searched() -> str:
    """For cells of lists that mark no hits."""
    return ""


def paint_words(
    painter: QPainter, room: QRectF, words: str, of: QFont, mirrored: bool, *, searched: str = "", mark: str = ""
) -> None:
    """One line at the start of the room, giving way at its end; names of either direction stand there alike.

    searched: what was looked for, marked by a line in the colour `mark` below it.
    """
    metrics = QFontMetricsF(of)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(of)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignHCenter
    # Isolated, so that the dots of a shortened name stand at its own end in either direction.
    at = place(room, 0, metrics.horizontalAdvance(shown) + 1, mirrored)
    painter.drawText(at, flags, set_apart(shown, mirrored))
    if searched:
        _mark_hits(painter, at, shown, searched, mark)


def _mark_hits(painter: QPainter, at: QRectF, words: str, searched: str, mark: str) -> None:
    """A line below each hit; where a letter stands in a line of mixed directions, its layout knows."""
    found = hits(words, searched)
    if not found:
        return
    layout = QTextLayout(words, painter.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    below = at.center().y() + QFontMetricsF(painter.font()).height() / 2 - 1
    for start, end in found:
        left, right = sorted(_across(line, letter) for letter in (start, end))
        painter.fillRect(QRectF(at.left() + left, below, right - left, 2), QColor(mark))


def _across(line: QTextLine, letter: int) -> float:
    """Where a letter begins, in pixels from the line's left end."""
    found: Any = line.cursorToX(letter)
    return float(found[0])


def words_width(words: Sequence[str], of: QFont) -> int:
    """The pixels in which `paint_words` shows each of these whole."""
    metrics = QFontMetricsF(of)
    return max((ceil(metrics.horizontalAdvance(each)) + 1 for each in words), default=0)


class WordsCell(NamedTuple):
    """Plain words. ink: the token of their colour. searched: what is looked for now, marked in them."""

    words: Callable[[Any], str]
    ink: str = "text"
    weight: QFont.Weight = QFont.Weight.Normal
    searched: Callable[[], str] = nothing_searched

    def least(self, theme: Theme) -> int:
        return 0

    def paint(self, painter: QPainter, room: QRectF, row: Any, theme: Theme, mirrored: bool) -> None:
        painter.setPen(theme.colour(self.ink))
        of, searched = font(weight=self.weight), self.searched()
        paint_words(painter, room, self.words(row), of, mirrored, searched=searched, mark=theme.tokens.accent)


class TwoLinesCell(NamedTuple):
    """Words, and a second line in small print below them. whole: words that always have room, in either line."""

    words: Callable[[Any], str]
    second: Callable[[Any], str]
    whole: tuple[Sequence[str], Sequence[str]] = ((), ())

    def least(self, theme: Theme) -> int:
        fonts = font(weight=QFont.Weight.Medium), font(Size.SMALL)
        return max(words_width(words, of) for words, of in zip(self.whole, fonts, strict=True))

    def paint(self, painter: QPainter, room: QRectF, row: Any, theme: Theme, mirrored: bool) -> None:
        upper, lower = font(weight=QFont.Weight.Medium), font(Size.SMALL)
        heights = QFontMetricsF(upper).height(), QFontMetricsF(lower).height()
        top = room.top() + (room.height() - sum(heights)) / 2
        painter.setPen(theme.colour("text"))
        first = QRectF(room.left(), top, room.width(), heights[0])
        paint_words(painter, first, self.words(row), upper, mirrored)
        painter.setPen(theme.colour("muted"))
        second = QRectF(room.left(), first.bottom(), room.width(), heights[1])
        paint_words(painter, second, self.second(row), lower, mirrored)


class PersonCell(NamedTuple):
    """An avatar and a name. searched: what is looked for now, marked in the name."""

    name: Callable[[Any], str]
    side: Callable[[Any], Side | WillingAs]
    avatar: int = _AVATAR
    searched: Callable[[], str] = nothing_searched

    def least(self, theme: Theme) -> int:
        return 0

    def paint(self, painter: QPainter, room: QRectF, row: Any, theme: Theme, mirrored: bool) -> None:
        size, step = theme.px(self.avatar), theme.px(self.avatar + _GAP)
        square = place(room, 0, size, mirrored)
        square = QRectF(square.left(), round(room.center().y() - size / 2), size, size)
        paint_avatar(painter, square, self.name(row), self.side(row), theme)
        painter.setPen(theme.colour("text"))
        words = place(room, step, room.width() - step, mirrored)
        of, searched = font(weight=QFont.Weight.Medium), self.searched()
        paint_words(painter, words, self.name(row), of, mirrored, searched=searched, mark=theme.tokens.accent)


class BadgeCell(NamedTuple):
    """A badge, or nothing where the row has none. whole: badges that the column always has room for."""

    look: Callable[[Any], BadgeLook | None]
    whole: Sequence[BadgeLook] = ()

    def least(self, theme: Theme) -> int:
        return max((ceil(badge_size(look, theme).width()) for look in self.whole), default=0)

    def paint(self, painter: QPainter, room: QRectF, row: Any, theme: Theme, mirrored: bool) -> None:
        look = self.look(row)
        if look is None:
            return
        size = badge_size(look, theme)
        across = place(room, 0, min(size.width(), room.width()), mirrored)
        top = round(room.center().y() - size.height() / 2)
        rect = QRectF(round(across.left()), top, round(across.width()), size.height())
        paint_badge(painter, rect, look, theme, mirrored)
