"""The list below the search: headings, and rows with a sign, one or two lines with the hits marked, and keys."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.hits import Span
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.avatars import paint_avatar
from app.ui.common.cells import place
from app.ui.common.fonts import Size, font
from app.ui.common.key_cap import keys_words
from app.ui.common.theme import Theme
from app.ui.shell.finder_rows import Heading, Hit, Row

_HEADING, _ONE_LINE, _TWO_LINES = 30, 36, 48
_SIDE, _SIGN, _SIGN_ROOM, _GAP = 14, 18, 28, 10
Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1


class FinderModel(QAbstractListModel):
    """The rows of the search; headings can't be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these in place of those before."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Add these at the end."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def hit(self, at: int) -> Hit | None:
        """The hit in this place; None for a heading, or outside."""
        row = self._rows[at] if 0 <= at < len(self._rows) else None
        return row if isinstance(row, Hit) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.hit(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Hit):
            return f"{row.words}\n{row.second}" if row.second else row.words
        return None


def spoken(row: Row) -> str:
    """A row as it is read out."""
    if isinstance(row, Heading):
        return row.words
    parts = [row.words, row.second, _("keys: {keys}").format(keys=keys_words(row.keys)) if row.keys else ""]
    return ", ".join(filter(None, parts))


class FinderList(QListView):
    """Shows the rows; the keyboard stays in the field above, which moves the choice from here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.found = FinderModel()
        self.setObjectName("finderList")
        self.setAccessibleName(_("What was found"))
        self.setModel(self.found)
        self.setItemDelegate(_RowDelegate(theme, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.viewport().update)

    def chosen(self) -> Hit | None:
        """The row that Enter would take."""
        return self.found.hit(self.currentIndex().row())

    def choose_first(self) -> None:
        """Choose the first row that can be taken, and show the list from its top."""
        at = next((at for at in range(self.found.rowCount()) if self.found.hit(at)), -1)
        self.setCurrentIndex(self.found.index(at, 0) if at >= 0 else QModelIndex())
        self.scrollToTop()

    def step(self, by: int) -> None:
        """Choose the next row that can be taken, up (-1) or down (1); the ends are the ends."""
        at = self.currentIndex().row() + by
        while 0 <= at < self.found.rowCount() and self.found.hit(at) is None:
            at += by
        if self.found.hit(at) is not None:
            self.setCurrentIndex(self.found.index(at, 0))
        elif by < 0:
            self.scrollToTop()

    def wanted_height(self, most: int) -> int:
        """How high all rows stand, at most `most`."""
        height, delegate = 2, self.itemDelegate()
        for at in range(self.found.rowCount()):
            height += delegate.sizeHint(QStyleOptionViewItem(), self.found.index(at, 0)).height()
            if height > most:
                return most
        return height


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: FinderList) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(_ROW)
        text = QFontMetricsF(font()).height()
        if isinstance(row, Heading):
            return QSize(0, max(self._theme.px(_HEADING), round(text * 1.4)))
        if not row.second:
            return QSize(0, max(self._theme.px(_ONE_LINE), round(text * 1.8)))
        both = text + QFontMetricsF(font(Size.SMALL)).height()
        return QSize(0, max(self._theme.px(_TWO_LINES), round(both + self._theme.px(10))))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = index.data(_ROW), self._theme
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._paint_heading(painter, rect, row, mirrored)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                self._paint_ground(painter, rect, mirrored)
            self._paint_hit(painter, rect.adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), 0), row, mirrored)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, row: Heading, mirrored: bool) -> None:
        of = font(Size.SMALL, QFont.Weight.DemiBold)
        room = rect.adjusted(self._theme.px(_SIDE), self._theme.px(6), -self._theme.px(_SIDE), 0)
        painter.setFont(of)
        painter.setPen(self._theme.colour("muted"))
        width = QFontMetricsF(of).horizontalAdvance(row.words) + 2
        painter.drawText(place(room, 0, width, mirrored), Qt.AlignmentFlag.AlignCenter, row.words)

    def _paint_ground(self, painter: QPainter, rect: QRectF, mirrored: bool) -> None:
        theme, px = self._theme, self._theme.px
        inside = rect.adjusted(px(4), 0, -px(4), 0)
        painter.setPen(QPen(theme.colour("accent"), 2) if theme.tokens.is_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("selection"))
        painter.drawRoundedRect(inside.adjusted(1, 1, -1, -1), px(8), px(8))
        bar = place(inside.adjusted(0, px(8), 0, -px(8)), 1, px(3), mirrored)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(bar, 1.5, 1.5)

    def _paint_hit(self, painter: QPainter, room: QRectF, row: Hit, mirrored: bool) -> None:
        px = self._theme.px
        self._paint_sign(painter, place(room, 0, px(_SIGN_ROOM), mirrored), row)
        keys = self._paint_keys(painter, room, row.keys, mirrored)
        start = px(_SIGN_ROOM + _GAP)
        lines = place(room, start, room.width() - start - keys, mirrored)
        upper, lower = font(weight=QFont.Weight.Medium), font(Size.SMALL)
        heights = QFontMetricsF(upper).height(), QFontMetricsF(lower).height() if row.second else 0
        top = lines.top() + (lines.height() - sum(heights)) / 2
        first = QRectF(lines.left(), top, lines.width(), heights[0])
        self._paint_line(painter, first, row.words, row.marks, of=upper, ink="text", mirrored=mirrored)
        second = QRectF(lines.left(), first.bottom(), lines.width(), heights[1])
        self._paint_line(painter, second, row.second, row.second_marks, of=lower, ink="muted", mirrored=mirrored)

    def _paint_sign(self, painter: QPainter, room: QRectF, row: Hit) -> None:
        px, centre = self._theme.px, room.center()
        if row.side is not None:
            size = px(_SIGN_ROOM)
            square = QRectF(round(centre.x() - size / 2), round(centre.y() - size / 2), size, size)
            paint_avatar(painter, square, row.name, row.side, self._theme)
            return
        picture = self._theme.picture(row.icon, self._theme.tokens.muted, _SIGN)
        painter.drawPixmap(round(centre.x() - px(_SIGN) / 2), round(centre.y() - px(_SIGN) / 2), picture)

    def _paint_keys(self, painter: QPainter, room: QRectF, keys: str, mirrored: bool) -> float:
        """The cap with the keys at the end of a row; the width it takes with its gap."""
        if not keys:
            return 0
        of, words = font(Size.SMALL), keys_words(keys)
        width = QFontMetricsF(of).horizontalAdvance(words) + self._theme.px(14)
        cap = place(room, room.width() - width, width, mirrored)
        height = QFontMetricsF(of).height() + self._theme.px(6)
        cap = QRectF(cap.left() + 0.5, round(cap.center().y() - height / 2) + 0.5, width - 1, height)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(cap, self._theme.px(5), self._theme.px(5))
        painter.setFont(of)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, words)
        return width + self._theme.px(_GAP)

    def _paint_line(
        self,
        painter: QPainter,
        room: QRectF,
        words: str,
        marks: tuple[Span, ...],
        *,
        of: QFont,
        ink: str,
        mirrored: bool,
    ) -> None:
        """One line, its hits bold and in the accent's colour, giving way at its end."""
        if not words:
            return
        shown = QFontMetricsF(of).elidedText(words, Qt.TextElideMode.ElideRight, room.width() - 4)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        if mirrored:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        else:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        # Isolated, so that the dots of a shortened name stand at its own end in either direction.
        layout = QTextLayout(isolated(shown), of)
        layout.setTextOption(option)
        layout.setFormats([self._format(mark, len(shown)) for mark in marks if mark.start < len(shown)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        painter.setPen(self._theme.colour(ink))
        layout.draw(painter, QPointF(room.left(), room.top()))

    def _format(self, mark: Span, length: int) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = mark.start + 1, min(mark.end, length) - mark.start
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        look.setForeground(self._theme.colour("accent_strong"))
        made.format = look
        return made
