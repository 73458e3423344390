import pytest
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.desk import Place
from app.ui.pairings.by_hand import ByHand
from app.ui.pairings.listing import PairingsList
from app.ui.pairings.page import PairingsPage
from app.ui.pairings.pairing_page import PairingPage
from app.ui.pairings.places import by_hand, own_page, suggestions, the_list
from app.ui.pairings.suggestions import Suggestions
from app.ui.shell.window import MainWindow
from tests.support.presses import press
from tests.support.recruits import add_grades, add_junior, add_senior
from tests.support.rooms import DeskAt, shown, words_on


@pytest.fixture
def page(desk: DeskAt, qtbot: QtBot) -> PairingsPage:
    made = PairingsPage(desk.desk)
    shown(made, qtbot)
    return made


def test_each_place_has_its_face(page: PairingsPage) -> None:
    assert isinstance(page.face, PairingsList)
    page.visit(suggestions())
    assert isinstance(page.face, Suggestions)
    page.visit(by_hand())
    assert isinstance(page.face, ByHand)
    page.visit(own_page(1))
    assert isinstance(page.face, PairingPage)
    assert page.face.pairing_id == 1
    page.visit(the_list(2))
    assert isinstance(page.face, PairingsList)
    assert page.face.view.row().id == 2


def test_a_task_that_is_not_known_here_shows_the_list(page: PairingsPage) -> None:
    page.visit(Place("pairings", task="juggle", search="Aoife"))
    assert isinstance(page.face, PairingsList)
    assert page.face.search == "Aoife"


def test_the_keyboard_goes_to_the_face(page: PairingsPage) -> None:
    page.take_focus()
    assert isinstance(page.face, PairingsList)
    assert page.focusWidget() is page.face.view


@pytest.fixture
def recruiting(window: MainWindow, store: Store) -> MainWindow:
    """The whole window on a program with four people, nobody paired."""
    add_grades(store)
    for name in ("Ana Ruiz", "Cem Öz"):
        add_junior(store, name)
    for name in ("Bo Lind", "Dee Poe"):
        add_senior(store, name)
    path = store.path
    store.close()
    window.open_path(path)
    return window


def test_from_a_suggestion_to_running_pairings_with_sessions(recruiting: MainWindow, qtbot: QtBot) -> None:
    workspace = recruiting.workspace
    assert workspace is not None
    workspace.go_to(Place("pairings"))
    press(recruiting, "Suggest pairs")
    qtbot.waitUntil(lambda: "2 of 2 mentees (senior) placed" in words_on(recruiting))
    press(recruiting, "What becomes of them: Start")
    press(recruiting, "Start 2 pairings")
    assert "2 pairings. 2 are running." in words_on(recruiting)
    assert len(workspace.store.sessions.ids(1)) == 12
    workspace.undo()
    assert workspace.store.pairings.of(1) == []
    assert "Who meets whom?" in words_on(recruiting)


def test_a_pairing_s_own_page_shows_its_changes_and_the_list_is_led_to(page: PairingsPage) -> None:
    page.visit(own_page(1))
    assert (page.shows(1), page.shows(2)) == (True, False)
    page.visit(suggestions())
    assert (page.shows(1), page.shows(0)) == (False, True)
    page.visit(the_list(1))
    assert not page.shows(1)
