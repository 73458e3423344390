"""A pairing's sessions as a timeline: their numbers, what was promised before each, and what comes next."""

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from app.domain.pairings import PLACE_TAKING
from app.domain.programs import Program
from app.domain.recording import MISSED
from app.domain.sessions import Action, ActionState, Session, SessionState
from app.domain.stories import PairingStory


def in_order(story: PairingStory) -> tuple[Session, ...]:
    """The sessions as a timeline shows them: what happened by its day, then what is still to come.

    A planned session comes after those that happened, as its number does, even where its day has passed.
    """
    planned = SessionState.PLANNED
    return tuple(sorted(story.sessions, key=lambda one: (one.state is planned, one.day, one.id)))


def number(story: PairingStory, session: Session) -> int:
    """The k of "session k of n"; a missed one has the number of the one that makes up for it.

    session: one of the story's.
    """
    if session.state not in MISSED:
        return story.number(session)
    return 1 + sum(1 for other in _before(story, session) if other.state is SessionState.HELD)


class Promises(NamedTuple):
    """What was promised in one session: how many actions, and how many of them are done."""

    done: int
    all: int


def last_promises(story: PairingStory, session: Session) -> Promises | None:
    """What was promised in the last held session before this one; None where there is none, or nothing was."""
    before = [other for other in _before(story, session) if other.state is SessionState.HELD]
    if not before:
        return None
    actions = [action for action in story.actions if action.session_id == before[-1].id]
    done = sum(1 for action in actions if action.state is ActionState.DONE)
    return Promises(done, len(actions)) if actions else None


def earlier_open(story: PairingStory, session: Session) -> tuple[Action, ...]:
    """The actions promised in sessions before this one that are still open, those due first at the front."""
    earlier = {other.id for other in _before(story, session)}
    return tuple(action for action in story.open_actions() if action.session_id in earlier)


def _before(story: PairingStory, session: Session) -> tuple[Session, ...]:
    ordered = in_order(story)
    return ordered[: [other.id for other in ordered].index(session.id)]


class Step(StrEnum):
    """What a pairing's journal asks for next."""

    RECORD = "record"  # a session whose day has come
    PLAN = "plan"  # a session without a date
    ADD = "add"  # one more session, because none is left


class NextStep(NamedTuple):
    """session: the one to record or to plan; None for one that is still to be added."""

    step: Step
    session: Session | None


def next_step(story: PairingStory, today: date) -> NextStep | None:
    """What a pairing asks for next; None where all that is left has a date to come, or the pair is over."""
    if story.pairing.state not in PLACE_TAKING:
        return None
    if not story.planned:
        return NextStep(Step.ADD, None)
    for session in story.planned:
        if session.planned_at is not None and session.planned_at.date() <= today:
            return NextStep(Step.RECORD, session)
    undated = next((session for session in story.planned if session.planned_at is None), None)
    return NextStep(Step.PLAN, undated) if undated is not None else None


def further_session(story: PairingStory, program: Program, today: date) -> Session:
    """One session more than planned, of a topic, due a cadence after the last one but not before today."""
    days = [session.day for session in story.sessions]
    due = max(days) + timedelta(days=program.cadence_days) if days else today
    return Session(pairing_id=story.pairing.id, due_by=max(due, today))
