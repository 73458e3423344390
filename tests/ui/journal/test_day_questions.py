from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.domain.sessions import Session
from app.ui.common.theme import Theme
from app.ui.journal.day_questions import DayQuestions
from app.ui.journal.shown import Shown
from tests.support.builders import STARTS_ON, a_held_session, a_session, a_story
from tests.support.rooms import TODAY, shown

FIRST = a_held_session(date(2027, 1, 12), id=1)


@pytest.fixture
def questions(theme: Theme, qtbot: QtBot) -> DayQuestions:
    made = DayQuestions(theme)
    shown(made, qtbot, 600, 200)
    return made


def of(session: Session) -> Shown:
    return Shown(a_story(FIRST, session), session, (), (), TODAY)


def test_nothing_is_asked_of_a_day_of_its_own(questions: DayQuestions) -> None:
    questions.show_session(of(a_session(id=2)), date(2027, 1, 13))
    assert (questions.same_day.words, questions.start.words) == ("", "")
    assert not questions.isVisible()


def test_a_day_on_which_they_met_already_is_asked_about(questions: DayQuestions, qtbot: QtBot) -> None:
    questions.show_session(of(a_session(id=2)), date(2027, 1, 12))
    assert questions.same_day.words.startswith("Session 1 of these two was held on 12\u00a0January already.")
    with qtbot.waitSignal(questions.twice) as told:
        questions.same_day.button.click()
    assert told.args == [date(2027, 1, 12)]


def test_a_day_before_the_start_offers_to_move_the_start(questions: DayQuestions, qtbot: QtBot) -> None:
    early = a_held_session(date(2026, 12, 1), id=2)
    questions.show_session(of(early), None)
    assert "before this pairing began, on 4 January 2027" in questions.start.words
    with qtbot.waitSignal(questions.began) as told:
        questions.start.button.click()
    assert told.args == [date(2026, 12, 1)]


def test_a_session_on_the_first_day_is_no_question(questions: DayQuestions) -> None:
    questions.show_session(of(a_held_session(STARTS_ON, id=2)), None)
    assert questions.start.words == ""
