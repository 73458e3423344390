from pathlib import Path

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from app import paths
from app.ui.common.fonts import Size, font, load_fonts
from app.ui.common.theme import Theme


def test_every_font_that_comes_with_the_program_loads(theme: Theme) -> None:
    assert load_fonts(paths.resources() / "fonts") == []


def test_a_missing_font_is_named_and_does_no_harm(theme: Theme, tmp_path: Path) -> None:
    assert "Inter-Regular.ttf" in load_fonts(tmp_path)


def test_the_window_is_set_in_inter_with_its_own_weights(theme: Theme) -> None:
    for weight in (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold):
        info = QFontInfo(font(weight=weight))
        assert (info.family(), info.weight()) == ("Inter", weight.value)


def test_nothing_is_smaller_than_nine_points(theme: Theme) -> None:
    assert sorted(size.value for size in Size) == [9.0, 10.5, 18.0]
    assert font(Size.SMALL).pointSizeF() == 9.0


def test_figures_are_equally_wide(theme: Theme) -> None:
    metrics = QFontMetricsF(font())
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")
