import pytest

from app.domain.sessions import COORDINATOR_SHOULD_KNOW, TAKES
from app.text.reflections import LINES, SCORES, line_label, private_words, score_ends, score_label


def test_the_words_are_those_of_the_sheet_in_its_order() -> None:
    assert [score_label(key) for key in SCORES] == ["Useful", "My energy", "I could be open"]
    assert [line_label(key) for key in LINES] == [
        "One thing I take with me",
        "One thing the coordinator should know",
    ]
    assert LINES == (TAKES, COORDINATOR_SHOULD_KNOW)
    assert private_words() == "I keep my thoughts private; this is enough"


@pytest.mark.parametrize("key", SCORES)
def test_every_scale_says_what_its_ends_mean(key: str) -> None:
    assert all(score_ends(key))


def test_an_unknown_line_has_no_words() -> None:
    with pytest.raises(KeyError):
        line_label("else")
