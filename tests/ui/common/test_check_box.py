from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.check_box import CheckBox
from app.ui.common.theme import Theme
from tests.support.rooms import shown


def test_a_box_is_ticked_by_mouse_and_by_keyboard(theme: Theme, qtbot: QtBot) -> None:
    box = CheckBox(theme, "With both reflection sheets")
    shown(box, qtbot, 260, 30)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()


def test_a_tick_is_seen(theme: Theme, qtbot: QtBot) -> None:
    box = CheckBox(theme, "With sheets")
    shown(box, qtbot, 260, 30)
    empty = box.grab().toImage()
    box.setChecked(True)
    assert box.grab().toImage() != empty


def test_the_target_is_large_enough_for_all_of_its_words(theme: Theme) -> None:
    box = CheckBox(theme, "With both reflection sheets")
    assert box.sizeHint().height() >= 24
    assert box.sizeHint().width() > box.fontMetrics().horizontalAdvance(box.text())


def test_a_box_that_may_not_be_ticked_says_why(theme: Theme, qtbot: QtBot) -> None:
    box = CheckBox(theme, "May be quoted")
    box.permit(False, "Consent is missing.")
    shown(box, qtbot, 200, 40)
    box.click()
    assert (box.isChecked(), box.toolTip(), box.accessibleDescription()) == (
        False,
        "Consent is missing.",
        "Consent is missing.",
    )
    box.permit(True)
    box.click()
    assert (box.isChecked(), box.toolTip()) == (True, "")


def test_long_words_give_way_at_their_end(theme: Theme) -> None:
    assert CheckBox(theme, "W" * 300).minimumSizeHint().width() < 120
