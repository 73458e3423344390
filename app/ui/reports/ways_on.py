"""What stands in the preview while there are no pages: a question, why, and the way on."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QPushButton

from app.domain.problems import Problem
from app.text.catalog import _
from app.text.problems import sentence
from app.ui.common.buttons import Button
from app.ui.common.desk import Desk, Place
from app.ui.common.nothing_to_print import any_planned, none_in
from app.ui.reports.papers import PaperKind
from app.ui.reports.wishes import Wish


class Instead(NamedTuple):
    """question: as a title; words: one or two sentences."""

    question: str
    words: str
    ways: tuple[QPushButton, ...] = ()


def nothing_chosen() -> Instead:
    """A pairing has to be named first."""
    words = _("Type a name of the pairing, or the code of one of its sessions.")
    return Instead(_("Which session?"), words)


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
