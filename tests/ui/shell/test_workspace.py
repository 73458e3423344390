from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QStackedWidget
from pytestqt.qtbot import QtBot

from app.operations.programs import add_program
from app.storage import Store
from app.ui.common.desk import Place
from app.ui.common.key_cap import keys_words
from app.ui.common.list_page import ListPage
from app.ui.common.place_button import PlaceButton
from app.ui.common.theme import Theme, ThemeChoice
from app.ui.home.page import HomePage
from app.ui.participants.page import ParticipantsPage
from app.ui.setup.page import SetupPage
from app.ui.shell.finder import Finder
from app.ui.shell.program_switcher import FileWays
from app.ui.shell.room_entries import room_entries
from app.ui.shell.shortcut_sheet import shortcut_sheet
from app.ui.shell.sidebar import Sidebar
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.top_bar import TopBar
from app.ui.shell.workspace import Workspace
from tests.support.builders import a_program, add_participant
from tests.support.menus import words_of
from tests.support.rooms import TODAY, shown, words_on


def a_workspace(store: Store, around: Surroundings, qtbot: QtBot) -> Workspace:
    made = Workspace(store, around, FileWays(lambda: None, lambda: None))
    shown(made, qtbot, 1280, 820)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def workspace(sample: Store, surroundings: Surroundings, qtbot: QtBot) -> Workspace:
    return a_workspace(sample, surroundings, qtbot)


@pytest.fixture
def small(store: Store, surroundings: Surroundings, qtbot: QtBot) -> Workspace:
    return a_workspace(store, surroundings, qtbot)


def top_bar(workspace: Workspace) -> TopBar:
    bar = workspace.findChild(TopBar)
    assert isinstance(bar, TopBar)
    return bar


def test_home_is_shown_first(workspace: Workspace) -> None:
    assert isinstance(workspace.room, HomePage)


def test_rooms_are_built_when_they_are_first_visited_and_kept(workspace: Workspace) -> None:
    assert workspace.findChildren(ParticipantsPage) == []
    workspace.go_to(Place("participants"))
    first = workspace.room
    workspace.go_to(Place("home"))
    workspace.go_to(Place("participants"))
    assert isinstance(first, ParticipantsPage)
    assert workspace.room is first


def test_back_leads_to_the_page_before(workspace: Workspace) -> None:
    workspace.go_to(Place("journal"))
    top_bar(workspace).back.emit()
    assert isinstance(workspace.room, HomePage)
    top_bar(workspace).forward.emit()
    assert not isinstance(workspace.room, HomePage)


def test_enter_in_the_search_chooses_the_first_hit(workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.keyClick(workspace, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = workspace.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "lukasz")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    page = workspace.room
    assert isinstance(page, ParticipantsPage)
    assert page.view.row().name == "Łukasz Żyła"
    assert workspace.focusWidget() is page.view
    assert field.text() == ""


def test_the_search_begins_anew_in_another_program(workspace: Workspace, sample: Store, qtbot: QtBot) -> None:
    with sample.edit("Add a program"):
        [other] = sample.programs.add([a_program("Autumn 2027")])
    workspace.use(sample.programs.get(other))
    workspace.begin_search()
    field = workspace.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "lukasz")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert isinstance(workspace.room, HomePage), "he takes part in the first one only"
    qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_leaving_the_search_closes_it(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.begin_search()
    finder = workspace.findChild(Finder)
    assert isinstance(finder, Finder)
    assert finder.isVisible()
    workspace.focus_room()
    home = next(button for button in workspace.findChildren(PlaceButton) if button.text() == "Home")
    home.setFocus()
    assert not finder.isVisible()


def test_undo_goes_to_what_it_changed(small: Workspace, store: Store) -> None:
    ana = add_participant(store, "Ana Ruiz")
    add_participant(store, "Bo Lind")
    with store.edit("Change the phone of Ana Ruiz"):
        store.people.change(replace(ana.person, phone="0300"))
    small.go_to(Place("reports"))
    small.undo()
    page = small.room
    assert isinstance(page, ParticipantsPage)
    assert page.view.row().id == ana.id


def test_undo_goes_to_the_program_that_it_changed(small: Workspace, store: Store) -> None:
    other = add_program(store, "Autumn 2027", "Why", TODAY)
    with store.edit("Change the sponsor"):
        store.programs.change(replace(other, sponsor="Helen Marsh"))
    assert small.program is not None
    assert small.program.name == "Spring 2027"
    small.undo()
    assert small.program.id == other.id
    page = small.room
    assert isinstance(page, SetupPage)
    small.undo()
    assert small.program is not None
    assert small.program.name == "Spring 2027", "the other one is gone again"


def test_undo_takes_back_a_step_tells_it_and_offers_redo(small: Workspace, store: Store, qtbot: QtBot) -> None:
    add_participant(store, "Ana Ruiz")
    small.go_to(Place("participants"))
    qtbot.keyClick(small, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert store.participants.ids(1) == []
    toast = small.toasts.now
    assert toast is not None
    assert "Add Ana Ruiz" in toast.words
    assert toast.button is not None
    toast.button.click()
    assert len(store.participants.ids(1)) == 1


def test_a_toast_stays_before_the_page_when_the_room_changes(workspace: Workspace) -> None:
    workspace.toasts.warn("The disk is full.")
    workspace.go_to(Place("pairings"))
    toast = workspace.toasts.now
    assert toast is not None
    host = toast.parentWidget()
    assert isinstance(host, QStackedWidget)
    assert host.children().index(toast) > host.children().index(host.currentWidget())


def test_nothing_to_undo_is_no_step(workspace: Workspace) -> None:
    workspace.undo()
    workspace.redo()
    assert workspace.toasts.now is None


def test_the_page_shows_what_changed(small: Workspace, store: Store) -> None:
    small.go_to(Place("participants"))
    assert "Who takes part?" in words_on(small)
    add_participant(store, "Ana Ruiz")
    assert "Who takes part?" not in words_on(small)
    page = small.room
    assert isinstance(page, ListPage)
    assert page.view.row().name == "Ana Ruiz"


def test_another_program_begins_its_rooms_anew(small: Workspace, store: Store) -> None:
    with store.edit("Add a program"):
        [other] = store.programs.add([a_program("Autumn 2027")])
    small.use(store.programs.get(other))
    assert small.program is not None
    assert small.program.name == "Autumn 2027"
    assert isinstance(small.room, HomePage)


def test_a_file_without_a_program_says_so_and_redo_brings_it_back(small: Workspace, store: Store) -> None:
    small.undo()
    assert small.program is None
    assert "This file has no program" in words_on(small)
    home = next(button for button in small.findChildren(PlaceButton) if button.text() == "Home")
    assert not home.isEnabled()
    small.redo()
    assert isinstance(small.room, HomePage)
    assert home.isEnabled()


def test_the_sidebar_shrinks_on_narrow_windows(workspace: Workspace) -> None:
    sidebar = workspace.findChild(Sidebar)
    assert isinstance(sidebar, Sidebar)
    wide = sidebar.width()
    workspace.resize(1024, 700)
    assert sidebar.width() < wide


def test_what_needs_a_hand_is_counted_in_the_sidebar(workspace: Workspace, qtbot: QtBot) -> None:
    home = next(button for button in workspace.findChildren(PlaceButton) if button.text() == "Home")
    qtbot.waitUntil(lambda: home.accessibleName().startswith("Home, "))


def test_rooms_have_keys(workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.keyClick(workspace, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(workspace.room, ParticipantsPage)


def test_changing_the_program_keeps_the_set_up_and_builds_the_others_anew(small: Workspace, store: Store) -> None:
    small.go_to(Place("participants"))
    before = small.room
    small.go_to(Place("setup"))
    setup = small.room
    with store.edit("Change the rhythm"):
        store.programs.change(replace(store.programs.get(1), cadence_days=14))
    assert small.room is setup
    small.go_to(Place("participants"))
    assert small.room is not before
    assert isinstance(small.room, ParticipantsPage)
    assert small.room.desk.program.cadence_days == 14


def test_a_file_comes_back_in_the_room_and_program_where_it_was_left(
    small: Workspace, store: Store, surroundings: Surroundings, qtbot: QtBot
) -> None:
    other = add_program(store, "Autumn 2027", "Why", TODAY)
    small.use(other)
    small.go_to(Place("participants", search="ana"))
    again = a_workspace(store, surroundings, qtbot)
    assert isinstance(again.room, ParticipantsPage)
    assert again.program == other
    assert again.room.search == "", "a search is not remembered"


def test_back_and_forward_do_nothing_again(small: Workspace) -> None:
    small.go_to(Place("participants", task="add"))
    small.go_to(Place("home"))
    small.back()
    assert small.place == Place("participants")
    assert small.why_not_forward() == ""
    small.forward()
    assert small.why_not_forward() == "There is no page to go forward to."


def test_the_menu_opens_with_the_step_that_undo_would_take_back(small: Workspace) -> None:
    top_bar(small).more.emit()
    menu = top_bar(small).menu_button.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert any("New program" in words_of(action) for action in menu.actions())
    assert any(words_of(action).startswith("Undo: ") for action in menu.actions())
    menu.close()


def test_the_look_that_is_chosen_is_remembered(workspace: Workspace, surroundings: Surroundings) -> None:
    workspace.choose_look(ThemeChoice.CONTRAST)
    assert surroundings.settings.theme is ThemeChoice.CONTRAST
    assert surroundings.theme.tokens.is_contrast


def test_a_page_s_own_keys_come_first(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.go_to(Place("participants"))
    qtbot.keyClick(workspace, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = workspace.room
    assert isinstance(page, ParticipantsPage)
    assert not page.shows_list, "the form stands there"


def test_the_keys_of_every_page_are_on_the_sheet(workspace: Workspace, theme: Theme) -> None:
    places = [Place(entry.key) for entry in room_entries()]
    places += [
        Place("participants", task="add"),
        Place("pairings", task="suggest"),
        Place("pairings", task="pair"),
    ]
    own: set[str] = set()
    for place in places:
        workspace.go_to(place)
        own |= {shortcut.key().toString() for shortcut in workspace.room.findChildren(QShortcut)}
    sheet = shortcut_sheet(theme, workspace, workspace.book.table)
    caps = {label.text() for label in sheet.findChildren(QLabel) if label.objectName() == "keyCap"}
    also = {"Ctrl+Enter", "Ctrl+="}  # the same keys on other keyboards
    assert {keys_words(keys) for keys in own - also} <= caps


def test_undo_stays_on_a_page_that_shows_the_change(workspace: Workspace, sample: Store) -> None:
    pairing = sample.pairings.get(min(sample.pairings.ids(1)))
    own = Place("pairings", record_id=pairing.id, task="open")
    workspace.go_to(own)
    with sample.edit("Note"):
        sample.pairings.change(replace(pairing, note="Met at the fair"))
    workspace.undo()
    assert workspace.place == own


def test_undo_stays_on_the_form_of_whom_it_changed(workspace: Workspace, sample: Store) -> None:
    member = sample.participants.of(1)[0]
    workspace.go_to(Place("participants", record_id=member.id, task="edit"))
    with sample.edit("Title"):
        sample.people.change(replace(member.person, title="Head of Ponds"))
    workspace.undo()
    page = workspace.room
    assert isinstance(page, ParticipantsPage)
    assert not page.shows_list
