"""Values as the tests need them: everything has a sensible default, the test names what matters to it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from app.domain.names import display_and_sort_name
from app.domain.pairings import Closing, ClosingKind, Pairing, PairingState
from app.domain.participants import Participant, Side
from app.domain.people import Person
from app.domain.privacy import Visibility
from app.domain.programs import Program, ProgramStatus
from app.domain.sessions import (
    TAKES,
    Action,
    Answer,
    Reflection,
    Session,
    SessionState,
)
from app.domain.stories import PairingStory, sorted_sessions
from app.storage import Store
from app.text.topics import shipped_topics

STARTS_ON = date(2027, 1, 4)  # a Monday; programs and pairings of the tests start here
ENDS_ON = date(2027, 7, 4)
NOON = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)


def at(moment: str) -> datetime:
    """A local wall time such as "2027-03-01T10:00", as sessions have them: the program's zone stands beside it."""
    return datetime.fromisoformat(moment)


def a_person(name: str = "Ana Ruiz", **fields: Any) -> Person:
    shown, sort_name = display_and_sort_name(name)
    return Person(**{"name": shown, "sort_name": sort_name, **fields})


def a_participant(name: str = "Ana Ruiz", person: Person | None = None, **fields: Any) -> Participant:
    """A participant of program 1; a person made for them has the same id."""
    someone = person or a_person(name, id=fields.get("id", 0))
    return Participant(**{"program_id": 1, "person": someone, **fields})


def a_program(name: str = "Spring 2027", **fields: Any) -> Program:
    defaults: dict[str, Any] = {
        "purpose": "Our leaders decide about tools that they never use.",
        "status": ProgramStatus.RUNNING,
        "starts_on": STARTS_ON,
        "ends_on": ENDS_ON,
    }
    return Program(name=name, **{**defaults, **fields})


def a_pairing(mentor_id: int = 1, mentee_id: int = 2, **fields: Any) -> Pairing:
    """A running pairing of program 1 that started with it; a closed one is completed unless told otherwise."""
    defaults: dict[str, Any] = {"program_id": 1, "state": PairingState.RUNNING, "started_on": STARTS_ON}
    if fields.get("state") is PairingState.CLOSED:
        defaults["closing"] = Closing(on=ENDS_ON, kind=ClosingKind.COMPLETED)
    return Pairing(mentor_id=mentor_id, mentee_id=mentee_id, **{**defaults, **fields})


def a_session(**fields: Any) -> Session:
    """A planned topic session of pairing 1 without a date."""
    return Session(**{"pairing_id": 1, "due_by": STARTS_ON, **fields})


def a_held_session(day: date, **fields: Any) -> Session:
    """A session of 60 minutes held on this day, which was its due day too."""
    return a_session(**{"state": SessionState.HELD, "held_on": day, "due_by": day, "minutes": 60, **fields})


def a_reflection(session_id: int, side: Side = Side.MENTOR, takes: str = "", **fields: Any) -> Reflection:
    """What one side handed in; `takes` is a line that everyone may read and quote, given consent."""
    answer = Answer(text=takes, visibility=Visibility.SUMMARY, may_be_quoted=True)
    answers = {TAKES: answer} if takes else {}
    return Reflection(**{"session_id": session_id, "side": side, "answers": answers, **fields})


def an_action(session_id: int, text: str = "Try it once", side: Side = Side.MENTEE, **fields: Any) -> Action:
    return Action(session_id=session_id, text=text, side=side, **fields)


def a_story(*sessions: Session, **fields: Any) -> PairingStory:
    """The story of Ana (mentor, participant 1) and Bo (mentee, participant 2), its sessions in order."""
    defaults: dict[str, Any] = {
        "pairing": a_pairing(id=1),
        "mentor": a_participant("Ana Ruiz", id=1),
        "mentee": a_participant("Bo Lind", id=2),
    }
    return PairingStory(**{**defaults, "sessions": sorted_sessions(sessions), **fields})


def a_store(path: Path, **program: Any) -> Store:
    """A new program file with one program, the shipped topics, and one step: "New program"."""
    store = Store.create(path, clock=lambda: NOON)
    with store.edit("New program"):
        [program_id] = store.programs.add([a_program(**program)])
        topics = enumerate(shipped_topics(), start=1)
        store.topics.add(replace(topic, program_id=program_id, position=place) for place, topic in topics)
    return store


def add_participant(
    store: Store, name: str = "Ana Ruiz", person: Person | None = None, **fields: Any
) -> Participant:
    """A person, and that person as a participant of the file's first program, in one step of their own."""
    with store.edit(f"Add {name}"):
        [person_id] = store.people.add([person or a_person(name)])
        someone = a_participant(person=store.people.get(person_id), **fields)
        [participant_id] = store.participants.add([someone])
    return store.participants.get(participant_id)


def add_pairing(store: Store, mentor: str = "Ana Ruiz", mentee: str = "Bo Lind", **fields: Any) -> Pairing:
    """Two new participants and their pairing, running unless told otherwise."""
    junior, senior = add_participant(store, mentor), add_participant(store, mentee)
    with store.edit(f"Pair {mentor} and {mentee}"):
        [pairing_id] = store.pairings.add([a_pairing(junior.id, senior.id, **fields)])
    return store.pairings.get(pairing_id)


def add_session(store: Store, pairing: Pairing, **fields: Any) -> Session:
    """A session of this pairing, planned unless told otherwise."""
    with store.edit("Plan a session"):
        [session_id] = store.sessions.add([a_session(**{"pairing_id": pairing.id, **fields})])
    return store.sessions.get(session_id)
