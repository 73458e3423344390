"""A further program in the open file: with the usual settings, or with those of the program that is shown."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.programs import Program
from app.operations.programs import add_program, copy_program
from app.storage import Store
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.choice_field import Option
from app.ui.common.dialog import Dialog
from app.ui.common.form_row import FormRow
from app.ui.common.labels import small
from app.ui.common.segments import Segments
from app.ui.common.theme import Theme
from app.ui.shell.new_program_form import NewProgramForm

_WIDTH, _HEIGHT = 600, 420
_USUAL, _SAME = "usual", "same"


class NewProgramDialog(Dialog):
    """Asks for a name and a purpose, and makes the program in one undo step."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        store: Store,
        source: Program | None,
        made: Callable[[Program], object],
        *,
        today: date,
        like_source: bool,
    ) -> None:
        """source: the program shown now. like_source: begin with its settings. made: gets the new program."""
        about = _("It becomes another program of this file. For a file of its own, close this one first.")
        super().__init__(theme, parent, _("New program"), about)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store, self._source, self._made, self._today = store, source, made, today
        self._form = NewProgramForm(theme, self._make, self.close)
        self._like = self._made_choice(source, like_source)
        if source is not None:
            self._form.beside.addWidget(FormRow(theme, _("Settings and topics"), self._like))
            self._form.beside.addWidget(small(_("People, pairings and sessions always begin anew.")))
        if like_source and source is not None:
            self._form.fill(source.purpose)
        self.column.addWidget(self._form)
        self.column.addStretch()
        self.add_foot(self._form.ways)

    def open_form(self) -> None:
        """Open it before the window, the keyboard in its first field."""
        self.show_at(_WIDTH, _HEIGHT)
        self._form.begin()

    def _made_choice(self, source: Program | None, like_source: bool) -> Segments:
        same = _("As in {program}").format(program=isolated(source.name)) if source else ""
        options = [Option(_USUAL, _("The usual ones")), Option(_SAME, same)]
        return Segments(self.theme, _("Settings and topics"), options, _SAME if like_source else _USUAL)

    def _make(self, name: str, purpose: str) -> None:
        if self._source is not None and self._like.chosen == _SAME:
            program = copy_program(self._store, self._source, name, purpose, self._today)
        else:
            program = add_program(self._store, name, purpose, self._today)
        self.close()
        self._made(program)
