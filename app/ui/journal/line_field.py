"""One handed-in line: its words, who may read them, and whether they may be quoted."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.participants import Side
from app.domain.privacy import Visibility
from app.domain.recording import with_answer
from app.domain.sessions import Answer, Reflection
from app.text import labels
from app.text.catalog import _
from app.text.reflections import line_label
from app.ui.common.check_box import CheckBox
from app.ui.common.choice_field import ChoiceField
from app.ui.common.form_row import FormRow
from app.ui.common.readers import quoting, reader_options
from app.ui.common.text_fields import TextArea
from app.ui.common.theme import Theme
from app.ui.journal.scribe import Scribe
from app.ui.journal.shown import Shown

_EMPTY = Answer(text="")


class LineField(QWidget):
    """A text with its readers beside it; only for the coordinator until somebody says otherwise."""

    def __init__(self, theme: Theme, scribe: Scribe, key: str, side: Side) -> None:
        """key: of `app.text.reflections.LINES`."""
        super().__init__()
        self._scribe, self._key, self._side = scribe, key, side
        self.text = TextArea(theme)
        self.readers = ChoiceField(theme, reader_options())
        self.quoted = CheckBox(theme, _("May be quoted, with consent"))
        self._text_row = FormRow(theme, line_label(key), self.text)
        self._readers_row = FormRow(theme, _("Who may read this"), self.readers)
        of_side = _("{what}, {side}")
        self.text.setAccessibleName(of_side.format(what=line_label(key), side=labels.side(side)))
        self.readers.setAccessibleName(_("Who may read: {line}").format(line=self.text.accessibleName()))
        self.quoted.setAccessibleName(_("May be quoted: {line}").format(line=self.text.accessibleName()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for part in (self._text_row, self._readers_row, self.quoted):
            column.addWidget(part)
        self._connect()

    def stops(self) -> list[QWidget]:
        """Its fields in the order of Tab."""
        return [self.text, self.readers, self.quoted]

    def show_session(self, shown: Shown) -> None:
        answer = self._answer(shown.reflection(self._side))
        if not self._text_row.problem:
            self.text.show_text(answer.text)
        self.readers.show_choice(answer.visibility.value)
        self.quoted.setChecked(answer.may_be_quoted)
        consents = shown.may_be_quoted(self._side)
        self.quoted.permit(*quoting(self._side, answer.visibility, consents=consents))

    def forget(self) -> None:
        """Another session is shown: what was wrong with the last one is over."""
        self._text_row.show_problem("")
        self._readers_row.show_problem("")

    def _answer(self, reflection: Reflection | None) -> Answer:
        return reflection.answers.get(self._key, _EMPTY) if reflection is not None else _EMPTY

    def _keep(self, row: FormRow, field: str, what: str, **values: Any) -> None:
        def change(reflection: Reflection) -> Reflection:
            return with_answer(reflection, self._key, replace(self._answer(reflection), **values))

        row.show_problem(self._scribe.reflection(self._side, f"{self._key}.{field}", what, change))

    def _keep_text(self, text: str) -> None:
        row, what = self._text_row, line_label(self._key)
        shown = self._scribe.shown.reflection(self._side)
        if text.strip() or shown is not None:  # an empty field says nothing of a form that never came
            self._keep(row, "text", what, text=text.strip("\n"))

    def _keep_readers(self, key: str) -> None:
        self._keep(self._readers_row, "readers", _("who may read a line"), visibility=Visibility(key))

    def _keep_quoted(self, quoted: bool) -> None:
        self._keep(self._readers_row, "quoted", _("quoting of a line"), may_be_quoted=quoted)

    def _connect(self) -> None:
        self.text.settled.connect(self._keep_text)
        self.text.left.connect(self._scribe.leave)
        self.readers.picked.connect(self._keep_readers)
        self.quoted.clicked.connect(self._keep_quoted)
