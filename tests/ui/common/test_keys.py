import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.buttons import Button
from app.ui.common.chips import Chip, Choice
from app.ui.common.keys import leaves_undo, pressed_by_enter, tab_before, tab_through
from app.ui.common.place_button import PlaceButton
from app.ui.common.suggest_field import SuggestField
from app.ui.common.theme import Theme
from tests.support.rooms import shown


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_every_button_is_pressed_by_enter_and_by_space(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    buttons: list[QAbstractButton] = [
        Button(theme, "Save"),
        PlaceButton(theme, "Home", "house"),
        Chip(theme, Choice("", "All", 3)),
    ]
    for button in buttons:
        pressed: list[int] = []
        button.clicked.connect(lambda _checked, pressed=pressed: pressed.append(1))
        shown(button, qtbot, 160, 40)
        qtbot.keyClick(button, key)
        assert len(pressed) == 1, button


def test_other_keys_press_nothing(theme: Theme) -> None:
    button, pressed = Button(theme, "Save"), []
    button.clicked.connect(lambda _checked: pressed.append(1))
    letter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert not pressed_by_enter(button, letter)
    assert pressed == []


def test_tab_goes_the_way_that_is_told(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    made = [Button(theme, words) for words in ("third", "first", "second")]
    column = QVBoxLayout(holder)
    for button in made:
        column.addWidget(button)
    tab_through([made[1], made[2], made[0]])
    shown(holder, qtbot, 200, 160)
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    made[1].setFocus()
    for expected in (made[2], made[0]):
        qtbot.keyClick(holder.focusWidget(), Qt.Key.Key_Tab)
        assert holder.focusWidget() is expected


def test_what_is_in_no_window_yet_has_no_order(theme: Theme, qtbot: QtBot) -> None:
    one, other = Button(theme, "one"), Button(theme, "other")
    after = one.nextInFocusChain()

    tab_through([one, other])

    assert one.nextInFocusChain() is after


def test_a_key_that_is_held_presses_once(theme: Theme) -> None:
    button, pressed = Button(theme, "Save"), []
    button.clicked.connect(lambda _checked: pressed.append(1))
    for again in (False, True, True):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", again)
        pressed_by_enter(button, held)
    assert pressed == [1]


def test_what_is_made_late_comes_before_the_field_that_was_there(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    first, field = Button(theme, "first"), SuggestField(theme, lambda _text: ())
    for widget in (first, field):
        column.addWidget(widget)
    shown(holder, qtbot, 200, 160)
    late = [Button(theme, "one"), Button(theme, "other")]
    for widget in late:
        column.addWidget(widget)
    tab_before(field, late)
    qtbot.waitUntil(late[-1].isVisible)
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    first.setFocus()
    for expected in (*late, field):
        qtbot.keyClick(holder.focusWidget(), Qt.Key.Key_Tab)
        assert holder.focusWidget() is expected


def test_a_field_leaves_undo_to_the_window_while_it_has_nothing_to_undo() -> None:
    control = Qt.KeyboardModifier.ControlModifier
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, control)
    redo = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Y, control)
    letter = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_A, control)
    assert leaves_undo(undo, can_undo=False, can_redo=True)
    assert not leaves_undo(undo, can_undo=True, can_redo=False)
    assert leaves_undo(redo, can_undo=True, can_redo=False)
    assert not leaves_undo(letter, can_undo=False, can_redo=False)
    assert not leaves_undo(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, control), can_undo=False, can_redo=False)
