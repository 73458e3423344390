from dataclasses import replace
from datetime import date

import pytest

from app.domain.participants import Consent, Side
from app.domain.sessions import Session, SessionState
from app.storage import Store
from app.ui.journal.shown import Shown
from tests.support.builders import a_reflection, add_pairing, add_session, an_action
from tests.support.rooms import TODAY

HELD_ON = date(2027, 1, 12)


@pytest.fixture
def sessions(store: Store) -> list[Session]:
    """Two held sessions and a planned one of Ana (mentor) and Bo (mentee)."""
    pairing = add_pairing(store, "Ana Ruiz", "Bo Lind")
    held = [add_session(store, pairing, state=SessionState.HELD, held_on=HELD_ON) for _time in range(2)]
    return [*held, add_session(store, pairing, due_by=date(2027, 4, 12))]


def showing(store: Store, session: Session) -> Shown:
    return Shown(store.story(session.pairing_id), session, store.topics.of(1), (), TODAY)


def test_sessions_are_numbered_in_their_order(store: Store, sessions: list[Session]) -> None:
    assert [showing(store, session).number for session in sessions] == [1, 2, 3]


def test_only_what_was_promised_in_this_session_is_shown(store: Store, sessions: list[Session]) -> None:
    with store.edit("Promise"):
        store.actions.add([an_action(sessions[0].id, "Try it once"), an_action(sessions[1].id, "Bring two")])
    assert [action.text for action in showing(store, sessions[1]).actions] == ["Bring two"]
    assert showing(store, sessions[2]).actions == []


def test_each_side_has_its_own_name_and_form(store: Store, sessions: list[Session]) -> None:
    with store.edit("Hand in"):
        store.reflections.add([a_reflection(sessions[0].id, Side.MENTEE, useful=4)])
    first = showing(store, sessions[0])
    form = first.reflection(Side.MENTEE)
    assert [first.name(side) for side in (Side.MENTOR, Side.MENTEE)] == ["Ana Ruiz", "Bo Lind"]
    assert form is not None
    assert form.useful == 4
    assert first.reflection(Side.MENTOR) is None


def test_only_the_side_that_consented_may_be_quoted(store: Store, sessions: list[Session]) -> None:
    mentor = store.story(sessions[0].pairing_id).mentor
    with store.edit("Consent"):
        store.participants.change(replace(mentor, consent=Consent(notice="2027", may_be_quoted=True)))
    first = showing(store, sessions[0])
    assert first.may_be_quoted(Side.MENTOR)
    assert not first.may_be_quoted(Side.MENTEE)


def test_topics_are_named_by_their_ids(store: Store, sessions: list[Session]) -> None:
    names = showing(store, sessions[0]).topic_names
    assert {topic_id: store.topics.get(topic_id).name for topic_id in names} == names
    assert names
