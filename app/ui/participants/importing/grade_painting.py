"""How a grade is painted in the list that puts grades in order."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.badges import BadgeLook, badge_size, paint_badge
from app.ui.common.cells import paint_words, place
from app.ui.common.fonts import Size, font
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone
from app.ui.participants.importing.grade_rows import GradeRow

ROW_HEIGHT = 44
GRADE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


def people_words(row: GradeRow) -> str:
    """How many people of the table have the grade."""
    return ngettext("{n} person", "{n} people", row.people).format(n=whole(row.people))


class GradeDelegate(QStyledItemDelegate):
    """Grip, place, name, how many people, and whether the place is missing."""

    def __init__(self, theme: Theme, shows_focus: Callable[[], bool]) -> None:
        """shows_focus: whether the keyboard is on the list and is seen there."""
        super().__init__()
        self._theme, self._shows_focus = theme, shows_focus

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = max(self._theme.px(ROW_HEIGHT), round(QFontMetricsF(font()).height()) + self._theme.px(12))
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px, rect = self._theme, self._theme.px, QRect(option.rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        row: GradeRow = index.data(GRADE_ROLE)
        painter.save()
        self._paint_ground(painter, rect, bool(option.state & QStyle.StateFlag.State_Selected), mirrored)
        room = QRectF(rect).adjusted(px(12), 0, -px(16), -1)
        grip = place(room, 0, px(16), mirrored)
        picture = theme.picture("grip-vertical", theme.tokens.muted)
        painter.drawPixmap(round(grip.left()), round(room.center().y() - px(8)), picture)
        self._paint_rank(painter, place(room, px(28), px(32), mirrored), row, mirrored)
        end = self._paint_end(painter, room, row, mirrored)
        painter.setPen(theme.colour("text"))
        words = place(room, px(64), room.width() - px(64) - end - px(12), mirrored)
        paint_words(painter, words, row.name, font(weight=QFont.Weight.Medium), mirrored)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, selected: bool, mirrored: bool) -> None:
        theme, px = self._theme, self._theme.px
        if selected:
            painter.fillRect(rect, theme.colour("selection"))
            left = rect.right() - px(3) + 1 if mirrored else rect.left()
            painter.fillRect(QRect(left, rect.top(), px(3), rect.height()), theme.colour("accent"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("border"))
        if selected and (theme.tokens.is_contrast or self._shows_focus()):
            colour = theme.colour("focus" if self._shows_focus() else "accent")
            for edge in _edges(rect):
                painter.fillRect(edge, colour)

    def _paint_rank(self, painter: QPainter, room: QRectF, row: GradeRow, mirrored: bool) -> None:
        painter.setPen(self._theme.colour("muted"))
        paint_words(painter, room, "-" if row.rank is None else whole(row.rank), font(), mirrored)

    def _paint_end(self, painter: QPainter, room: QRectF, row: GradeRow, mirrored: bool) -> float:
        """How many people, or a badge where the place is missing; the width used."""
        people = people_words(row)
        of = font(Size.SMALL)
        painter.setFont(of)
        width = painter.fontMetrics().horizontalAdvance(people) + 2
        painter.setPen(self._theme.colour("muted"))
        paint_words(painter, place(room, room.width() - width, width, mirrored), people, of, mirrored)
        if row.rank is not None:
            return width
        look = BadgeLook(_("No place yet"), Tone.CAUTION)
        size = badge_size(look, self._theme)
        x = room.width() - width - self._theme.px(12) - size.width()
        across = place(room, x, size.width(), mirrored)
        top = round(room.center().y() - size.height() / 2)
        paint_badge(painter, QRectF(across.left(), top, size.width(), size.height()), look, self._theme, mirrored)
        return width + self._theme.px(12) + size.width()


def _edges(rect: QRect) -> tuple[QRect, ...]:
    """A frame of two pixels."""
    return (
        QRect(rect.left(), rect.top(), rect.width(), 2),
        QRect(rect.left(), rect.bottom() - 1, rect.width(), 2),
        QRect(rect.left(), rect.top(), 2, rect.height()),
        QRect(rect.right() - 1, rect.top(), 2, rect.height()),
    )
