"""A keyboard for tests of the whole window: keys go where the focus is, as from a real one, and are counted."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Keyboard:
    """Types into a window. pressed: how many keys so far."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self._window, self._qtbot = window.window(), qtbot
        self.pressed = 0
        self._come_back()

    @property
    def at(self) -> str:
        """The name of what has the keyboard, as it is read out."""
        focused = self._focused()
        return focused.accessibleName() or (focused.text() if isinstance(focused, QAbstractButton) else "")

    @property
    def widget(self) -> QWidget:
        """What has the keyboard."""
        return self._focused()

    def type(self, text: str) -> "Keyboard":
        """Type these words."""
        for sign in text:
            QTest.keyClicks(self._target(), sign)
            self.pressed += 1
        return self

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> "Keyboard":
        for _time in range(times):
            QTest.keyClick(self._target(), key, modifier)
            self.pressed += 1
        return self

    def tab(self, times: int = 1) -> "Keyboard":
        return self.press(Qt.Key.Key_Tab, times=times)

    def enter(self) -> "Keyboard":
        return self.press(Qt.Key.Key_Return)

    def tab_to(self, name: str, most: int = 40) -> "Keyboard":
        """Press Tab until the keyboard is at what is called so. Raises AssertionError after so many presses."""
        passed = []
        for _time in range(most):
            if name in self.at:
                return self
            passed.append(self.at)
            self.tab()
        raise AssertionError(f"Tab didn't come to {name} but to {passed}")

    def _target(self) -> QWidget:
        return QApplication.activePopupWidget() or self._focused()

    def _focused(self) -> QWidget:
        if QApplication.focusWidget() is None:
            self._come_back()  # without a screen Qt gives the keyboard to nobody when a list closes
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the keyboard"
        return focused

    def _come_back(self) -> None:
        self._window.activateWindow()
        self._qtbot.waitUntil(self._window.isActiveWindow)
