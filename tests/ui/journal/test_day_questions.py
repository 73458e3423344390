from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.theme import Theme
from app.ui.journal.day_questions import DayQuestions
from tests.support.builders import STARTS_ON
from tests.support.rooms import shown
from tests.support.scribes import HELD_ON, PLANNED_ON, Sessions, three_sessions


@pytest.fixture
def pair(store: Store) -> Sessions:
    return three_sessions(store)


@pytest.fixture
def questions(theme: Theme, qtbot: QtBot) -> DayQuestions:
    made = DayQuestions(theme)
    shown(made, qtbot, 700, 140)
    return made


def test_an_ordinary_day_is_asked_nothing(questions: DayQuestions, pair: Sessions) -> None:
    for asked in (None, PLANNED_ON):
        questions.show_session(pair.shown(pair.overdue), asked)
        assert (questions.same_day.words, questions.start.words) == ("", "")
        assert questions.isHidden()


def test_a_second_meeting_on_one_day_is_asked_about_and_may_be_kept(
    questions: DayQuestions, pair: Sessions, qtbot: QtBot
) -> None:
    questions.show_session(pair.shown(pair.overdue), HELD_ON)
    asked = questions.same_day.words.replace("\u00a0", " ")
    assert asked.startswith("Session 1 of these two was held on 12 January already.")
    with qtbot.waitSignal(questions.twice) as told:
        qtbot.mouseClick(questions.same_day.button, Qt.MouseButton.LeftButton)
    assert told.args == [HELD_ON]


def test_a_session_is_no_second_meeting_beside_itself(questions: DayQuestions, pair: Sessions) -> None:
    questions.show_session(pair.shown(pair.held), HELD_ON)
    assert questions.same_day.words == ""


def test_a_day_before_the_pairing_began_offers_to_let_it_begin_then(
    questions: DayQuestions, pair: Sessions, qtbot: QtBot
) -> None:
    before: date = STARTS_ON - timedelta(days=7)
    with pair.store.edit("Earlier"):
        pair.store.sessions.change(replace(pair.held, held_on=before))
    questions.show_session(pair.shown(pair.held), None)
    assert "before this pairing began" in questions.start.words
    with qtbot.waitSignal(questions.began) as told:
        qtbot.mouseClick(questions.start.button, Qt.MouseButton.LeftButton)
    assert told.args == [before]
