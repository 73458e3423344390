"""The window is closed in the middle of work, and started again on the same settings: it is as it was left."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.journal.page import JournalPage
from app.ui.participants.page import ParticipantsPage
from app.ui.shell.window import MainWindow
from tests.support.keyboard import Keyboard
from tests.support.rooms import words_on
from tests.support.whole_window import Mouse, StartProgram, room_of

SIZE = (780, 640)  # within the screen of the tests, which is smaller than a laptop's
OPEN_FILE = "Open \u2068spring\u2069"
GRADE = 3  # the column of the grades, by whose head the list is sorted


@pytest.fixture
def left(two_pairs_of_people: Path, window: MainWindow, mouse: Mouse, qtbot: QtBot) -> MainWindow:
    """A window of a size of its own, closed on the mentors (junior), sorted, with a column more and a filter."""
    window.open_path(two_pairs_of_people)
    window.resize(*SIZE)
    mouse.enter_room("Participants")
    page = room_of(window, ParticipantsPage)
    mouse.click("mentor (junior), 2")
    mouse.click("Columns")
    mouse.tick_in_menu("E-mail")
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    keyboard = Keyboard(window, qtbot)
    mouse.click_head(page.view, GRADE)
    mouse.click_on(page.filter)
    keyboard.type("Ruiz")
    qtbot.waitUntil(lambda: listed(page) == ["Ana Ruiz"])
    window.close()
    return window


@pytest.fixture
def again(left: MainWindow, start_program: StartProgram) -> MainWindow:
    """The next start."""
    return start_program()


@pytest.fixture
def page(again: MainWindow) -> ParticipantsPage:
    """The room in which the file opens at the next start, by one click on the welcome page."""
    Mouse(again).click(OPEN_FILE)
    QApplication.processEvents()
    return room_of(again, ParticipantsPage)


def listed(page: ParticipantsPage) -> list[str]:
    return [row.name for row in page.view.paged.rows_of(page.view.paged.ids_at(0, 9))]


def test_the_window_has_its_size_again(again: MainWindow) -> None:
    assert (again.width(), again.height()) == SIZE


def test_the_file_stands_among_those_opened_last(again: MainWindow) -> None:
    assert again.welcome is not None
    assert "spring" in words_on(again.welcome)


def test_it_opens_in_the_room_that_was_left_with_the_same_chip(page: ParticipantsPage) -> None:
    assert [chip.key for chip in page.chips.all() if chip.isChecked()] == ["mentor"]
    assert listed(page) == ["Cem Öz", "Ana Ruiz"]


def test_the_list_has_its_columns_and_its_order_again(page: ParticipantsPage) -> None:
    assert page.columns_button is not None
    assert page.columns_button.names == ["name", "side", "department", "grade", "status", "email"]
    assert (page.view.paged.order, page.view.paged.descending) == ("grade", False)


def test_what_was_searched_for_is_not_remembered_because_it_may_be_a_name(
    page: ParticipantsPage, tmp_path: Path
) -> None:
    assert (page.search, page.filter.text()) == ("", "")
    assert "ruiz" not in (tmp_path / "settings" / "window.ini").read_text(encoding="utf-8").casefold()


def test_a_file_left_in_the_journal_opens_in_the_journal(
    two_pairs_of_people: Path, window: MainWindow, mouse: Mouse, start_program: StartProgram
) -> None:
    window.open_path(two_pairs_of_people)
    mouse.enter_room("Journal")
    window.close()

    again = start_program()
    Mouse(again).click(OPEN_FILE)
    room_of(again, JournalPage)
