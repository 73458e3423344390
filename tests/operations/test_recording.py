from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.participants import Side
from app.domain.problems import CounterpartError
from app.domain.programs import Program
from app.domain.sessions import TAKES, ActionState, Answer, EntrySource, Session, SessionState, plan_sessions
from app.domain.stories import PairingStory
from app.operations import recording
from app.storage import Store
from tests.support.builders import STARTS_ON, a_pairing, add_pairing, add_participant, add_session, at

TODAY = date(2027, 3, 16)
PAPER = EntrySource.PAPER


@pytest.fixture
def program(store: Store) -> Program:
    return store.programs.get(1)


@pytest.fixture
def planned(store: Store, program: Program) -> list[Session]:
    """The six planned sessions of Ana and Bo."""
    pairing = add_pairing(store)
    with store.edit("Plan"):
        ids = store.sessions.add(plan_sessions(program, pairing.id, STARTS_ON, []))
    return store.sessions.get_many(ids)


def story_of(store: Store, session: Session) -> PairingStory:
    return store.story(session.pairing_id)


def miss(store: Store, program: Program, session: Session, state: SessionState = SessionState.CANCELLED) -> None:
    with store.edit("Cancel"):
        recording.write_missed(store, program, session.id, state, today=TODAY, source=PAPER)


def hold(store: Store, session: Session, day: date = STARTS_ON) -> None:
    with store.edit("Hold"):
        recording.write_held(store, session.id, day, today=TODAY, source=PAPER)


# Held


def test_a_session_is_recorded_as_held_in_one_step(store: Store, planned: list[Session]) -> None:
    hold(store, planned[0], date(2027, 1, 20))
    session = store.sessions.get(planned[0].id)
    assert (session.state, session.held_on, session.source, session.entered_on) == (
        SessionState.HELD,
        date(2027, 1, 20),
        PAPER,
        TODAY,
    )
    assert store.undo() == "Hold"
    assert store.sessions.get(planned[0].id) == planned[0]


# Missed


def test_cancelling_plans_another_of_the_same_kind_in_the_same_step(
    store: Store, program: Program, planned: list[Session]
) -> None:
    miss(store, program, planned[3])
    story = story_of(store, planned[0])
    assert len(story.sessions) == 7
    [stand_in] = [session for session in story.sessions if session.id not in {one.id for one in planned}]
    assert (stand_in.kind, stand_in.code != planned[3].code) == (planned[3].kind, True)
    store.undo()
    assert len(story_of(store, planned[0]).sessions) == 6


def test_cancelled_or_missed_makes_no_second_stand_in(
    store: Store, program: Program, planned: list[Session]
) -> None:
    miss(store, program, planned[3])
    miss(store, program, planned[3], SessionState.NO_SHOW)
    assert len(story_of(store, planned[0]).sessions) == 7


def test_what_was_held_after_all_lets_its_stand_in_go(
    store: Store, program: Program, planned: list[Session]
) -> None:
    miss(store, program, planned[3])
    hold(store, planned[3])
    assert {session.id for session in story_of(store, planned[0]).sessions} == {session.id for session in planned}


def test_a_stand_in_that_has_a_date_stays(store: Store, program: Program, planned: list[Session]) -> None:
    miss(store, program, planned[3])
    stand_in = max(story_of(store, planned[0]).sessions, key=lambda session: session.id)
    with store.edit("Date"):
        recording.write_moved(store, stand_in.id, at("2027-04-01T10:00"))
    hold(store, planned[3])
    assert stand_in.id in {session.id for session in story_of(store, planned[0]).sessions}


def test_a_session_that_was_added_on_purpose_is_no_stand_in(
    store: Store, program: Program, planned: list[Session]
) -> None:
    further = add_session(store, store.pairings.get(planned[0].pairing_id), kind=planned[1].kind)
    miss(store, program, planned[1])
    with store.edit("Not yet"):
        recording.write_planned(store, planned[1].id)
    assert further.id in {session.id for session in story_of(store, planned[0]).sessions}
    assert len(story_of(store, planned[0]).sessions) == 7


# Moved


def test_a_moved_session_keeps_its_code_and_its_earlier_dates_are_known(
    store: Store, planned: list[Session]
) -> None:
    for moment in ("2027-01-12T10:00", "2027-01-19T10:00", "2027-01-26T11:30"):
        with store.edit("Move"):
            recording.write_moved(store, planned[0].id, at(moment))
    session = store.sessions.get(planned[0].id)
    assert (session.code, session.planned_at) == (planned[0].code, at("2027-01-26T11:30"))
    assert recording.earlier_dates(store, session) == [at("2027-01-12T10:00"), at("2027-01-19T10:00")]
    store.undo()
    assert recording.earlier_dates(store, session) == [at("2027-01-12T10:00")]


# What the sides hand in


def test_a_first_detail_of_a_side_means_that_its_form_came_in_today(store: Store, planned: list[Session]) -> None:
    for energy in (4, 5):
        with store.edit("Energy"):
            recording.write_reflection(
                store,
                planned[0].id,
                Side.MENTEE,
                lambda form, energy=energy: replace(form, energy=energy),
                today=TODAY,
            )
    [form] = store.reflections.of_sessions([planned[0].id])
    assert (form.side, form.energy, form.handed_in_on) == (Side.MENTEE, 5, TODAY)


def test_nothing_came_in_after_all(store: Store, planned: list[Session]) -> None:
    with store.edit("Line"):
        recording.write_reflection(
            store,
            planned[0].id,
            Side.MENTOR,
            lambda form: replace(form, answers={TAKES: Answer(text="x")}),
            today=TODAY,
        )
    with store.edit("Nothing yet"):
        recording.remove_reflection(store, planned[0].id, Side.MENTOR)
        recording.remove_reflection(store, planned[0].id, Side.MENTEE)
    assert store.reflections.of_sessions([planned[0].id]) == []


# Topics and actions


def test_a_topic_of_their_own_joins_the_catalogue_once(
    store: Store, program: Program, planned: list[Session]
) -> None:
    before = len(store.topics.of(program.id))
    for name in ("  Reading balance sheets ", "reading BALANCE sheets"):
        with store.edit("Topic"):
            recording.add_topic(store, program, planned[0].id, name)
    topics = store.topics.of(program.id)
    assert len(topics) == before + 1
    assert topics[-1].name == "Reading balance sheets"
    assert store.sessions.get(planned[0].id).topic_ids == (topics[-1].id,)


def test_a_topic_of_the_catalogue_is_taken_by_its_name(
    store: Store, program: Program, planned: list[Session]
) -> None:
    first = store.topics.of(program.id)[0]
    with store.edit("Topic"):
        assert recording.add_topic(store, program, planned[0].id, first.name.upper()) == first.id


def test_nothing_is_no_topic_and_no_action(store: Store, program: Program, planned: list[Session]) -> None:
    with pytest.raises(CounterpartError) as refused, store.edit("Topic"):
        recording.add_topic(store, program, planned[0].id, "  ")
    assert refused.value.problem.code == "topic-missing"
    with pytest.raises(CounterpartError) as refused, store.edit("Action"):
        recording.add_action(store, planned[0].id, Side.MENTOR, " ", None)
    assert refused.value.problem.code == "action-missing"


def test_an_action_is_added_changed_and_never_emptied(store: Store, planned: list[Session]) -> None:
    with store.edit("Action"):
        action_id = recording.add_action(store, planned[0].id, Side.MENTOR, " Bring  two examples ", TODAY)
    assert store.actions.get(action_id).text == "Bring two examples"
    with store.edit("Done"):
        recording.write_action(store, action_id, lambda action: replace(action, state=ActionState.DONE))
    assert store.actions.get(action_id).state is ActionState.DONE
    with pytest.raises(CounterpartError), store.edit("Empty"):
        recording.write_action(store, action_id, lambda action: replace(action, text=" "))
    assert store.actions.get(action_id).text == "Bring two examples"


# The pairing


def test_a_pairing_can_have_begun_earlier(store: Store, planned: list[Session]) -> None:
    with store.edit("Start"):
        recording.move_start(store, planned[0].pairing_id, STARTS_ON - timedelta(days=30))
    assert store.pairings.get(planned[0].pairing_id).started_on == STARTS_ON - timedelta(days=30)


def test_a_pair_without_sessions_gets_its_plan_and_then_one_more_at_a_time(store: Store, program: Program) -> None:
    pairing = add_pairing(store)
    with store.edit("Plan"):
        assert len(recording.add_sessions(store, program, pairing.id, TODAY)) == program.target_sessions
    with store.edit("One more"):
        assert len(recording.add_sessions(store, program, pairing.id, TODAY)) == 1


def test_the_other_pair_of_a_person_is_left_alone(store: Store, program: Program, planned: list[Session]) -> None:
    ana = store.pairings.get(planned[0].pairing_id).mentor_id
    dan = add_participant(store, "Dan Roy")
    with store.edit("Pair"):
        [other] = store.pairings.add([a_pairing(ana, dan.id)])
        store.sessions.add(plan_sessions(program, other, STARTS_ON, []))
    miss(store, program, planned[0])
    assert len(store.story(other).sessions) == 6
