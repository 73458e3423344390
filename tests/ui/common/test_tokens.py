import pytest

from app.ui.common.tokens import CONTRAST, DARK, LIGHT, Tokens, Tone
from tests.support.rooms import contrast

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda tokens: tokens.name)
GROUNDS = ("surface", "raised", "sunken", "selection")
INKS = ("text", "muted", "accent", "accent_strong", "positive", "caution", "critical", "mentor", "mentee")
TINTED = ("accent_soft", "positive_soft", "caution_soft", "critical_soft", "mentor_soft", "mentee_soft")


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_are_read_on_every_ground(tokens: Tokens, ground: str) -> None:
    for ink in INKS:
        assert contrast(tokens.named(ink), tokens.named(ground)) >= 4.5, ink


@THEMES
@pytest.mark.parametrize("ground", [*GROUNDS, *TINTED])
def test_edges_and_the_focus_ring_are_seen_on_every_ground(tokens: Tokens, ground: str) -> None:
    for edge in ("outline", "focus"):
        assert contrast(tokens.named(edge), tokens.named(ground)) >= 3, edge


@THEMES
@pytest.mark.parametrize("ground", TINTED)
def test_running_words_are_read_on_soft_grounds(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.text, tokens.named(ground)) >= 4.5
    assert contrast(tokens.muted, tokens.named(ground)) >= 4.5


@THEMES
def test_what_is_disabled_can_still_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.disabled, tokens.sunken) >= 4.5


def test_high_contrast_tells_what_is_disabled_from_what_is_not() -> None:
    assert contrast(CONTRAST.text, CONTRAST.disabled) >= 2.5


@THEMES
@pytest.mark.parametrize("tone", list(Tone))
def test_a_badge_is_read_on_its_own_ground(tokens: Tokens, tone: Tone) -> None:
    assert contrast(tokens.ink(tone), tokens.ground(tone)) >= 4.5


@THEMES
def test_words_are_read_on_filled_buttons_and_toasts(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent_strong) >= 4.5
    assert contrast(tokens.raised, tokens.text) >= 4.5


@pytest.mark.parametrize(
    ("ink", "ground", "ratios"),
    [
        ("text", "surface", (14.84, 15.31, 21.00)),
        ("muted", "selection", (5.37, 4.96, 12.05)),
        ("outline", "selection", (3.28, 3.35, 13.74)),
        ("mentee", "raised", (7.40, 8.30, 11.98)),
        ("on_accent", "accent", (7.09, 7.91, 13.66)),
    ],
)
def test_the_table_of_colours_is_the_one_that_was_computed(
    ink: str, ground: str, ratios: tuple[float, float, float]
) -> None:
    found = [contrast(tokens.named(ink), tokens.named(ground)) for tokens in (LIGHT, DARK, CONTRAST)]
    assert found == pytest.approx(ratios, abs=0.01)


def test_only_high_contrast_needs_edges_around_soft_grounds() -> None:
    assert [tokens.is_contrast for tokens in (LIGHT, DARK, CONTRAST)] == [False, False, True]
