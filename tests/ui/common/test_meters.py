from app.ui.common.meters import LevelMeter
from app.ui.common.theme import Theme
from tests.support.rooms import filled


def test_a_higher_level_fills_more_cells(theme: Theme) -> None:
    lengths = [filled(LevelMeter(theme, level, ""), theme) for level in range(4)]
    assert lengths == sorted(set(lengths))
    assert lengths[0] == 0


def test_a_level_is_read_out_in_words(theme: Theme) -> None:
    assert LevelMeter(theme, 3, "Sustainability: a lot").accessibleName() == "Sustainability: a lot"
