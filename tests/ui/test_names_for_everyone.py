"""A walk of everything that the window shows: whatever the keyboard can come to has a name that is read out."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.programs import PaperSize
from app.ui.common.desk import Place
from app.ui.common.printed_pages import PrintWish
from app.ui.pairings.page import PairingsPage
from app.ui.pairings.suggestions import Suggestions
from app.ui.pairings.tick_table import TickTable
from app.ui.participants.page import ParticipantsPage
from app.ui.shell.finder import Finder
from app.ui.shell.new_program_form import NewProgramForm
from app.ui.shell.print_dialog import print_dialog
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.top_bar import TopBar
from app.ui.shell.window import MainWindow
from app.ui.shell.workspace import Workspace
from tests.support.imports import PEOPLE
from tests.support.people_files import a_csv
from tests.support.presses import press
from tests.support.rooms import Answers, unnamed
from tests.support.samples import nobody_paired
from tests.support.walking import DIALOGS, PAGES


class Walk:
    """Goes through the window and looks at what it comes to, once nothing is under way any more."""

    def __init__(self, window: MainWindow, around: Surroundings, qtbot: QtBot) -> None:
        self._window, self._qtbot, self._is_busy = window, qtbot, False
        around.background.busy_changed.connect(self._note)

    @property
    def workspace(self) -> Workspace:
        found = self._window.workspace
        assert found is not None
        return found

    @property
    def dialog(self) -> QDialog:
        """The dialog that stands before the window."""
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found

    def nameless_at(self, place: Place) -> list[str]:
        """Everything without a name in the whole window at a place."""
        self.workspace.arrive(place)
        return self.nameless(self._window)

    def nameless(self, part: QWidget) -> list[str]:
        """Everything without a name on a part of the window."""
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: not self._is_busy, timeout=20_000)
        QApplication.processEvents()
        return unnamed(part)

    def _note(self, is_busy: bool) -> None:
        self._is_busy = is_busy


@pytest.fixture
def walk(open_window: MainWindow, surroundings: Surroundings, qtbot: QtBot) -> Walk:
    """A walk through the window with the sample open."""
    return Walk(open_window, surroundings, qtbot)


def test_what_has_no_name_is_found(walk: Walk, open_window: MainWindow) -> None:
    page = walk.workspace.room
    assert page is not None
    QLineEdit(page).show()

    assert walk.nameless(open_window) == ["QLineEdit "]


@pytest.mark.parametrize("width", [1280, 760])
@pytest.mark.parametrize("room", PAGES)
def test_everything_on_the_pages_of_a_room_has_a_name(
    walk: Walk, open_window: MainWindow, room: str, width: int
) -> None:
    open_window.resize(width, 700)
    nameless = {place: walk.nameless_at(place) for place in PAGES[room]}

    assert {place: found for place, found in nameless.items() if found} == {}


def test_everything_in_a_proposal_for_the_group_has_a_name(
    walk: Walk, open_window: MainWindow, qtbot: QtBot
) -> None:
    store = walk.workspace.store
    with store.edit("Begin anew"):
        store.pairings.remove(store.pairings.ids(1))
    walk.workspace.arrive(Place("pairings", task="suggest"))
    qtbot.waitUntil(lambda: any(table.isVisible() for table in open_window.findChildren(TickTable)))

    assert walk.nameless(open_window) == []


@pytest.mark.parametrize("command", DIALOGS)
def test_everything_in_a_dialog_of_the_window_has_a_name(walk: Walk, command: str) -> None:
    walk.workspace.book.run(command)

    assert walk.nameless(walk.dialog) == []


def test_everything_in_the_import_has_a_name(walk: Walk, answers: Answers, tmp_path: Path) -> None:
    answers.table = a_csv(tmp_path / "people.csv", *PEOPLE)
    walk.workspace.book.run("import")

    assert walk.nameless(walk.dialog) == []


@pytest.mark.parametrize("other_id", [0, 2])
def test_everything_in_merging_two_people_has_a_name(walk: Walk, other_id: int) -> None:
    walk.workspace.arrive(Place("participants"))
    page = walk.workspace.room
    assert isinstance(page, ParticipantsPage)
    page.merge(1, other_id)

    assert walk.nameless(walk.dialog) == []


def test_everything_in_restoring_a_backup_has_a_name(
    walk: Walk, open_window: MainWindow, answers: Answers, sample_path: Path, qtbot: QtBot
) -> None:
    answers.backup = shutil.copy(sample_path, sample_path.with_name("backup.counterpart"))
    open_window.ask_backup()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)

    assert walk.nameless(walk.dialog) == []


@pytest.mark.parametrize("words", ["", "ana", "go to", "xyzzy"])
def test_everything_that_the_search_offers_has_a_name(walk: Walk, open_window: MainWindow, words: str) -> None:
    walk.workspace.begin_search()
    bar = open_window.findChild(TopBar)
    assert bar is not None
    bar.search.setText(words)
    finder = open_window.findChild(Finder)
    assert finder is not None
    assert finder.isVisible()

    assert walk.nameless(open_window) == []


def test_everything_in_the_menu_has_a_name(walk: Walk, open_window: MainWindow) -> None:
    bar = open_window.findChild(TopBar)
    assert bar is not None
    bar.more.emit()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)

    assert walk.nameless(menu) == []
    menu.close()


def test_everything_on_the_page_without_a_program_has_a_name(walk: Walk, open_window: MainWindow) -> None:
    store = walk.workspace.store
    with store.edit("Remove the program"):
        store.programs.remove([program.id for program in store.programs.all()])

    assert walk.nameless(open_window) == []


def test_everything_on_the_welcome_page_has_a_name(window: MainWindow) -> None:
    QApplication.processEvents()

    assert unnamed(window) == []


def test_everything_in_the_form_of_a_first_program_has_a_name(window: MainWindow) -> None:
    assert window.welcome is not None
    press(window.welcome, "New program")
    QApplication.processEvents()
    assert window.welcome.findChild(NewProgramForm).isVisible()

    assert unnamed(window) == []


def test_everything_in_printing_has_a_name(open_window: MainWindow) -> None:
    wish = PrintWish("Agendas", pages=5, page=1, size=PaperSize.A4, two_sided=True)
    printer = QPrinter()  # the dialog doesn't keep it
    dialog = print_dialog(printer, wish, open_window)
    dialog.show()

    assert unnamed(dialog) == []
    dialog.reject()


def test_everything_in_the_workbench_and_its_dialogs_has_a_name(walk: Walk, qtbot: QtBot) -> None:
    nobody_paired(walk.workspace.store)
    assert walk.nameless_at(Place("pairings", task="suggest")) == []
    room = walk.workspace.room
    assert isinstance(room, PairingsPage)
    page = room.face
    assert isinstance(page, Suggestions)
    qtbot.waitUntil(lambda: bool(page.view.ticked()))
    argument = page.search.now
    assert argument is not None
    first, second = page.view.ticked()[:2]
    page.view.pinned.emit(first.pair)
    refused = next(one for one in argument.alternatives(second.mentee.id) if one.pair.refusals)
    for opens in (
        page.view.tools.rules_wanted.emit,
        page.view.tools.wishes_wanted.emit,
        lambda: page.view.wanted.emit(refused),
    ):
        opens()
        assert walk.nameless(walk.dialog) == []
        walk.dialog.close()
        QApplication.processEvents()
