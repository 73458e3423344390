"""How a row of the timeline is painted: its node and the line to the next, its words, and its badge."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.common.badges import badge_size, paint_badge
from app.ui.common.cells import paint_words, place
from app.ui.common.fonts import Size, font
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone
from app.ui.journal.timeline_rows import TimelineRow

_ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_NODE, _NODE_ICON, _NODE_AT = 28, 16, 12
_WORDS_AT, _END, _TOP, _AIR, _LINE_GAP = 52, 12, 10, 12, 3
_CORNER = 10
Index = QModelIndex | QPersistentModelIndex


class TimelineDelegate(QStyledItemDelegate):
    """One delegate for every row; the chosen one stands in a frame and wears a pencil."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, small = _height(_title_font()), _height(font(Size.SMALL))
        px = self._theme.px
        return QSize(px(200), round(px(_TOP + _AIR) + title + 3 * small + px(3 * _LINE_GAP + 3)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TimelineRow = index.data(_ROW_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            self._paint_frame(painter, rect)
        self._paint_line(painter, rect, index, mirrored)
        self._paint_node(painter, rect, row, selected, mirrored)
        self._paint_lines(painter, rect, row, mirrored)
        painter.restore()

    def _paint_frame(self, painter: QPainter, rect: QRectF) -> None:
        theme = self._theme
        by_keyboard = self._view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        focused = self._view.hasFocus() and by_keyboard
        width = 2 if focused or theme.tokens.is_contrast else 1
        painter.setPen(QPen(theme.colour("focus" if focused else "accent"), width))
        painter.setBrush(theme.colour("selection"))
        half = width / 2
        corner = theme.px(_CORNER)
        painter.drawRoundedRect(rect.adjusted(half, half + 1, -half, -half - 1), corner, corner)

    def _paint_line(self, painter: QPainter, rect: QRectF, index: Index, mirrored: bool) -> None:
        """From the node up to the row before and down to the next."""
        node = self._node_rect(rect, mirrored)
        x = round(node.center().x())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(self._theme.colour("border"), 2))
        if index.row() > 0:
            painter.drawLine(x, round(rect.top()), x, round(node.top() - self._theme.px(2)))
        if index.row() + 1 < index.model().rowCount():
            painter.drawLine(x, round(node.bottom() + self._theme.px(2)), x, round(rect.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_node(
        self, painter: QPainter, rect: QRectF, row: TimelineRow, selected: bool, mirrored: bool
    ) -> None:
        tokens, node = self._theme.tokens, self._node_rect(rect, mirrored)
        ink, ground = QColor(tokens.ink(row.badge.tone)), QColor(tokens.ground(row.badge.tone))
        icon = row.badge.icon
        if selected:
            ink, ground, icon = QColor(tokens.on_accent), QColor(tokens.accent), "pencil"
        is_plain = tokens.is_contrast or (row.badge.tone is Tone.NEUTRAL and not selected)
        painter.setPen(QPen(QColor(tokens.border) if not tokens.is_contrast else ink, 1) if is_plain else ground)
        painter.setBrush(ground)
        painter.drawEllipse(node)
        side = self._theme.px(_NODE_ICON)
        picture = self._theme.picture(icon, ink.name(), _NODE_ICON)
        painter.drawPixmap(round(node.center().x() - side / 2), round(node.center().y() - side / 2), picture)

    def _paint_lines(self, painter: QPainter, rect: QRectF, row: TimelineRow, mirrored: bool) -> None:
        px, theme = self._theme.px, self._theme
        words = (
            rect.adjusted(px(_END), 0, -px(_WORDS_AT), 0)
            if mirrored
            else rect.adjusted(px(_WORDS_AT), 0, -px(_END), 0)
        )
        top = words.top() + px(_TOP)
        look = row.badge._replace(icon="")  # the node wears it
        size = badge_size(look, theme)
        at = place(words, words.width() - size.width(), size.width(), mirrored)
        paint_badge(painter, QRectF(at.left(), top, size.width(), size.height()), look, theme, mirrored)
        painter.setPen(theme.colour("text"))
        title = QRectF(words.left(), top, words.width(), max(_height(_title_font()), size.height()))
        room = place(title, 0, title.width() - size.width() - px(8), mirrored)
        paint_words(painter, room, row.title, _title_font(), mirrored)
        y = title.bottom() + px(_LINE_GAP)
        for line, ink in ((row.when, "muted"), (row.about, "text"), (row.note, "muted")):
            painter.setPen(theme.colour(ink))
            height = _height(font(Size.SMALL))
            paint_words(painter, QRectF(words.left(), y, words.width(), height), line, font(Size.SMALL), mirrored)
            y += height + px(_LINE_GAP)

    def _node_rect(self, rect: QRectF, mirrored: bool) -> QRectF:
        side = self._theme.px(_NODE)
        at = place(rect, self._theme.px(_NODE_AT), side, mirrored)
        return QRectF(at.left(), rect.top() + self._theme.px(_TOP), side, side)


def _title_font() -> QFont:
    return font(weight=QFont.Weight.DemiBold)


def _height(of: QFont) -> float:
    return QFontMetricsF(of).height()
