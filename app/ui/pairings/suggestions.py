"""Suggestions for the whole group, worked out beside the window and argued with, and what becomes of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.pairings import PairingState
from app.domain.participants import Side
from app.domain.proposals import Alternative, IdPair, LeftOut, ProposedPair
from app.domain.topics import Topic
from app.operations.accepting import WAY, accept_pairs
from app.operations.arguing import Argument
from app.operations.mending import Fix, Help
from app.operations.pairing_checks import check_pair
from app.operations.program_setup import RULES_AND_WEIGHTS
from app.operations.proposal_matter import ProposalMatter, gather
from app.operations.suggesting import names_of
from app.text.alternatives import change_sentence
from app.text.catalog import _
from app.text.formats import isolated
from app.text.pairings import acceptance_done, acceptance_label
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card
from app.ui.common.desk import Desk, Place
from app.ui.common.doing import attempt
from app.ui.common.labels import small
from app.ui.common.page_head import PageHead, page_column
from app.ui.common.progress_line import ProgressLine
from app.ui.common.room import Room
from app.ui.pairings.argument_dialogs import ArgumentDialogs
from app.ui.pairings.empty_list import who_takes_part
from app.ui.pairings.left_out_card import LeftOutCard
from app.ui.pairings.no_proposal import everyone_paired, stopped
from app.ui.pairings.override_dialog import Broken
from app.ui.pairings.pair_search import PairSearch
from app.ui.pairings.papers_button import PapersButton
from app.ui.pairings.places import the_list
from app.ui.pairings.proposal_rows import ProposalRow
from app.ui.pairings.proposal_view import ProposalView
from app.ui.pairings.proposal_words import proposal_line
from app.ui.pairings.wish_acts import WishActs

_LITTLE = frozenset({"wish", "program"})  # tables whose changes leave the people as they were read


class Suggestions(Room):
    """The best pairs for the group as it is now; whatever changes in the file has them worked out again."""

    tables = _LITTLE | {"participant", "person", "interest", "pairing", "grade", "exclusion", "topic"}

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        back = Button(theme, _("All pairings"), self._go_back)
        self._primary = Button(theme, "", self._accept, icon="check", look=Look.PRIMARY)
        self.papers = PapersButton(desk, self._matter)
        self.head = PageHead(theme, _("Suggested pairs"), [back, self.papers, self._primary])
        self.view = ProposalView(desk, self._mend)
        self.alone = LeftOutCard(theme, self._mend, fills=True)
        self._progress = ProgressLine(theme)
        self._placed = ""  # how many are placed, in a sentence
        self.search = PairSearch(desk, self._progress, self)
        self._topics: Sequence[Topic] = ()
        self._changed: frozenset[str] = frozenset()  # tables, since the last search began
        self._rests = False
        self._acts = WishActs(desk)
        self.dialogs = ArgumentDialogs(desk, self._acts, self)
        self._faces = {
            "wait": self._waiting(),
            "found": self.view,
            "none": self.alone,
            "nobody": self._on_card(who_takes_part(desk)),
            "stopped": self._on_card(stopped(theme, self._begin_again)),
            "paired": self._on_card(everyone_paired(theme, self._go_back)),
        }
        self._stack = QStackedWidget()
        for face in self._faces.values():
            self._stack.addWidget(face)
        column = page_column(self, theme, self.head)
        column.addWidget(self._progress)
        column.addWidget(self.papers.line)
        column.addWidget(self._stack, 1)
        self.search.found.connect(self._show)
        self.search.stopped.connect(self._show_stopped)
        self._connect_view()
        self._show_face("wait")

    def visit(self, place: Place) -> None:
        if self._stack.currentWidget() is self._faces["stopped"]:
            self.reload()
        self.take_focus()

    def take_focus(self) -> None:
        """Have the keyboard in the pairs, or here until they come."""
        (self.view.table if self._stack.currentWidget() is self.view else self).setFocus()

    def shows(self, record_id: int) -> bool:
        """Pairs that are gone are suggested again."""
        return record_id == 0

    def covers(self, room: str, record_id: int, part: str) -> bool:
        """Weights and rules are changed here too, and so are the places of people."""
        return (room == "setup" and part in RULES_AND_WEIGHTS) or (
            room == "participants" and record_id in self._acts.changed_people
        )

    def renew(self, desk: Desk) -> bool:
        """Weights and rules are changed here: the page goes on with them."""
        self.desk = self.search.desk = self._acts.desk = self.papers.desk = desk
        self.view.renew(desk.program)
        self.dialogs.renew(desk)
        self._is_stale = True
        if self.isVisible():
            self.freshen()
        return True

    def freshen(self) -> None:
        if not self._rests:
            super().freshen()

    def reload(self) -> None:
        """Work the pairs out again; the ones shown stay to be read meanwhile."""
        only_little, self._changed = bool(self._changed) and self._changed <= _LITTLE, frozenset()
        if not self.desk.store.participants.count(self.desk.program.id):
            self.search.end()
            self._show_face("nobody")
            self._placed = ""
            self._say_line()
            return
        if self._stack.currentWidget() not in (self.view, self.alone):
            self._show_face("wait")
        self._topics = self.desk.store.topics.of(self.desk.program.id)
        if only_little:
            self.search.go_on()
        else:
            self.search.begin()
        self._word_primary()

    def hideEvent(self, event: QHideEvent) -> None:
        """Reading stops with the page, which may go for good; it begins again when the page comes back."""
        if self.search.is_reading:
            self.search.end()
            self._is_stale = True
        super().hideEvent(event)

    def _note(self, tables: frozenset[str]) -> None:
        self._changed |= tables & self.tables
        super()._note(tables)

    def _show(self, argument: Argument) -> None:
        group, proposal = argument.group, argument.proposal
        names = names_of(group, self._topics, isolated)
        self._placed = proposal_line(proposal)
        self.view.show_argument(argument, names, self.dialogs.show_wishes)
        changed = change_sentence(argument.changed) if argument.changed else ""
        self.dialogs.tell(argument, names, " ".join(filter(None, (self._placed, changed))))
        if not proposal.pairs:
            members = {member.id: member for member in group.participants}
            self.alone.show_people(proposal.left_out, names, members)
        if self.view.ticked() and not self._moving() and self.view.destination.state is PairingState.CONSULTING:
            self.view.destination.choose(PairingState.CONFIRMED)  # all are asked already
        self._show_face("found" if proposal.pairs else "none" if proposal.left_out else "paired")
        if self.hasFocus():  # else somebody went on to something else meanwhile
            self.take_focus()
        self._word_primary()

    def _begin_again(self) -> None:
        self.reload()
        self.take_focus()

    def _say_line(self) -> None:
        """How many are placed, and what the button at the end of the head would mean."""
        is_found = self._stack.currentWidget() is self.view
        self.head.say(" ".join([self._placed, self.view.destination.in_brief]) if is_found else self._placed)

    def _show_stopped(self) -> None:
        self._placed = ""
        self._show_face("stopped")
        self._say_line()
        self.dialogs.tell_nothing_came()

    def _show_face(self, key: str) -> None:
        self._stack.setCurrentWidget(self._faces[key])
        self._primary.setVisible(key == "found")
        self.papers.setVisible(key == "found")

    def _moving(self) -> list[ProposalRow]:
        """The ticked pairs that would go further than they are."""
        wanted = WAY.index(self.view.destination.state)
        return [row for row in self.view.ticked() if row.so_far is None or WAY.index(row.so_far) < wanted]

    def _word_primary(self) -> None:
        moving, state = self._moving(), self.view.destination.state
        self._primary.say(acceptance_label(state, len(moving)))
        self._say_line()
        why_not = ""
        if self.search.is_under_way:
            why_not = _("The pairs are worked out again, because something changed.")
        elif not self.view.ticked():
            why_not = _("Tick at least one pair.")
        elif not moving:
            why_not = _("The pairs chosen are as far as this already.")
        elif not self.view.destination.is_complete:
            why_not = _("Say on which day they start.")
        self._primary.permit(not why_not, why_not)

    def _accept(self) -> None:
        acceptance, pairs = self.view.destination.acceptance, [row.pair for row in self._moving()]
        if acceptance is None or not pairs:
            return

        def act() -> str:
            done = accept_pairs(self.desk.store, self.desk.program, pairs, acceptance, self.desk.today())
            return acceptance_done(acceptance.state, len(pairs), done.sessions)

        self._rests = True  # nobody looks at this page any more once the pairs are taken
        is_done = attempt(self.desk, act)
        self._rests = False
        if is_done:
            self.view.forget_ticks()
            self.search.forget()
            self._is_stale = True
            QTimer.singleShot(0, self, self._go_back)  # in a turn of its own: both take long in a large file

    def _mend(self, one: LeftOut, fix: Fix) -> None:
        if fix.help is Help.OPEN:
            self.desk.go_to(Place("participants", record_id=fix.participant_id))
        elif fix.help is Help.PAIR:
            pair = (fix.participant_id, fix.other_id)
            self._want(pair if one.side is Side.MENTOR else pair[::-1])
        elif fix.help is Help.ACCEPT:
            self._acts.accept(fix.participant_id)
        else:
            self._acts.give_places(fix.participant_id, fix.places)

    def _pin(self, pair: ProposedPair) -> None:
        """Keep the pair together, or leave it to the suggestion again."""
        ids = (pair.mentor_id, pair.mentee_id)
        self.view.choose_next(ids)
        if pair.pinned:
            self._acts.release(ids)
        else:
            self._acts.together(ids)

    def _want(self, pair: IdPair, instead_of: IdPair | None = None) -> None:
        """Keep two together who aren't a pair yet; a rule in the way is set aside with a reason, or not at all.

        instead_of: a pair kept together whose place they take.
        """
        desk = self.desk

        def keep(reason: str = "") -> bool:
            is_done = self._acts.together(pair, reason, instead_of)
            if is_done:
                self.view.choose_next(pair)
            return is_done

        found = check_pair(desk.store, desk.program, *pair, today=desk.today(), worn=isolated)
        if found.check.refusals and not found.check.is_impossible and not found.check.held_out:
            self.dialogs.ask_for_reason(Broken(pair, found.check.refusals, found.names), keep, instead_of)
        else:
            keep()

    def _matter(self) -> ProposalMatter:
        """What the papers of the pairs shown need."""
        argument, desk = self.search.now, self.desk
        if argument is None:
            raise RuntimeError("papers are drawn of pairs that are shown")
        typed, group = argument.standing.typed(), argument.group
        return gather(
            desk.store,
            desk.program,
            argument.proposal,
            argument.draft.wishes,
            desk.today(),
            group=group,
            typed=typed,
        )

    def _connect_view(self) -> None:
        view = self.view
        view.changed.connect(self._word_primary)
        view.pinned.connect(self._pin)
        view.blocked.connect(self._acts.apart)
        view.wanted.connect(self._take_alternative)
        view.dropped.connect(self._want)
        view.places_wanted.connect(self._acts.give_places)
        view.side_wanted.connect(self._acts.put_on_side)
        view.tools.put_first.connect(self._acts.put_first)
        view.tools.wishes_wanted.connect(self.dialogs.show_wishes)
        view.tools.rules_wanted.connect(self.dialogs.show_weights)

    def _take_alternative(self, one: Alternative) -> None:
        pair = (one.pair.mentor_id, one.pair.mentee_id)
        person = self.view.panel.person
        self._want(pair, self.view.pinned_pair_of(person) if person in pair else None)

    def _go_back(self) -> None:
        self.desk.go_to(the_list())

    def _waiting(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.addStretch()
        column.addWidget(small(_("Looking for the best pairs…")), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        return holder

    def _on_card(self, content: QWidget) -> Card:
        card = Card(self.desk.theme)
        card.column.addWidget(content)
        return card
