"""The journal of one pairing: its timeline, and the form of the chosen session beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.participants import Side
from app.domain.sessions import Session
from app.domain.stories import PairingStory
from app.domain.timelines import NextStep, in_order, next_step
from app.operations import recording
from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card
from app.ui.common.desk import Desk
from app.ui.common.empty_state import EmptyState
from app.ui.common.labels import heading, small
from app.ui.common.list_and_pane import ListAndPane
from app.ui.journal.form import SessionForm
from app.ui.journal.shown import Shown
from app.ui.journal.timeline import Timeline
from app.ui.journal.timeline_rows import timeline_rows

_LIST_WIDTH = 316


class PairingJournal(QWidget):
    """Timeline and form; on narrow pages each is a page of its own.

    Signals:
        chosen: another session is shown in the form.
        done: the form is typed in; the keyboard may go to the next one's code.
    """

    chosen = Signal()
    done = Signal()

    def __init__(self, desk: Desk, plan: Callable[[], object], parent: QWidget) -> None:
        """plan: gives the pairing its sessions, where it has none."""
        super().__init__(parent)
        self._desk = desk
        self.pairing_id, self.session_id = 0, 0
        self._shown_id = 0
        self.story: PairingStory | None = None
        self.timeline = Timeline(desk.theme)
        self._held = small()
        self._places = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._places)
        form_side = QWidget()
        self._halves = ListAndPane(desk.theme, self._timeline_card(), form_side, list_width=_LIST_WIDTH)
        self._places.addWidget(self._halves)
        self._places.addWidget(self._nothing(plan))
        self.form = SessionForm(desk, form_side)
        side = QVBoxLayout(form_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.form)
        self.timeline.chosen.connect(self._choose)
        self.timeline.clicked.connect(lambda _index: self._halves.open_pane())
        self.timeline.opened.connect(self.record)
        self.form.done.connect(self.done)

    @property
    def session(self) -> Session | None:
        """The session that the form shows; None while the pairing has none."""
        if self.story is None:
            return None
        return next((one for one in self.story.sessions if one.id == self.session_id), None)

    def show_session(self, pairing_id: int, session_id: int = 0) -> None:
        """Show a pairing's timeline at a session; without one, at the one that asks to be recorded or planned.

        Raises KeyError where the file has no such pairing.
        """
        self._settle()
        self.pairing_id, self.session_id = pairing_id, session_id
        self.reload()

    def reload(self) -> None:
        """Read the pairing again. Raises KeyError where it is gone."""
        self.story = self._desk.store.story(self.pairing_id)
        self._places.setCurrentIndex(0 if self.story.sessions else 1)
        if self.story.sessions:
            self._show(self.story)

    def next_step(self) -> NextStep | None:
        """What the pairing asks for next."""
        return next_step(self.story, self._desk.today()) if self.story is not None else None

    def record(self, side: Side | None = None) -> None:
        """Put the keyboard into the form, or into the column of one side's sheet."""
        self._halves.open_pane()
        self.form.begin(side)

    def plan(self) -> None:
        """Put the keyboard where the date of the session is typed."""
        self._halves.open_pane()
        self.form.begin_planning()

    def take_focus(self) -> None:
        """Have the keyboard in the timeline."""
        self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, story: PairingStory) -> None:
        session = self.session or self._first(story)
        self.session_id = session.id
        today, topics = self._desk.today(), self._desk.store.topics.of(self._desk.program.id)
        names = {topic.id: topic.name for topic in topics}
        dates = {one.id: recording.earlier_dates(self._desk.store, one) for one in story.planned}
        rows = timeline_rows(story, names, today, lambda one: dates.get(one.id, ()))
        self.timeline.show_rows(rows, session.id)
        held, of = len(story.held), self._desk.program.sessions_of(len(story.held))
        self._held.setText(_("{held} of {n} held").format(held=whole(held), n=whole(of)))
        is_another, self._shown_id = self._shown_id != session.id, session.id
        self.form.show_session(Shown(story, session, topics, dates.get(session.id, ()), today), is_another)
        if is_another:
            self.chosen.emit()

    def _first(self, story: PairingStory) -> Session:
        """Where a journal opens: at what is to be done next, else at the end."""
        step = next_step(story, self._desk.today())
        return step.session if step is not None and step.session is not None else in_order(story)[-1]

    def _choose(self, session_id: int) -> None:
        self._settle()
        self.session_id = session_id
        self.reload()

    def _settle(self) -> None:
        """Typing that nobody was told of yet belongs to the session that is still shown."""
        if self.session is not None:
            self.form.settle()

    def _timeline_card(self) -> QWidget:
        px = self._desk.theme.px
        card = Card(self._desk.theme)
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(16), px(16), px(8))
        head.addWidget(heading(_("Sessions")))
        head.addStretch()
        head.addWidget(self._held)
        card.column.addLayout(head)
        lines = QVBoxLayout()
        lines.setContentsMargins(px(8), 0, px(4), px(8))
        lines.addWidget(self.timeline)
        card.column.addLayout(lines, 1)
        card.setFocusProxy(self.timeline)
        return card

    def _nothing(self, plan: Callable[[], object]) -> Card:
        card = Card(self._desk.theme)
        way = Button(self._desk.theme, _("Plan sessions"), plan, icon="calendar-plus", look=Look.PRIMARY)
        what_for = _(
            "This pairing has no sessions yet. It gets those of its program, each with the day by which it is due."
        )
        card.column.addWidget(EmptyState(self._desk.theme, _("When do they meet?"), what_for, [way]))
        return card
