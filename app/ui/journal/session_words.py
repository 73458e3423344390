"""One session in words: when it was or will be, who was missing, and what each side handed in."""

from collections.abc import Mapping

from app.domain.privacy import Visibility
from app.domain.sessions import Reflection, Session, SessionState
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import date_long, time_of_day, weekday_date, whole


def when_lines(session: Session) -> tuple[str, str]:
    """The day in full, and below it the minutes, or by when it is due."""
    due = _("due by {day}").format(day=date_long(session.due_by))
    if session.held_on is not None:
        return weekday_date(session.held_on), _minutes(session)
    if session.planned_at is not None:
        day = weekday_date(session.planned_at.date())
        return _("{day}, {time}").format(day=day, time=time_of_day(session.planned_at)), due
    return _("No date yet"), due


def _minutes(session: Session) -> str:
    if session.minutes is None:
        return _("length unknown")
    return ngettext("{n} minute", "{n} minutes", session.minutes).format(n=whole(session.minutes))


def absence_words(session: Session) -> str:
    """Who cancelled or did not come; empty for a session that was held or is planned."""
    if session.state in (SessionState.PLANNED, SessionState.HELD):
        return ""
    parts = [labels.session_state(session.state)]
    if session.absent is not None:
        parts.append(labels.absent(session.absent))
    if session.notice_h is not None:
        notice = ngettext("{n} hour of notice", "{n} hours of notice", session.notice_h)
        parts.append(notice.format(n=whole(session.notice_h)))
    if session.absence_note:
        parts.append(session.absence_note)
    return ", ".join(parts)


def score_words(reflection: Reflection) -> str:
    """The scores that one side gave, from 1 to 5; empty where none were given."""
    scores: Mapping[str, int | None] = {
        _("useful {n}"): reflection.useful,
        _("open {n}"): reflection.open,
        _("energy {n}"): reflection.energy,
    }
    return ", ".join(words.format(n=whole(score)) for words, score in scores.items() if score is not None)


def visibility_words(visibility: Visibility) -> str:
    """Who may read a text, as a note below it."""
    return {
        Visibility.SUMMARY: _("may be printed for everyone"),
        Visibility.PAIR: _("only for the two"),
        Visibility.COORDINATOR: _("only for you"),
        Visibility.FILE_ONLY: _("never leaves the file"),
    }[visibility]
