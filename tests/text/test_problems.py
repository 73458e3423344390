"""Each problem has a sentence that names what happened."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.certificates import FinalSurvey, Merit, Unearned
from app.domain.pairings import PairingState
from app.domain.problems import Problem
from app.domain.sides import Side
from app.text.problems import is_known, sentence
from tests.support.raised import Raised, raised_problems

KNOWN = [raised for raised in raised_problems() if raised.code and is_known(raised.code)]


def test_a_problem_is_told_with_its_values() -> None:
    words = sentence(Problem("file-missing", {"path": Path("spring.counterpart")}))

    assert words == "There is no file spring.counterpart. Nothing was changed. Check the name and the folder."


@pytest.mark.parametrize("raised", KNOWN, ids=str)
def test_every_sentence_is_whole_and_names_the_values_it_was_given(raised: Raised) -> None:
    words = sentence(raised.problem())

    assert words[-1] in ".?"
    assert words[0].isupper() or words[0] == "<"
    assert "  " not in words
    assert "{" not in words
    assert not raised.values or any(f"<{name}>" in words for name in raised.values)


def test_a_value_with_braces_is_printed_as_it_is() -> None:
    words = sentence(Problem("file-missing", {"path": "{path} {0} {{}}"}))

    assert words.startswith("There is no file {path} {0} {{}}. ")


def test_values_that_no_sentence_names_do_no_harm() -> None:
    assert sentence(Problem("disk-full", {"day": date(2027, 1, 4)})).startswith("The disk is full")


def test_a_code_without_words_is_known_as_such() -> None:
    assert is_known("file-missing")
    assert not is_known("no-such-code")
    with pytest.raises(KeyError):
        sentence(Problem("no-such-code"))


def test_days_and_states_stand_in_sentences_as_everywhere() -> None:
    values = {"day": date(2027, 5, 12), "end": date(2027, 4, 1)}
    assert "12 May 2027" in sentence(Problem("start-after-end", values))
    step = Problem("pairing-step-not-possible", {"state": PairingState.CLOSED, "wanted": PairingState.PAUSED})
    assert sentence(step).startswith("This pairing is closed and can't become paused")


def test_whoever_lacks_something_for_a_certificate_is_named_in_the_sentence() -> None:
    people = Unearned((Merit("Ana Ruiz", Side.MENTOR, 2, 4, FinalSurvey.OUT),))
    words = sentence(Problem("certificate-not-earned", {"people": people}))
    assert "so none was made. Ana Ruiz, mentor (junior): 2 of 4 sessions held" in words
