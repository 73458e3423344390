import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.pairings import PairingState
from app.ui.pairings.listing import PairingsList
from app.ui.pairings.places import by_hand, own_page, suggestions
from tests.support.builders import a_pairing
from tests.support.presses import buttons_on, press
from tests.support.recruits import report_to
from tests.support.rooms import DeskAt, shown, unnamed, words_on

S = PairingState


@pytest.fixture
def page(desk: DeskAt, qtbot: QtBot) -> PairingsList:
    made = PairingsList(desk.desk)
    shown(made, qtbot)
    return made


@pytest.fixture
def new_page(recruits: DeskAt, qtbot: QtBot) -> PairingsList:
    made = PairingsList(recruits.desk)
    shown(made, qtbot)
    return made


def chips(page: PairingsList) -> list[str]:
    return [chip.text() for chip in page.chips.all()]


def add(at: DeskAt, mentor: int, mentee: int, state: PairingState) -> int:
    start = at.desk.today() if state is S.RUNNING else None
    with at.desk.store.edit("Pair"):
        [made] = at.desk.store.pairings.add([a_pairing(mentor, mentee, state=state, started_on=start)])
    return made


def test_pairings_are_counted_by_state(page: PairingsList) -> None:
    assert "13 pairings. 12 are running." in words_on(page)
    assert chips(page) == ["All", "Running", "Closed"]
    assert page.view.paged.rowCount() == 13
    assert unnamed(page) == []


def test_the_story_of_the_pairing_chosen_is_beside_the_list(page: PairingsList) -> None:
    assert "Started" in words_on(page)
    assert "Sessions" in words_on(page)


def test_its_journal_is_searched_by_both_names(page: PairingsList, desk: DeskAt) -> None:
    row = page.view.row()
    press(page, "Open journal")
    assert desk.went[0].search == f"{row.mentor_name} {row.mentee_name}"


def test_enter_a_double_click_and_a_button_open_its_page(page: PairingsList, desk: DeskAt, qtbot: QtBot) -> None:
    chosen = page.view.row().id
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    press(page, "Open")
    place = page.view.visualRect(page.view.currentIndex()).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.went == [own_page(chosen)] * 3


def test_rows_are_higher_than_elsewhere(page: PairingsList, desk: DeskAt) -> None:
    assert page.view.rowHeight(0) == desk.desk.theme.px(52)


def test_pairs_are_suggested_and_made_from_the_head(page: PairingsList, desk: DeskAt) -> None:
    press(page, "Suggest pairs")
    press(page, "Pair two people")
    assert desk.went == [suggestions(), by_hand()]


def test_the_first_pairs_are_suggested_or_made_where_there_are_none(
    new_page: PairingsList, recruits: DeskAt
) -> None:
    assert "Who meets whom?" in words_on(new_page)
    press(new_page, "Suggest pairs")
    press(new_page, "Pair two people")
    assert recruits.went == [suggestions(), by_hand()]


def test_a_program_without_people_asks_for_them(empty_desk: DeskAt, qtbot: QtBot) -> None:
    page = PairingsList(empty_desk.desk)
    shown(page, qtbot)
    assert "Who takes part?" in words_on(page)
    assert "Suggest pairs" not in buttons_on(page)


def test_those_who_were_asked_are_counted_and_confirmed_one_by_one(
    new_page: PairingsList, recruits: DeskAt
) -> None:
    made = add(recruits, 1, 3, S.CONSULTING)
    assert "1 mentee (senior) hasn't answered yet." in words_on(new_page)
    assert "Topics" in words_on(new_page)
    press(new_page, "Confirm")
    assert recruits.desk.store.pairings.get(made).state is S.CONFIRMED
    press(new_page, "Start…")
    assert recruits.went == [own_page(made, "running")]


def test_a_pairing_inside_a_reporting_line_is_flagged_and_worded(new_page: PairingsList, recruits: DeskAt) -> None:
    store = recruits.desk.store
    add(recruits, 1, 3, S.RUNNING), add(recruits, 2, 4, S.RUNNING)
    assert "Inside a reporting line" not in chips(new_page)
    report_to(store, store.participants.get(1), store.participants.get(3))
    assert "Inside a reporting line" in chips(new_page)
    new_page.chips.chosen.emit("in-line")
    assert new_page.view.paged.rowCount() == 1
    assert "Ana Ruiz reports to Bo Lind." in words_on(new_page)
    store.undo()
    assert "Inside a reporting line" not in chips(new_page)
    assert new_page.view.paged.rowCount() == 2
