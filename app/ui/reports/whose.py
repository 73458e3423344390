"""Of what a paper is: a pairing, a person, all of them or nobody; which survey, which side, and the exception."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.printables import Printable, Scope, scopes_of
from app.domain.sides import Side
from app.domain.surveys import Wave
from app.text.catalog import _
from app.text.formats import isolated
from app.text.labels import side_title
from app.text.survey_questions import form_title
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.desk import Desk
from app.ui.common.form_row import FormRow
from app.ui.common.suggest_field import SuggestField, Suggestion
from app.ui.common.text_fields import TextField
from app.ui.reports.papers import PaperKind

_MOST, _BOTH = 8, "both"
_WAVES = (Wave.START, Wave.CLOSE, Wave.LATER)  # the mid-point has a form of its own
_OF_ONE_SIDE = frozenset({PaperKind.INTAKE, PaperKind.SURVEY, PaperKind.MID_POINT})


class Whose(NamedTuple):
    """What is chosen. participant_id: 0 while none is. exception: why the rule for certificates is set aside."""

    scope: Scope
    participant_id: int = 0
    sides: tuple[Side, ...] = tuple(Side)
    wave: Wave = Wave.CLOSE
    exception: str = ""


OF_A_PAIRING = Whose(Scope.PAIRING)


class WhoseFields(QWidget):
    """The fields that the chosen paper has of these; the pairing is picked elsewhere.

    Attributes:
        exception_row: why somebody gets a certificate all the same; whoever has these fields has it stand.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._kind, theme = desk, PaperKind.AGREEMENT, desk.theme
        self._wanted: Scope | None = None  # as it was chosen last, whatever this paper can be of
        self._person: tuple[int, str] = (0, "")
        self._scope, self._wave, self._side = ChoiceField(theme), ChoiceField(theme), ChoiceField(theme)
        self._named = SuggestField(theme, self._suggest, _("a part of the name"))
        self._why = TextField(example=_("such as: ill for two months"))
        self._rows = {
            "wave": FormRow(theme, _("Which survey"), self._wave),
            "scope": FormRow(theme, _("For whom"), self._scope),
            "person": FormRow(theme, _("Person"), self._named),
            "side": FormRow(theme, _("Side"), self._side),
            "why": FormRow(theme, _("Although the rule isn't met, because"), self._why),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for name, row in self._rows.items():
            if name != "why":
                column.addWidget(row)
        self.exception_row = self._rows["why"]  # it stands below whom it is about, who is picked elsewhere
        self._wave.offer([Option(wave.value, form_title(wave)) for wave in _WAVES], Wave.CLOSE.value)
        sides = [Option(side.value, side_title(side)) for side in Side]
        self._side.offer([Option(_BOTH, _("Both sides")), *sides], _BOTH)
        self.show_kind(self._kind)
        self._listen()

    @property
    def choice(self) -> Whose:
        """What is chosen now."""
        side = self._side.chosen
        one_side = self._kind in _OF_ONE_SIDE and side != _BOTH
        return Whose(
            scope=Scope(self._scope.chosen),
            participant_id=self._person[0],
            sides=(Side(side),) if one_side else tuple(Side),
            wave=Wave(self._wave.chosen),
            exception=self._why.text().strip() if self._may_except() else "",
        )

    def show_kind(self, kind: PaperKind) -> None:
        """Offer what this paper can be of; another paper than before begins with what is usual for it."""
        if kind is not self._kind:
            self._wanted = None
            self._side.show_choice(_BOTH)
            self.forget_exception()
        self._kind = kind
        possible = () if kind.is_of_sessions else scopes_of(kind.printable)
        kept = self._wanted if self._wanted in possible else next(iter(possible), Scope.ALL)
        options = [Option(scope.value, scope_words(kind.printable, scope)) for scope in possible]
        self._scope.offer(options or [Option(Scope.ALL.value, scope_words(kind.printable, Scope.ALL))], kept)
        self._arrange()

    def show_scope(self, scope: Scope) -> None:
        """Choose of what the paper is, told by nobody."""
        self._wanted = scope
        self.forget_exception()
        self._scope.show_choice(scope.value)
        self._arrange()

    def show_wave(self, wave: Wave) -> None:
        """Choose which survey, told by nobody."""
        self._wave.show_choice(wave.value)

    def forget_exception(self) -> None:
        """Whoever the reason was given for, it is somebody else now."""
        self._why.put("")

    def refresh(self) -> None:
        """Read again who is chosen; they may be gone."""
        if self._person[0] and self._person[0] not in self._desk.store.participants.ids(self._desk.program.id):
            self._person = (0, "")
            self._named.show_text("")

    def focus(self) -> None:
        self._named.setFocus()
        self._named.selectAll()

    def _arrange(self) -> None:
        kind, scope = self._kind, self._scope.chosen
        shown = {
            "wave": kind is PaperKind.SURVEY,
            "scope": not kind.is_of_sessions and len(scopes_of(kind.printable)) > 1,
            "person": scope == Scope.PERSON,
            "side": kind in _OF_ONE_SIDE and scope != Scope.PERSON,
            "why": self._may_except(),
        }
        for name, row in self._rows.items():
            row.setVisible(shown[name])
        self.setVisible(any(is_shown for name, is_shown in shown.items() if name != "why"))

    def _may_except(self) -> bool:
        """Whether a reason may be given: for the two of a pairing or one person, never for everybody at once."""
        return self._kind is PaperKind.CERTIFICATE and self._scope.chosen in (Scope.PAIRING, Scope.PERSON)

    def _suggest(self, text: str) -> Sequence[Suggestion]:
        store, program = self._desk.store, self._desk.program
        rows = store.participants.rows(store.participants.ids(program.id, text)[:_MOST])
        return [Suggestion(str(row.id), row.name) for row in rows]

    def _take(self, suggestion: Suggestion) -> None:
        self._person = (int(suggestion.key), suggestion.words)
        self.forget_exception()
        self._rows["person"].show_problem("")
        self.changed.emit()

    def _judge(self) -> None:
        """The keyboard leaves: what stands there is the person chosen, or nobody."""
        text = self._named.text().strip()
        if text == self._person[1]:
            return
        if not text:
            self._person = (0, "")
            self.changed.emit()
            return
        words = _("Nobody is chosen by {typed}. Choose a name from the list.")
        self._rows["person"].show_problem(words.format(typed=isolated(text)))

    def _pick_scope(self, key: str) -> None:
        self._wanted = Scope(key)
        self.forget_exception()
        self._arrange()
        self.changed.emit()

    def _listen(self) -> None:
        self._scope.picked.connect(self._pick_scope)
        for field in (self._wave, self._side):
            field.picked.connect(lambda _key: self.changed.emit())
        self._named.taken.connect(self._take)
        self._named.left.connect(self._judge)
        self._why.settled.connect(lambda _text: self.changed.emit())


def scope_words(kind: Printable, scope: Scope) -> str:
    """Of what a paper is, as it is chosen."""
    of_people = (Printable.INTAKE, Printable.SIGN_IN)
    return {
        Scope.SESSION: _("One session"),
        Scope.PAIRING: _("One pairing"),
        Scope.PERSON: _("One person"),
        Scope.ALL: _("Everybody") if kind in of_people else _("All pairings"),
        Scope.BLANK: _("Blank, to fill in by hand"),
    }[scope]
