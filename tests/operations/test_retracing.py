"""Undo goes to what it changed: each kind of step leads to its place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.domain.participants import Exclusion, Side
from app.domain.people import Grade
from app.domain.programs import ChangeKind, Decision, ProgramStatus, Rules, Weights
from app.domain.sessions import TAKES, Answer, Reflection, SessionState
from app.domain.survey_rounds import WhichForm
from app.domain.surveys import SurveyAnswer, SurveySheet, Wave
from app.domain.topics import Interest
from app.domain.wishes import Wish, WishKind
from app.operations.grade_order import order_grades, rename_grade
from app.operations.programs import add_program
from app.operations.retracing import Spot, Where, spot_of
from app.storage import Store
from tests.support.builders import (
    a_pairing,
    a_participant,
    a_person,
    a_session,
    add_pairing,
    add_participant,
    add_session,
    an_action,
)

DAY = date(2027, 3, 2)


def undone(store: Store, shown: int = 1) -> Spot | None:
    touched = store.undo_touches()
    store.undo()
    return spot_of(store, touched, shown)


def redone(store: Store, shown: int = 1) -> Spot | None:
    touched = store.redo_touches()
    store.redo()
    return spot_of(store, touched, shown)


@pytest.fixture
def told(store: Store) -> Store:
    """Ana (participant 1) and Bo (2) are a pairing (1) with a session (1) on which something was handed in."""
    pairing = add_pairing(store)
    session = add_session(store, pairing)
    with store.edit("Hand in"):
        store.reflections.add(
            [Reflection(session_id=session.id, side=Side.MENTOR, answers={TAKES: Answer(text="A line")})]
        )
    return store


def change(store: Store, step: Callable[[Store], object]) -> None:
    with store.edit("A step"):
        step(store)


STEPS: dict[str, tuple[Callable[[Store], object], Spot]] = {
    "a person": (
        lambda store: store.people.change(replace(store.people.get(2), phone="1")),
        Spot(Where.PARTICIPANTS, 1, 2),
    ),
    "an interest": (
        lambda store: store.participants.change(
            replace(store.participants.get(1), interests={1: Interest(topic_id=1, can_share=2)})
        ),
        Spot(Where.PARTICIPANTS, 1, 1),
    ),
    "an exclusion": (
        lambda store: store.exclusions.add([Exclusion(person_id=2, other_id=1)]),
        Spot(Where.PARTICIPANTS, 1, 2),
    ),
    "a survey": (
        lambda store: store.survey_sheets.add(
            [SurveySheet(participant_id=2, side=Side.MENTEE, wave=Wave.START, issued_on=DAY)]
        ),
        Spot(Where.SURVEYS, 1, WhichForm(2, Side.MENTEE, Wave.START).id, "T0"),
    ),
    "a wave handed out": (
        lambda store: store.survey_sheets.add(
            SurveySheet(participant_id=number, side=side, wave=Wave.CLOSE, issued_on=DAY)
            for number, side in enumerate(Side, start=1)
        ),
        Spot(Where.SURVEYS, 1, 0, "T2"),
    ),
    "a score": (
        lambda store: store.survey_answers.add(
            [SurveyAnswer(participant_id=1, side=Side.MENTOR, wave=Wave.MID, item="H1", score=2)]
        ),
        Spot(Where.SURVEYS, 1, WhichForm(1, Side.MENTOR, Wave.MID).id, "T1"),
    ),
    "several people": (
        lambda store: [store.people.change(replace(person, site="Hill")) for person in store.people.all()],
        Spot(Where.PARTICIPANTS, 1),
    ),
    "a pairing": (
        lambda store: store.pairings.change(replace(store.pairings.get(1), note="x")),
        Spot(Where.PAIRINGS, 1, 1),
    ),
    "a wish": (
        lambda store: store.wishes.add([Wish(program_id=1, mentor_id=1, mentee_id=2, kind=WishKind.APART)]),
        Spot(Where.PAIRINGS, 1, part="suggest"),
    ),
    "a date of a session": (
        lambda store: store.sessions.change(replace(store.sessions.get(1), place="Canteen")),
        Spot(Where.JOURNAL, 1, 1),
    ),
    "a line that was handed in": (
        lambda store: store.reflections.change(
            replace(store.reflections.get(1), answers={TAKES: Answer(text="Another line")})
        ),
        Spot(Where.JOURNAL, 1, 1),
    ),
    "a promise": (lambda store: store.actions.add([an_action(1)]), Spot(Where.JOURNAL, 1, 1)),
    "a topic": (
        lambda store: store.topics.change(replace(store.topics.get(3), name="Robots")),
        Spot(Where.SETUP, 1, 3, "topics"),
    ),
    "a decision": (
        lambda store: store.decisions.add([Decision(program_id=1, kind=ChangeKind.NEXT, on=DAY, text="x")]),
        Spot(Where.SETUP, 1, 1, "decisions"),
    ),
    "a field of the program": (
        lambda store: store.programs.change(replace(store.programs.get(1), cadence_days=14)),
        Spot(Where.SETUP, 1, part="cadence_days"),
    ),
    "a rule": (
        lambda store: store.programs.change(replace(store.programs.get(1), rules=Rules(consent_required=True))),
        Spot(Where.SETUP, 1, part="consent_required"),
    ),
    "the weight of topics": (
        lambda store: store.programs.change(replace(store.programs.get(1), weights=Weights(topics=1_500))),
        Spot(Where.SETUP, 1, part="weights"),
    ),
    "a weight": (
        lambda store: store.programs.change(replace(store.programs.get(1), weights=Weights(distance=1))),
        Spot(Where.SETUP, 1, part="distance"),
    ),
}


@pytest.mark.parametrize("name", STEPS)
def test_undo_and_redo_lead_to_where_the_step_was_made(told: Store, name: str) -> None:
    step, spot = STEPS[name]
    change(told, step)
    assert undone(told) == spot
    assert redone(told) == spot


def test_recording_a_session_leads_to_the_journal_whatever_moved_with_it(told: Store) -> None:
    def record(store: Store) -> None:
        store.pairings.change(replace(store.pairings.get(1), started_on=date(2026, 12, 1)))
        store.sessions.change(replace(store.sessions.get(1), state=SessionState.HELD, held_on=DAY))
        store.actions.add([an_action(1)])

    change(told, record)
    assert undone(told) == Spot(Where.JOURNAL, 1, 1)


def test_what_is_gone_after_undo_is_shown_by_its_list(told: Store) -> None:
    add_participant(told, "Chen Wu")
    assert undone(told) == Spot(Where.PARTICIPANTS, 1)
    assert redone(told) == Spot(Where.PARTICIPANTS, 1, 3)
    change(told, lambda store: store.sessions.add([a_session()]))
    assert undone(told) == Spot(Where.JOURNAL, 1)
    assert redone(told) == Spot(Where.JOURNAL, 1, 2)


def test_starting_pairings_leads_to_their_list_although_the_program_runs_now(told: Store) -> None:
    chen, dee = add_participant(told, "Chen Wu"), add_participant(told, "Dee Fox")

    def start(store: Store) -> None:
        store.programs.change(replace(store.programs.get(1), status=ProgramStatus.CLOSING))
        store.pairings.add([a_pairing(chen.id, dee.id), a_pairing(1, chen.id)])

    change(told, start)
    assert undone(told) == Spot(Where.PAIRINGS, 1)


def test_an_import_leads_to_the_people_although_it_brought_grades(told: Store) -> None:
    def bring(store: Store) -> None:
        store.grades.add([Grade(name="Clerk", rank=1), Grade(name="Chief", rank=2)])
        for name in ("Chen Wu", "Dee Fox"):
            [person_id] = store.people.add([a_person(name, grade="Clerk")])
            store.participants.add([a_participant(person=store.people.get(person_id))])

    change(told, bring)
    assert undone(told) == Spot(Where.PARTICIPANTS, 1)


def test_grades_lead_to_the_set_up_with_the_people_who_have_them(told: Store) -> None:
    change(told, lambda store: store.grades.add([Grade(name="Clerk", rank=1), Grade(name="Chief", rank=2)]))
    change(told, lambda store: store.people.change(replace(store.people.get(1), grade="Clerk")))
    change(told, lambda store: rename_grade(store, "Clerk", "Officer"))
    assert undone(told) == Spot(Where.SETUP, 1, part="grades")
    order_grades(told, "Chief", ["Chief", "Clerk"])
    assert undone(told) == Spot(Where.SETUP, 1, part="grades")


def test_another_program_is_named(told: Store) -> None:
    other = add_program(told, "Autumn 2027", "Why", DAY)
    change(told, lambda store: store.programs.change(replace(other, sponsor="Helen Marsh")))
    assert undone(told) == Spot(Where.SETUP, other.id, part="sponsor")
    ana = told.people.get(1)
    change(told, lambda store: store.participants.add([a_participant(person=ana, program_id=other.id)]))
    change(told, lambda store: store.people.change(replace(ana, phone="1")))
    assert undone(told, shown=other.id) == Spot(Where.PARTICIPANTS, other.id, 3)
    assert redone(told, shown=1) == Spot(Where.PARTICIPANTS, 1, 1)


def test_a_program_that_was_made_leads_to_its_home(told: Store) -> None:
    other = add_program(told, "Autumn 2027", "Why", DAY)
    assert undone(told) == Spot(Where.HOME, other.id)
    assert redone(told) == Spot(Where.HOME, other.id)


def test_a_person_who_takes_part_nowhere_is_shown_by_the_list(told: Store) -> None:
    change(told, lambda store: store.people.add([a_person("Nobody Yet")]))
    assert undone(told) == Spot(Where.PARTICIPANTS, 1)


def test_nothing_leads_nowhere(told: Store) -> None:
    assert spot_of(told, [], 1) is None
