"""The form of a new program: a name and one sentence; what else there is to say has a sensible answer already."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.problems import CounterpartError, Problem
from app.text.catalog import _
from app.text.formats import isolated
from app.text.problems import sentence
from app.ui.common.buttons import Button, Look
from app.ui.common.form_row import FormRow
from app.ui.common.labels import ElidedLabel, small
from app.ui.common.theme import Theme


class Keeping(NamedTuple):
    """Where a new file goes. proposed: a free place for a program's name; ask: lets the coordinator choose."""

    proposed: Callable[[str], Path]
    ask: Callable[[str], Path | None]


class NewProgramForm(QWidget):
    """Name and purpose of a program. What is missing is said below its field; what was typed stays.

    Attributes:
        ways: its buttons, for the foot of a dialog. beside: where more to choose from may stand.
    """

    def __init__(
        self,
        theme: Theme,
        make: Callable[[str, str], object],
        cancel: Callable[[], object],
        keeping: Keeping | None = None,
    ) -> None:
        """make: gets name and purpose, both given; a CounterpartError of it is said below the name.

        cancel: folds the form away. keeping: shows where the file will be; None where no file is made.
        """
        super().__init__()
        self._make, self._keeping = make, keeping
        self._chosen: Path | None = None
        self._name, self._purpose = QLineEdit(), QLineEdit()
        self._name_row = FormRow(theme, _("Name"), self._name, _("such as Spring 2027"))
        self._purpose_row = FormRow(theme, _("The problem you want to change"), self._purpose, _("one sentence"))
        self._place = ElidedLabel(small())
        self._name.returnPressed.connect(self._submit)
        self._purpose.returnPressed.connect(self._submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self._name_row)
        column.addWidget(self._purpose_row)
        self.beside = QVBoxLayout()
        column.addLayout(self.beside)
        if keeping is not None:
            column.addLayout(self._place_row(theme))
            self._name.textChanged.connect(lambda _text: self._show_place())
            self._show_place()
        self.ways = (
            Button(theme, _("Not now"), cancel),
            Button(theme, _("Make the program"), self._submit, look=Look.PRIMARY),
        )
        self._column = column

    @property
    def path(self) -> Path | None:
        """Where the file will be; None where no file is made."""
        if self._chosen is not None or self._keeping is None:
            return self._chosen
        return self._keeping.proposed(self._name.text())

    def begin(self) -> None:
        """Unfold the form and put the keyboard into it."""
        self.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_ways(self) -> None:
        """Have its buttons at its own foot."""
        row = QHBoxLayout()
        row.setSpacing(self._column.spacing())
        row.addStretch()
        for way in self.ways:
            row.addWidget(way)
        self._column.addLayout(row)

    def fill(self, purpose: str) -> None:
        """Begin with a purpose that was given elsewhere."""
        self._purpose.setText(purpose)
        self._purpose.setCursorPosition(0)

    def _submit(self) -> None:
        name, purpose = self._name.text().strip(), self._purpose.text().strip()
        self._name_row.show_problem("" if name else sentence(Problem("name-missing")))
        self._purpose_row.show_problem("" if purpose else sentence(Problem("purpose-missing")))
        if not (name and purpose):
            (self._purpose if name else self._name).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            self._make(name, purpose)
        except CounterpartError as error:
            self._name_row.show_problem(sentence(error.problem))

    def _ask_place(self) -> None:
        found = self._keeping.ask(self._name.text()) if self._keeping else None
        if found is not None:
            self._chosen = found
            self._show_place()

    def _show_place(self) -> None:
        self._place.say(_("Kept in {path}").format(path=isolated(str(self.path))))

    def _place_row(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        row.addWidget(self._place)
        change = Button(theme, _("Change..."), self._ask_place, look=Look.LINK, in_row=True)
        change.setAccessibleName(_("Change where the file is kept"))
        row.addWidget(change)
        row.addStretch(1)
        return row
