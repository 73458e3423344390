"""How a pair stands, in words for the coordinator's papers: when they met last, what comes next, what is wrong."""

from collections.abc import Iterable
from datetime import date

from app.domain.participants import Participant, Side
from app.domain.programs import Program
from app.domain.risks import Urgency, risks_of
from app.domain.sessions import Session
from app.domain.stories import PairingStory
from app.operations.papers.matter import Matter
from app.operations.papers.people import paper_person
from app.reports.pair_needs import PairNeed, Reason
from app.text.catalog import _
from app.text.formats import date_short, time_of_day
from app.text.labels import risk


def needs_of(matter: Matter) -> tuple[PairNeed, ...]:
    """The pairs that need a hand as of today, urgent ones first, else in the order of the papers."""
    needs = [need for story in matter.stories if (need := _need(story, matter.program, matter.today))]
    return tuple(sorted(needs, key=lambda need: not need.is_urgent))


def _need(story: PairingStory, program: Program, today: date) -> PairNeed | None:
    risks = risks_of(story.course(), program, today)
    if not risks:
        return None
    return PairNeed(
        code=story.pairing.code,
        people={side: paper_person(story.participant(side)) for side in Side},
        contacts={side: contact_of(story.participant(side)) for side in Side},
        reasons=tuple(Reason(*risk(found)) for found in risks),
        is_urgent=risks[0].urgency is Urgency.URGENT,
        last=last_words(story, program),
        next=next_words(story, today),
    )


def contact_of(participant: Participant) -> str:
    """How somebody is reached: e-mail and phone, as far as they are known."""
    return ", ".join(part for part in (participant.person.email, participant.person.phone) if part)


def last_words(story: PairingStory, program: Program) -> str:
    """When a pair met last, and how often it has."""
    if not story.held:
        return _("Not met yet")
    held = len(story.held)
    return _("Met {day}, {held} of {sessions}").format(
        day=date_short(story.held[-1].day), held=held, sessions=program.sessions_of(held)
    )


def next_words(story: PairingStory, today: date) -> str:
    """What comes next: a date, a day by which to meet, a date that has passed without a word, or nothing."""
    session = next_session(story.planned, today)
    return when_words(session, today) if session else _("No session planned")


def next_session(planned: Iterable[Session], today: date) -> Session | None:
    """The next one with a date to come, else the first of the others."""
    sessions = sorted(planned, key=lambda session: (session.day, session.id))
    dated = [one for one in sessions if one.planned_at and one.planned_at.date() >= today]
    return next(iter([*dated, *sessions]), None)


def when_words(session: Session, today: date) -> str:
    """When a planned session is to be."""
    if session.planned_at is None:
        return _("No date, due by {day}").format(day=date_short(session.due_by))
    day = date_short(session.planned_at.date())
    if session.planned_at.date() < today:
        return _("Was to be on {day}, nothing noted").format(day=day)
    return _("Next {day}, {time}").format(day=day, time=time_of_day(session.planned_at))
