"""What lacks for a certificate is told person by person, shortly."""

import pytest

from app.domain.certificates import FinalSurvey, Merit, Unearned
from app.domain.participants import Side
from app.text.certificates import unearned_words


def a_merit(name: str = "Ana Ruiz", survey: FinalSurvey = FinalSurvey.OUT) -> Merit:
    return Merit(name, Side.MENTOR, 2, 4, survey)


@pytest.mark.parametrize(
    ("survey", "words"),
    [
        (FinalSurvey.BACK, "Ana Ruiz, mentor (junior): 2 of 4 sessions held."),
        (FinalSurvey.OUT, "Ana Ruiz, mentor (junior): 2 of 4 sessions held, the final survey is not back."),
        (
            FinalSurvey.NOT_ISSUED,
            "Ana Ruiz, mentor (junior): 2 of 4 sessions held, the final survey was not handed out.",
        ),
    ],
)
def test_a_sentence_tells_the_sessions_and_where_the_survey_is(survey: FinalSurvey, words: str) -> None:
    assert unearned_words(Unearned((a_merit(survey=survey),))) == words


@pytest.mark.parametrize(("people", "last"), [(5, "P4"), (6, "1 more lacks"), (300, "295 more lack")])
def test_only_the_first_five_are_named(people: int, last: str) -> None:
    words = unearned_words(Unearned(tuple(a_merit(f"P{number}") for number in range(people))))

    assert words.count("mentor (junior)") == 5
    assert last in words
