import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.focus_ring import FocusRing
from app.ui.common.scrolling import scrolled
from app.ui.common.theme import Theme


@pytest.fixture
def ring(qapp: QApplication, theme: Theme) -> FocusRing:
    return FocusRing(qapp, theme)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    for words in ("One", "Two"):
        column.addWidget(QPushButton(words))
    column.addWidget(QLineEdit())
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    holder.findChildren(QPushButton)[0].setFocus(Qt.FocusReason.MouseFocusReason)
    return holder


def test_the_keyboard_is_followed_from_button_to_button(ring: FocusRing, page: QWidget, qtbot: QtBot) -> None:
    one, two = page.findChildren(QPushButton)
    two.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.keyClick(two, Qt.Key.Key_Backtab)
    assert one.hasFocus()
    assert ring.isVisible()
    assert ring.geometry().contains(one.geometry())
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    assert two.hasFocus()
    assert ring.geometry().contains(two.geometry())
    assert not ring.geometry().contains(one.geometry())


def test_the_mouse_needs_no_ring(ring: FocusRing, page: QWidget) -> None:
    page.findChildren(QPushButton)[1].setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring.isVisible()


def test_fields_show_the_focus_themselves(ring: FocusRing, page: QWidget) -> None:
    field = page.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert not ring.isVisible()


def test_a_button_that_goes_takes_its_ring_along(ring: FocusRing, page: QWidget) -> None:
    two = page.findChildren(QPushButton)[1]
    two.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert ring.geometry().contains(two.geometry())
    two.hide()
    assert not ring.isVisible() or not ring.geometry().contains(two.geometry())


def test_on_a_scrolled_page_the_ring_moves_with_its_button(ring: FocusRing, qtbot: QtBot) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    for number in range(40):
        column.addWidget(QPushButton(str(number)))
    area = scrolled(content)
    qtbot.addWidget(area)
    area.resize(200, 200)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    content.findChildren(QPushButton)[3].setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert ring.parentWidget() is content
