import re

import pytest

from app.ui.common.stylesheet import stylesheet
from app.ui.common.tokens import CONTRAST, DARK, LIGHT, Tokens


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda tokens: tokens.name)
def test_every_colour_is_a_token(tokens: Tokens) -> None:
    colours = set(re.findall(r"#[0-9A-Fa-f]{6}", stylesheet(tokens, 1.0)))
    assert colours <= set(tokens[1:])


def test_no_token_is_left_unfilled() -> None:
    assert "$" not in stylesheet(LIGHT, 1.0)


def test_a_disabled_button_of_high_contrast_has_a_broken_edge() -> None:
    assert f"border: 1px dashed {CONTRAST.disabled}" in stylesheet(CONTRAST, 1.0)
    assert f"border: 1px solid {LIGHT.border}" in stylesheet(LIGHT, 1.0)


def test_lengths_grow_with_the_text_and_hairlines_stay() -> None:
    assert "border-radius: 12px" in stylesheet(LIGHT, 1.0)
    doubled = stylesheet(LIGHT, 2.0)
    assert "border-radius: 24px" in doubled
    assert "border: 1px solid" not in doubled


def test_a_hairline_never_vanishes() -> None:
    assert "0px solid" not in stylesheet(LIGHT, 0.4)
