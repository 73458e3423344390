from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.domain.sessions import ActionState, Session
from app.domain.topics import Topic
from app.ui.common.badges import Badge, BadgeLook
from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from app.ui.journal.pane import SessionPane
from tests.support.builders import a_held_session, a_reflection, a_session, a_story, an_action
from tests.support.rooms import shown, words_on

HELD = a_held_session(date(2027, 3, 15), id=1, code="S-K4T7RB9", topic_ids=(1,))
TOPICS = [Topic(id=1, name="Data and digital safety"), Topic(id=2, name="Career")]
STATE = BadgeLook("Held")


@pytest.fixture
def printed() -> list[Session]:
    return []


@pytest.fixture
def pane(theme: Theme, printed: list[Session], qtbot: QtBot) -> SessionPane:
    made = SessionPane(theme, printed.append)
    shown(made, qtbot, 336, 700)
    return made


def test_both_voices_are_heard_with_who_may_read_them(pane: SessionPane) -> None:
    said = a_reflection(1, Side.MENTOR, "She asked first.", energy=4)
    story = a_story(HELD, reflections=(said, a_reflection(1, Side.MENTEE, kept_private=True)))
    pane.show_session(story, HELD, TOPICS, STATE)
    words = words_on(pane)
    assert "She asked first." in words
    assert "may be printed for everyone" in words
    assert "energy 4" in words
    assert "Kept private, which counts as given" in words
    assert len(pane.findChildren(PersonLine)) == 2


def test_a_form_that_has_not_come_back_is_told(pane: SessionPane) -> None:
    pane.show_session(a_story(HELD), HELD, TOPICS, STATE)
    assert words_on(pane).count("No form yet") == 2


def test_topics_and_actions_stand_with_their_session(pane: SessionPane) -> None:
    actions = (an_action(1, "Bring examples", Side.MENTOR), an_action(1, "Try it", state=ActionState.DONE))
    pane.show_session(a_story(HELD, actions=actions), HELD, TOPICS, STATE)
    words = words_on(pane)
    assert "Data and digital safety" in words
    assert "Career" not in words
    assert "Bring examples" in words
    assert "done" in words
    assert "S-K4T7RB9" in [badge.accessibleName() for badge in pane.findChildren(Badge)]


def test_a_planned_session_offers_its_agenda(pane: SessionPane, printed: list[Session]) -> None:
    planned = a_session(id=2)
    pane.show_session(a_story(planned), planned, TOPICS, STATE)
    pane.findChildren(QPushButton)[-1].click()
    assert printed == [planned]


def test_a_held_session_offers_none(pane: SessionPane) -> None:
    pane.show_session(a_story(HELD), HELD, TOPICS, STATE)
    assert pane.findChildren(QPushButton) == []


def test_nothing_is_told_as_nothing(pane: SessionPane) -> None:
    pane.show_nothing()
    assert "Choose a session" in words_on(pane)
