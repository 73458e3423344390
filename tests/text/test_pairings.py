"""What becomes of pairings, in words."""

from itertools import product

import pytest

from app.domain.pairings import EndReason, Initiator, NextStep, Pairing, PairingState, next_states
from app.domain.proposals import Rule, Why
from app.text.pairings import (
    acceptance_done,
    acceptance_label,
    end_reason,
    initiator,
    next_step,
    planned_sentence,
    set_aside_words,
    standing_words,
    step_done,
    step_label,
    step_word,
)
from tests.support.builders import a_pairing

S = PairingState
STEPS = [(state, wanted) for state, wanted in product(S, S) if wanted in next_states(state)]
FIRST = [S.SUGGESTED, S.CONSULTING, S.CONFIRMED, S.RUNNING]


@pytest.mark.parametrize(("state", "wanted"), STEPS)
def test_every_step_has_a_button_a_label_and_a_sentence(state: PairingState, wanted: PairingState) -> None:
    assert step_word(state, wanted)
    assert step_label(state, wanted, "Ana", "Bo").endswith("Ana and Bo")
    done = step_done(state, wanted, "Ana", "Bo")
    assert {"Ana", "Bo"} <= set(done.strip(".").split(" "))


def test_going_on_after_a_pause_is_called_so() -> None:
    assert step_word(S.PAUSED, S.RUNNING) == "Resume"
    assert step_label(S.PAUSED, S.RUNNING, "Ana", "Bo") == "Resume the pairing of Ana and Bo"
    assert step_done(S.PAUSED, S.RUNNING, "Ana", "Bo") == "Ana and Bo go on."


@pytest.mark.parametrize("state", FIRST)
def test_what_becomes_of_pairs_is_counted(state: PairingState) -> None:
    assert "1 " in acceptance_label(state, 1)
    assert "14 " in acceptance_label(state, 14)
    assert acceptance_done(state, 1) != acceptance_done(state, 2)


def test_sessions_are_told_where_there_are_any() -> None:
    assert planned_sentence(0) == ""
    assert planned_sentence(1) == "1 session is planned."


@pytest.mark.parametrize("code", [one.value for one in (*Initiator, *EndReason)])
def test_every_category_of_an_end_has_words(code: str) -> None:
    assert initiator(code) != code or end_reason(code) != code or code in ("both", "other")


def test_words_of_older_records_stay_as_they_are() -> None:
    assert (initiator("her director"), end_reason("moved abroad")) == ("her director", "moved abroad")
    assert all(next_step(step) for step in NextStep)


def test_what_was_set_aside_is_named() -> None:
    assert set_aside_words(a_pairing()) == ""
    every = ",".join([*(rule.value for rule in Rule), *(why.value for why in (Why.LEFT, Why.NOT_ACCEPTED))])
    words = set_aside_words(a_pairing(overridden_rule=every))
    assert "reporting line" in words
    assert "not accepted" in words
    assert set_aside_words(a_pairing(overridden_rule="something older")) == "something older"


@pytest.mark.parametrize(
    ("pairing", "words"),
    [
        (a_pairing(state=S.SUGGESTED, started_on=None), "Suggested, not decided yet"),
        (a_pairing(state=S.CONSULTING, started_on=None), "Waiting for the answer of Bo"),
        (a_pairing(state=S.CONFIRMED, started_on=None), "Confirmed, not started yet"),
        (a_pairing(state=S.DROPPED, started_on=None), "Dropped"),
        (a_pairing(), "Running since 4 January 2027"),
        (a_pairing(state=S.PAUSED), "Started on 4 January 2027, paused now"),
        (a_pairing(state=S.CLOSED), "Ended on 4 July 2027"),
    ],
)
def test_how_a_pairing_stands_is_said_with_its_day(pairing: Pairing, words: str) -> None:
    assert standing_words(pairing, "Bo") == words
