import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.meters import LevelMeter, ShareBar
from app.ui.common.theme import Theme
from tests.support.rooms import shown


def filled(widget: QWidget, theme: Theme) -> int:
    """How many pixels along the middle are of the accent."""
    image: QImage = widget.grab().toImage()
    middle = image.height() // 2
    return sum(image.pixelColor(x, middle).name() == theme.tokens.accent.lower() for x in range(image.width()))


def test_a_higher_level_fills_more_cells(theme: Theme) -> None:
    lengths = [filled(LevelMeter(theme, level, ""), theme) for level in range(4)]
    assert lengths == sorted(set(lengths))
    assert lengths[0] == 0


def test_a_level_is_read_out_in_words(theme: Theme) -> None:
    assert LevelMeter(theme, 3, "Sustainability: a lot").accessibleName() == "Sustainability: a lot"


@pytest.mark.parametrize(("share", "length"), [(None, 0), (0.0, 0), (0.5, 100), (1.0, 200), (1.7, 200)])
def test_a_bar_is_as_long_as_its_share(theme: Theme, qtbot: QtBot, share: float | None, length: int) -> None:
    bar = ShareBar(theme)
    bar.show_share(share, "21 of 24")
    shown(bar, qtbot, 200, 6)
    assert filled(bar, theme) == pytest.approx(length, abs=4)
    assert bar.accessibleName() == "21 of 24"


def test_a_level_can_become_another(theme: Theme) -> None:
    meter = LevelMeter(theme, 0, "Career: no")
    meter.show_level(2, "Career: well")
    assert filled(meter, theme) == filled(LevelMeter(theme, 2, ""), theme)
    assert meter.accessibleName() == "Career: well"
