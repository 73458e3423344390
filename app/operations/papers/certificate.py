"""Certificates: for each side of a pairing that met often enough and returned the final survey."""

from collections.abc import Iterator, Mapping

from app.domain.certificates import Merit, Unearned, gets_one, merit
from app.domain.pairings import LAUNCHED
from app.domain.participants import Side
from app.domain.printables import Order, Scope
from app.domain.privacy import Audience, TextKind, may_read_kind
from app.domain.problems import trouble
from app.domain.stories import PairingStory
from app.operations.papers.frames import look_of
from app.operations.papers.matter import Matter, Told
from app.reports.certificate import CertificatePaper, build
from app.reports.sheet import Paper


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """A certificate for each who gets one.

    Raises CounterpartError: nothing-to-print where nobody of the order met in a pairing at all, and
    certificate-not-earned where nobody gets one.
    """
    return build(certificate_papers(matter, order), matter.program.paper, look=look_of(matter), progress=told)


def certificate_papers(matter: Matter, order: Order) -> list[CertificatePaper]:
    """What stands on them, pairing by pairing, the mentor (junior) first. Raises as `draw`."""
    found = [(story, side, _merit(matter, story, side)) for story, side in _candidates(matter, order)]
    if not found:
        raise trouble("nobody-to-print", program=matter.program.name)
    topics = {topic.id: topic.name for topic in matter.topics}
    papers = [
        _paper(matter, story, side, topics) for story, side, merit in found if gets_one(merit, order.exception)
    ]
    if not papers:
        raise trouble("certificate-not-earned", people=Unearned(tuple(merit for _, _, merit in found)))
    return papers


def _candidates(matter: Matter, order: Order) -> Iterator[tuple[PairingStory, Side]]:
    """Both sides of each pairing that began; of an order for one person only theirs."""
    for story in matter.stories:
        for side in Side:
            is_meant = order.scope is not Scope.PERSON or story.participant(side).id == order.participant_id
            if story.pairing.state in LAUNCHED and is_meant:
                yield story, side


def _merit(matter: Matter, story: PairingStory, side: Side) -> Merit:
    return merit(story, side, matter.sheets, matter.program.minimum_sessions)


def _paper(matter: Matter, story: PairingStory, side: Side, topics: Mapping[int, str]) -> CertificatePaper:
    program = matter.program
    timed = [session.minutes for session in story.held if session.minutes is not None]
    return CertificatePaper(
        name=story.participant(side).person.name,
        side=side,
        organization=program.organization,
        program=program.name,
        starts=program.starts_on,
        ends=program.ends_on,
        sessions=len(story.held),
        timed=len(timed),
        minutes=sum(timed),
        topics=_topics(story, topics),
        sponsor=program.sponsor,
        coordinator=program.coordinator_name,
        day=matter.today,
    )


def _topics(story: PairingStory, topics: Mapping[int, str]) -> tuple[str, ...]:
    """What the pair talked about, in the order in which it came up: it is handed to one of the two."""
    if not may_read_kind(Audience.PAIR, TextKind.TOPICS):
        return ()
    ids = dict.fromkeys(topic_id for session in story.held for topic_id in session.topic_ids)
    return tuple(topics[topic_id] for topic_id in ids if topic_id in topics)
