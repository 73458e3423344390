"""Working agreements: what a pair knows of itself already, and room for what it decides."""

from datetime import date

from app.domain.participants import Format, Side
from app.domain.printables import Order, Scope
from app.domain.privacy import Audience, TextKind, may_read_kind
from app.domain.programs import Program
from app.domain.sessions import SessionKind, due_days, kinds_for
from app.domain.stories import PairingStory, topic_queue
from app.operations.papers.frames import frame_of, look_of
from app.operations.papers.matter import Matter, Told
from app.operations.papers.people import paper_person
from app.operations.papers.periods import period_of
from app.reports.agreement import AgreementPaper, build
from app.reports.frame import Frame
from app.reports.sheet import Paper
from app.text.catalog import _

_MOST_TOPICS = 4


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The agreements of these pairs, each twice; one blank one where no pair is named."""
    return build(agreement_papers(matter, order), matter.program.paper, look=look_of(matter), progress=told)


def agreement_papers(matter: Matter, order: Order) -> list[AgreementPaper]:
    """What stands on them, one for each pair."""
    frame = frame_of(matter, order)
    if order.scope is Scope.BLANK:
        return [_blank(matter.program, frame)]
    return [pair_agreement(matter, story, frame) for story in matter.stories]


def _blank(program: Program, frame: Frame) -> AgreementPaper:
    return AgreementPaper(
        frame=frame,
        people=dict.fromkeys(Side),
        aims=dict.fromkeys(Side, ""),
        sessions=program.target_sessions,
        length_min=program.length_min,
        cadence_days=program.cadence_days,
        mid_session=_mid_session(program),
        promise=program.confidentiality,
    )


def pair_agreement(matter: Matter, story: PairingStory, frame: Frame) -> AgreementPaper:
    """What stands on the agreement of one pair."""
    program = matter.program
    topics = {topic.id: topic.name for topic in matter.topics}
    period = period_of(matter, story)
    sees_aims, sees_topics = (may_read_kind(Audience.PAIR, kind) for kind in (TextKind.AIMS, TextKind.TOPICS))
    agreed = [topics[topic_id] for topic_id in topic_queue(story) if topic_id in topics][:_MOST_TOPICS]
    return AgreementPaper(
        frame=frame,
        code=story.pairing.code,
        people={side: paper_person(story.participant(side)) for side in Side},
        aims={side: story.participant(side).aims if sees_aims else "" for side in Side},
        sessions=program.target_sessions,
        length_min=program.length_min,
        cadence_days=program.cadence_days,
        starts=period.starts,
        ends=period.ends,
        formats=_formats(story),
        topics=tuple(agreed) if sees_topics else (),
        dates=tuple(session.planned_at.date() for session in story.planned if session.planned_at),
        mid_session=_mid_session(program),
        mid_day=_mid_day(program, period.starts),
        promise=program.confidentiality,
    )


def _mid_session(program: Program) -> int:
    """After which session they look back: the one before the mid-point, or half of them."""
    kinds = kinds_for(program.target_sessions)
    return kinds.index(SessionKind.MID_POINT) if SessionKind.MID_POINT in kinds else max(len(kinds) // 2, 1)


def _mid_day(program: Program, starts: date) -> date:
    return due_days(program, starts)[_mid_session(program) - 1]


def _formats(story: PairingStory) -> str:
    """How both may meet; nothing where that is open or they agree on none."""
    common = story.mentor.formats & story.mentee.formats
    if common == {Format.IN_PERSON}:
        return _("In person")
    return _("Remote") if common == {Format.REMOTE} else ""
