"""What one side handed in after a session, in the order and the words of the sheet's lower half."""

from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.participants import Side
from app.domain.recording import as_private
from app.domain.sessions import Reflection
from app.text import labels
from app.text.catalog import _
from app.text.reflections import LINES, SCORES, private_words, score_label
from app.ui.common.avatars import Avatar
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.fonts import font
from app.ui.common.form_row import FormRow
from app.ui.common.labels import ElidedLabel, body, small
from app.ui.common.theme import Theme
from app.ui.journal.line_field import LineField
from app.ui.journal.scale_row import ScaleRow
from app.ui.journal.scribe import Scribe
from app.ui.journal.shown import Shown

_AVATAR = 32


class Status(StrEnum):
    """Whether a side's form came in."""

    NOTHING = "nothing"
    HANDED_IN = "handed-in"
    PRIVATE = "private"


class HandIn(QFrame):
    """One side's column: who it is, whether the form came in, three scores, and two lines with their readers."""

    def __init__(self, theme: Theme, scribe: Scribe, side: Side) -> None:
        super().__init__()
        self._scribe, self._side = scribe, side
        self.setProperty("voice", side.value)
        self._avatar, self._name = Avatar(theme, _AVATAR), ElidedLabel(body())
        self._name.setFont(font(weight=QFont.Weight.DemiBold))
        self.status = ChoiceField(theme, _options())
        self._status_row = FormRow(theme, _("Reflection sheet"), self.status)
        self.status.setAccessibleName(_("Reflection sheet, {side}").format(side=labels.side(side)))
        self._private = small(private_words())
        self._private.setWordWrap(True)
        self.scores = {key: ScaleRow(theme, key, side) for key in SCORES}
        self.lines = {key: LineField(theme, scribe, key, side) for key in LINES}
        self._arrange(theme)
        self._connect()

    def stops(self) -> list[QWidget]:
        """Its fields in the order of Tab."""
        lines = [stop for line in self.lines.values() for stop in line.stops()]
        return [self.status, *(stop for row in self.scores.values() for stop in row.scale.all()), *lines]

    def begin(self) -> None:
        """Put the keyboard where the sheet begins."""
        self.scores[SCORES[0]].scale.setFocus(Qt.FocusReason.TabFocusReason)

    def show_session(self, shown: Shown) -> None:
        self._avatar.show_person(shown.name(self._side), self._side)
        self._name.say(shown.name(self._side))
        form = shown.reflection(self._side)
        self.status.show_choice(_status(form).value)
        self._private.setVisible(_status(form) is Status.PRIVATE)
        for key, row in self.scores.items():
            row.show_score(getattr(form, key) if form is not None else None)
        for line in self.lines.values():
            line.setVisible(_status(form) is not Status.PRIVATE)
            line.show_session(shown)

    def forget(self) -> None:
        """Another session is shown: what was wrong with the last one is over."""
        self._status_row.show_problem("")
        for line in self.lines.values():
            line.forget()

    def _pick_status(self, key: str) -> None:
        if key == Status.NOTHING:
            problem = self._scribe.nothing_came(self._side)
        elif key == Status.PRIVATE:
            problem = self._scribe.reflection(self._side, "status", _("kept private"), as_private)
        else:
            problem = self._scribe.reflection(self._side, "status", _("handed in"), _handed_in)
        self._status_row.show_problem(problem)

    def _pick_score(self, key: str, picked: str) -> None:
        score: Any = int(picked) if picked else None
        if score is None and self._scribe.shown.reflection(self._side) is None:
            return

        def change(form: Reflection) -> Reflection:
            return replace(form, **{key: score})

        problem = self._scribe.reflection(self._side, key, score_label(key), change)
        self._status_row.show_problem(problem)

    def _connect(self) -> None:
        self.status.picked.connect(self._pick_status)
        for key, row in self.scores.items():
            row.scale.picked.connect(lambda picked, key=key: self._pick_score(key, picked))

    def _arrange(self, theme: Theme) -> None:
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(12), px(10), px(12))
        column.setSpacing(px(10))
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self._avatar)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(small(labels.side(self._side)))
        head.addLayout(names, 1)
        column.addLayout(head)
        for part in (self._status_row, self._private, *self.scores.values(), *self.lines.values()):
            column.addWidget(part)
        column.addStretch()


def _options() -> list[Option]:
    return [
        Option(Status.NOTHING.value, _("Nothing yet"), "circle-dashed"),
        Option(Status.HANDED_IN.value, _("Handed in"), "inbox"),
        Option(Status.PRIVATE.value, _("Kept private, counts as given"), "eye-off"),
    ]


def _status(form: Reflection | None) -> Status:
    if form is None:
        return Status.NOTHING
    return Status.PRIVATE if form.kept_private else Status.HANDED_IN


def _handed_in(form: Reflection) -> Reflection:
    return replace(form, kept_private=False)
