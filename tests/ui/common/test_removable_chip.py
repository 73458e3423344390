from pytestqt.qtbot import QtBot

from app.ui.common.removable_chip import RemovableChip
from app.ui.common.theme import Theme
from tests.support.rooms import shown, unnamed, words_on


def test_the_cross_takes_the_chip_away_and_says_which(theme: Theme, qtbot: QtBot) -> None:
    removed: list[bool] = []
    chip = RemovableChip(theme, "Data and digital safety", lambda: removed.append(True))
    shown(chip, qtbot, 300, 40)
    assert words_on(chip) == "Data and digital safety"
    assert "Data and digital safety" in chip.cross.accessibleName()
    chip.cross.click()
    assert removed == [True]
    assert unnamed(chip) == []


def test_the_cross_is_large_enough_to_hit(theme: Theme, qtbot: QtBot) -> None:
    chip = RemovableChip(theme, "AI", lambda: None)
    shown(chip, qtbot, 300, 40)
    assert min(chip.cross.width(), chip.cross.height()) >= 24
