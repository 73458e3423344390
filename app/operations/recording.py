"""Recording sessions: what became of each, what both sides handed in, and what was promised.

All of this writes inside a step that is already running, so that one field of a form stays one step.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from app.domain import recording, timelines
from app.domain.names import clean_text, fold
from app.domain.participants import Side
from app.domain.problems import trouble
from app.domain.programs import Program
from app.domain.recording import MISSED
from app.domain.sessions import (
    Action,
    EntrySource,
    Reflection,
    Session,
    SessionState,
    plan_sessions,
)
from app.domain.stories import PairingStory
from app.domain.topics import Topic
from app.storage import StepState, Store


def write_held(store: Store, session_id: int, day: date, *, today: date, source: EntrySource) -> None:
    """Record a session as held on this day. Raises CounterpartError held-in-future."""
    session = store.sessions.get(session_id)
    held = recording.as_held(session, day, today=today, source=source)
    _write(store, session, held)


def write_missed(
    store: Store, program: Program, session_id: int, state: SessionState, *, today: date, source: EntrySource
) -> None:
    """Record a session as cancelled or as a no-show, and plan another of the same kind in its place."""
    session = store.sessions.get(session_id)
    missed = recording.as_missed(session, state, today=today, source=source)
    _write(store, session, missed)
    if session.state in MISSED:
        return  # the one in its place was planned then
    wanted = recording.replacement(store.story(session.pairing_id), missed, program)
    if wanted is not None:
        store.sessions.add([wanted])


def write_planned(store: Store, session_id: int) -> None:
    """Take back what was recorded of a session: it is planned again."""
    session = store.sessions.get(session_id)
    _write(store, session, recording.as_planned(session))


def write_moved(store: Store, session_id: int, at: datetime | None) -> None:
    """Plan a session for this time in its program's zone, or take its date away; its code stays."""
    session = store.sessions.get(session_id)
    _write(store, session, recording.as_moved(session, at))


def _write(store: Store, before: Session, after: Session) -> None:
    """Write a session; where it isn't missed after all, the one planned in its place goes if nobody touched it."""
    store.sessions.change(after)
    if before.state in MISSED and after.state not in MISSED:
        story = store.story(after.pairing_id)
        stand_in = _stand_in(store, story, after)
        if stand_in is not None and recording.is_untouched(story, stand_in):
            store.sessions.remove([stand_in.id])


def _stand_in(store: Store, story: PairingStory, session: Session) -> Session | None:
    """The session that was planned in the step in which this one was last missed, as its history tells."""
    step = _step_of_missing(store, session.id)
    for other in story.planned if step is not None else ():
        history = store.history_of("session", other.id)
        if other.kind is session.kind and history and history[0].before is None and history[0].step_id == step:
            return other
    return None


def _step_of_missing(store: Store, session_id: int) -> int | None:
    missed = {state.value for state in MISSED}
    for change in reversed(store.history_of("session", session_id)):
        if change.state in (StepState.UNDONE, StepState.GONE) or change.before is None or change.after is None:
            continue
        if change.after["state"] in missed and change.before["state"] not in missed:
            return change.step_id
    return None


def write_session(store: Store, session_id: int, change: Callable[[Session], Session]) -> None:
    """Write one detail of a session: its minutes, its place, its topics."""
    store.sessions.change(change(store.sessions.get(session_id)))


def write_reflection(
    store: Store, session_id: int, side: Side, change: Callable[[Reflection], Reflection], *, today: date
) -> None:
    """Write one detail of what a side handed in; a first one means that its form came in today.

    Raises CounterpartError as the change does.
    """
    there = _reflection(store, session_id, side)
    if there is not None:
        store.reflections.change(change(there))
    else:
        store.reflections.add([change(Reflection(session_id=session_id, side=side, handed_in_on=today))])


def remove_reflection(store: Store, session_id: int, side: Side) -> None:
    """Nothing came from this side after all."""
    there = _reflection(store, session_id, side)
    if there is not None:
        store.reflections.remove([there.id])


def _reflection(store: Store, session_id: int, side: Side) -> Reflection | None:
    return next((one for one in store.reflections.of_sessions([session_id]) if one.side is side), None)


def add_topic(store: Store, program: Program, session_id: int, name: str) -> int:
    """Add a topic of the pair's own to a session, and to the catalogue where it isn't there; the topic's id.

    Raises CounterpartError topic-missing.
    """
    words = clean_text(name)
    if not words:
        raise trouble("topic-missing")
    catalogue = store.topics.of(program.id)
    same = next((topic.id for topic in catalogue if fold(topic.name) == fold(words)), None)
    topic_id = same if same is not None else _new_topic(store, program, words, catalogue)
    write_session(store, session_id, lambda session: _with_topic(session, topic_id))
    return topic_id


def _new_topic(store: Store, program: Program, name: str, catalogue: list[Topic]) -> int:
    last = max((topic.position for topic in catalogue), default=-1)
    return store.topics.add([Topic(program_id=program.id, name=name, position=last + 1)])[0]


def _with_topic(session: Session, topic_id: int) -> Session:
    return replace(session, topic_ids=tuple(dict.fromkeys((*session.topic_ids, topic_id))))


def add_action(store: Store, session_id: int, side: Side, text: str, due_on: date | None) -> int:
    """Add what a side promised in a session; its id. Raises CounterpartError action-missing."""
    words = clean_text(text)
    if not words:
        raise trouble("action-missing")
    return store.actions.add([Action(session_id=session_id, side=side, text=words, due_on=due_on)])[0]


def write_action(store: Store, action_id: int, change: Callable[[Action], Action]) -> None:
    """Write one detail of an action. Raises CounterpartError action-missing where no words are left."""
    action = change(store.actions.get(action_id))
    if not clean_text(action.text):
        raise trouble("action-missing")
    store.actions.change(replace(action, text=clean_text(action.text)))


def move_start(store: Store, pairing_id: int, day: date) -> None:
    """Let a pairing have begun on this day: it met before it was brought into the program."""
    store.pairings.change(replace(store.pairings.get(pairing_id), started_on=day))


def add_sessions(store: Store, program: Program, pairing_id: int, today: date) -> list[int]:
    """Plan what a pairing lacks to its program's target, or one session more where it lacks nothing; their ids."""
    story = store.story(pairing_id)
    started = story.pairing.started_on or program.starts_on
    lacking = plan_sessions(program, pairing_id, started, story.sessions)
    return store.sessions.add(lacking or [timelines.further_session(story, program, today)])


def earlier_dates(store: Store, session: Session) -> list[datetime]:
    """The times for which a session was planned before, oldest first, as its history tells."""
    found: list[datetime] = []
    for change in store.history_of("session", session.id):
        if change.state in (StepState.UNDONE, StepState.GONE) or change.before is None or change.after is None:
            continue
        before, after = change.before["planned_at"], change.after["planned_at"]
        if isinstance(before, str) and before != after:
            found.append(datetime.fromisoformat(before))
    return found
