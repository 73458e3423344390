from app.ui.common.icon_tile import IconTile
from app.ui.common.theme import Theme, ThemeChoice
from app.ui.common.tokens import Tone


def test_it_stands_on_the_soft_ground_of_its_tone(theme: Theme) -> None:
    tile = IconTile(theme, "octagon-alert", Tone.CRITICAL)
    image = tile.grab().toImage()
    assert image.pixelColor(image.width() // 2, 3).name() == theme.tokens.critical_soft.lower()


def test_it_wears_another_theme_at_once(theme: Theme) -> None:
    tile = IconTile(theme, "check", Tone.POSITIVE)
    light = tile.grab().toImage()
    theme.choose(ThemeChoice.DARK)
    assert tile.grab().toImage() != light
