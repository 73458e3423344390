from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.sessions import Session
from app.reports import sheet
from app.ui.common.check_box import CheckBox
from app.ui.common.choice_field import ChoiceField
from app.ui.common.desk import Place
from app.ui.common.grouped_list import GroupedList
from app.ui.common.place_button import PlaceButton
from app.ui.common.suggest_field import SuggestField
from app.ui.reports.columns import Columns
from app.ui.reports.page import ReportsPage
from app.ui.reports.preview import Preview
from tests.support.builders import add_pairing, add_session
from tests.support.pdfs import pages_of
from tests.support.rooms import TODAY, DeskAt, shown, unnamed, words_on

IN_TIME = 20_000


@pytest.fixture
def page(desk: DeskAt, qtbot: QtBot) -> ReportsPage:
    made = ReportsPage(desk.desk)
    shown(made, qtbot)
    return made


def preview(page: ReportsPage) -> Preview:
    [found] = page.findChildren(Preview)
    return found


def pdf(page: ReportsPage) -> bytes:
    return preview(page).view.pdf


def is_drawn(page: ReportsPage) -> bool:
    return preview(page).has_pages and bool(preview(page).view.pages.text)


def drawn(page: ReportsPage, qtbot: QtBot, act: Callable[[], object] | None = None) -> bytes:
    """The PDF in the preview once it is there; after something was done, the one that comes then."""
    before = pdf(page)
    if act is not None:
        act()
        qtbot.waitUntil(lambda: pdf(page) is not before, timeout=IN_TIME)
    qtbot.waitUntil(lambda: is_drawn(page), timeout=IN_TIME)
    return pdf(page)


def choose(page: ReportsPage, words: str) -> None:
    next(button for button in page.findChildren(PlaceButton) if button.text() == words).click()


def type_in(qtbot: QtBot, field: SuggestField, words: str) -> None:
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def button(page: ReportsPage, words: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text() == words)


def told(desk: DeskAt, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: desk.desk.toasts.now is not None, timeout=IN_TIME)
    assert desk.desk.toasts.now is not None
    return desk.desk.toasts.now.words


def a_planned(desk: DeskAt) -> Session:
    store = desk.desk.store
    [(session_id, _pairing), *_] = store.sessions.planned(1, first=TODAY)
    return store.sessions.get(session_id)


# --- what is seen


def test_this_week_s_agendas_are_seen_at_first(page: ReportsPage, qtbot: QtBot) -> None:
    assert "Session agenda" in pages_of(drawn(page, qtbot))[0]
    assert "Kept out of this paper" in words_on(page)
    assert unnamed(page) == []


def test_each_paper_is_seen_when_it_is_chosen(page: ReportsPage, desk: DeskAt, qtbot: QtBot) -> None:
    drawn(page, qtbot)
    summary = drawn(page, qtbot, lambda: choose(page, "Program summary"))
    assert desk.desk.program.name in pages_of(summary)[0]
    assert "165 texts for the pair or only you" in words_on(page)


def test_without_sheets_the_paper_is_shorter(page: ReportsPage, qtbot: QtBot) -> None:
    whole = len(pages_of(drawn(page, qtbot)))
    [box] = page.findChildren(CheckBox)
    assert len(pages_of(drawn(page, qtbot, box.click))) == whole // 3


def test_what_is_printed_and_saved_is_what_is_seen(page: ReportsPage, desk: DeskAt, qtbot: QtBot) -> None:
    seen = drawn(page, qtbot)
    button(page, "Save as PDF").click()
    assert "saved in" in told(desk, qtbot)
    [path] = desk.answers.folder.glob("*.pdf")
    assert path.read_bytes() == seen
    button(page, "Print").click()
    qtbot.waitUntil(lambda: "sent to" in told(desk, qtbot), timeout=IN_TIME)
    assert len(PdfReader(desk.answers.printed).pages) == len(pages_of(seen))
    button(page, "Open").click()
    assert desk.answers.shown == [path]


def test_what_changed_elsewhere_is_seen_when_the_room_is_seen_again(
    page: ReportsPage, desk: DeskAt, qtbot: QtBot
) -> None:
    drawn(page, qtbot)
    page.hide()
    store = desk.desk.store
    with store.edit("Rename"):
        person = store.people.get(store.story(a_planned(desk).pairing_id).mentor.person.id)
        store.people.change(replace(person, name="Zoë Renamed"))
    assert "Zoë Renamed" in " ".join(pages_of(drawn(page, qtbot, page.show)))


def test_the_page_looked_at_stays_when_the_paper_is_drawn_again(page: ReportsPage, qtbot: QtBot) -> None:
    drawn(page, qtbot)
    preview(page).view.pages.go_to_page(4)
    drawn(page, qtbot, page.reload)
    assert preview(page).view.pages.page == 4


# --- coming for one paper


def test_a_session_s_agenda_is_two_clicks_away(page: ReportsPage, desk: DeskAt, qtbot: QtBot) -> None:
    drawn(page, qtbot)
    session = a_planned(desk)
    page.visit(Place("reports", value=f"session:{session.code}"))
    assert QApplication.focusWidget() is button(page, "Print")
    button(page, "Print").click()
    assert told(desk, qtbot).startswith("6 pages were sent to")
    assert session.code in pages_of(pdf(page))[0]
    assert desk.answers.print_wishes[0].title.endswith(session.code)


@pytest.mark.parametrize(
    ("value", "words"),
    [("week", "This week's agendas"), ("all-planned", "All planned agendas"), ("summary", "Program summary")],
)
def test_other_rooms_name_a_paper_by_its_value(page: ReportsPage, value: str, words: str, qtbot: QtBot) -> None:
    page.visit(Place("reports", value=value))
    [listing] = page.findChildren(GroupedList)
    assert listing.chosen.text() == words
    drawn(page, qtbot)


def test_coming_for_nothing_in_particular_leaves_what_was_chosen(page: ReportsPage, qtbot: QtBot) -> None:
    choose(page, "Program summary")
    page.visit(Place("reports"))
    page.visit(Place("reports", value="certificates"))
    [listing] = page.findChildren(GroupedList)
    assert listing.chosen.text() == "Program summary"


def test_for_one_agenda_the_pairing_is_asked_for(page: ReportsPage, desk: DeskAt, qtbot: QtBot) -> None:
    drawn(page, qtbot)
    choose(page, "One agenda")
    assert "Which session?" in words_on(page)
    assert not button(page, "Print").isEnabled()
    [field] = [one for one in page.findChildren(SuggestField) if one.isVisible()]
    assert QApplication.focusWidget() is field
    story = desk.desk.store.story(a_planned(desk).pairing_id)
    found = drawn(page, qtbot, lambda: type_in(qtbot, field, story.pairing.code))
    assert story.mentor.person.name in pages_of(found)[0]
    assert button(page, "Print").isEnabled()


# --- nothing, trouble, and long papers


def test_nothing_to_print_is_said_with_the_way_on(empty_desk: DeskAt, qtbot: QtBot) -> None:
    store = empty_desk.desk.store
    add_session(store, add_pairing(store), due_by=TODAY + timedelta(days=30))
    page = ReportsPage(empty_desk.desk)
    shown(page, qtbot)
    assert "Nobody meets soon" in words_on(page)
    assert not button(page, "Print").isEnabled()
    assert "next seven days" in button(page, "Print").toolTip()
    drawn(page, qtbot, button(page, "All planned agendas").click)
    assert button(page, "Print").isEnabled()


def test_a_drawing_that_fails_is_told_in_the_page_and_can_be_tried_again(
    page: ReportsPage, desk: DeskAt, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(*_parts: object) -> None:
        raise ZeroDivisionError

    drawn(page, qtbot)
    with monkeypatch.context() as patched, qtbot.captureExceptions():
        patched.setattr(sheet, "_print_section", break_off)
        choose(page, "Program summary")
        qtbot.waitUntil(lambda: "fault in Counterpart" in preview(page).words, timeout=IN_TIME)
        desk.desk.background.wait()
    assert not preview(page).has_pages, "never the pages of another paper"
    drawn(page, qtbot, button(page, "Try again").click)
    assert preview(page).words == ""


def test_of_a_long_paper_the_beginning_is_seen_and_all_is_saved(
    page: ReportsPage, desk: DeskAt, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn(page, qtbot)
    monkeypatch.setattr("app.ui.reports.wishes.SHOWN_PAGES", 12)
    beginning = drawn(page, qtbot, lambda: choose(page, "All planned agendas"))
    assert len(pages_of(beginning)) == 12
    assert "The preview shows the first 2 of" in preview(page).words
    button(page, "Save as PDF").click()
    assert "saved in" in told(desk, qtbot)
    [path] = desk.answers.folder.glob("*.pdf")
    whole = path.read_bytes()
    assert len(PdfReader(path).pages) == 6 * len(desk.desk.store.sessions.planned(1))
    qtbot.waitUntil(lambda: pdf(page) == whole)
    assert preview(page).words == ""


def test_a_drawing_can_be_stopped_and_begun_again(page: ReportsPage, qtbot: QtBot) -> None:
    drawn(page, qtbot)
    choose(page, "All planned agendas")
    page.cancel()
    assert "Drawing was stopped" in words_on(page)
    assert not button(page, "Print").isEnabled()
    drawn(page, qtbot, button(page, "Draw it").click)
    assert button(page, "Print").isEnabled()


def test_stopping_what_was_to_be_saved_leaves_the_preview(
    page: ReportsPage, desk: DeskAt, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn(page, qtbot)
    monkeypatch.setattr("app.ui.reports.wishes.SHOWN_PAGES", 12)
    beginning = drawn(page, qtbot, lambda: choose(page, "All planned agendas"))
    button(page, "Save as PDF").click()
    page.cancel()
    desk.desk.background.wait()
    QApplication.processEvents()
    assert preview(page).has_pages
    assert pdf(page) is beginning
    assert list(desk.answers.folder.glob("*.pdf")) == []
    assert desk.desk.toasts.now is None


def test_another_choice_calls_off_what_was_to_become_of_the_paper_before(
    page: ReportsPage, desk: DeskAt, qtbot: QtBot
) -> None:
    button(page, "Print").click()
    choose(page, "Program summary")
    drawn(page, qtbot)
    assert desk.answers.print_wishes == []


def test_who_thinks_better_of_saving_saves_nothing(page: ReportsPage, desk: DeskAt, qtbot: QtBot) -> None:
    drawn(page, qtbot)
    desk.answers.cancels = True
    button(page, "Save as PDF").click()
    button(page, "Print").click()
    assert list(desk.answers.folder.glob("*.pdf")) == []


# --- narrow pages and the keyboard


def test_the_field_for_narrow_pages_chooses_a_paper_too(page: ReportsPage, qtbot: QtBot) -> None:
    page.resize(936, 560)
    combo = next(field for field in page.findChildren(ChoiceField) if field.accessibleName() == "Paper")
    assert combo.isVisible()
    combo.picked.emit("summary")
    assert combo.chosen == "summary"
    drawn(page, qtbot)
    page.take_focus()
    assert QApplication.focusWidget() is combo


@pytest.mark.parametrize("size", [(1080, 764), (936, 644), (1400, 944)])
def test_the_page_itself_needs_no_scrolling(page: ReportsPage, size: tuple[int, int], qtbot: QtBot) -> None:
    drawn(page, qtbot)
    page.resize(*size)
    QApplication.processEvents()
    [columns] = page.findChildren(Columns)
    assert columns.area.verticalScrollBar().maximum() == 0
    assert columns.area.horizontalScrollBar().maximum() == 0


def test_the_keyboard_comes_to_the_list_and_prints(page: ReportsPage, desk: DeskAt, qtbot: QtBot) -> None:
    page.take_focus()
    assert isinstance(QApplication.focusWidget(), PlaceButton)
    desk.answers.cancels = True
    drawn(page, qtbot)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.answers.print_wishes) == 1


def test_nothing_is_read_any_more_once_the_window_has_gone(page: ReportsPage, desk: DeskAt, qtbot: QtBot) -> None:
    drawn(page, qtbot)
    choose(page, "Program summary")
    page.hide()
    desk.desk.store.close()
    with qtbot.captureExceptions() as raised:
        QApplication.processEvents()
        desk.desk.background.wait()
        QApplication.processEvents()
    assert raised == []


# --- papers that aren't made of sessions


def test_another_room_comes_for_the_papers_of_one_pairing(page: ReportsPage, desk: DeskAt, qtbot: QtBot) -> None:
    drawn(page, qtbot)
    story = desk.desk.store.story(a_planned(desk).pairing_id)
    came = drawn(page, qtbot, lambda: page.visit(Place("reports", value=f"agreement:{story.pairing.code}")))
    assert story.mentor.person.name in pages_of(came)[0]
    assert "Working agreement" in pages_of(came)[0]
    assert QApplication.focusWidget() is button(page, "Print")


def test_of_a_pairing_nobody_named_there_is_a_question_and_nothing_to_print(
    page: ReportsPage, qtbot: QtBot
) -> None:
    drawn(page, qtbot)
    choose(page, "Working agreement")
    assert "Which pairing?" in words_on(page)
    assert not button(page, "Print").isEnabled()


def test_a_blank_form_needs_nobody(page: ReportsPage, qtbot: QtBot) -> None:
    drawn(page, qtbot)
    choose(page, "Working agreement")
    whose = next(field for field in page.findChildren(ChoiceField) if field.accessibleName() == "For whom")
    whose.show_choice("blank")
    blank = drawn(page, qtbot, lambda: whose.picked.emit("blank"))
    assert "copy 1 of 2" in pages_of(blank)[0]
    assert button(page, "Save as PDF").isEnabled()


def test_a_pairing_typed_by_its_name_gets_its_paper(page: ReportsPage, desk: DeskAt, qtbot: QtBot) -> None:
    drawn(page, qtbot)
    choose(page, "Working agreement")
    story = desk.desk.store.story(a_planned(desk).pairing_id)
    [field] = [one for one in page.findChildren(SuggestField) if one.isVisible()]
    found = drawn(page, qtbot, lambda: type_in(qtbot, field, story.pairing.code))
    assert story.mentee.person.name in pages_of(found)[0]
    asked = button(page, "Save as PDF")
    asked.click()
    assert "saved in" in told(desk, qtbot)
    assert desk.answers.asked[-1].endswith(f"working agreement {story.pairing.code}.pdf")
