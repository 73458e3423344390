import pytest
from pytestqt.qtbot import QtBot

from app.domain.surveys import Wave
from app.text.survey_rounds import why_nobody
from app.ui.common.theme import Theme
from app.ui.surveys.empty_round import EmptyRound
from tests.support.presses import buttons_on, press
from tests.support.rooms import shown, words_on


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def empty(theme: Theme, done: list[str], qtbot: QtBot) -> EmptyRound:
    made = EmptyRound(theme, lambda: done.append("hand out"), lambda: done.append("pairings"))
    shown(made, qtbot, 800, 500)
    return made


def test_people_who_can_be_asked_are_counted_and_handing_out_is_offered(
    empty: EmptyRound, done: list[str]
) -> None:
    empty.show_wave(Wave.CLOSE, 1)
    assert "1 person is asked." in words_on(empty)
    press(empty, "Hand out")
    assert done == ["hand out"]


@pytest.mark.parametrize("wave", Wave)
def test_where_nobody_can_be_asked_it_says_what_to_do_first(
    empty: EmptyRound, wave: Wave, done: list[str]
) -> None:
    empty.show_wave(wave, 0)
    assert why_nobody(wave) in words_on(empty)
    press(empty, "Go to the pairings")
    assert done == ["pairings"]


def test_it_says_one_thing_at_a_time(empty: EmptyRound) -> None:
    empty.show_wave(Wave.CLOSE, 12)
    empty.show_wave(Wave.CLOSE, 0)
    assert buttons_on(empty) == ["Go to the pairings"]
