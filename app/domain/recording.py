"""Recording what became of a session: held, cancelled or missed, moved, or planned again after a slip."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from app.domain.pairings import PLACE_TAKING
from app.domain.privacy import Visibility
from app.domain.problems import trouble
from app.domain.programs import Program
from app.domain.sessions import Answer, EntrySource, Reflection, Session, SessionState, plan_sessions
from app.domain.stories import PairingStory

MISSED = frozenset({SessionState.CANCELLED, SessionState.NO_SHOW})
LONGEST_TEXT = 200_000  # signs: what one field keeps


def as_held(session: Session, day: date, *, today: date, source: EntrySource) -> Session:
    """The session as one that was held on this day. Minutes of a missed one become unknown.

    source: from where it was typed in; source and day of entry stay as they were when it was recorded before.
    Raises CounterpartError "held-in-future" for a day after today.
    """
    if day > today:
        raise trouble("held-in-future")
    minutes = None if session.state in MISSED else session.minutes
    told = _told(session, today, source)
    return _present(replace(told, state=SessionState.HELD, held_on=day, minutes=minutes))


def as_missed(session: Session, state: SessionState, *, today: date, source: EntrySource) -> Session:
    """The session as cancelled or as a no-show: 0 minutes, and no day on which it was held.

    state: CANCELLED or NO_SHOW, of which only the first knows a notice. source: as in `as_held`.
    """
    if state not in MISSED:
        raise ValueError(f"a missed session is cancelled or a no-show, not {state}")
    notice = session.notice_h if state is SessionState.CANCELLED else None
    return replace(_told(session, today, source), state=state, held_on=None, minutes=0, notice_h=notice)


def as_planned(session: Session) -> Session:
    """The session as if nobody had told yet what became of it; its date, place and topics stay."""
    told = replace(session, state=SessionState.PLANNED, held_on=None, minutes=None, source=None, entered_on=None)
    return _present(told)


def as_moved(session: Session, at: datetime | None) -> Session:
    """The session planned for another time, in the program's local time; None = it has no date any more.

    It keeps its row and its code, so that paper already printed stays true.
    """
    return replace(as_planned(session), planned_at=at)


def _told(session: Session, today: date, source: EntrySource) -> Session:
    """With who told it and when, which the first recording sets."""
    return replace(session, source=session.source or source, entered_on=session.entered_on or today)


def _present(session: Session) -> Session:
    return replace(session, absent=None, absence_reason=None, absence_note="", notice_h=None)


def proposed_day(session: Session, today: date) -> date | None:
    """The day on which a session was probably held: the one that was planned, unless it is still to come."""
    if session.held_on is not None or session.planned_at is None:
        return session.held_on
    planned = session.planned_at.date()
    return planned if planned <= today else None


def same_day(story: PairingStory, session: Session, day: date) -> Session | None:
    """Another session that this pair held on the same day; None where there is none."""
    return next((other for other in story.held if other.held_on == day and other.id != session.id), None)


def is_before_start(story: PairingStory, day: date) -> bool:
    """Whether a session held on this day would come before its pairing began."""
    started = story.pairing.started_on
    return started is not None and day < started


def replacement(story: PairingStory, missed: Session, program: Program) -> Session | None:
    """The session to plan in place of one that was missed: of the same kind, due as the program's cadence asks.

    story: with the missed session as it is now. None where the pair doesn't meet any more, or has enough others.
    """
    if story.pairing.state not in PLACE_TAKING:
        return None
    started = story.pairing.started_on or program.starts_on
    lacking = plan_sessions(program, story.pairing.id, started, story.sessions)
    return next((session for session in lacking if session.kind is missed.kind), None)


def is_untouched(story: PairingStory, session: Session) -> bool:
    """Whether nothing was said of a planned session yet, so that it can go without anything being lost."""
    said = (session.planned_at, session.topic_ids, session.place, session.note)
    written = session.id in {part.session_id for part in story.reflections} | {a.session_id for a in story.actions}
    return session.state is SessionState.PLANNED and not any(said) and not written


def with_answer(reflection: Reflection, key: str, answer: Answer) -> Reflection:
    """The reflection with this line. A line is quoted only while everyone may read it.

    An empty line that nobody chose readers for is left out. Raises CounterpartError "text-too-long".
    """
    if len(answer.text) > LONGEST_TEXT:
        raise trouble("text-too-long", most=LONGEST_TEXT)
    if answer.visibility is not Visibility.SUMMARY:
        answer = replace(answer, may_be_quoted=False)
    others = {other: line for other, line in reflection.answers.items() if other != key}
    answers: Mapping[str, Answer] = others if answer == Answer(text="") else {**others, key: answer}
    return replace(reflection, answers=answers, kept_private=False)


def as_private(reflection: Reflection) -> Reflection:
    """The reflection of somebody who keeps their thoughts private: scores stay, lines go."""
    return replace(reflection, kept_private=True, answers={})
