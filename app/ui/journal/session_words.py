"""One session in words: when it was or will be, what it was about, who was missing, and what came in."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from app.domain.participants import Side
from app.domain.recording import MISSED
from app.domain.sessions import Action, ActionState, Session, SessionKind, SessionState
from app.domain.stories import PairingStory
from app.text import agendas, labels, sessions
from app.text.catalog import _, ngettext
from app.text.formats import date_short, day_month_long, listing, time_of_day, weekday_short, whole


def short_day(day: date, today: date) -> str:
    """ "Thu 14 January"; with its year where that is another than today's."""
    name = date_short(day) if day.year != today.year else day_month_long(day)
    return _("{weekday} {day}").format(weekday=weekday_short(day), day=name)


def short_moment(moment: datetime, today: date) -> str:
    """ "Thu 14 January, 10:00"."""
    return _("{day}, {time}").format(day=short_day(moment.date(), today), time=time_of_day(moment))


def when_line(session: Session, today: date) -> str:
    """The day with the minutes of a held session, the date of a planned one, or by when it is due."""
    if session.state is SessionState.HELD:
        return _("{day}, {length}").format(
            day=short_day(session.day, today), length=sessions.length(session.minutes)
        )
    if session.planned_at is not None and session.state is SessionState.PLANNED:
        return short_moment(session.planned_at, today)
    if session.state is SessionState.PLANNED:
        return _("Due by {day}").format(day=short_day(session.due_by, today))
    return short_day(session.day, today)


def about_line(session: Session, topics: Mapping[int, str]) -> str:
    """What a session was or is about; of a missed one, who was missing and why. topics: names by id."""
    if session.state in MISSED:
        return _missing(session)
    names = [topics[topic_id] for topic_id in session.topic_ids if topic_id in topics]
    if names and session.kind is SessionKind.TOPIC:
        return listing(names)
    return agendas.session_kind(session.kind)


def _missing(session: Session) -> str:
    parts = [labels.absent(session.absent) if session.absent is not None else _("nobody knows by whom")]
    if session.absence_reason is not None:
        parts.append(sessions.because(session.absence_reason))
    words = ", ".join(parts)
    return words[:1].upper() + words[1:]


def note_line(story: PairingStory, session: Session, earlier: Sequence[datetime], today: date) -> str:
    """What came in after a held session, what a missed one was told about, and from when a planned one was moved.

    earlier: the times for which it was planned before.
    """
    if session.state is SessionState.HELD:
        promised = [action for action in story.actions if action.session_id == session.id]
        return ", ".join(part for part in (_forms(story, session), _actions(promised)) if part)
    if session.notice_h is not None:
        return sessions.notice(session.notice_h)
    if session.absence_note:
        return session.absence_note
    if earlier and session.planned_at is not None:
        return _("Moved from {moment}").format(moment=short_moment(earlier[-1], today))
    return ""


def _forms(story: PairingStory, session: Session) -> str:
    wrote = [side for side in Side if story.reflection(session.id, side) is not None]
    if len(wrote) == 1:
        return _("Form from the {side} is in").format(side=labels.side(wrote[0]))
    return _("Both sides wrote") if wrote else _("No form yet")


def _actions(promised: Sequence[Action]) -> str:
    if not promised:
        return ""
    done = sum(1 for action in promised if action.state is ActionState.DONE)
    words = ngettext("{done} of {n} action done", "{done} of {n} actions done", len(promised))
    return words.format(done=whole(done), n=whole(len(promised)))
