import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.chips import Chip
from app.ui.pairings.page import PairingsPage
from tests.support.rooms import DeskAt, shown, words_on


@pytest.fixture
def page(desk: DeskAt, qtbot: QtBot) -> PairingsPage:
    made = PairingsPage(desk.desk)
    shown(made, qtbot)
    return made


def test_pairings_are_counted_by_state(page: PairingsPage) -> None:
    assert "13 pairings. 12 are running." in words_on(page)
    assert [chip.text() for chip in page.findChildren(Chip)] == ["All", "Running", "Closed"]
    assert page.view.paged.rowCount() == 13


def test_the_story_of_the_pairing_chosen_is_beside_the_list(page: PairingsPage) -> None:
    assert "Started" in words_on(page)
    assert "Sessions" in words_on(page)


def test_its_journal_is_searched_by_both_names(page: PairingsPage, desk: DeskAt) -> None:
    row = page.view.row()
    next(b for b in page.findChildren(QPushButton) if b.text() == "Open journal" and b.isVisible()).click()
    assert desk.went[0].search == f"{row.mentor_name} {row.mentee_name}"


def test_rows_are_higher_than_elsewhere(page: PairingsPage, desk: DeskAt) -> None:
    assert page.view.rowHeight(0) == desk.desk.theme.px(52)


def test_a_program_without_pairings_asks_who_meets_whom(empty_desk: DeskAt, qtbot: QtBot) -> None:
    page = PairingsPage(empty_desk.desk)
    shown(page, qtbot)
    assert "Who meets whom?" in words_on(page)
    assert 'python3 build/run.py suggest "' in words_on(page)
