"""Arguing with the suggested pairs in the whole window: wishes are answered at once, and undone like any step."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.pairings import PairingState
from app.domain.proposals import IdPair, Priority
from app.domain.sides import Side
from app.domain.wishes import WishKind
from app.storage import Store
from app.ui.common.person_drag import Dragged, as_mime
from app.ui.pairings.override_dialog import OverrideDialog
from app.ui.pairings.page import PairingsPage
from app.ui.pairings.suggestions import Suggestions
from app.ui.pairings.weights_dialog import WeightsDialog
from app.ui.shell.window import MainWindow
from tests.support.recruits import report_to
from tests.support.rooms import words_on
from tests.support.whole_window import Mouse, StartProgram, room_of, workspace_of
from tests.support.wishes import wishes_in


def face(window: MainWindow) -> Suggestions:
    QApplication.processEvents()
    shown = room_of(window, PairingsPage).face
    assert isinstance(shown, Suggestions)
    return shown


def open_suggestions(window: MainWindow, path: Path, mouse: Mouse, qtbot: QtBot) -> Suggestions:
    window.open_path(path)
    mouse.enter_room("Pairings")
    mouse.click("Suggest pairs")
    page = face(window)
    qtbot.waitUntil(lambda: page.search.now is not None)
    return page


@pytest.fixture
def page(two_pairs_of_people: Path, window: MainWindow, mouse: Mouse, qtbot: QtBot) -> Suggestions:
    """The suggestions for Ana and Cem (1 and 3), and Bo and Dee (2 and 4)."""
    return open_suggestions(window, two_pairs_of_people, mouse, qtbot)


@pytest.fixture
def store(window: MainWindow, page: Suggestions) -> Store:
    return workspace_of(window).store


def pairs(page: Suggestions) -> set[IdPair]:
    return {row.key for row in page.view.ticked()}


def crossed(page: Suggestions) -> IdPair:
    """The first mentor with the other one's mentee."""
    first, second = sorted(pairs(page))
    return first[0], second[1]


def drop(page: Suggestions, who: Dragged, row: int) -> None:
    """Let somebody go over a row of the table."""
    table, mime = page.view.table, as_mime(who)
    at = QPointF(table.visualRect(table.paged.index(row, 2)).center())
    button, actions = Qt.MouseButton.LeftButton, Qt.DropAction.LinkAction
    table.dropEvent(QDropEvent(at, actions, mime, button, Qt.KeyboardModifier.NoModifier))


def test_a_pair_is_pinned_by_a_click_and_the_pin_outlives_the_window(
    page: Suggestions,
    window: MainWindow,
    two_pairs_of_people: Path,
    start_program: StartProgram,
    qtbot: QtBot,
) -> None:
    table = page.view.table
    pinned = table.row().key
    at = table.visualRect(table.paged.index(0, 1)).center()
    with qtbot.waitSignal(page.search.found):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert wishes_in(workspace_of(window).store) == [(*pinned, WishKind.TOGETHER)]
    window.close()

    again = start_program()
    found = open_suggestions(again, two_pairs_of_people, Mouse(again), qtbot)
    assert [row.key for row in found.view.ticked() if row.pair.pinned] == [pinned]


def test_whoever_comes_by_mouse_pins_by_key_at_once(
    page: Suggestions, store: Store, window: MainWindow, qtbot: QtBot
) -> None:
    pinned = page.view.table.row().key
    keyboard = window.focusWidget()
    assert keyboard is not None
    with qtbot.waitSignal(page.search.found):
        QTest.keyClick(keyboard, Qt.Key.Key_P)
    assert wishes_in(store) == [(*pinned, WishKind.TOGETHER)]


def test_whoever_searches_while_pairs_are_looked_for_keeps_the_keyboard(
    two_pairs_of_people: Path, window: MainWindow, mouse: Mouse, qtbot: QtBot
) -> None:
    window.open_path(two_pairs_of_people)
    mouse.enter_room("Pairings")
    mouse.click("Suggest pairs")
    workspace_of(window).begin_search()
    typed = window.focusWidget()
    page = face(window)
    qtbot.waitUntil(lambda: page.search.now is not None)
    assert window.focusWidget() is typed


def test_another_partner_is_chosen_with_the_cost_told_before(
    page: Suggestions, store: Store, mouse: Mouse, window: MainWindow, qtbot: QtBot
) -> None:
    before = pairs(page)
    qtbot.waitUntil(lambda: "1 other pair moves" in words_on(page.view.panel))
    with qtbot.waitSignal(page.search.found):
        mouse.click("Switch")
    assert "2 pairs are new" in words_on(page.view)
    assert not pairs(page) & before
    with qtbot.waitSignal(page.search.found):
        mouse.undo(store.undo_label() or "")
    assert face(window) is page
    assert wishes_in(store) == []


def test_somebody_dragged_onto_another_is_kept_with_them(page: Suggestions, store: Store, qtbot: QtBot) -> None:
    wanted = crossed(page)
    row = next(number for number in (0, 1) if page.view.table.paged.row(number).key[1] == wanted[1])
    with qtbot.waitSignal(page.search.found):
        drop(page, Dragged(wanted[0], Side.MENTOR), row)
    assert wanted in pairs(page)
    assert wishes_in(store) == [(*wanted, WishKind.TOGETHER)]


def test_what_comes_first_is_changed_and_undone_on_the_spot(
    page: Suggestions, store: Store, mouse: Mouse, window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.search.found):
        mouse.click("What comes first: Best total")
    assert face(window) is page
    assert page.search.now is not None
    assert page.search.now.proposal.priority is Priority.SCORE
    with qtbot.waitSignal(page.search.found):
        mouse.undo("Put the best total first")
    assert face(window) is page
    assert page.search.now.proposal.priority is Priority.PEOPLE


def test_a_weight_is_changed_beside_the_pairs_which_follow_at_once(
    page: Suggestions, mouse: Mouse, window: MainWindow, qtbot: QtBot
) -> None:
    mouse.click("Weights and rules")
    dialog = page.dialogs.now
    assert isinstance(dialog, WeightsDialog)
    field = dialog.weights.row("seniority").field
    with qtbot.waitSignal(page.search.found):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert face(window) is page
    assert "2 of 2 mentees (senior) placed" in dialog.told
    assert "The pairs stay as they are." in dialog.told
    with qtbot.waitSignal(page.search.found):
        mouse.click("Two of one department", dialog)
    assert page.search.now is not None
    assert page.search.now.group.program.rules.different_department
    mouse.click("Close", dialog)
    assert page.dialogs.now is None


def test_a_rule_is_set_aside_with_a_typed_reason_and_stays_with_the_pairing(
    page: Suggestions, store: Store, mouse: Mouse, qtbot: QtBot
) -> None:
    wanted = crossed(page)
    with qtbot.waitSignal(page.search.found):
        report_to(store, *store.participants.get_many(list(wanted)))
    row = next(number for number in (0, 1) if page.view.table.paged.row(number).key[1] == wanted[1])
    drop(page, Dragged(wanted[0], Side.MENTOR), row)
    dialog = page.dialogs.now
    assert isinstance(dialog, OverrideDialog)
    QTest.keyClicks(dialog.field, "Both asked for it")
    with qtbot.waitSignal(page.search.found):
        mouse.click("Keep together", dialog)
    mouse.click("What becomes of them: Confirm")
    mouse.click("Confirm 2 pairs")

    [kept] = [one for one in store.pairings.of(1) if (one.mentor_id, one.mentee_id) == wanted]
    assert kept.state is PairingState.CONFIRMED
    assert kept.override_reason == "Both asked for it"
    assert kept.set_aside == ("reporting-line",)
    assert kept.score is not None
    assert kept.parts
    assert kept.suggested_on is not None
    assert store.undo() == "Confirm 2 pairs"
    assert wishes_in(store) == [(*wanted, WishKind.TOGETHER)]


def test_the_whole_argument_by_keyboard(page: Suggestions, store: Store, qtbot: QtBot) -> None:
    table = page.view.table
    table.setFocus()
    for key in (Qt.Key.Key_P, Qt.Key.Key_P, Qt.Key.Key_B):
        with qtbot.waitSignal(page.search.found):
            QTest.keyClick(table, key)
    assert [kind for _mentor, _mentee, kind in wishes_in(store)] == [WishKind.APART]
    with qtbot.waitSignal(page.search.found):
        QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert wishes_in(store) == []
