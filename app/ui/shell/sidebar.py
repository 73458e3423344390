"""The rooms at the side of the window, and what is true of the file at its foot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.text.catalog import _
from app.ui.common.avatars import paint_mark
from app.ui.common.cards import hairline
from app.ui.common.fonts import font
from app.ui.common.labels import ElidedLabel, small
from app.ui.common.place_button import PlaceButton
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme
from app.ui.shell.room_entries import RoomEntry

WIDTH, NARROW_WIDTH = 199, 87  # and one more for the line beside it


class Mark(QWidget):
    """The program's mark and its name; the mark alone where the sidebar is narrow."""

    def __init__(self, theme: Theme, inset: int = 0) -> None:
        """inset: pixels before the mark."""
        super().__init__()
        self._theme, self._is_narrow, self._inset = theme, False, theme.px(inset)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Counterpart"))
        theme.changed.connect(self.update)

    def narrow(self, is_narrow: bool) -> None:
        self._is_narrow = is_narrow
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(130), self._theme.px(28))

    def paintEvent(self, _event: object) -> None:
        painter, px = QPainter(self), self._theme.px
        width, height = px(26), px(18)
        x = (self.width() - width) / 2 if self._is_narrow else self._inset
        if self.isRightToLeft() and not self._is_narrow:
            x = self.width() - width - self._inset
        paint_mark(painter, QRectF(x, (self.height() - height) / 2, width, height), self._theme)
        if self._is_narrow:
            return
        painter.setFont(font(weight=QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour("text"))
        words = painter.fontMetrics().horizontalAdvance(_("Counterpart")) + 2
        start = self._inset + px(37)
        left = self.width() - start - words if self.isRightToLeft() else start
        painter.drawText(QRectF(left, 0, words, self.height()), Qt.AlignmentFlag.AlignCenter, _("Counterpart"))


class Sidebar(QFrame):
    """A button for each room, the help, and whether all is saved."""

    def __init__(
        self,
        theme: Theme,
        entries: Sequence[RoomEntry],
        go: Callable[[str], object],
        show_help: Callable[[], object],
    ) -> None:
        """go: gets the key of the room pressed. show_help: the help was asked for."""
        super().__init__()
        self.setObjectName("sidebar")
        self._theme = theme
        self._mark = Mark(theme, inset=9)
        self._help = PlaceButton(theme, _("Help"), "circle-help", stays=False)
        self._help.clicked.connect(lambda _checked: show_help())
        self._entries = tuple(entries)
        self._buttons = {
            entry.key: PlaceButton(theme, entry.words, entry.icon, short=entry.short) for entry in entries
        }
        for key, button in self._buttons.items():
            button.clicked.connect(lambda _checked, key=key: go(key))
        self._saved, self._file = small(), ElidedLabel(small())
        self._column, self._lines = QVBoxLayout(self), QWidget()
        self._foot = self._made_foot()
        self._arrange()
        self.narrow(False)

    def permit(self, allowed: bool, why_not: str) -> None:
        """Whether the rooms can be entered; a disabled one tells in its tooltip why."""
        for button in self._buttons.values():
            button.setEnabled(allowed)
            button.setToolTip("" if allowed else why_not)

    def show_room(self, key: str) -> None:
        """Mark the room that is shown."""
        for place, button in self._buttons.items():
            button.setChecked(place == key)

    def show_count(self, key: str, count: int) -> None:
        """How many things wait in a room."""
        self._buttons[key].show_count(count)

    def show_file(self, name: str, is_read_only: bool) -> None:
        """Which file is open, and whether changes are kept."""
        self._saved.setText(_("Can only be read") if is_read_only else _("All changes saved"))
        self._file.say(name)
        self._foot.setToolTip(f"{self._saved.text()}\n{name}")

    def narrow(self, is_narrow: bool) -> None:
        """Words below the icons instead of beside them."""
        self.setFixedWidth(self._theme.px(NARROW_WIDTH if is_narrow else WIDTH))
        self._mark.narrow(is_narrow)
        for button in (*self._buttons.values(), self._help):
            button.narrow(is_narrow)
        self._lines.setVisible(not is_narrow)
        side = self._theme.px(4 if is_narrow else 12)
        self._column.setContentsMargins(side, self._theme.px(16), side, self._theme.px(12))

    def _arrange(self) -> None:
        px = self._theme.px
        column = self._column
        column.setSpacing(px(2))
        column.addWidget(self._mark)
        column.addSpacing(px(18))
        for entry in self._entries:
            if not entry.at_foot:
                column.addWidget(self._buttons[entry.key])
        column.addStretch()
        for entry in self._entries:
            if entry.at_foot:
                column.addWidget(self._buttons[entry.key])
        column.addWidget(self._help)
        column.addSpacing(px(12))
        column.addWidget(hairline())
        column.addSpacing(px(8))
        column.addWidget(self._foot)

    def _made_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(self._theme.px(8), 0, self._theme.px(8), 0)
        row.setSpacing(self._theme.px(8))
        lines = QVBoxLayout(self._lines)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._saved)
        lines.addWidget(self._file)
        row.addWidget(
            Sign(self._theme, "shield-check"), 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        )
        row.addWidget(self._lines, 1)
        return foot
