"""Pairing two people by hand: both are typed, every rule is looked at at once, and the fit stands beside."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.pairings import PairingState
from app.domain.participants import Side, WillingAs
from app.operations.accepting import Acceptance
from app.operations.hand_pairing import pair_by_hand
from app.operations.mending import give_place
from app.operations.pairing_checks import CheckedPair, check_pair
from app.text.catalog import _
from app.text.formats import isolated
from app.text.pairings import planned_sentence, step_done
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card
from app.ui.common.desk import Desk, Place
from app.ui.common.doing import attempt
from app.ui.common.keys import tab_through
from app.ui.common.page_head import PageHead
from app.ui.common.room import Room
from app.ui.pairings.beside import PANEL_WIDTH, Beside, wide_column
from app.ui.pairings.destination import Destination
from app.ui.pairings.findings import Findings, stands_in_the_way
from app.ui.pairings.fit_card import FitCard
from app.ui.pairings.fit_lines import FitView
from app.ui.pairings.places import own_page, participant_ids, the_list
from app.ui.pairings.side_form import SideForm


class ByHand(Room):
    """Two fields, what was found, and what becomes of the pair."""

    tables = frozenset({"participant", "person", "interest", "pairing", "grade", "exclusion", "program", "topic"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self._checked: CheckedPair | None = None
        self.sides = {side: SideForm(theme, desk.store, desk.program.id, side) for side in Side}
        self._swap = Button(theme, _("Swap sides"), self._swap_sides, icon="chevrons-up-down", in_row=True)
        self.findings = Findings(theme)
        self.destination = Destination(theme, desk.today)
        self.fit = FitCard(theme)
        self._back = Button(theme, _("All pairings"), lambda: desk.go_to(the_list()))
        self._primary = Button(theme, "", self._pair, icon="check", look=Look.PRIMARY)
        self.head = PageHead(theme, _("Pair two people"), [self._back, self._primary])
        self.head.say(_("The mentor (junior) shares, the mentee (senior) learns, and something comes back."))
        self._arrange()
        self._connect()
        self._check()

    def visit(self, place: Place) -> None:
        """Choose whom the place brings along; without any, what was typed stays."""
        found = participant_ids(place)
        if found:
            self._choose(found)
        self.take_focus()

    def take_focus(self) -> None:
        empty = [form for form in self.sides.values() if not form.participant_id]
        (empty or list(self.sides.values()))[0].field.setFocus()

    def reload(self) -> None:
        for form in self.sides.values():
            form.freshen()
        self._check()

    def _choose(self, found: list[int]) -> None:
        if len(found) > 1:
            chosen = dict(zip(Side, found, strict=False))
        else:
            willing = self.desk.store.participants.get(found[0]).willing_as
            chosen = {Side.MENTEE if willing is WillingAs.MENTEE else Side.MENTOR: found[0]}
        for side, form in self.sides.items():
            form.show_person(chosen.get(side, 0))
        self._check()

    def _check(self) -> None:
        """Look at the two as they stand in the file now."""
        mentor, mentee = (form.participant_id for form in self.sides.values())
        self._checked = None
        if mentor and mentee:
            desk = self.desk
            self._checked = check_pair(desk.store, desk.program, mentor, mentee, today=desk.today(), worn=isolated)
        self._show_found()

    def _show_found(self) -> None:
        checked = self._checked
        if checked is None:
            self.findings.show_nothing()
            self.fit.show_nothing(self._what_lacks())
        else:
            self.findings.show_check(checked, self.destination.state)
            in_line = any(refusal.line for refusal in checked.check.refusals)
            self.fit.show_fit(FitView.of(checked.check.fit, checked.names, self.desk.program.weights, in_line))
        self._swap.setEnabled(any(form.participant_id for form in self.sides.values()))
        self._word_primary()

    def _what_lacks(self) -> str:
        if self.desk.store.participants.count(self.desk.program.id):
            return _("Choose both to see how they fit, and which rules their pair would break.")
        return _("Nobody takes part in this program yet. Add people in Participants first, then pair them here.")

    def _word_primary(self) -> None:
        state = self.destination.state
        self._primary.say(_primary_words(state))
        why_not = _("Choose both people first.")
        if self._checked is not None:
            why_not = stands_in_the_way(self._checked.check, state, self.findings.reason)
        if not why_not and not self.destination.is_complete:
            why_not = _("Say on which day they start.")
        self._primary.permit(not why_not, why_not)

    def _pair(self) -> None:
        acceptance = self.destination.acceptance
        if acceptance is None or self._checked is None:
            return
        made: list[int] = []
        if attempt(self.desk, lambda: self._make(acceptance, made)):
            self.desk.go_to(the_list(made[0]))
            for form in self.sides.values():
                form.show_person(0)
            self.findings.forget_reason()
            self._check()

    def _make(self, acceptance: Acceptance, made: list[int]) -> str:
        desk = self.desk
        mentor, mentee = (form.participant_id for form in self.sides.values())
        names = [isolated(one.person.name) for one in desk.store.participants.get_many([mentor, mentee])]
        done = pair_by_hand(
            desk.store,
            desk.program,
            mentor,
            mentee,
            acceptance=acceptance,
            today=desk.today(),
            reason=self.findings.reason,
        )
        made += done.pairing_ids
        words = (step_done(PairingState.SUGGESTED, acceptance.state, *names), planned_sentence(done.sessions))
        return " ".join(filter(None, words))

    def _go_on(self) -> None:
        """Somebody was chosen at the keyboard: the other is asked for next, or the pair can be made."""
        empty = [form for form in self.sides.values() if not form.participant_id]
        if empty:
            empty[0].field.setFocus()
        elif self._primary.isEnabled():
            self._primary.setFocus(Qt.FocusReason.TabFocusReason)

    def _swap_sides(self) -> None:
        mentor, mentee = (form.participant_id for form in self.sides.values())
        for form, chosen in zip(self.sides.values(), (mentee, mentor), strict=True):
            form.show_person(chosen)
        self._check()

    def _give_place(self, side: Side) -> None:
        attempt(self.desk, lambda: give_place(self.desk.store, self.sides[side].participant_id))

    def _connect(self) -> None:
        for side, form in self.sides.items():
            form.changed.connect(self._check)
            form.entered.connect(self._go_on)
            form.wants_place.connect(lambda side=side: self._give_place(side))
        self.findings.reason_typed.connect(self._word_primary)
        self.findings.wants_pairing.connect(lambda pairing_id: self.desk.go_to(own_page(pairing_id)))
        self.destination.changed.connect(self._show_found)

    def _arrange(self) -> None:
        theme = self.desk.theme
        card = Card(theme)
        form = card.padded(gap=16)
        mentor, mentee = self.sides.values()
        form.addWidget(mentor)
        row = QHBoxLayout()
        row.addWidget(self._swap)
        row.addStretch()
        form.addLayout(row)
        form.addWidget(mentee)
        form.addWidget(self.findings)
        form.addWidget(self.destination)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch()
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.fit)
        beside.addStretch()
        page = wide_column(self, theme, self.head)
        page.addWidget(Beside(theme, left, right, PANEL_WIDTH), 1)
        # The button at the end of the head comes last, where what it needs has been typed.
        fields = [mentor.field, mentor.more, mentee.field, mentee.more, self._swap, self.findings.field]
        tab_through([*fields, *self.destination.stops(), self._primary, self._back])


def _primary_words(state: PairingState) -> str:
    return {
        PairingState.CONSULTING: _("Pair and ask first"),
        PairingState.CONFIRMED: _("Pair and confirm"),
        PairingState.RUNNING: _("Pair and start"),
        PairingState.SUGGESTED: _("Keep as a suggestion"),
    }[state]
