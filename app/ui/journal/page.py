"""Journal: every session of the program, the journal of each pairing, and the form's code always at hand."""

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from app.domain.participants import Side
from app.domain.sessions import EntrySource
from app.domain.timelines import NextStep, Step
from app.operations import planning, recording
from app.operations.form_codes import Found, FoundSession
from app.storage import SessionRow
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.buttons import Button, Look
from app.ui.common.code_field import CODE_KEYS
from app.ui.common.desk import Desk, Place
from app.ui.common.doing import attempt
from app.ui.common.keys import DONE_KEYS
from app.ui.common.page_head import page_column
from app.ui.common.paper_places import place_of
from app.ui.common.paper_saving import preview_agendas
from app.ui.common.room import Room
from app.ui.journal.all_sessions import AllSessions
from app.ui.journal.head import JournalHead
from app.ui.journal.pairing_journal import PairingJournal

PAIRING = "pairing"  # a task: show the journal of the pairing whose id is the place's value


class JournalPage(Room):
    """Opens on the list of all sessions; a session opens the journal of its pairing.

    Places: record_id is a session; task "record" puts the keyboard into its form (value: the side whose sheet it
    is), "plan" into its date, "pairing" shows the pairing whose id is the value. search filters the list.
    """

    tables = frozenset(
        {
            "session", "session_topic", "pairing", "participant", "person", "reflection", "reflection_answer",
            "action", "topic", "interest",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._print = Button(desk.theme, _("Print agenda"), self._print_agenda, icon="printer")
        self._next = Button(desk.theme, "", self._do_next, icon="calendar-plus", look=Look.PRIMARY)
        self.head = JournalHead(desk.theme, desk.store, desk.program, [self._print, self._next])
        self._places = QStackedWidget()
        page_column(self, desk.theme, self.head).addWidget(self._places, 1)
        self.all = AllSessions(desk, self._plan_all)
        self._places.addWidget(self.all)
        self._connect()

    @cached_property
    def pairing(self) -> PairingJournal:
        """The journal of one pairing, made when it is first asked for: the list comes sooner without it."""
        made = PairingJournal(self.desk, self._add_sessions, self._places)
        made.chosen.connect(self._show_pair)
        made.done.connect(self.head.code.begin)
        self._places.addWidget(made)
        return made

    @property
    def shows_pairing(self) -> bool:
        """Whether a pairing's journal is shown, and not the list of all sessions."""
        return self._places.currentWidget() is not self.all

    def visit(self, place: Place) -> None:
        """Show what the place names, and put the keyboard where its task begins."""
        if place.task == PAIRING or place.record_id:
            self.freshen()
            self._visit_pairing(place)
            return
        if self.shows_pairing or place.search != self.all.search:
            self._is_stale = True
        self._places.setCurrentWidget(self.all)
        self.all.look_for(place.search)
        self.freshen()
        if place.search:
            self.all.take_focus()
        else:
            self.head.code.begin()

    def take_focus(self) -> None:
        self.head.code.begin()

    def reload(self) -> None:
        if self.shows_pairing:
            try:
                self.pairing.reload()
            except KeyError:  # undone, or removed elsewhere
                self._places.setCurrentWidget(self.all)
            else:
                self._show_pair()
                return
        self.head.say(self.all.reload())
        for action in (self._print, self._next):
            action.hide()

    def _visit_pairing(self, place: Place) -> None:
        try:
            session_id = place.record_id
            pairing_id = (
                int(place.value) if place.task == PAIRING else self.desk.store.sessions.get(session_id).pairing_id
            )
            self.pairing.show_session(pairing_id, session_id)
        except KeyError:  # taken back meanwhile
            self._places.setCurrentWidget(self.all)
            self.reload()
            return
        self._places.setCurrentWidget(self.pairing)
        self._show_pair()
        if place.task == "record":
            self.pairing.record(Side(place.value) if place.value else None)
        elif place.task == "plan":
            self.pairing.plan()
        else:
            self.pairing.take_focus()

    def _show_pair(self) -> None:
        """The head of a pairing's journal: both people, and what is to be done next."""
        story = self.pairing.story
        if story is None:
            return
        self.head.show_pair(story)
        self._print.setVisible(bool(story.sessions))
        step = self.pairing.next_step() if story.sessions else None
        self._next.setVisible(step is not None)
        if step is not None:
            self._next.say(self._next_words(step))

    def _next_words(self, step: NextStep) -> str:
        story = self.pairing.story
        if story is None or step.session is None:
            held = len(story.held) if story is not None else 0
            return _("Plan session {number}").format(number=whole(held + 1))
        words = _("Record session {number}") if step.step is Step.RECORD else _("Plan session {number}")
        return words.format(number=whole(story.number(step.session)))

    def _do_next(self) -> None:
        step = self.pairing.next_step()
        if step is None:
            return
        if step.session is None:
            self._add_sessions()
            step = self.pairing.next_step()
        if step is None or step.session is None:
            return
        self.pairing.show_session(self.pairing.pairing_id, step.session.id)
        if step.step is Step.RECORD:
            self.pairing.record()
        else:
            self.pairing.plan()

    def _add_sessions(self) -> None:
        """Plan what the shown pairing lacks, or one session more."""

        def add() -> str:
            label = _("Plan sessions of one pairing")
            with self.desk.store.edit(label):
                ids = recording.add_sessions(
                    self.desk.store, self.desk.program, self.pairing.pairing_id, self.desk.today()
                )
            return ngettext("{n} session planned", "{n} sessions planned", len(ids)).format(n=whole(len(ids)))

        attempt(self.desk, add)

    def _plan_all(self) -> None:
        def plan() -> str:
            done = planning.plan(self.desk.store, self.desk.program)
            said = ngettext("{n} session planned", "{n} sessions planned", done.sessions)
            return said.format(n=whole(done.sessions))

        attempt(self.desk, plan)

    def _open_found(self, found: Found) -> None:
        """Open exactly what a code belongs to: a session at the column of its sheet, or another room."""
        if isinstance(found, FoundSession):
            self.pairing.form.type_in_from(EntrySource.PAPER)
        self.desk.go_to(place_of(found))

    def _open_row(self, row: SessionRow) -> None:
        self.desk.go_to(Place("journal", record_id=row.id))

    def _open_pairing(self, pairing_id: int) -> None:
        self.desk.go_to(Place("journal", task=PAIRING, value=str(pairing_id)))

    def _print_agenda(self) -> None:
        session = self.pairing.session
        if session is not None:
            preview_agendas(self.desk, code=session.code)

    def _finish(self) -> None:
        """Done with this form; the keyboard goes to the next one's code."""
        if self.shows_pairing:
            self.pairing.form.finish()
        else:
            self.head.code.begin()

    def _go_down(self) -> None:
        (self.pairing if self.shows_pairing else self.all).take_focus()

    def _connect(self) -> None:
        self.head.entry.found.connect(self._open_found)
        self.head.code.went_down.connect(self._go_down)
        self.head.pairing_chosen.connect(self._open_pairing)
        self.head.all_asked.connect(lambda: self.desk.go_to(Place("journal")))
        self.all.opened.connect(self._open_row)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(CODE_KEYS), self, context=inside).activated.connect(self.head.code.begin)
        for keys in (DONE_KEYS, "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, context=inside).activated.connect(self._finish)
