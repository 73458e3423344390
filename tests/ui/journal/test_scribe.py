from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.participants import Side
from app.domain.sessions import EntrySource, SessionState
from app.storage import Store
from app.ui.journal.scribe import Scribe
from tests.support.rooms import TODAY, DeskAt
from tests.support.scribes import PLANNED_ON, Sessions, a_scribe, three_sessions


@pytest.fixture
def pair(store: Store) -> Sessions:
    return three_sessions(store)


@pytest.fixture
def scribe(pair: Sessions, empty_desk: DeskAt) -> Scribe:
    return a_scribe(empty_desk, pair.shown(pair.overdue))


def place(scribe: Scribe, words: str) -> str:
    return scribe.session("place", "place", lambda session: replace(session, place=words))


def test_what_is_written_is_a_step_that_is_called_after_session_and_field(scribe: Scribe, pair: Sessions) -> None:
    scribe.source = EntrySource.PHONE
    assert scribe.hold(PLANNED_ON) == ""
    session = pair.now(pair.overdue)
    assert (session.state, session.held_on, session.source) == (SessionState.HELD, PLANNED_ON, EntrySource.PHONE)
    assert pair.store.undo_label() == "Session 2 of Ana Ruiz and Bo Lind: held"
    pair.store.undo()
    assert pair.now(pair.overdue) == pair.overdue


def test_a_problem_is_told_and_nothing_is_written(scribe: Scribe, pair: Sessions) -> None:
    kept: list[bool] = []
    scribe.kept.connect(lambda: kept.append(True))
    assert scribe.hold(TODAY + timedelta(days=1))
    assert (pair.now(pair.overdue), kept) == (pair.overdue, [])


def test_one_field_is_one_step_until_it_is_left(scribe: Scribe, pair: Sessions) -> None:
    place(scribe, "Caf")
    place(scribe, "Café")
    scribe.leave()
    place(scribe, "Library")
    pair.store.undo()
    assert pair.now(pair.overdue).place == "Café"
    pair.store.undo()
    assert pair.now(pair.overdue).place == ""


def test_another_session_is_another_step(scribe: Scribe, pair: Sessions) -> None:
    place(scribe, "Café")
    scribe.turn_to(pair.shown(pair.undated))
    place(scribe, "Library")
    pair.store.undo()
    assert (pair.now(pair.overdue).place, pair.now(pair.undated).place) == ("Café", "")


def test_a_missed_session_gets_another_in_its_place(scribe: Scribe, pair: Sessions) -> None:
    before = len(pair.story.planned)
    assert scribe.miss(SessionState.NO_SHOW) == ""
    assert pair.now(pair.overdue).state is SessionState.NO_SHOW
    assert len(pair.story.planned) == before


def test_both_sides_and_what_they_promised_are_written(scribe: Scribe, pair: Sessions) -> None:
    scribe.reflection(Side.MENTEE, "useful", "useful", lambda form: replace(form, useful=5))
    assert scribe.new_action(Side.MENTEE, "Ask them", date(2027, 4, 1)) == ""
    form = pair.story.reflection(pair.overdue.id, Side.MENTEE)
    assert form is not None
    assert (form.useful, form.handed_in_on) == (5, TODAY)
    assert pair.actions["Ask them"].session_id == pair.overdue.id
    scribe.nothing_came(Side.MENTEE)
    assert pair.story.reflection(pair.overdue.id, Side.MENTEE) is None


def test_before_a_session_is_shown_there_is_none_to_write_into(empty_desk: DeskAt) -> None:
    with pytest.raises(RuntimeError):
        _ = Scribe(empty_desk.desk, empty_desk.host).shown
