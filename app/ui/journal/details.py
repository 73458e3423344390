"""What stands beside the sheet: from where a session was typed in, where they met, and the coordinator's note."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.names import clean_text
from app.domain.problems import Problem
from app.domain.recording import LONGEST_TEXT
from app.domain.sessions import EntrySource, SessionState
from app.text import sessions
from app.text.catalog import _
from app.text.problems import sentence
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.form_row import FormRow
from app.ui.common.text_fields import TextArea, TextField
from app.ui.common.theme import Theme
from app.ui.journal.scribe import Scribe
from app.ui.journal.shown import Shown

_SOURCE_WIDTH, _NOTE_LINES = 156, 2


class SourceAndPlace(QWidget):
    """From where it was typed in, and where they met or will meet."""

    def __init__(self, theme: Theme, scribe: Scribe) -> None:
        super().__init__()
        self._scribe = scribe
        self.source = ChoiceField(theme, [Option(each.value, sessions.source(each)) for each in EntrySource])
        self.place = TextField(example=_("Where they met or will meet"))
        self._source_row = FormRow(theme, _("Typed in from"), self.source)
        self._place_row = FormRow(theme, _("Place"), self.place)
        self._source_row.setFixedWidth(theme.px(_SOURCE_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self._source_row, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._place_row, 10_000, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)  # where the place is not asked for
        self.source.picked.connect(self._keep_source)
        self.place.settled.connect(self._keep_place)
        self.place.left.connect(scribe.leave)

    def stops(self) -> list[QWidget]:
        """Its fields in the order of Tab."""
        return [self.source, self.place]

    def show_session(self, shown: Shown, *, held: bool) -> None:
        """held: the form is that of a session that took place."""
        session = shown.session
        recorded = held or session.state is not SessionState.PLANNED
        self.source.show_choice((session.source or self._scribe.source).value)
        self.place.show_text(session.place)
        self._source_row.setVisible(recorded)
        self._place_row.setVisible(held or not recorded or bool(session.place))

    def forget(self) -> None:
        """Another session is shown: what was wrong with the last one is over."""
        self._source_row.show_problem("")
        self._place_row.show_problem("")

    def _keep_source(self, key: str) -> None:
        """Before a session is recorded, the source is only remembered for its recording."""
        self._scribe.source = EntrySource(key)
        problem = ""
        if self._scribe.shown.session.state is not SessionState.PLANNED:
            problem = _keep(self._scribe, "source", _("typed in from"), source=EntrySource(key))
        self._source_row.show_problem(problem)

    def _keep_place(self, text: str) -> None:
        self._place_row.show_problem(_keep(self._scribe, "place", _("place"), place=clean_text(text)))


class NoteField(FormRow):
    """The coordinator's own note about a session."""

    def __init__(self, theme: Theme, scribe: Scribe) -> None:
        self.note = TextArea(theme, example=_("Only for you; in nobody's papers"), lines=_NOTE_LINES)
        super().__init__(theme, _("Note"), self.note)
        self._scribe = scribe
        self.note.settled.connect(self._keep_note)
        self.note.left.connect(scribe.leave)

    def show_session(self, shown: Shown) -> None:
        if not self.problem:
            self.note.show_text(shown.session.note)

    def _keep_note(self, text: str) -> None:
        if len(text) > LONGEST_TEXT:
            self.show_problem(sentence(Problem("text-too-long", {"most": LONGEST_TEXT})))
        else:
            self.show_problem(_keep(self._scribe, "note", _("note"), note=text.strip("\n")))


def _keep(scribe: Scribe, field: str, what: str, **values: Any) -> str:
    return scribe.session(field, what, lambda session: replace(session, **values))
