from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QPushButton

from app.domain.printables import Scope
from app.domain.problems import Problem
from app.ui.common.desk import Place
from app.ui.reports.papers import PaperKind
from app.ui.reports.ways_on import Instead, instead_of, nothing_chosen, stopped
from app.ui.reports.whose import Whose
from app.ui.reports.wishes import Wish
from tests.support.builders import add_pairing, add_participant, add_session
from tests.support.rooms import TODAY, DeskAt

NOTHING = Problem("nothing-to-print", {"program": "Spring 2027"})


def instead_for(
    desk: DeskAt, kind: PaperKind, choose: Callable[[PaperKind], object] = lambda _kind: None
) -> Instead:
    instead = instead_of(desk.desk, NOTHING, Wish(kind=kind, as_of=TODAY), choose)
    assert instead is not None
    return instead


def press(instead: Instead) -> str:
    [way] = instead.ways
    assert isinstance(way, QPushButton)
    way.click()
    return way.text()


def test_without_people_paired_that_comes_first(empty_desk: DeskAt) -> None:
    assert press(instead_for(empty_desk, PaperKind.WEEK)) == "Go to the pairings"
    assert empty_desk.went == [Place("pairings")]


def test_without_any_session_they_are_to_be_planned(empty_desk: DeskAt) -> None:
    add_pairing(empty_desk.desk.store)
    instead = instead_for(empty_desk, PaperKind.ALL_PLANNED)
    assert "Plan sessions first." in instead.words
    assert press(instead) == "Plan sessions"
    assert empty_desk.went == [Place("journal", task="plan")]


def test_a_week_without_sessions_leads_to_those_that_come_later(empty_desk: DeskAt) -> None:
    chosen: list[PaperKind] = []
    store = empty_desk.desk.store
    add_session(store, add_pairing(store), due_by=TODAY + timedelta(days=30))
    instead = instead_for(empty_desk, PaperKind.WEEK, chosen.append)
    assert instead.words.startswith("No session is dated or due in the next seven days.")
    assert press(instead) == "All planned agendas"
    assert chosen == [PaperKind.ALL_PLANNED]


def test_a_pairing_with_nothing_planned_leads_to_the_journal(empty_desk: DeskAt) -> None:
    assert press(instead_for(empty_desk, PaperKind.SHEETS)) == "Go to the journal"
    assert empty_desk.went == [Place("journal")]


def test_what_was_stopped_can_be_drawn_after_all(empty_desk: DeskAt) -> None:
    again: list[int] = []
    assert press(stopped(empty_desk.desk, lambda: again.append(1))) == "Draw it"
    assert again == [1]


def test_what_has_to_be_chosen_first_is_said() -> None:
    asked = {
        kind: nothing_chosen(Wish(kind=kind, as_of=TODAY)).question
        for kind in (PaperKind.SESSION, PaperKind.JOURNAL)
    }
    assert asked == {PaperKind.SESSION: "Which session?", PaperKind.JOURNAL: "Which pairing?"}
    person = Wish(kind=PaperKind.INTAKE, as_of=TODAY, whose=Whose(Scope.PERSON))
    assert nothing_chosen(person).question == "For whom?"


def test_a_paper_for_pairs_leads_to_the_pairings_and_one_about_people_to_them(empty_desk: DeskAt) -> None:
    wish = Wish(kind=PaperKind.AGREEMENT, as_of=TODAY, whose=Whose(Scope.ALL))
    nobody = Problem("nobody-to-print", {"program": "Spring 2027"})

    def led() -> str:
        instead = instead_of(empty_desk.desk, nobody, wish, lambda _kind: None)
        assert instead is not None
        return press(instead)

    assert led() == "Go to the participants"
    add_participant(empty_desk.desk.store, "Ana Ruiz")
    assert led() == "Go to the pairings"
    assert empty_desk.went == [Place("participants"), Place("pairings")]


def test_a_trouble_of_another_kind_is_not_replaced_by_a_way_on(empty_desk: DeskAt) -> None:
    wish = Wish(kind=PaperKind.WEEK, as_of=TODAY)
    assert instead_of(empty_desk.desk, Problem("paper-not-drawn"), wish, lambda _kind: None) is None
