"""Which program of the file the window shows, and the ways to another program or another file."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy

from app.domain.programs import OPEN_STATUSES, Program
from app.text import labels
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.badges import Badge, BadgeLook
from app.ui.common.keys import pressed_by_enter
from app.ui.common.labels import ElidedLabel, heading
from app.ui.common.mnemonics import letter_menu
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone

_WIDEST = 340


def _nothing() -> None:
    """A way that isn't there."""


class FileWays(NamedTuple):
    """The ways from this file to another. leave: to the welcome page; quit: out of the program."""

    open_other: Callable[[], object]
    leave: Callable[[], object]
    quit: Callable[[], object] = _nothing


class ProgramWays(NamedTuple):
    """What can be done with the programs of this file. use: gets the one picked."""

    use: Callable[[Program], object]
    set_up: Callable[[], object] = _nothing
    add: Callable[[], object] = _nothing
    copy: Callable[[], object] = _nothing


class ProgramSwitcher(QPushButton):
    """The program's name and status on a button that opens the list of programs."""

    def __init__(self, theme: Theme, programs: ProgramWays, files: FileWays) -> None:
        super().__init__()
        self._theme, self._programs, self._files = theme, programs, files
        self._row = QHBoxLayout(self)
        self._calendar, self._arrows = Sign(theme, "calendar-days"), Sign(theme, "chevrons-up-down")
        self._name = ElidedLabel(heading())
        self._status = Badge(theme)
        self.setProperty("look", "switcher")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(theme.px(_WIDEST))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._arrange()

    def show_programs(self, programs: Sequence[Program], now: Program) -> None:
        """Show the present program, and offer all of them."""
        self._name.say(now.name)
        tone = Tone.ACCENT if now.status in OPEN_STATUSES else Tone.NEUTRAL
        self._status.wear(BadgeLook(labels.program_status(now.status), tone))
        spoken = _("Program: {name}, {status}. Choose another program or file")
        self.setAccessibleName(spoken.format(name=isolated(now.name), status=labels.program_status(now.status)))
        before = self.menu()
        self.setMenu(self._made_menu(programs, now))
        if before is not None:
            before.deleteLater()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        wanted = self._row.sizeHint()
        return QSize(wanted.width(), max(self._theme.px(36), wanted.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(130), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._status.setVisible(event.size().width() >= self._theme.px(170))

    def _made_menu(self, programs: Sequence[Program], now: Program) -> QMenu:
        menu = QMenu(self)
        for program in programs:
            words = _("{name} ({status})").format(
                name=isolated(program.name), status=labels.program_status(program.status)
            )
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(program.id == now.id)
            action.triggered.connect(lambda _checked, program=program: self._programs.use(program))
        menu.addSeparator()
        menu.addAction(_("Set up this program"), self._programs.set_up)
        menu.addAction(_("New program in this file..."), self._programs.add)
        menu.addAction(_("New program from this one..."), self._programs.copy)
        menu.addSeparator()
        menu.addAction(_("Open another file..."), self._files.open_other)
        menu.addAction(_("Close this file"), self._files.leave)
        letter_menu(menu)
        return menu

    def _arrange(self) -> None:
        row = self._row
        row.setContentsMargins(self._theme.px(12), 0, self._theme.px(12), 0)
        row.setSpacing(self._theme.px(9))
        row.addWidget(self._calendar)
        row.addWidget(self._name, 1)
        row.addWidget(self._status)
        row.addWidget(self._arrows)
        for part in (self._calendar, self._name, self._status, self._arrows):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
