"""How well two people fit as a badge: three bars and a word; fair is never a warning."""

from app.domain.fit_levels import FitLevel
from app.text.matching import fit_level_word
from app.ui.common.badges import BadgeLook
from app.ui.common.tokens import Tone

_LOOKS = {
    FitLevel.STRONG: (Tone.POSITIVE, 3),
    FitLevel.GOOD: (Tone.ACCENT, 2),
    FitLevel.FAIR: (Tone.NEUTRAL, 1),
}


def fit_badge(level: FitLevel) -> BadgeLook:
    if level not in _LOOKS:
        return BadgeLook(fit_level_word(level), Tone.NEUTRAL, "circle-dashed")
    tone, bars = _LOOKS[level]
    return BadgeLook(fit_level_word(level), tone, bars=bars)
