"""People of a program by keyboard alone, in the whole window on a real file: added, found, changed, taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.participants import IntakeStatus
from app.storage import Store
from app.ui.participants.page import ParticipantsPage
from app.ui.shell.window import MainWindow
from tests.support.builders import a_store
from tests.support.dressing import dressed, surroundings_of
from tests.support.rooms import Answers

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "spring.counterpart"
    a_store(path).close()
    return path


@pytest.fixture
def window(path: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(surroundings_of(dressed(qapp), Answers(tmp_path)))
    qtbot.addWidget(made)
    made.open_path(path)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def room(window: MainWindow) -> ParticipantsPage:
    assert window.workspace is not None
    page = window.workspace.room
    assert isinstance(page, ParticipantsPage)
    return page


def here(window: MainWindow) -> QWidget:
    """Where the keyboard is: in a list of suggestions, if one is open."""
    return QApplication.activePopupWidget() or window.focusWidget() or window


def press(window: MainWindow, qtbot: QtBot, *keys: Qt.Key, times: int = 1) -> None:
    for key in keys * times:
        qtbot.keyClick(here(window), key)
        QApplication.processEvents()


def add(window: MainWindow, qtbot: QtBot, name: str, email: str, title: str) -> None:
    qtbot.keyClick(here(window), Qt.Key.Key_N, CONTROL)
    qtbot.keyClicks(here(window), name)
    press(window, qtbot, Qt.Key.Key_Tab)
    qtbot.keyClicks(here(window), email)
    press(window, qtbot, Qt.Key.Key_Tab, times=6)
    qtbot.keyClicks(here(window), title)
    press(window, qtbot, Qt.Key.Key_Tab)
    press(window, qtbot, Qt.Key.Key_Escape)


def test_people_are_added_decided_about_and_taken_back_by_keyboard_alone(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, CONTROL)
    for name, title in (("Ana Ruiz", "Clerk"), ("Bo Lind", "Nurse"), ("Cy Fox", "Botanist")):
        add(window, qtbot, name, f"{name.split()[0].lower()}@x.org", title)
    page = room(window)
    assert page.shows_list
    assert [row.name for row in page.view.paged.rows_of(page.view.paged.ids_at(0, 9))] == [
        "Cy Fox", "Bo Lind", "Ana Ruiz",
    ]  # fmt: skip
    assert page.view.row().name == "Cy Fox"

    qtbot.keyClick(page.view, Qt.Key.Key_A, CONTROL)
    press(window, qtbot, Qt.Key.Key_Tab)
    press(window, qtbot, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    press(window, qtbot, Qt.Key.Key_Down, times=2)
    press(window, qtbot, Qt.Key.Key_Return)
    assert window.workspace is not None
    store: Store = window.workspace.store
    assert {member.status for member in store.participants.of(1)} == {IntakeStatus.WAITING}

    steps = ["Put 3 people on the waiting list"]
    for name in ("Cy Fox", "Bo Lind", "Ana Ruiz"):
        steps += [f"Change the job title of {name}", f"Change the e-mail of {name}", f"Add {name}"]
    for step in steps:
        assert (store.undo_label() or "").replace("\u2068", "").replace("\u2069", "") == step
        qtbot.keyClick(page, Qt.Key.Key_Z, CONTROL)
    assert store.participants.ids(1) == []
    for _step in steps:
        store.redo()

    window.close()
    with Store.open(path) as again:
        people = [(person.name, person.email, person.title) for person in again.people.all()]
    assert people == [
        ("Cy Fox", "cy@x.org", "Botanist"), ("Bo Lind", "bo@x.org", "Nurse"), ("Ana Ruiz", "ana@x.org", "Clerk"),
    ]  # fmt: skip


def test_what_was_typed_a_moment_before_the_window_closed_is_in_the_file(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    qtbot.keyClicks(here(window), "Ana Ruiz")
    window.close()

    with Store.open(path) as again:
        assert [person.name for person in again.people.all()] == ["Ana Ruiz"]
