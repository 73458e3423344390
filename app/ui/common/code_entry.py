"""The code of a paper as it is typed or scanned: what it belongs to, or what is wrong with it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.problems import CounterpartError
from app.domain.programs import Program
from app.operations import form_codes
from app.storage import Store
from app.text.problems import sentence
from app.ui.common.code_field import CodeField
from app.ui.common.labels import small
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme


class CodeEntry(QObject):
    """The field, and a line for its problem, which a page puts where it has room.

    Attributes:
        code: the field. line: what is wrong with the code; hidden while nothing is.

    Signals:
        found: what the entered code belongs to, of `app.operations.form_codes`.
    """

    found = Signal(object)

    def __init__(self, theme: Theme, store: Store, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._program = store, program
        self.code, self.line = CodeField(theme), QWidget()
        self._problem = small("", "critical")
        self._problem.setWordWrap(True)
        row = QHBoxLayout(self.line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(Sign(theme, "triangle-alert", "critical", 14))
        row.addWidget(self._problem, 1)
        self.line.hide()
        self.code.textEdited.connect(lambda _text: self.say_problem(""))
        self.code.entered.connect(self._look_up)

    @property
    def problem(self) -> str:
        """What is wrong with the code; "" where nothing is."""
        return self._problem.text()

    def say_problem(self, words: str) -> None:
        """What is wrong with the code; nothing once another is typed."""
        self._problem.setText(words)
        self.line.setVisible(bool(words))
        self.code.be_wrong(words)

    def forget(self) -> None:
        """Whatever was typed is over: another place is shown."""
        self.code.clear()
        self.say_problem("")

    def _look_up(self, typed: str) -> None:
        try:
            found = form_codes.find(self._store, self._program, typed)
        except CounterpartError as error:
            self.say_problem(sentence(error.problem))
            self.code.selectAll()
            return
        self.forget()
        self.found.emit(found)
