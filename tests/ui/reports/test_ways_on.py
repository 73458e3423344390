from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QPushButton

from app.domain.problems import Problem
from app.ui.common.desk import Place
from app.ui.reports.papers import PaperKind
from app.ui.reports.ways_on import Instead, nothing_chosen, nothing_to_print, stopped
from app.ui.reports.wishes import Wish
from tests.support.builders import add_pairing, add_session
from tests.support.rooms import TODAY, DeskAt

NOTHING = Problem("nothing-to-print", {"program": "Spring 2027"})


def instead_of(
    desk: DeskAt, kind: PaperKind, choose: Callable[[PaperKind], object] = lambda _kind: None
) -> Instead:
    return nothing_to_print(desk.desk, NOTHING, Wish(kind=kind, as_of=TODAY), choose)


def press(instead: Instead) -> str:
    [way] = instead.ways
    assert isinstance(way, QPushButton)
    way.click()
    return way.text()


def test_without_people_paired_that_comes_first(empty_desk: DeskAt) -> None:
    assert press(instead_of(empty_desk, PaperKind.WEEK)) == "Go to the pairings"
    assert empty_desk.went == [Place("pairings")]


def test_without_any_session_they_are_to_be_planned(empty_desk: DeskAt) -> None:
    add_pairing(empty_desk.desk.store)
    instead = instead_of(empty_desk, PaperKind.ALL_PLANNED)
    assert "Plan sessions first." in instead.words
    assert press(instead) == "Plan sessions"
    assert empty_desk.went == [Place("journal", task="plan")]


def test_a_week_without_sessions_leads_to_those_that_come_later(empty_desk: DeskAt) -> None:
    chosen: list[PaperKind] = []
    store = empty_desk.desk.store
    add_session(store, add_pairing(store), due_by=TODAY + timedelta(days=30))
    instead = instead_of(empty_desk, PaperKind.WEEK, chosen.append)
    assert instead.words.startswith("No session is dated or due in the next seven days.")
    assert press(instead) == "All planned agendas"
    assert chosen == [PaperKind.ALL_PLANNED]


def test_a_pairing_with_nothing_planned_leads_to_the_journal(empty_desk: DeskAt) -> None:
    assert press(instead_of(empty_desk, PaperKind.SHEETS)) == "Go to the journal"
    assert empty_desk.went == [Place("journal")]


def test_what_was_stopped_can_be_drawn_after_all(empty_desk: DeskAt) -> None:
    again: list[int] = []
    assert press(stopped(empty_desk.desk, lambda: again.append(1))) == "Draw it"
    assert again == [1]


def test_what_has_to_be_chosen_first_is_said() -> None:
    assert "code of one of its sessions" in nothing_chosen().words
