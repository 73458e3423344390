"""A pairing's own page: how it stands, its steps, agreement, sessions, promises, note and closing record."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.domain.pairings import Closing, PairingState, next_states
from app.domain.problems import CounterpartError
from app.domain.sessions import Session
from app.domain.stories import PairingStory
from app.operations import pairing_steps
from app.operations.mending import give_place
from app.operations.pairing_checks import check_pair
from app.operations.planning import plan_one
from app.text.catalog import _
from app.text.formats import isolated
from app.text.pairings import planned_sentence, standing_words, step_word
from app.text.problems import sentence
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card
from app.ui.common.desk import Desk, Place
from app.ui.common.doing import attempt
from app.ui.common.empty_state import EmptyState
from app.ui.common.page_head import MARGIN, PageHead
from app.ui.common.room import Room
from app.ui.common.toast import Way
from app.ui.pairings.beside import wide_column
from app.ui.pairings.pairing_keeping import PairingKeeping
from app.ui.pairings.pairing_papers import PairingPapers
from app.ui.pairings.pairing_sheet import PairingSheet, SheetWays
from app.ui.pairings.places import the_list
from app.ui.pairings.steps import asks_first, done_words, leads_on, take_step


class PairingPage(Room):
    """One pairing at a time.

    Attributes:
        pairing_id: the one shown; 0 for none.
    """

    tables = frozenset({"pairing", "participant", "person", "interest", "session", "action", "exclusion", "grade"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.pairing_id = 0
        self._story: PairingStory | None = None
        self._keeping = PairingKeeping(desk, self)
        back = Button(desk.theme, _("All pairings"), self._go_back)
        self._primary = Button(desk.theme, "", self._lead_on, look=Look.PRIMARY)
        self._papers = PairingPapers(desk)
        self.head = PageHead(desk.theme, "", [back, self._papers, self._primary])
        ways = SheetWays(self._press, self._open_session, self._plan, self._give_place)
        self.sheet = PairingSheet(desk, self._keeping, ways)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.sheet)
        self._stack.addWidget(self._gone())
        wide_column(self, desk.theme, self.head).addWidget(self._stack, 1)
        form = self.sheet.form
        form.starts.connect(self._start)
        form.drops.connect(self._drop)
        form.closes.connect(self._close)
        form.closed_again.connect(self._word_primary)

    def visit(self, place: Place) -> None:
        """Show the place's pairing. The place's value is a step whose form is to stand open, or ""."""
        if place.record_id != self.pairing_id:
            self.sheet.begin()
        self.pairing_id = place.record_id
        self.reload()
        self._ask_at_once(place.value)

    def take_focus(self) -> None:
        self._primary.setFocus()

    def shows(self, record_id: int) -> bool:
        return record_id == self.pairing_id

    def reload(self) -> None:
        try:
            self._story = self.desk.store.story(self.pairing_id)
        except KeyError:
            self._story = None
        self._stack.setCurrentIndex(0 if self._story is not None else 1)
        self._papers.hold(self._story.pairing.code if self._story is not None else "")
        if self._story is None:
            self.head.retitle(_("Pairings"))
            self.head.say("")
        else:
            self._show(self._story)
        self._word_primary()

    def _show(self, story: PairingStory) -> None:
        self._keeping.hold(story)
        names = {"mentor": isolated(story.mentor.person.name), "mentee": isolated(story.mentee.person.name)}
        self.head.retitle(_("{mentor} and {mentee}").format(**names))
        self.head.say(standing_words(story.pairing, names["mentee"]))
        desk, pairing = self.desk, story.pairing
        checked = check_pair(
            desk.store, desk.program, pairing.mentor_id, pairing.mentee_id, today=desk.today(), worn=isolated
        )
        self.sheet.show_story(story, checked)

    def _word_primary(self) -> None:
        leading = leads_on(self._story.pairing.state) if self._story is not None else None
        self._primary.setVisible(leading is not None and self.sheet.form.isHidden())
        if self._story is not None and leading is not None:
            self._primary.say(step_word(self._story.pairing.state, leading))

    def _lead_on(self) -> None:
        if self._story is not None and (leading := leads_on(self._story.pairing.state)) is not None:
            self._press(leading)

    def _ask_at_once(self, step: str) -> None:
        """Open the form of a step on arriving, where the pairing can still take it."""
        story = self._story
        if story is not None and step in next_states(story.pairing.state):
            wanted = PairingState(step)
            if asks_first(story.pairing.state, wanted):
                self._press(wanted)

    def _press(self, wanted: PairingState) -> None:
        story = self._story
        if story is None:
            return
        if asks_first(story.pairing.state, wanted):
            self.sheet.ask(wanted, story)
            self._word_primary()
        else:
            take_step(self.desk, story, wanted)

    def _start(self, day: date) -> None:
        store, program = self.desk.store, self.desk.program
        self._finish(PairingState.RUNNING, lambda: pairing_steps.start(store, program, self.pairing_id, day))

    def _drop(self, reason: str) -> None:
        self._finish(PairingState.DROPPED, lambda: pairing_steps.drop(self.desk.store, self.pairing_id, reason))

    def _close(self, closing: Closing) -> None:
        store, today = self.desk.store, self.desk.today()
        self._finish(PairingState.CLOSED, lambda: pairing_steps.close(store, self.pairing_id, closing, today))

    def _finish(self, wanted: PairingState, act: Callable[[], int | None]) -> None:
        """Take a step that asked for something; what stands in its way is told beside the field."""
        story = self._story
        if story is None:
            return
        try:
            sessions = act()
        except CounterpartError as error:
            self.sheet.form.tell(sentence(error.problem))
            return
        self.sheet.form.let_go()
        words = " ".join(filter(None, (done_words(story, wanted), planned_sentence(sessions or 0))))
        self.desk.toasts.say(words, Way(_("Undo"), self.desk.undo))

    def _plan(self) -> None:
        store, program = self.desk.store, self.desk.program
        attempt(self.desk, lambda: planned_sentence(plan_one(store, program, self.pairing_id)))

    def _give_place(self, participant_id: int) -> None:
        attempt(self.desk, lambda: give_place(self.desk.store, participant_id))

    def _open_session(self, session: Session) -> None:
        self.desk.go_to(Place("journal", record_id=session.id))

    def _go_back(self) -> None:
        self.desk.go_to(the_list(self.pairing_id))

    def _gone(self) -> QWidget:
        """Said where the pairing was taken back, or removed with one of the two."""
        card, theme = Card(self.desk.theme), self.desk.theme
        back = Button(theme, _("All pairings"), self._go_back, look=Look.PRIMARY)
        words = _("It was taken back, or removed with one of the two. Redo brings back what was undone.")
        card.column.addWidget(EmptyState(theme, _("This pairing isn't in the file"), words, [back]))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.px(MARGIN), 0, theme.px(MARGIN), theme.px(MARGIN))
        row.addWidget(card)
        return holder
