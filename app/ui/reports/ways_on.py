"""What stands in the preview while there are no pages: a question, why, and the way on."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QPushButton

from app.domain.printables import Scope
from app.domain.problems import Problem
from app.text.catalog import _
from app.text.problems import sentence
from app.ui.common.buttons import Button
from app.ui.common.desk import Desk, Place
from app.ui.common.nothing_to_print import any_planned, none_in
from app.ui.reports.papers import PaperKind
from app.ui.reports.wishes import Wish

# The paper can't be, for a reason that isn't a failure.
_NOT_YET = frozenset({"certificate-not-earned", "no-letter-to-print", "no-pair-to-print"})


class Instead(NamedTuple):
    """question: as a title; words: one or two sentences."""

    question: str
    words: str
    ways: tuple[QPushButton, ...] = ()


def nothing_chosen(wish: Wish) -> Instead:
    """A pairing or a person has to be named first."""
    if wish.kind.is_of_sessions:
        return Instead(_("Which session?"), _("Type a name of the pairing, or the code of one of its sessions."))
    if wish.whose.scope is Scope.PERSON:
        return Instead(_("For whom?"), _("Type a part of the name, then choose from the list."))
    return Instead(_("Which pairing?"), _("Type a name of the pairing, its code, or the code of a session."))


def instead_of(desk: Desk, problem: Problem, wish: Wish, choose: Callable[[PaperKind], object]) -> Instead | None:
    """What is said where there can be no such paper yet; None for troubles of another kind."""
    if problem.code == "nothing-to-print" and wish.kind.is_of_sessions:
        return nothing_to_print(desk, problem, wish, choose)
    if problem.code == "nobody-to-print":
        return _nobody_yet(desk)
    if problem.code in _NOT_YET:
        return Instead(_("Not yet"), sentence(problem))
    return None


def _nobody_yet(desk: Desk) -> Instead:
    if desk.store.participants.ids(desk.program.id):
        words = _("This paper is for people who are paired.")
        return Instead(_("Nothing to print yet"), words, (_to_pairings(desk),))
    way = Button(desk.theme, _("Go to the participants"), lambda: desk.go_to(Place("participants")), icon="users")
    return Instead(_("Nothing to print yet"), _("This paper is about people, and nobody is there yet."), (way,))


def stopped(desk: Desk, again: Callable[[], object]) -> Instead:
    """The coordinator stopped the drawing."""
    way = Button(desk.theme, _("Draw it"), again)
    return Instead(_("Drawing was stopped"), _("Nothing was printed or saved."), (way,))


def nothing_to_print(desk: Desk, problem: Problem, wish: Wish, choose: Callable[[PaperKind], object]) -> Instead:
    """No session is planned for this paper. choose: chooses another paper."""
    if wish.kind.is_of_one_pairing:
        words = _("All its sessions were held or cancelled. To print one of these again, type its code.")
        return Instead(_("This pairing has no planned session"), words, (_to_journal(desk),))
    if wish.kind is PaperKind.WEEK and any_planned(desk):
        way = Button(desk.theme, _("All planned agendas"), lambda: choose(PaperKind.ALL_PLANNED))
        words = _("{none} Take more days, or print all that are planned.")
        return Instead(_("Nobody meets soon"), words.format(none=none_in(wish.days)), (way,))
    if desk.store.pairings.ids(desk.program.id):
        return Instead(_("Nothing to print yet"), sentence(problem), (_to_plan(desk),))
    words = _("An agenda belongs to a session, and sessions are planned for people who are paired.")
    return Instead(_("Nothing to print yet"), words, (_to_pairings(desk),))


def _to_plan(desk: Desk) -> QPushButton:
    way = Place("journal", task="plan")
    return Button(desk.theme, _("Plan sessions"), lambda: desk.go_to(way), icon="calendar-plus")


def _to_pairings(desk: Desk) -> QPushButton:
    return Button(desk.theme, _("Go to the pairings"), lambda: desk.go_to(Place("pairings")), icon="handshake")


def _to_journal(desk: Desk) -> QPushButton:
    return Button(desk.theme, _("Go to the journal"), lambda: desk.go_to(Place("journal")), icon="notebook-pen")
