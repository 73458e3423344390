"""The form of a new program: a name and one sentence, right on the welcome page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.problems import Problem
from app.text.catalog import _
from app.text.problems import sentence
from app.ui.common.buttons import Button, Look
from app.ui.common.form_row import FormRow
from app.ui.common.theme import Theme


class NewProgramForm(QWidget):
    """Name and purpose of a program. What is missing is said below its field; what was typed stays."""

    def __init__(self, theme: Theme, make: Callable[[str, str], object], cancel: Callable[[], object]) -> None:
        """make: gets name and purpose, both given. cancel: folds the form away."""
        super().__init__()
        self._make = make
        self._name, self._purpose = QLineEdit(), QLineEdit()
        self._name_row = FormRow(theme, _("Name"), self._name, _("such as Spring 2027"))
        self._purpose_row = FormRow(theme, _("The problem you want to change"), self._purpose, _("one sentence"))
        self._name.returnPressed.connect(self._submit)
        self._purpose.returnPressed.connect(self._submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self._name_row)
        column.addWidget(self._purpose_row)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addStretch()
        buttons.addWidget(Button(theme, _("Not now"), cancel))
        buttons.addWidget(Button(theme, _("Choose where to keep it..."), self._submit, look=Look.PRIMARY))
        column.addLayout(buttons)

    def begin(self) -> None:
        """Unfold the form and put the keyboard into it."""
        self.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        name, purpose = self._name.text().strip(), self._purpose.text().strip()
        self._name_row.show_problem("" if name else sentence(Problem("name-missing")))
        self._purpose_row.show_problem("" if purpose else sentence(Problem("purpose-missing")))
        if name and purpose:
            self._make(name, purpose)
        else:
            (self._purpose if name else self._name).setFocus(Qt.FocusReason.OtherFocusReason)
