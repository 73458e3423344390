from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.storage import Store
from app.ui.journal.new_action import NewAction
from tests.support.rooms import TODAY, DeskAt, shown, unnamed
from tests.support.scribes import Sessions, a_scribe, three_sessions


@pytest.fixture
def pair(store: Store) -> Sessions:
    return three_sessions(store)


@pytest.fixture
def line(pair: Sessions, empty_desk: DeskAt, qtbot: QtBot) -> Iterator[NewAction]:
    """The line, in a window with another field below it."""
    made = NewAction(empty_desk.desk.theme, a_scribe(empty_desk, pair.shown(pair.overdue)), lambda: TODAY)
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    shown(window, qtbot, 900, 200)
    window.activateWindow()
    made.text.setFocus()
    qtbot.waitUntil(made.text.hasFocus)
    yield made
    window.close()


def test_enter_adds_the_action_and_makes_room_for_the_next(line: NewAction, pair: Sessions, qtbot: QtBot) -> None:
    line.whose(Side.MENTEE)
    qtbot.keyClicks(line.text, "Ask them")
    qtbot.keyClicks(line.due, "1 apr")
    qtbot.keyClick(line.due, Qt.Key.Key_Return)
    action = pair.actions["Ask them"]
    assert (action.side, action.due_on) == (Side.MENTEE, date(2027, 4, 1))
    assert (line.text.text(), line.due.day, line.text.hasFocus()) == ("", None, True)


def test_going_elsewhere_adds_the_action_too(line: NewAction, pair: Sessions, qtbot: QtBot) -> None:
    qtbot.keyClicks(line.text, "Ask them")
    line.due.setFocus()
    assert "Ask them" not in pair.actions
    below = next(field for field in line.window().findChildren(QLineEdit) if field not in line.stops())
    below.setFocus()
    qtbot.waitUntil(lambda: "Ask them" in pair.actions)
    assert pair.actions["Ask them"].session_id == pair.overdue.id


def test_nothing_typed_is_no_action(line: NewAction, pair: Sessions, qtbot: QtBot) -> None:
    before = pair.actions
    qtbot.keyClicks(line.text, "  ")
    line.add()
    assert pair.actions == before


def test_an_action_waits_for_a_day_that_can_be_read(line: NewAction, pair: Sessions, qtbot: QtBot) -> None:
    qtbot.keyClicks(line.text, "Ask them")
    qtbot.keyClicks(line.due, "whenever")
    line.add()
    assert "Ask them" not in pair.actions
    assert (line.text.text(), line.due.text()) == ("Ask them", "whenever")
    line.forget()
    assert (line.text.text(), line.due.text()) == ("", "")


def test_every_field_of_the_line_has_a_name(line: NewAction) -> None:
    assert [stop.accessibleName() for stop in line.stops()[:3]] == [
        "New action",
        "Whose action",
        "Due day of the new action",
    ]
    assert unnamed(line) == []
