"""What stands on the papers of one session, gathered from its pairing's story for that pair's eyes."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.agendas import AgendaItem, Lead, default_agenda
from app.domain.participants import Participant
from app.domain.privacy import Audience, TextKind, may_read_kind
from app.domain.programs import Program
from app.domain.sessions import Session, SessionKind
from app.domain.stories import PairingStory, topic_queue
from app.domain.topics import Direction, Topic
from app.reports.agenda_papers import AgendaLine, AgendaPaper, OpenAction, PersonOnPaper, TopicPrompts
from app.text.agendas import item_words
from app.text.printables import printed_on, sensitivity

_AUDIENCE = Audience.PAIR
_LEADS_IN_RETURN = {"topic-show": Lead.MENTEE, "topic-hands-on": Lead.MENTOR}


def agenda_papers(
    program: Program, story: PairingStory, sessions: Sequence[Session], topics: Mapping[int, Topic], today: date
) -> list[AgendaPaper]:
    """The papers of some sessions of one pairing, in the language spoken now.

    topics: the program's, by id. today: the day of printing. A planned topic session without a topic gets the
    next of the pair's queue.
    """
    queue = list(topic_queue(story)) if may_read_kind(_AUDIENCE, TextKind.TOPICS) else []
    suggested: dict[int, int] = {}
    for session in story.planned:
        if session.kind is SessionKind.TOPIC and not session.topic_ids and queue:
            suggested[session.id] = queue.pop(0)
    return [
        _paper(program, story, session, [topics[topic_id] for topic_id in _topic_ids(session, suggested)], today)
        for session in sessions
    ]


def _topic_ids(session: Session, suggested: Mapping[int, int]) -> tuple[int, ...]:
    return session.topic_ids or ((suggested[session.id],) if session.id in suggested else ())


def _paper(
    program: Program, story: PairingStory, session: Session, topics: Sequence[Topic], today: date
) -> AgendaPaper:
    number = story.number(session)
    direction = _direction(session.kind, topics)
    return AgendaPaper(
        organization=program.organization,
        program=program.name,
        code=session.code,
        number=number,
        of=max(number, program.target_sessions),
        kind=session.kind,
        topics=tuple(topic.name for topic in topics),
        due_by=session.due_by,
        planned_at=session.planned_at,
        length_min=program.length_min,
        place=session.place,
        mentor=_person(story.mentor),
        mentee=_person(story.mentee),
        lines=_lines(session.kind, program.length_min, direction),
        direction=direction,
        prompts=_prompts(topics),
        actions=_actions(story),
        support_contact=program.support_contact,
        coordinator=program.coordinator,
        printed=printed_on(today),
        sensitivity=sensitivity(_AUDIENCE),
    )


def _direction(kind: SessionKind, topics: Sequence[Topic]) -> Direction:
    """Who shares: the first topic decides; sessions of other kinds are led as ever."""
    return topics[0].direction if kind is SessionKind.TOPIC and topics else Direction.FORWARD


def _prompts(topics: Sequence[Topic]) -> tuple[TopicPrompts, ...]:
    return tuple(
        TopicPrompts(topic=topic.name, prompts=topic.prompts, direction=topic.direction)
        for topic in topics
        if topic.prompts
    )


def _person(participant: Participant) -> PersonOnPaper:
    person = participant.person
    aims = participant.aims if may_read_kind(_AUDIENCE, TextKind.AIMS) else ""
    return PersonOnPaper(name=person.name, title=person.title, department=person.department, aims=aims)


def _lines(kind: SessionKind, length_min: int, direction: Direction) -> tuple[AgendaLine, ...]:
    lines = []
    for item in default_agenda(kind, length_min):
        title, hint = item_words(item.key, direction)
        lines.append(AgendaLine(minutes=item.minutes, title=title, hint=hint, lead=_lead(item, direction)))
    return tuple(lines)


def _lead(item: AgendaItem, direction: Direction) -> Lead:
    return _LEADS_IN_RETURN.get(item.key, item.lead) if direction is Direction.RETURN else item.lead


def _actions(story: PairingStory) -> tuple[OpenAction, ...]:
    if not may_read_kind(_AUDIENCE, TextKind.ACTIONS):
        return ()
    return tuple(OpenAction(side=a.side, text=a.text, due_on=a.due_on) for a in story.open_actions())
