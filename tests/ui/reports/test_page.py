import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.operations.printing import draw_agendas, session_papers
from app.ui.common.check_box import CheckBox
from app.ui.common.chips import Chips
from app.ui.common.place_button import PlaceButton
from app.ui.reports.page import ReportsPage
from app.ui.reports.paper_list import PaperList
from tests.support.rooms import TODAY, DeskAt, shown, words_on


@pytest.fixture
def page(desk: DeskAt, qtbot: QtBot) -> ReportsPage:
    made = ReportsPage(desk.desk)
    shown(made, qtbot)
    return made


def choose(page: ReportsPage, words: str) -> None:
    next(button for button in page.findChildren(PlaceButton) if button.text() == words).click()


def save(page: ReportsPage) -> QPushButton:
    return next(button for button in page.findChildren(QPushButton) if button.text() == "Save as PDF")


def saved(page: ReportsPage, desk: DeskAt, qtbot: QtBot) -> PdfReader:
    save(page).click()
    qtbot.waitUntil(lambda: desk.desk.toasts.now is not None, timeout=20_000)
    [path] = desk.answers.folder.glob("*.pdf")
    return PdfReader(path)


def test_what_will_be_printed_is_listed_first(page: ReportsPage) -> None:
    assert " agendas\n" in words_on(page)


def test_the_summary_is_saved_in_words_and_figures(page: ReportsPage, desk: DeskAt, qtbot: QtBot) -> None:
    choose(page, "Program summary")
    assert "At the head of the summary" in words_on(page)
    assert "Kept out of this paper" in words_on(page)
    assert desk.desk.program.name in saved(page, desk, qtbot).pages[0].extract_text()


def test_agendas_are_saved_without_sheets_when_they_are_not_wanted(
    page: ReportsPage, desk: DeskAt, qtbot: QtBot
) -> None:
    papers = session_papers(desk.desk.store, desk.desk.program, TODAY, days=7)
    with_sheets = draw_agendas(papers, desk.desk.program)
    box = page.findChild(CheckBox)
    assert isinstance(box, CheckBox)
    box.click()
    assert len(saved(page, desk, qtbot).pages) < with_sheets.pages


def test_nothing_to_print_is_said_and_can_not_be_saved(empty_desk: DeskAt, qtbot: QtBot) -> None:
    page = ReportsPage(empty_desk.desk)
    shown(page, qtbot)
    assert "There is nothing to print" in words_on(page)
    assert not save(page).isEnabled()
    assert "nothing to print" in save(page).toolTip()
    choose(page, "Program summary")
    assert save(page).isEnabled()


def test_the_list_becomes_chips_on_narrow_pages(page: ReportsPage) -> None:
    listing, chips = page.findChild(PaperList), page.findChild(Chips)
    assert isinstance(listing, PaperList)
    assert isinstance(chips, Chips)
    assert (listing.isVisible(), chips.isVisible()) == (True, False)
    page.resize(712, 500)
    assert (listing.isVisible(), chips.isVisible()) == (False, True)
    chips.chosen.emit("summary")
    assert "At the head of the summary" in words_on(page)
