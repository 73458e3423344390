from PySide6.QtGui import QPalette

from app.ui.common.palette import palette_of
from app.ui.common.tokens import CONTRAST, DARK, LIGHT


def test_windows_and_words_wear_the_tokens() -> None:
    for tokens in (LIGHT, DARK, CONTRAST):
        palette = palette_of(tokens)
        assert palette.color(QPalette.ColorRole.Window).name() == tokens.surface.lower()
        assert palette.color(QPalette.ColorRole.WindowText).name() == tokens.text.lower()


def test_what_is_disabled_is_dimmer_on_sunken() -> None:
    palette, disabled = palette_of(DARK), QPalette.ColorGroup.Disabled
    assert palette.color(disabled, QPalette.ColorRole.ButtonText).name() == DARK.disabled.lower()
    assert palette.color(disabled, QPalette.ColorRole.Button).name() == DARK.sunken.lower()
