import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.chips import Chip
from app.ui.common.desk import Place
from app.ui.participants.page import ParticipantsPage
from tests.support.rooms import DeskAt, shown, words_on


@pytest.fixture
def page(desk: DeskAt, qtbot: QtBot) -> ParticipantsPage:
    made = ParticipantsPage(desk.desk)
    shown(made, qtbot)
    return made


def names(page: ParticipantsPage) -> list[str]:
    return [page.view.paged.row(place).name for place in range(page.view.paged.rowCount())]


def choose(page: ParticipantsPage, name: str) -> None:
    page.visit(Place("participants", search=name))
    QApplication.processEvents()


def test_everybody_is_counted_by_side(page: ParticipantsPage) -> None:
    chips = {chip.text(): chip.accessibleName().rsplit(" ", 1)[1] for chip in page.findChildren(Chip)}
    assert set(chips) == {"Everyone", "mentor (junior)", "mentee (senior)", "either side", "Waiting list"}
    assert f"{chips['Everyone']} people." in words_on(page)
    assert len(names(page)) == int(chips["Everyone"])


def test_a_chip_narrows_the_list_to_one_side(page: ParticipantsPage, qtbot: QtBot) -> None:
    chip = next(chip for chip in page.findChildren(Chip) if chip.text() == "mentor (junior)")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    rows = [page.view.paged.row(place) for place in range(page.view.paged.rowCount())]
    assert {row.shown_side.value for row in rows} == {"mentor"}


def test_the_pane_tells_of_the_person_chosen(page: ParticipantsPage) -> None:
    choose(page, "lukasz")
    words = words_on(page)
    assert names(page) == ["Łukasz Żyła"]
    assert "Can share" in words
    assert "Consent" in words


def test_the_journal_of_a_pair_is_one_press_away(page: ParticipantsPage, desk: DeskAt) -> None:
    choose(page, "lukasz")
    next(b for b in page.findChildren(QPushButton) if b.text() == "Open journal" and b.isVisible()).click()
    assert desk.went == [Place("journal", search="Łukasz Żyła")]


def test_an_empty_program_asks_who_takes_part(empty_desk: DeskAt, qtbot: QtBot) -> None:
    page = ParticipantsPage(empty_desk.desk)
    shown(page, qtbot)
    assert "Nobody here yet.\n" in words_on(page)
    assert 'python3 build/run.py import "' in words_on(page)
    assert "Who takes part?" in words_on(page)


def test_the_list_is_sorted_by_a_press_on_its_head(page: ParticipantsPage) -> None:
    first = names(page)
    page.view.horizontalHeader().sectionClicked.emit(0)
    assert names(page) == first[::-1]
