import pytest
from reportlab.lib.colors import Color

from app.reports import palette


def luminance(colour: Color) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.rgb()]
    return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])


def contrast_on_white(colour: Color) -> float:
    return 1.05 / (luminance(colour) + 0.05)


@pytest.mark.parametrize("name", ["INK", "MUTED", "ACCENT"])
def test_colours_of_words_are_readable_on_white(name: str) -> None:
    assert contrast_on_white(getattr(palette, name)) >= 4.5


def test_the_two_data_tones_differ_as_grey() -> None:
    assert luminance(palette.MID) - luminance(palette.ACCENT) > 0.3
