from app.ui.common.signs import Sign
from app.ui.common.theme import Theme, ThemeChoice


def test_a_sign_wears_its_token_in_every_theme(theme: Theme) -> None:
    sign = Sign(theme, "check", "positive", 32)
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST):
        theme.choose(choice)
        image = sign.pixmap().toImage()
        drawn = {image.pixelColor(x, y).name() for x in range(32) for y in range(32)}
        assert theme.tokens.positive.lower() in drawn


def test_a_sign_is_silent_beside_its_words(theme: Theme) -> None:
    assert Sign(theme, "check").accessibleName() == ""


def test_a_sign_can_wear_another_icon(theme: Theme) -> None:
    sign, other = Sign(theme, "check"), Sign(theme, "eye")
    sign.wear("eye")
    assert sign.pixmap().toImage() == other.pixmap().toImage()
