"""Which pairing, and which of its sessions: by typing a part of a name, or the code of a session."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.codes import CodeKind, read_code
from app.domain.problems import CounterpartError, trouble
from app.domain.sessions import Session, SessionState
from app.domain.stories import PairingStory
from app.operations.papers.matter import pairing_of_code
from app.storage import PairingRow
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import date_short, isolated, whole
from app.text.problems import sentence
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.desk import Desk
from app.ui.common.form_row import FormRow
from app.ui.common.suggest_field import SuggestField, Suggestion

_MOST = 8


class Picked(NamedTuple):
    """A pairing by its id, and the code of one of its sessions, "" for all that it has planned."""

    pairing_id: int = 0
    code: str = ""


class SessionPicker(QWidget):
    """Two fields: the pairing, found as it is typed, then its sessions to choose from.

    Signals:
        picked: something else was chosen, as `Picked`.
    """

    picked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._story: PairingStory | None = None
        self._code = ""
        self._has_sessions = True
        self._typed = SuggestField(desk.theme, self._suggest, _("such as Ana or S-K4T7RB9"))
        self._typed_row = FormRow(desk.theme, _("Pairing: a name or a code"), self._typed)
        self._sessions = ChoiceField(desk.theme)
        self._sessions_row = FormRow(desk.theme, _("Session"), self._sessions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.px(12))
        column.addWidget(self._typed_row)
        column.addWidget(self._sessions_row)
        self._typed.taken.connect(self._take)
        self._typed.settled.connect(self._read)
        self._typed.left.connect(self._judge)
        self._typed.returnPressed.connect(self._enter)
        self._sessions.picked.connect(self._pick_session)
        self._offer()

    @property
    def choice(self) -> Picked:
        """What is chosen now."""
        return Picked(self._story.pairing.id, self._code) if self._story else Picked()

    @property
    def story(self) -> PairingStory | None:
        """The story of the pairing chosen."""
        return self._story

    def show_session(self, code: str) -> None:
        """Choose a session by its code, told by nobody; what isn't one is told beside the field."""
        try:
            session = self._session_of(code)
        except CounterpartError as error:
            self._forget()
            self._typed.show_text(code)
            self._typed_row.show_problem(_words(error, code))
            return
        self._choose(session.pairing_id, session.code)

    def show_code(self, code: str) -> None:
        """Choose a pairing by its code, told by nobody; what isn't one is told beside the field."""
        try:
            self.show_pairing(pairing_of_code(self._desk.store, self._desk.program, code))
        except CounterpartError as error:
            self._forget()
            self._typed.show_text(code)
            self._typed_row.show_problem(_words(error, code))

    def offer_sessions(self, wanted: bool) -> None:
        """Whether sessions of the pairing are to be chosen from, or the pairing is all that is meant."""
        self._has_sessions = wanted
        self._offer()

    def show_pairing(self, pairing_id: int) -> None:
        """Choose a pairing with its next session."""
        story = self._desk.store.story(pairing_id)
        self._choose(pairing_id, _next_code(story, self._desk))

    def refresh(self) -> None:
        """Read again what is chosen; it may be gone."""
        if self._story is None:
            return
        try:
            self._choose(self._story.pairing.id, self._code)
        except KeyError:
            self._forget()
            self._typed.show_text("")

    def focus(self) -> None:
        self._typed.setFocus()
        self._typed.selectAll()

    def _suggest(self, text: str) -> Sequence[Suggestion]:
        store, program = self._desk.store, self._desk.program
        rows = store.pairings.rows(store.pairings.ids(program.id, text)[:_MOST])
        return [Suggestion(str(row.id), _row_words(row)) for row in rows]

    def _take(self, suggestion: Suggestion) -> None:
        self.show_pairing(int(suggestion.key))
        self.picked.emit(self.choice)

    def _read(self, _settled: str) -> None:
        """A whole session code is taken as soon as it stands there; an emptied field is no choice any more."""
        text = self._typed.text().strip()
        if not text and self._story is not None:
            self._forget()
            self.picked.emit(Picked())
        elif text and not self._is_shown(text):
            try:
                self._take_code(text)
            except CounterpartError:
                return  # not whole yet: told once the keyboard leaves

    def _judge(self) -> None:
        """The keyboard leaves: what stands there has to mean something by now."""
        text = self._typed.text().strip()
        if not text or self._is_shown(text):
            self._typed_row.show_problem("")
            return
        try:
            self._take_code(text)
        except CounterpartError as error:
            if self._story is not None:  # what stands there isn't that pairing any more
                self._forget()
                self.picked.emit(Picked())
            self._typed_row.show_problem(_words(error, text))

    def _enter(self) -> None:
        """Enter takes the likeliest of what is offered."""
        if self._typed.offered() and not self._is_shown(self._typed.text().strip()):
            self._typed.take(0)
        else:
            self._judge()

    def _take_code(self, text: str) -> None:
        if self._has_sessions and read_code(text).kind is CodeKind.SESSION:
            session = self._session_of(text)
            self._choose(session.pairing_id, session.code)
        else:
            self.show_pairing(pairing_of_code(self._desk.store, self._desk.program, text))
        self.picked.emit(self.choice)

    def _session_of(self, typed: str) -> Session:
        """The session with a code. Raises CounterpartError: code-unreadable, code-mistyped, code-unknown."""
        store, program, read = self._desk.store, self._desk.program, read_code(typed)
        found = store.sessions.id_of_code(program.id, read.code) if read.kind is CodeKind.SESSION else None
        if found is None:
            raise trouble("code-unknown", typed=typed)
        return store.sessions.get(found)

    def _is_shown(self, text: str) -> bool:
        return self._story is not None and text == _pair_words(self._story)

    def _forget(self) -> None:
        self._story, self._code = None, ""
        self._typed_row.show_problem("")
        self._offer()

    def _choose(self, pairing_id: int, code: str) -> None:
        story = self._desk.store.story(pairing_id)
        self._story, self._code = story, code if code in {one.code for one in story.sessions} else ""
        self._typed.show_text(_pair_words(story))
        self._typed.setCursorPosition(0)  # of long names the beginning is to be seen
        self._typed.setToolTip(self._typed.text())
        self._typed_row.show_problem("")
        self._offer()

    def _pick_session(self, code: str) -> None:
        self._code = code
        self.picked.emit(self.choice)

    def _offer(self) -> None:
        """Offer the sessions of the pairing that are planned, and the one chosen whatever became of it."""
        options: list[Option] = []
        if self._story is not None:
            story, n = self._story, len(self._story.planned)
            shown = [one for one in story.sessions if one.state is SessionState.PLANNED or one.code == self._code]
            options = [Option(session.code, session_words(story, session)) for session in shown]
            if n > 1:
                every = ngettext("The planned one", "All {n} that are planned", n).format(n=whole(n))
                options.append(Option("", every))
            elif options and not self._code:
                self._code = options[0].key
        self._sessions.offer(options, self._code)
        self._sessions_row.setVisible(bool(options) and self._has_sessions)


def session_words(story: PairingStory, session: Session) -> str:
    """One session as it is offered: "3, Mid-point, by 12 May 2027"."""
    kind, day = labels.session_kind(session.kind), date_short(session.day)
    if session.state is not SessionState.PLANNED:
        state = labels.session_state(session.state)
        return _("{kind}, {state}, {day}").format(kind=kind, state=state, day=day)
    number = whole(story.number(session))
    words = _("{number}. {kind}, {day}") if session.planned_at else _("{number}. {kind}, by {day}")
    return words.format(number=number, kind=kind, day=day)


def _next_code(story: PairingStory, desk: Desk) -> str:
    """The first planned session from today on, else the first one; "" where none is planned."""
    coming = [session for session in story.planned if session.day >= desk.today()]
    return next((session.code for session in (*coming, *story.planned)), "")


def _pair_words(story: PairingStory) -> str:
    return _both(story.mentor.person.name, story.mentee.person.name)


def _row_words(row: PairingRow) -> str:
    return _both(row.mentor_name, row.mentee_name)


def _both(mentor: str, mentee: str) -> str:
    return _("{mentor} and {mentee}").format(mentor=mentor, mentee=mentee)


def _words(error: CounterpartError, typed: str) -> str:
    """What is wrong with what was typed: whatever looks like no code was meant as a name."""
    if error.problem.code != "code-unreadable":
        return sentence(error.problem)
    words = _("No pairing is chosen by {typed}. Choose one from the list, or type a whole session code.")
    return words.format(typed=isolated(typed))
