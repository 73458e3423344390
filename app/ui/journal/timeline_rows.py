"""The rows of a pairing's timeline: what each session shows beside its node."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from app.domain import timelines
from app.domain.sessions import Session, SessionState
from app.domain.stories import PairingStory
from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.badges import BadgeLook
from app.ui.common.session_badge import session_badge
from app.ui.journal.session_words import about_line, note_line, when_line


class TimelineRow(NamedTuple):
    """One session of the timeline: its title, three lines below it, and its badge, whose icon its node wears."""

    session_id: int
    title: str
    when: str
    about: str
    note: str
    badge: BadgeLook
    moved: bool = False

    @property
    def spoken(self) -> str:
        """The row as it is read out."""
        lines = (self.title, self.badge.words, self.when, self.about, self.note)
        return ". ".join(line for line in lines if line)


def timeline_rows(
    story: PairingStory,
    topics: Mapping[int, str],
    today: date,
    earlier_dates: Callable[[Session], Sequence[datetime]],
) -> list[TimelineRow]:
    """The sessions of a pairing, what is still to come last. topics: names by id."""
    return [_row(story, session, topics, today, earlier_dates) for session in timelines.in_order(story)]


def session_title(story: PairingStory, session: Session) -> str:
    """ "Session 4"."""
    return _("Session {number}").format(number=whole(timelines.number(story, session)))


def _row(
    story: PairingStory,
    session: Session,
    topics: Mapping[int, str],
    today: date,
    earlier_dates: Callable[[Session], Sequence[datetime]],
) -> TimelineRow:
    has_date = session.planned_at is not None
    planned = session.state is SessionState.PLANNED and has_date
    earlier = earlier_dates(session) if planned else ()
    return TimelineRow(
        session_id=session.id,
        title=session_title(story, session),
        when=when_line(session, today),
        about=about_line(session, topics),
        note=note_line(story, session, earlier, today),
        badge=session_badge(session.state, session.day, has_date, today),
        moved=bool(earlier),
    )
