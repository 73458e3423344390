"""The head of the journal: the code field beside the title, whose journal it is, and the actions at the end."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.participants import Side
from app.domain.programs import Program
from app.domain.stories import PairingStory
from app.storage import Store
from app.text.catalog import _
from app.ui.common.buttons import Button, Look
from app.ui.common.code_entry import CodeEntry
from app.ui.common.flow import FlowLayout
from app.ui.common.labels import ElidedLabel, body, title
from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from app.ui.journal.pairing_field import PairingField

_CODE_WIDTH, _LEAST_CODE, _CHOICE_WIDTH = 172, 112, 480


class JournalHead(QWidget):
    """Title, code and line at the start; below them, once there is one, the problem with the code.

    Signals:
        pairing_chosen: the id of another pairing.
        all_asked: the list of all sessions was asked for.
    """

    pairing_chosen = Signal(int)
    all_asked = Signal()

    def __init__(self, theme: Theme, store: Store, program: Program, actions: Sequence[QPushButton]) -> None:
        super().__init__()
        self._theme = theme
        self.entry = CodeEntry(theme, store, program, self)
        self.code = self.entry.code
        self.choice = PairingField(theme, store, program.id)
        self.back = self._link(_("All sessions"), "arrow-left", self.all_asked.emit)
        self.change = self._link(_("Change"), "", self.ask_pairing)
        self._line = ElidedLabel(body("", "muted"))
        self._people = QWidget()
        self._people.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._people_row = FlowLayout(self._people, theme.px(14), theme.px(2))
        self._names: list[str] = []
        self._arrange(actions)
        self.choice.chosen.connect(self._choose)
        self.choice.left_alone.connect(self._keep_pairing)
        self.choice.left.connect(self._close_choice)
        self.say("")

    def stops(self) -> list[QWidget]:
        """What Tab comes to below the title."""
        return [self.back, self.choice, self.change]

    def say(self, words: str) -> None:
        """The line below the title while all sessions are listed."""
        self._line.say(words)
        self._show_who(self._line)

    def show_pair(self, story: PairingStory) -> None:
        """Both people with their sides, in place of the line."""
        names = [story.participant(side).person.name for side in Side]
        if names != self._names:
            self._names = names
            self._show_people(names)
        if self.choice.isHidden():
            self._show_who(self._people)

    def ask_pairing(self) -> None:
        """Have another pairing typed in the place of this one."""
        self._show_who(self.choice)
        self.choice.begin()

    def _choose(self, pairing_id: int) -> None:
        self._show_who(self._people)
        self.pairing_chosen.emit(pairing_id)

    def _keep_pairing(self) -> None:
        self._show_who(self._people)
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_choice(self) -> None:
        if not self.choice.isHidden():
            self._show_who(self._people)

    def _show_who(self, shown: QWidget) -> None:
        for part in (self._line, self._people, self.choice):
            part.setVisible(part is shown)
        self.back.setVisible(shown is not self._line)
        self.change.setVisible(shown is self._people)

    def _show_people(self, names: Sequence[str]) -> None:
        while (item := self._people_row.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()
        for name, side in zip(names, Side, strict=True):
            self._people_row.addWidget(PersonLine(self._theme, name, side))

    def _link(self, words: str, icon: str, act: Callable[[], object]) -> Button:
        return Button(self._theme, words, act, icon=icon, look=Look.LINK, in_row=True)

    def _arrange(self, actions: Sequence[QPushButton]) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        both = QHBoxLayout()
        both.setSpacing(px(8))
        lines = QVBoxLayout()
        lines.setSpacing(px(2))
        lines.addLayout(self._title_row())
        lines.addLayout(self._who_row())
        both.addLayout(lines, 1)
        for action in actions:
            both.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(both)
        column.addWidget(self.entry.line)

    def _title_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(16))
        row.addWidget(title(_("Journal")))
        self.code.setMinimumWidth(self._theme.px(_LEAST_CODE))
        self.code.setMaximumWidth(self._theme.px(_CODE_WIDTH))
        row.addWidget(self.code, 8)
        row.addWidget(self.back)
        row.addStretch(1)
        return row

    def _who_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        self.choice.setMaximumWidth(self._theme.px(_CHOICE_WIDTH))
        row.addWidget(self._line, 8)
        row.addWidget(self._people, 8, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.choice, 8)
        row.addWidget(self.change)
        row.addStretch(1)
        return row
