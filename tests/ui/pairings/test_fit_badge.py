import pytest

from app.domain.fit_levels import FitLevel
from app.ui.common.tokens import Tone
from app.ui.pairings.fit_badge import fit_badge


@pytest.mark.parametrize(
    ("level", "tone", "bars"),
    [
        (FitLevel.STRONG, Tone.POSITIVE, 3), (FitLevel.GOOD, Tone.ACCENT, 2), (FitLevel.FAIR, Tone.NEUTRAL, 1),
        (FitLevel.UNKNOWN, Tone.NEUTRAL, None),
    ],
)  # fmt: skip
def test_a_level_has_its_tone_and_bars_and_fair_is_no_warning(
    level: FitLevel, tone: Tone, bars: int | None
) -> None:
    look = fit_badge(level)
    assert (look.tone, look.bars) == (tone, bars)
    assert look.words


def test_too_little_known_is_a_sign_of_its_own() -> None:
    assert fit_badge(FitLevel.UNKNOWN).icon == "circle-dashed"
