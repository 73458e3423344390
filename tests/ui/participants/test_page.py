from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.participants import IntakeStatus
from app.storage import Store
from app.ui.common.chips import Chip
from app.ui.common.desk import Place
from app.ui.common.text_fields import TextField
from app.ui.participants.merge_dialog import MergeDialog
from app.ui.participants.page import ParticipantsPage
from tests.support.builders import a_person, add_participant
from tests.support.menus import words_of
from tests.support.rooms import DeskAt, shown, unnamed, words_on


@pytest.fixture
def page(desk: DeskAt, qtbot: QtBot) -> ParticipantsPage:
    made = ParticipantsPage(desk.desk)
    shown(made, qtbot)
    return made


@pytest.fixture
def empty_page(empty_desk: DeskAt, qtbot: QtBot) -> ParticipantsPage:
    made = ParticipantsPage(empty_desk.desk)
    shown(made, qtbot)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def names(page: ParticipantsPage) -> list[str]:
    return [page.view.paged.row(place).name for place in range(page.view.paged.rowCount())]


def choose(page: ParticipantsPage, name: str) -> None:
    page.visit(Place("participants", search=name))
    QApplication.processEvents()


def press(page: ParticipantsPage, words: str) -> None:
    QApplication.processEvents()  # what was just made is shown now
    next(one for one in page.findChildren(QPushButton) if one.text() == words and one.isVisible()).click()


def field(page: ParticipantsPage, name: str) -> TextField:
    return next(one for one in page.findChildren(TextField) if one.accessibleName() == name)


def select(page: ParticipantsPage, *who: str) -> None:
    """Select people by their names."""
    ids = [page.view.paged.row(place).id for place, name in enumerate(names(page)) if name in who]
    page.view.choose(ids[0])
    page.view.select(ids)


def told(at: DeskAt) -> str:
    toast = at.desk.toasts.now
    return toast.words.replace("\u2068", "").replace("\u2069", "") if toast else ""


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def action(menu: QMenu, words: str) -> QAction:
    return next(one for one in menu.actions() if words_of(one) == words)


# The list


def test_everybody_is_counted_by_side(page: ParticipantsPage) -> None:
    chips = {chip.text(): chip.accessibleName().rsplit(" ", 1)[1] for chip in page.findChildren(Chip)}
    assert {"Everyone", "mentor (junior)", "mentee (senior)", "either side", "Waiting list"} <= set(chips)
    assert f"{chips['Everyone']} people, 26 accepted." in words_on(page)
    assert len(names(page)) == int(chips["Everyone"])


def test_a_chip_narrows_the_list_to_one_side(page: ParticipantsPage, qtbot: QtBot) -> None:
    chip = next(chip for chip in page.findChildren(Chip) if chip.text() == "mentor (junior)")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    rows = [page.view.paged.row(place) for place in range(page.view.paged.rowCount())]
    assert {row.shown_side.value for row in rows} == {"mentor"}


def test_the_list_is_filtered_with_each_key(page: ParticipantsPage, qtbot: QtBot) -> None:
    for letters in ("lu", "kasz"):
        qtbot.keyClicks(page.filter, letters)
        QApplication.processEvents()
    assert names(page) == ["Łukasz Żyła"]
    assert "Showing 1 of 28" in words_on(page)


def test_the_list_is_sorted_by_a_press_on_its_head(page: ParticipantsPage) -> None:
    first = names(page)
    page.view.horizontalHeader().sectionClicked.emit(0)
    assert names(page) == first[::-1]


def test_columns_are_chosen_and_stay_chosen(page: ParticipantsPage, desk: DeskAt, qtbot: QtBot) -> None:
    button = page.columns_button
    assert button is not None
    action(button.menu_of_columns(), "E-mail").trigger()
    headings = [
        column.heading
        for number, column in enumerate(page.view.paged.columns)
        if not page.view.isColumnHidden(number)
    ]
    assert headings == ["Name", "Side", "Department", "Grade", "Status", "E-mail"]
    again = ParticipantsPage(desk.desk)
    shown(again, qtbot)
    assert not again.view.isColumnHidden(5)


# The pane


def test_the_pane_tells_of_the_person_chosen(page: ParticipantsPage) -> None:
    choose(page, "lukasz")
    words = words_on(page)
    assert names(page) == ["Łukasz Żyła"]
    assert "Can share" in words
    assert "Consent" in words


def test_the_journal_of_a_pair_is_one_press_away(page: ParticipantsPage, desk: DeskAt) -> None:
    choose(page, "lukasz")
    press(page, "Open journal")
    assert desk.went == [Place("journal", search="Łukasz Żyła")]


def test_who_is_free_leads_to_the_pairings(page: ParticipantsPage, desk: DeskAt) -> None:
    page.chips.chosen.emit("unpaired")
    row = page.view.row()
    press(page, "Find a partner")
    assert desk.went == [Place("pairings", task="pair", value=str(row.id))]


def test_the_menu_of_the_pane_acts_on_the_person_shown(page: ParticipantsPage, desk: DeskAt) -> None:
    choose(page, "lukasz")
    more = next(one for one in page.findChildren(QPushButton) if one.accessibleName().startswith("More about"))
    more.click()
    action(open_menu(), "Put on the waiting list").trigger()
    open_menu().close()
    assert told(desk) == "Łukasz Żyła put on the waiting list"


# Several at once


def test_several_are_counted_named_and_changed_in_one_step(
    page: ParticipantsPage, desk: DeskAt, sample: Store
) -> None:
    select(page, "Łukasz Żyła", "Priya Nair")
    words = words_on(page)
    assert "2 people selected\n" in words
    assert "2 selected" in words
    press(page, "Change them")
    action(open_menu(), "Decline").trigger()
    open_menu().close()
    assert told(desk) == "2 people declined"
    rows = sample.participants.rows(page.view.selected_ids())
    assert {row.status for row in rows} == {IntakeStatus.DECLINED}
    assert len(rows) == 2, "they stay selected"


def test_one_person_is_told_of_again_when_the_others_are_let_go(page: ParticipantsPage) -> None:
    select(page, "Łukasz Żyła", "Priya Nair")
    page.view.choose(page.view.selected_ids()[0])
    words = words_on(page)
    assert "people selected" not in words
    assert "Consent" in words
    assert not any(one.text() == "Change them" and one.isVisible() for one in page.findChildren(QPushButton))


def test_selected_rows_go_to_the_clipboard_with_their_headings(page: ParticipantsPage, desk: DeskAt) -> None:
    select(page, "Łukasz Żyła", "Priya Nair")
    press(page, "Copy")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Name\tSide\tDepartment\tGrade\tStatus"
    assert [line.split("\t")[0] for line in lines[1:]] == ["Priya Nair", "Łukasz Żyła"]
    assert told(desk) == "2 rows copied"


def test_two_selected_people_are_merged(page: ParticipantsPage, qtbot: QtBot) -> None:
    select(page, "Łukasz Żyła", "Priya Nair")
    press(page, "Change them")
    action(open_menu(), "Merge these two...").trigger()
    dialog = page.window().findChild(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_the_right_button_offers_the_same(page: ParticipantsPage) -> None:
    page.view.customContextMenuRequested.emit(page.view.rect().center())
    menu = open_menu()
    assert action(menu, "Edit").shortcut().toString() == "F2"
    menu.close()


# The form


def test_a_person_is_added_by_keyboard_alone(empty_page: ParticipantsPage, store: Store, qtbot: QtBot) -> None:
    qtbot.keyClick(empty_page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    name = field(empty_page, "Name")
    assert name.hasFocus()
    qtbot.keyClicks(name, "Ana Ruiz <ana@x.org>")
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: empty_page.shows_list)
    assert names(empty_page) == ["Ana Ruiz"]
    assert empty_page.view.row().email == "ana@x.org"
    assert empty_page.view.hasFocus()
    qtbot.keyClick(empty_page.view, Qt.Key.Key_F2)
    assert not empty_page.shows_list
    assert field(empty_page, "E-mail").text() == "ana@x.org"


def test_who_was_just_added_is_seen_whatever_the_filter_says(page: ParticipantsPage, qtbot: QtBot) -> None:
    choose(page, "lukasz")
    page.add()
    qtbot.keyClicks(field(page, "Name"), "Zz Top")
    press(page, "Back to the list")
    assert page.view.row().name == "Zz Top"
    assert page.search == ""


def test_a_double_click_opens_the_form(page: ParticipantsPage) -> None:
    page.view.doubleClicked.emit(page.view.currentIndex())
    assert not page.shows_list


def test_the_list_waits_for_the_form_and_is_fresh_afterwards(page: ParticipantsPage, qtbot: QtBot) -> None:
    choose(page, "lukasz")
    page.edit(page.view.row().id)
    department = field(page, "Department")
    department.selectAll()
    qtbot.keyClicks(department, "Archive")
    press(page, "Back to the list")
    assert page.view.row().department == "Archive"


# Places


def test_a_place_adds_edits_and_selects(page: ParticipantsPage) -> None:
    page.visit(Place("participants", task="add"))
    assert field(page, "Name").text() == ""
    someone = page.view.paged.row(5)
    page.visit(Place("participants", record_id=someone.id, task="edit"))
    assert field(page, "Name").text() == someone.name
    page.visit(Place("participants", record_id=someone.id))
    assert page.shows_list
    assert page.view.row().id == someone.id


def test_a_place_whose_person_is_gone_shows_the_list(page: ParticipantsPage) -> None:
    page.visit(Place("participants", record_id=9_999, task="edit"))
    assert page.shows_list


def test_somebody_archived_is_found_by_their_place(page: ParticipantsPage, sample: Store) -> None:
    someone = page.view.paged.row(5)
    with sample.edit("Archive"):
        sample.people.set_all([someone.person_id], is_archived=True)
    assert someone.name not in names(page)
    page.visit(Place("participants", record_id=someone.id))
    assert page.view.row().id == someone.id
    assert page.chip == "archived"


def test_a_form_stands_as_it_was_left_when_another_room_was_visited(page: ParticipantsPage, qtbot: QtBot) -> None:
    page.add()
    qtbot.keyClicks(field(page, "Phone"), "7")
    page.hide()
    page.show()
    page.visit(Place("participants"))
    assert not page.shows_list
    assert field(page, "Phone").text() == "7"
    page.visit(Place("participants"))
    assert page.shows_list, "a second press on the room's own entry leads to the list"


def test_importing_is_a_place_of_its_own(page: ParticipantsPage, desk: DeskAt) -> None:
    press(page, "Import")
    assert desk.went == [Place("participants", task="import")]


# Nobody yet


def test_an_empty_program_asks_who_takes_part(empty_page: ParticipantsPage, empty_desk: DeskAt) -> None:
    words = words_on(empty_page)
    assert "Nobody here yet.\n" in words
    assert "Who takes part?" in words
    press(empty_page, "Import a spreadsheet")
    assert empty_desk.went == [Place("participants", task="import")]
    press(empty_page, "Add the first person")
    assert not empty_page.shows_list


def test_a_program_whose_people_are_all_archived_is_not_empty(empty_page: ParticipantsPage, store: Store) -> None:
    ana = add_participant(store, "Ana Ruiz").person
    with store.edit("Archive"):
        store.people.change(replace(ana, is_archived=True))
    assert not empty_page.is_empty()
    assert [chip.text() for chip in empty_page.chips.all()][-1] == "Archived"


def test_a_merged_record_is_chosen_in_the_list(empty_page: ParticipantsPage, store: Store, qtbot: QtBot) -> None:
    for name in ("Ana Ruiz", "Bo Lind", "Anna Ruiz"):
        add_participant(store, person=a_person(name))
    empty_page.merge(3, 1)
    dialog = empty_page.window().findChild(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Merge").click()
    assert empty_page.view.row().name == "Anna Ruiz"
    assert names(empty_page) == ["Bo Lind", "Anna Ruiz"]


def test_every_part_of_the_room_is_named(page: ParticipantsPage) -> None:
    assert unnamed(page) == []
