import pytest

from app.domain.fit_levels import FitLevel, fit_level
from app.domain.proposals import Part


@pytest.mark.parametrize(
    ("score", "level"),
    [(10_000, "strong"), (7_000, "strong"), (6_999, "good"), (5_000, "good"), (4_999, "fair"), (0, "fair")],
)
def test_a_score_has_a_level(score: int, level: str) -> None:
    assert fit_level(score, {}, ()) is FitLevel(level)


def test_a_score_of_which_half_is_guessed_tells_nothing() -> None:
    parts = {Part.TOPICS: 1_750, Part.RETURN: 750}

    assert fit_level(9_000, parts, (Part.TOPICS, Part.RETURN)) is FitLevel.UNKNOWN
    assert fit_level(9_000, parts, (Part.TOPICS,)) is FitLevel.STRONG
