import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.theme import Theme
from tests.support.rooms import shown

OPTIONS = (Option("paper", "Paper form", "file-text"), Option("phone", "Phone"))


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> ChoiceField:
    made = ChoiceField(theme, OPTIONS, "phone")
    shown(made, qtbot, 200, 40)
    return made


def test_the_chosen_option_is_shown(field: ChoiceField) -> None:
    assert (field.chosen, field.currentText()) == ("phone", "Phone")


def test_an_option_picked_by_hand_is_told_by_its_key(field: ChoiceField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.picked.connect(told.append)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert told == ["paper"]


def test_an_option_shown_from_the_file_is_not_told(field: ChoiceField) -> None:
    told: list[str] = []
    field.picked.connect(told.append)
    field.show_choice("paper")
    field.offer(OPTIONS[:1], "paper")
    assert (field.chosen, told) == ("paper", [])


def test_scrolling_over_the_field_changes_nothing(field: ChoiceField) -> None:
    middle = QPointF(20, 20)
    wheel = QWheelEvent(
        middle, field.mapToGlobal(middle), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, wheel)
    assert field.chosen == "phone"


def test_nothing_is_chosen_where_the_file_has_nothing(field: ChoiceField) -> None:
    field.show_choice("")
    assert (field.chosen, field.currentText()) == ("", "")


def test_the_field_is_as_wide_as_its_longest_option(theme: Theme) -> None:
    short, long = ChoiceField(theme, [Option("a", "A")]), ChoiceField(theme, [Option("a", "A" * 30)])
    assert long.sizeHint().width() > short.sizeHint().width() + 100
