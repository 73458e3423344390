from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.common.chips import Chip, Chips, Choice
from app.ui.common.theme import Theme
from tests.support.rooms import shown

CHOICES = [
    Choice("", "Everyone", 30),
    Choice("mentor", "mentor (junior)", 15),
    Choice("waiting", "Waiting list", 2),
]


def chips_of(chips: Chips) -> list[Chip]:
    return chips.findChildren(Chip)


def test_one_chip_is_chosen(theme: Theme, qtbot: QtBot) -> None:
    chips = Chips(theme, "Show only")
    chips.show_choices(CHOICES, "mentor")
    assert [chip.isChecked() for chip in chips_of(chips)] == [False, True, False]


def test_choosing_another_tells_its_key(theme: Theme, qtbot: QtBot) -> None:
    chips = Chips(theme, "Show only")
    chips.show_choices(CHOICES, "")
    shown(chips, qtbot, 600, 40)
    with qtbot.waitSignal(chips.chosen) as told:
        qtbot.mouseClick(chips_of(chips)[2], Qt.MouseButton.LeftButton)
    assert told.args == ["waiting"]
    assert [chip.isChecked() for chip in chips_of(chips)] == [False, False, True]


def test_a_chip_is_read_out_with_its_count(theme: Theme) -> None:
    assert Chip(theme, Choice("", "Everyone", 1200)).accessibleName() == "Everyone, 1,200"
    assert Chip(theme, Choice("", "Program summary")).accessibleName() == "Program summary"


def test_other_counts_keep_the_chips_and_the_keyboard_in_place(theme: Theme, qtbot: QtBot) -> None:
    chips = Chips(theme, "Show only")
    chips.show_choices(CHOICES, "")
    before = chips_of(chips)
    chips.show_choices([choice._replace(number=1) for choice in CHOICES], "")
    assert chips_of(chips) == before
    assert before[0].accessibleName() == "Everyone, 1"


def test_chips_break_into_lines_where_they_are_too_long(theme: Theme, qtbot: QtBot) -> None:
    chips = Chips(theme, "Show only")
    chips.show_choices(CHOICES, "")
    assert chips.heightForWidth(1000) == theme.px(36)
    assert chips.heightForWidth(200) > 2 * theme.px(36)


def test_chips_that_are_no_choice_any_more_are_not_seen(theme: Theme, qtbot: QtBot) -> None:
    chips = Chips(theme, "Show only")
    chips.show_choices(CHOICES, "")
    shown(chips, qtbot, 600, 40)
    chips.show_choices(CHOICES[:1], "")
    QApplication.processEvents()
    assert [chip.key for chip in chips_of(chips) if not chip.isHidden()] == [""]
