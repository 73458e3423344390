from app.ui.common.meters import LevelMeter
from app.ui.common.theme import Theme
from tests.support.rooms import filled


def test_a_higher_level_fills_more_cells(theme: Theme) -> None:
    lengths = [filled(LevelMeter(theme, level, ""), theme) for level in range(4)]
    assert lengths == sorted(set(lengths))
    assert lengths[0] == 0


def test_a_level_is_read_out_in_words(theme: Theme) -> None:
    assert LevelMeter(theme, 3, "Sustainability: a lot").accessibleName() == "Sustainability: a lot"


def test_a_level_can_become_another(theme: Theme) -> None:
    meter = LevelMeter(theme, 0, "Career: no")
    meter.show_level(2, "Career: well")
    assert filled(meter, theme) == filled(LevelMeter(theme, 2, ""), theme)
    assert meter.accessibleName() == "Career: well"
