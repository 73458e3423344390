"""Pair calendars: what was held, what has a date, and by when the rest is to be held."""

from dataclasses import replace

from app.domain.pairings import ENDED, PLACE_TAKING
from app.domain.participants import Side
from app.domain.printables import Order
from app.domain.problems import trouble
from app.domain.sessions import Session, plan_sessions
from app.domain.stories import PairingStory
from app.operations.papers.frames import frame_of, look_of
from app.operations.papers.matter import Matter, Told
from app.operations.papers.people import paper_person
from app.operations.papers.periods import period_of
from app.operations.session_papers import agenda_papers
from app.reports.agenda_papers import AgendaPaper
from app.reports.frame import Frame
from app.reports.pair_calendar import CalendarPaper, CalendarSession, build
from app.reports.session_words import session_title
from app.reports.sheet import Paper


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """A calendar for each pair that has met or may still do so.

    Raises CounterpartError "no-pair-to-print" where there is none.
    """
    frame = frame_of(matter, order)
    papers = [paper for story in matter.stories if (paper := calendar_paper(matter, story, frame)).sessions]
    if not papers:
        raise trouble("no-pair-to-print")
    return build(papers, matter.program.paper, look=look_of(matter), progress=told)


def calendar_paper(matter: Matter, story: PairingStory, frame: Frame) -> CalendarPaper:
    """What stands on one pair's calendar.

    Cancelled and missed sessions are left out: others were planned in their place. A pair that was agreed on and
    has no session yet sees by which days it is going to have them; one that is over, those held.
    """
    program, period = matter.program, period_of(matter, story)
    story = _with_sessions(matter, story)
    shown = story.held if story.pairing.state in ENDED else (*story.held, *story.planned)
    topics = {topic.id: topic for topic in matter.topics}
    papers = agenda_papers(program, story, shown, topics, matter.today)
    return CalendarPaper(
        frame=frame,
        code=story.pairing.code,
        people={side: paper_person(story.participant(side)) for side in Side},
        sessions=tuple(_session(one, paper) for one, paper in zip(shown, papers, strict=True)),
        of=program.target_sessions,
        length_min=program.length_min,
        starts=period.starts,
        ends=period.ends,
    )


def _with_sessions(matter: Matter, story: PairingStory) -> PairingStory:
    """The story, with the sessions to come of a pair agreed on that hasn't got any; they have no codes yet."""
    if story.sessions or story.pairing.state not in PLACE_TAKING:
        return story
    to_come = plan_sessions(matter.program, story.pairing.id, period_of(matter, story).starts, ())
    return replace(story, sessions=tuple(replace(one, id=place) for place, one in enumerate(to_come, start=1)))


def _session(session: Session, paper: AgendaPaper) -> CalendarSession:
    return CalendarSession(
        number=paper.number,
        kind=session.kind,
        title=session_title(paper),
        due_by=session.due_by,
        code=session.code,
        planned_at=session.planned_at,
        place=session.place,
        held_on=session.held_on,
        minutes=session.minutes,
    )
