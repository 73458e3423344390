import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.focus_follower import FocusFollower
from app.ui.common.scrolling import scrolled
from app.ui.common.theme import Theme
from tests.support.rooms import shown


class Fields:
    """Twenty fields in an area that shows five."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        self.fields = [QLineEdit() for _place in range(20)]
        for field in self.fields:
            column.addWidget(field)
        self.area: QScrollArea = scrolled(content)
        self.follower = FocusFollower(theme, self.area)
        shown(self.area, qtbot, 300, 200)
        self.area.activateWindow()
        qtbot.waitUntil(self.area.isActiveWindow)

    def is_seen(self, place: int) -> bool:
        field = self.fields[place]
        top = field.mapTo(self.area.viewport(), field.rect().topLeft()).y()
        return top >= 0 and top + field.height() <= self.area.viewport().height()


@pytest.fixture
def many(theme: Theme, qtbot: QtBot) -> Fields:
    return Fields(theme, qtbot)


def test_the_field_that_the_keyboard_comes_to_is_seen_whole(many: Fields) -> None:
    many.fields[0].setFocus()
    for place in range(1, 20):
        QTest.keyClick(many.fields[place - 1], Qt.Key.Key_Tab)
        assert many.fields[place].hasFocus()
        assert many.is_seen(place)


def test_what_is_asked_for_is_seen_and_what_is_no_field_of_it_moves_nothing(many: Fields) -> None:
    many.follower.see(many.fields[19])
    assert many.is_seen(19)
    for other in (None, many.area.window()):
        many.follower.see(other)
        assert many.is_seen(19)
