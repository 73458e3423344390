"""Intake forms: blank for each side, or with what is known of people, as far as their reader may read it."""

from collections.abc import Mapping
from dataclasses import replace

from app.domain.participants import IntakeStatus, Participant, WillingAs
from app.domain.people import Person, years_in_organization
from app.domain.printables import Order, Scope
from app.domain.privacy import Audience, TextKind, may_read_kind
from app.domain.problems import trouble
from app.domain.topics import Direction, Interest, Topic
from app.operations.papers.frames import frame_of, look_of
from app.operations.papers.matter import Matter, Told
from app.reports.intake import build
from app.reports.intake_papers import IntakePaper, TopicLine
from app.reports.sheet import Paper
from app.text.formats import decimal
from app.text.forms import writer_and_coordinator

_GONE = frozenset({IntakeStatus.DECLINED, IntakeStatus.WITHDRAWN, IntakeStatus.LEFT})


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The forms of the person, of everybody, or blank ones. Raises CounterpartError "nobody-to-print"."""
    return build(intake_papers(matter, order), matter.program.paper, look=look_of(matter), progress=told)


def intake_papers(matter: Matter, order: Order) -> list[IntakePaper]:
    """What stands on them. For all: everybody who would take one of the sides and isn't gone. Raises as `draw`."""
    if order.scope is Scope.BLANK:
        return [_blank(matter, order, WillingAs(side.value)) for side in order.sides]
    people = [one for one in matter.participants if order.scope is Scope.PERSON or _is_asked(one, order)]
    if not people:
        raise trouble("nobody-to-print", program=matter.program.name)
    return [_filled(matter, order, participant) for participant in people]


def _is_asked(participant: Participant, order: Order) -> bool:
    person = participant.person
    is_gone = participant.status in _GONE or person.has_left or person.is_archived
    return not is_gone and any(participant.willing_as.allows(side) for side in order.sides)


def _blank(matter: Matter, order: Order, willing: WillingAs) -> IntakePaper:
    frame = frame_of(matter, order)
    if order.audience is not Audience.COORDINATOR or order.scope is Scope.BLANK:
        frame = replace(frame, sensitivity=writer_and_coordinator())
    return IntakePaper(
        frame=frame,
        willing=willing,
        topics=tuple(TopicLine(name=topic.name, direction=topic.direction) for topic in _in_order(matter)),
        retention_months=matter.program.retention_months,
    )


def _in_order(matter: Matter) -> list[Topic]:
    """The topics by the way they usually go, each way in the order of the catalogue."""
    return sorted(matter.topics, key=lambda topic: topic.direction is Direction.RETURN)


def _filled(matter: Matter, order: Order, participant: Participant) -> IntakePaper:
    """What its reader may read: never access needs or whom somebody must not meet."""
    readable = {kind for kind in TextKind if may_read_kind(order.audience, kind)}
    for_coordinator = order.audience is Audience.COORDINATOR
    blank = _blank(matter, order, participant.willing_as)
    return replace(
        blank,
        copy=order.audience,
        known=_known(matter, participant.person),
        availability=participant.availability,
        formats=participant.formats,
        places=participant.places,
        topics=_topics(matter, participant) if TextKind.TOPICS in readable else blank.topics,
        aims=participant.aims if TextKind.AIMS in readable else "",
        welcomes=participant.welcomes,
        readiness=participant.readiness if TextKind.READINESS in readable else None,
        consent=participant.consent if for_coordinator else None,
    )


def _known(matter: Matter, person: Person) -> Mapping[str, str]:
    """The fields of a person's form that are known, by name."""
    family, comma, _given = person.sort_name.partition(",")
    years = years_in_organization(person, matter.today)
    manager = matter.managers.get(person.manager_id or 0, person.manager_text)
    known = {
        "name": person.name,
        "family": family if comma else "",
        "pronunciation": person.pronunciation,
        "pronouns": person.pronouns,
        "languages": ", ".join(person.languages),
        "email": person.email,
        "phone": person.phone,
        "staff_number": person.staff_number,
        "title": person.title,
        "department": person.department,
        "site": person.site,
        "grade": person.grade,
        "years": "" if years is None else decimal(years, 0 if years == int(years) else 1),
        "manager": manager,
    }
    return {name: value for name, value in known.items() if value}


def _topics(matter: Matter, participant: Participant) -> tuple[TopicLine, ...]:
    said = participant.interests
    return tuple(_line(topic, said.get(topic.id)) for topic in _in_order(matter))


def _line(topic: Topic, said: Interest | None) -> TopicLine:
    """A topic of which nothing was said stays open, to be crossed."""
    if said is None:
        return TopicLine(name=topic.name, direction=topic.direction)
    return TopicLine(
        name=topic.name,
        direction=topic.direction,
        can_share=said.can_share,
        want_to_learn=said.want_to_learn,
        not_with_me=said.not_with_me,
    )
