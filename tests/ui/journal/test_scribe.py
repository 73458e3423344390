from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.domain.problems import trouble
from app.domain.sessions import EntrySource, Session, SessionState
from app.ui.journal.scribe import Scribe
from app.ui.journal.shown import Shown
from tests.support.journals import HELD_ON, Pair
from tests.support.rooms import TODAY, DeskAt


@pytest.fixture
def scribe(empty_desk: DeskAt, pair: Pair, qtbot: QtBot) -> Scribe:
    made = Scribe(empty_desk.desk, empty_desk.host)
    made.turn_to(shown(pair, pair.overdue))
    return made


def shown(pair: Pair, session: Session) -> Shown:
    return Shown(pair.story, pair.session(session), pair.store.topics.of(1), (), TODAY)


def set_minutes(scribe: Scribe, minutes: int) -> str:
    return scribe.session("minutes", "minutes", lambda session: replace(session, minutes=minutes))


def test_a_step_is_called_after_its_session_and_field(scribe: Scribe, pair: Pair) -> None:
    assert set_minutes(scribe, 60) == ""
    assert pair.store.undo_label() == "Session 2 of Ana Ruiz and Bo Lind: minutes"


def test_one_field_goes_on_in_one_step_until_it_is_left(scribe: Scribe, pair: Pair) -> None:
    set_minutes(scribe, 6)
    set_minutes(scribe, 60)
    scribe.leave()
    set_minutes(scribe, 61)
    pair.undo()
    assert pair.session(pair.overdue).minutes == 60
    pair.undo()
    assert pair.session(pair.overdue).minutes is None


def test_another_session_is_another_step(scribe: Scribe, pair: Pair) -> None:
    set_minutes(scribe, 60)
    scribe.turn_to(shown(pair, pair.undated))
    set_minutes(scribe, 45)
    pair.undo()
    assert (pair.session(pair.overdue).minutes, pair.session(pair.undated).minutes) == (60, None)


def test_every_state_is_written_with_its_source(scribe: Scribe, pair: Pair) -> None:
    scribe.source = EntrySource.PHONE
    assert scribe.hold(HELD_ON) == ""
    assert pair.session(pair.overdue).source is EntrySource.PHONE
    scribe.miss(SessionState.NO_SHOW)
    assert pair.session(pair.overdue).state is SessionState.NO_SHOW
    scribe.plan_again()
    assert pair.session(pair.overdue) == pair.overdue


def test_what_stands_in_the_way_is_given_as_a_sentence(scribe: Scribe, pair: Pair) -> None:
    def refuse(_session: Session) -> Session:
        raise trouble("disk-full")

    assert scribe.session("note", "note", refuse).startswith("The disk is full")
    assert pair.session(pair.overdue) == pair.overdue


def test_whatever_was_written_is_told(scribe: Scribe, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scribe.kept):
        scribe.new_action(Side.MENTOR, "Bring it", None)


def test_nothing_is_written_before_a_session_is_shown(empty_desk: DeskAt, qtbot: QtBot) -> None:
    parent = QObject()
    with pytest.raises(RuntimeError, match="no session yet"):
        set_minutes(Scribe(empty_desk.desk, parent), 60)
