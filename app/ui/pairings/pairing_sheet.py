"""What stands on a pairing's page: its cards in two columns, and the form of the step that is being taken."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.pairings import UNDECIDED, PairingState
from app.domain.participants import Side
from app.domain.sessions import Session
from app.domain.stories import PairingStory
from app.operations.histories import HistoryLine, history_of_pairing
from app.operations.pairing_checks import CheckedPair
from app.text.catalog import _
from app.ui.common.cards import Card, clear
from app.ui.common.desk import Desk
from app.ui.common.history_list import HistoryList
from app.ui.common.keys import tab_through
from app.ui.common.theme import Theme
from app.ui.pairings.action_line import ActionLine
from app.ui.pairings.agreement_card import AgreementCard
from app.ui.pairings.beside import PANEL_WIDTH, Beside
from app.ui.pairings.closing_card import ClosingCard
from app.ui.pairings.fit_card import FitCard
from app.ui.pairings.note_card import NoteCard
from app.ui.pairings.pairing_keeping import PairingKeeping
from app.ui.pairings.pairing_notice import PairingNotice
from app.ui.pairings.sessions_card import SessionsCard
from app.ui.pairings.standing_card import StandingCard
from app.ui.pairings.step_form import StepForm
from app.ui.pairings.stored_fit import fit_note, fit_view


class SheetWays(NamedTuple):
    """What the sheet's buttons do. give_place: one more for a participant, by id."""

    press: Callable[[PairingState], object]
    open_session: Callable[[Session], object]
    plan: Callable[[], object]
    give_place: Callable[[int], object]


class PairingSheet(Beside):
    """One pairing.

    Attributes:
        form: asks for what a step needs.
        history: what changed of this pairing, folded up until it is asked for.
    """

    def __init__(self, desk: Desk, keeping: PairingKeeping, ways: SheetWays) -> None:
        theme = desk.theme
        self._desk = desk
        self.notice = PairingNotice(theme, ways.give_place)
        self.form = StepForm(theme, desk.today)
        self.standing = StandingCard(theme, ways.press)
        self.sessions = SessionsCard(theme, ways.open_session, ways.plan)
        self.promised = Card(theme)
        self.promised.add_head(_("Still promised"))
        self._promises = self.promised.padded()
        self.closing = ClosingCard(theme, desk.today, keeping.closing, keeping.leave)
        self.agreement = AgreementCard(theme, desk.today, keeping.signed, keeping.sign_today, keeping.leave)
        self.note = NoteCard(theme, keeping.note, keeping.leave)
        self.fit = FitCard(theme)
        self._pairing_id: int | None = None
        self.history = HistoryList(theme, self._changes)
        left, column = _column(theme)
        for part in (self.notice, self.form, self.standing, self.sessions, self.promised):
            column.addWidget(part)
        column.addWidget(self.history)
        column.addStretch()
        right, self._right = _column(theme)
        for part in (self.closing, self.agreement, self.note, self.fit):
            self._right.addWidget(part)
        self._right.addStretch()
        super().__init__(theme, left, right, PANEL_WIDTH)

    def begin(self) -> None:
        """Another pairing will be shown."""
        self.form.let_go()
        self.history.fold()
        self.to_top()
        self.note.saved.begin()
        self.closing.saved.begin()

    def show_story(self, story: PairingStory, checked: CheckedPair) -> None:
        """checked: the two as they stand in the file now."""
        desk, pairing = self._desk, story.pairing
        self._pairing_id = pairing.id
        self.history.refresh()
        self.notice.show_check(pairing, checked, {side: story.participant(side) for side in Side})
        self.standing.show_story(story)
        self.sessions.show_story(story, desk.program, desk.today())
        self.closing.show_pairing(pairing)
        self.agreement.show_pairing(pairing)
        self.note.show_text(pairing.note)
        self.fit.show_fit(fit_view(story, checked, desk.program.weights), fit_note(story))
        self._right.removeWidget(self.fit)
        # Before a pair is decided its fit is what matters most; afterwards it is the least.
        self._right.insertWidget(0 if pairing.state in UNDECIDED else self._right.count() - 1, self.fit)
        clear(self._promises)
        promised = story.open_actions()
        for action in promised:
            self._promises.addWidget(ActionLine(desk.theme, action))
        self.promised.setVisible(bool(promised))
        self.order_tabs()

    def ask(self, wanted: PairingState, story: PairingStory) -> None:
        """Open the form of a step, at the top."""
        self.form.ask(wanted, story, self._desk.program)
        self.to_top()
        self.order_tabs()

    def order_tabs(self) -> None:
        """Tab goes card by card as the eye goes, also to what was made late."""
        left = (self.notice, self.form, self.standing, self.sessions, self.history)
        right = (self.closing, self.agreement, self.note)
        tab_through(
            [stop for card in (*left, *right) for stop in card.findChildren(QWidget) if self._is_stop(stop)]
        )

    def _changes(self) -> Sequence[HistoryLine]:
        return [] if self._pairing_id is None else history_of_pairing(self._desk.store, self._pairing_id)

    def _is_stop(self, widget: QWidget) -> bool:
        """Whether Tab comes here; the lists that fields open are windows of their own."""
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return takes_tab and widget.window() is self.window()


def _column(theme: Theme) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(16))
    return holder, column
