from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.filled_forms import Filled
from app.domain.participants import Consent, Participant, Side, WillingAs
from app.domain.privacy import Visibility
from app.domain.sessions import TAKES, ActionState, Answer, EntrySource, Session
from app.domain.survey_rounds import WhichForm
from app.domain.surveys import Wave
from app.domain.topics import Interest
from app.operations import recording, surveys
from app.operations.histories import (
    FieldChange,
    corrections_of_form,
    corrections_of_session,
    history_of_form,
    history_of_pairing,
    history_of_person,
    history_of_session,
)
from app.storage import Store
from tests.support.builders import (
    a_person,
    a_reflection,
    a_store,
    add_pairing,
    add_participant,
    add_session,
    an_action,
)

DAY, RECORDED_ON = date(2027, 1, 12), date(2027, 1, 13)


class Clock:
    """The time of the steps, which a test lets pass."""

    def __init__(self) -> None:
        self.now = datetime(2027, 1, 13, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timed(clock: Clock, tmp_path: Path) -> Iterator[Store]:
    """A file whose history has the time of the clock."""
    path = tmp_path / "timed.counterpart"
    a_store(path).close()
    with Store.open(path, clock) as store:
        yield store


@pytest.fixture
def session(timed: Store) -> Session:
    """A session of Ana and Bo that was recorded as held."""
    made = add_session(timed, add_pairing(timed))
    with timed.edit("Record session 1"):
        recording.write_held(timed, made.id, DAY, today=RECORDED_ON, source=EntrySource.PAPER)
    return timed.sessions.get(made.id)


def set_minutes(store: Store, session: Session, minutes: int) -> None:
    with store.edit("Change the minutes"):
        recording.write_session(store, session.id, lambda found: replace(found, minutes=minutes))


# Sessions


def test_a_session_tells_what_was_recorded_before_and_after(timed: Store, session: Session) -> None:
    set_minutes(timed, session, 60)
    set_minutes(timed, session, 50)
    newest, *_others, recorded, planned = history_of_session(timed, session.id)
    assert (newest.label, newest.changes) == ("Change the minutes", (FieldChange("Minutes", "60", "50"),))
    assert FieldChange("What happened", "Planned", "Held") in recorded.changes
    assert FieldChange("Date", "-", "12 Jan 2027") in recorded.changes
    assert planned.changes == ()


def test_both_sides_forms_are_told_with_their_side(timed: Store, session: Session) -> None:
    with timed.edit("Hand in"):
        timed.reflections.add([a_reflection(session.id, Side.MENTEE, takes="I ask first", energy=4)])
    [form] = timed.reflections.of_sessions([session.id])
    with timed.edit("Change who may read"):
        answer = Answer(text="I ask first", visibility=Visibility.PAIR)
        timed.reflections.change(replace(form, answers={TAKES: answer}))

    changed, handed_in, *_others = history_of_session(timed, session.id)

    line = "Mentee (senior) · One thing I take with me"
    assert handed_in.changes == (
        FieldChange("Mentee (senior) · My energy", "-", "4"),
        FieldChange(line, "-", "I ask first"),
        FieldChange(f"{line} · Who may read it", "-", "Everyone, without name"),
        FieldChange(f"{line} · May be quoted", "-", "yes"),
    )
    assert changed.changes == (
        FieldChange(f"{line} · Who may read it", "Everyone, without name", "Pair"),
        FieldChange(f"{line} · May be quoted", "yes", "no"),
    )


def test_a_form_that_was_taken_out_still_tells_what_it_said(timed: Store, session: Session) -> None:
    with timed.edit("Hand in"):
        timed.reflections.add([a_reflection(session.id, Side.MENTOR, useful=3)])
    with timed.edit("Nothing came in"):
        recording.remove_reflection(timed, session.id, Side.MENTOR)
    newest = history_of_session(timed, session.id)[0]
    assert newest.changes == (FieldChange("Mentor (junior) · Useful", "3", "-"),)


def test_topics_and_actions_belong_to_the_session(timed: Store, session: Session) -> None:
    with timed.edit("Topics"):
        recording.write_session(timed, session.id, lambda found: replace(found, topic_ids=(1, 2)))
    with timed.edit("Fewer topics"):
        recording.write_session(timed, session.id, lambda found: replace(found, topic_ids=(2,)))
    with timed.edit("Promise"):
        [action] = timed.actions.add([an_action(session.id, "Bring it", Side.MENTOR)])
    with timed.edit("Done"):
        recording.write_action(timed, action, lambda found: replace(found, state=ActionState.DONE))

    done, promised, fewer, topics, *_others = history_of_session(timed, session.id)

    assert topics.changes[0].before == "-"
    assert fewer.changes == (FieldChange("Topics", topics.changes[0].after, "Social media and personal presence"),)
    assert FieldChange("Action", "-", "Bring it") in promised.changes
    assert done.changes == (FieldChange("Bring it · State", "Open", "Done"),)


def test_what_was_undone_is_marked(timed: Store, session: Session) -> None:
    set_minutes(timed, session, 60)
    timed.undo()
    assert history_of_session(timed, session.id)[0].is_undone


def test_a_late_correction_is_what_was_typed_over_on_a_later_day(
    timed: Store, session: Session, clock: Clock
) -> None:
    set_minutes(timed, session, 60)
    with timed.edit("Forms and actions"):
        timed.reflections.add([a_reflection(session.id, Side.MENTEE, takes="I ask first", energy=4)])
        timed.actions.add([an_action(session.id, "Bring it")])
    assert corrections_of_session(timed, session.id) == []
    clock.now += timedelta(days=40)
    set_minutes(timed, session, 50)
    set_minutes(timed, session, 45)
    timed.undo()
    with timed.edit("A form that came late"):
        timed.reflections.add([a_reflection(session.id, Side.MENTOR, useful=3)])

    [late] = corrections_of_session(timed, session.id)

    assert late.changes == (FieldChange("Minutes", "60", "50"),)
    assert late.at == clock.now


def test_forms_and_actions_are_corrected_late_too(timed: Store, session: Session, clock: Clock) -> None:
    with timed.edit("Forms and actions"):
        [form] = timed.reflections.add([a_reflection(session.id, Side.MENTEE, takes="I ask first", energy=4)])
        [action] = timed.actions.add([an_action(session.id, "Bring it")])
    clock.now += timedelta(days=40)
    with timed.edit("Correct"):
        answers = {TAKES: Answer(text="I ask last", visibility=Visibility.SUMMARY, may_be_quoted=True)}
        timed.reflections.change(replace(timed.reflections.get(form), energy=2, answers=answers))
        recording.write_action(timed, action, lambda found: replace(found, text="Bring two"))

    [late] = corrections_of_session(timed, session.id)

    assert set(late.changes) == {
        FieldChange("Mentee (senior) · My energy", "4", "2"),
        FieldChange("Mentee (senior) · One thing I take with me", "I ask first", "I ask last"),
        FieldChange("Action", "Bring it", "Bring two"),
    }


def test_a_session_that_was_never_recorded_has_no_late_corrections(timed: Store, clock: Clock) -> None:
    planned = add_session(timed, add_pairing(timed), minutes=60)
    clock.now += timedelta(days=40)
    set_minutes(timed, planned, 50)
    assert corrections_of_session(timed, planned.id) == []


# People


@pytest.fixture
def ana(store: Store) -> Participant:
    return add_participant(store, "Ana Ruiz")


def test_a_person_tells_the_name_of_the_manager(store: Store, ana: Participant) -> None:
    with store.edit("Add Helen"):
        [helen] = store.people.add([a_person("Helen Marsh")])
    with store.edit("Change the manager"):
        store.people.change(replace(ana.person, manager_id=helen, title="Analyst"))
    newest = history_of_person(store, ana.id)[0]
    assert set(newest.changes) == {
        FieldChange("Job title", "-", "Analyst"),
        FieldChange("Manager", "-", "Helen Marsh"),
    }


def test_a_manager_who_is_gone_is_told_as_gone(store: Store, ana: Participant) -> None:
    with store.edit("Add Helen"):
        [helen] = store.people.add([a_person("Helen Marsh")])
    with store.edit("Change the manager"):
        store.people.change(replace(ana.person, manager_id=helen))
    with store.edit("Remove Helen"):
        store.people.remove([helen])
    told = [change for line in history_of_person(store, ana.id) for change in line.changes]
    assert FieldChange("Manager", "-", "somebody who is no longer in the file") in told


def test_a_participant_tells_consent_topics_and_side(store: Store, ana: Participant) -> None:
    with store.edit("Change"):
        consent = Consent(notice="2027-1", given_on=DAY, may_be_quoted=True)
        interests = {1: Interest(topic_id=1, can_share=3)}
        store.participants.change(replace(ana, consent=consent, interests=interests, willing_as=WillingAs.MENTOR))
    changes = history_of_person(store, ana.id)[0].changes
    assert FieldChange("Willing as", "either side", "mentor (junior)") in changes
    assert FieldChange("Consent given on", "-", "12 Jan 2027") in changes
    assert FieldChange("Consent to being quoted", "no", "yes") in changes
    assert FieldChange("Topic Everyday digital tools · Can share", "-", "3") in changes


def test_a_person_who_came_with_an_import_tells_the_step_alone(store: Store, ana: Participant) -> None:
    [line] = history_of_person(store, ana.id)
    assert (line.label, line.changes) == ("Add Ana Ruiz", ())


# Pairings


def test_a_pairing_tells_its_own_changes_and_those_of_its_sessions(timed: Store, session: Session) -> None:
    with timed.edit("Move the start"):
        recording.move_start(timed, session.pairing_id, date(2026, 12, 1))
    moved, recorded, planned, paired = history_of_pairing(timed, session.pairing_id)
    assert moved.changes == (FieldChange("Started on", "4 Jan 2027", "1 Dec 2026"),)
    assert FieldChange(f"Session {session.code} · What happened", "Planned", "Held") in recorded.changes
    assert (planned.label, paired.label) == ("Plan a session", "Pair Ana Ruiz and Bo Lind")


def test_histories_of_what_isnt_there_are_refused(store: Store) -> None:
    for history in (history_of_person, history_of_pairing, history_of_session):
        with pytest.raises(KeyError):
            history(store, 999)


# Survey forms

FORM = WhichForm(1, Side.MENTOR, Wave.CLOSE)


def take(store: Store, ticked: dict[str, tuple[str, ...]], words: str = "") -> None:
    lines = {"changed": Answer(text=words)} if words else {}
    surveys.take(store, FORM, Filled(ticked, lines), came_back_on=DAY, today=RECORDED_ON)


@pytest.fixture
def returned(timed: Store) -> Store:
    """The final survey of Ana came back, and was typed in on the day of recording."""
    add_pairing(timed)
    surveys.hand_out(timed, timed.programs.get(1), Wave.CLOSE, DAY)
    take(timed, {"aim": ("4",), "again": ("yes",)}, "I ask first")
    return timed


def test_a_form_tells_when_it_went_out_and_each_answer_in_words(returned: Store) -> None:
    typed_in, handed_out = history_of_form(returned, FORM)
    assert handed_out.changes == ()
    assert typed_in.changes == (
        FieldChange("Came back on", "-", "12 Jan 2027"),
        FieldChange("How far have I come with my own aim?", "-", "4"),
        FieldChange("Would I do it again?", "-", "yes"),
        FieldChange("What changed, for me or around me", "-", "I ask first"),
    )


def test_a_form_corrected_on_a_later_day_tells_before_and_after(returned: Store, clock: Clock) -> None:
    assert corrections_of_form(returned, FORM) == []
    clock.now += timedelta(days=3)
    take(returned, {"aim": ("2",), "again": ("no",), "match": ("5",)}, "I ask first")
    [line] = corrections_of_form(returned, FORM)
    assert line.changes == (
        FieldChange("How far have I come with my own aim?", "4", "2"),
        FieldChange("Would I do it again?", "yes", "no"),
    )
    assert len(history_of_form(returned, FORM)[0].changes) == 3


def test_a_form_corrected_on_the_same_day_is_no_late_correction(returned: Store) -> None:
    take(returned, {"aim": ("2",)})
    assert corrections_of_form(returned, FORM) == []
    assert len(history_of_form(returned, FORM)) == 3


def test_what_was_withdrawn_stays_in_the_history(returned: Store) -> None:
    take(returned, {"again": ("yes",)}, "I ask first")
    assert history_of_form(returned, FORM)[0].changes == (
        FieldChange("How far have I come with my own aim?", "4", "-"),
    )


def test_a_form_tells_nothing_of_other_forms(returned: Store) -> None:
    assert history_of_form(returned, WhichForm(1, Side.MENTOR, Wave.MID)) == []
    assert len(history_of_form(returned, WhichForm(2, Side.MENTEE, Wave.CLOSE))) == 1
    assert corrections_of_form(returned, WhichForm(2, Side.MENTEE, Wave.CLOSE)) == []
