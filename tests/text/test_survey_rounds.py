import pytest

from app.domain.survey_rounds import FormState
from app.domain.surveys import Wave
from app.text.survey_rounds import (
    correct_step,
    form_of,
    hand_out_step,
    handed_out,
    state_word,
    take_back_step,
    type_in_step,
    was_kept,
    was_taken_back,
    when_words,
    why_nobody,
)


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize("wave", Wave)
def test_each_wave_says_when_it_goes_out_and_what_to_do_while_nobody_is_asked(wave: Wave) -> None:
    assert when_words(wave).endswith(".")
    assert why_nobody(wave).endswith(".")
    assert when_words(wave) != why_nobody(wave)


def test_no_two_waves_are_called_the_same() -> None:
    for words in (when_words, why_nobody, lambda wave: form_of(wave, "Ana"), lambda wave: hand_out_step(wave, 2)):
        assert len({words(wave) for wave in Wave}) == len(Wave)


def test_handing_out_says_to_how_many() -> None:
    assert hand_out_step(Wave.CLOSE, 12) == "Hand out the final survey to 12 people"
    assert hand_out_step(Wave.MID, 1) == "Hand out the mid-point form to 1 person"
    assert handed_out(1) == "1 form was handed out. Print it now."


def test_steps_and_what_was_done_name_the_form() -> None:
    assert plain(type_in_step(Wave.CLOSE, "Ana Ruiz")) == "Type in the final survey of Ana Ruiz"
    assert plain(correct_step(Wave.MID, "Ana Ruiz")) == "Correct the mid-point form of Ana Ruiz"
    assert plain(take_back_step(Wave.START, "Ana Ruiz")) == "Take back the first survey of Ana Ruiz"
    assert plain(was_kept(Wave.LATER, "Ana Ruiz")) == "Kept: the form of Ana Ruiz six months later."
    assert "It counts as not returned." in was_taken_back(Wave.LATER, "Ana Ruiz")


def test_each_state_has_a_word() -> None:
    assert len({state_word(state) for state in FormState}) == len(FormState)
