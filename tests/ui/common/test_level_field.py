import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.ui.common.level_field import LevelField
from app.ui.common.theme import Theme
from tests.support.rooms import shown

WORDS = ("no", "a little", "well", "a lot")


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> LevelField:
    made = LevelField(theme, "Career: Can share", WORDS.__getitem__, 1)
    shown(made, qtbot, made.sizeHint().width(), made.sizeHint().height())
    return made


def test_digits_and_arrows_set_a_level(field: LevelField, qtbot: QtBot) -> None:
    levels = []
    field.valueChanged.connect(levels.append)
    for key in (Qt.Key.Key_3, Qt.Key.Key_Left, Qt.Key.Key_0, Qt.Key.Key_Right, Qt.Key.Key_9):
        qtbot.keyClick(field, key)
    assert levels == [3, 2, 0, 1]


def test_a_press_on_a_cell_sets_it_and_another_takes_it_back(field: LevelField, qtbot: QtBot) -> None:
    third = QPoint(45, field.height() // 2)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=third)
    assert field.value() == 3
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=third)
    assert field.value() == 2
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    assert field.value() == 1


def test_cells_are_counted_from_the_right_in_a_mirrored_window(field: LevelField, qtbot: QtBot) -> None:
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(field.width() - 45, 10))
    assert field.value() == 3


def test_a_level_of_the_file_is_shown_and_not_told(field: LevelField) -> None:
    told: list[int] = []
    field.valueChanged.connect(told.append)
    field.show_level(3)
    assert (field.value(), told, field.accessibleDescription()) == (3, [], "a lot")


def test_assistive_technology_meets_a_slider_with_words(field: LevelField) -> None:
    part = QAccessible.queryAccessibleInterface(field)
    assert part is not None
    assert part.role() is QAccessible.Role.Slider
    assert part.text(QAccessible.Text.Name) == "Career: Can share"
    assert part.text(QAccessible.Text.Description) == "a little"


def test_the_keyboard_is_seen_in_it_and_the_target_is_large_enough(field: LevelField, qtbot: QtBot) -> None:
    assert field.sizeHint().height() >= 24
    field.clearFocus()
    plain = field.grab().toImage()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert field.grab().toImage() != plain
