"""How much stays out of a paper because its readers may not read it: told beside it, so that care is seen."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from app.domain.participants import Participant
from app.domain.printables import Order, Printable
from app.domain.privacy import Audience, TextKind, Visibility, may_read, may_read_kind
from app.domain.stories import PairingStory
from app.operations.papers.matter import Matter

if TYPE_CHECKING:
    from app.domain.summary import SummaryRecords


class KeptOut(NamedTuple):
    """texts: those that the readers may not read. figures: hidden since fewer people than `least` answered."""

    texts: int
    figures: int = 0
    least: int = 0


def hidden_figures(matter: Matter, order: Order) -> int:
    """How many figures of a paper about a whole program stay hidden since too few people stand behind them."""
    if order.kind is not Printable.SUMMARY or order.audience is not Audience.EVERYONE:
        return 0
    from app.domain.summary import summarize  # here, as no other paper needs it

    return summarize(records_of(matter), order.today).hidden_figures


def records_of(matter: Matter) -> "SummaryRecords":
    """What the summary is counted from."""
    from app.domain.summary import SummaryRecords

    return SummaryRecords(
        program=matter.program,
        participants=matter.participants,
        stories=matter.stories,
        topics=matter.topics,
        answers=matter.answers,
        sheets=matter.sheets,
        decisions=matter.decisions,
    )


def texts_kept_out(stories: Iterable[PairingStory], audience: Audience) -> int:
    """How many of the texts told in these pairings' stories stay out of a paper for this audience."""
    people: dict[int, Participant] = {}
    count = 0
    for story in stories:
        people |= {one.id: one for one in (story.mentor, story.mentee)}
        count += sum(1 for kind, text in _of_story(story) if text and not may_read_kind(audience, kind))
        count += sum(1 for one in _handed_in(story) if not may_read(audience, one))
    told = [part for person in people.values() for part in _of_person(person)]
    return count + sum(1 for kind, text in told if text and not may_read_kind(audience, kind))


def _of_story(story: PairingStory) -> Iterator[tuple[TextKind, str]]:
    pairing, closing = story.pairing, story.pairing.closing
    notes = [pairing.note, pairing.override_reason, pairing.drop_reason]
    notes += [closing.reason, closing.note] if closing else []
    notes += [note for session in story.sessions for note in (session.note, session.absence_note)]
    yield from ((TextKind.NOTES, note) for note in notes)
    yield from ((TextKind.ACTIONS, action.text) for action in story.actions)


def _handed_in(story: PairingStory) -> Iterator[Visibility]:
    answers = (answer for reflection in story.reflections for answer in reflection.answers.values())
    return (answer.visibility for answer in answers if answer.text)


def _of_person(participant: Participant) -> Iterator[tuple[TextKind, str]]:
    person = participant.person
    yield TextKind.AIMS, participant.aims
    yield TextKind.READINESS, participant.readiness.difficulty
    yield TextKind.NOTES, person.notes
    yield TextKind.ACCESS_NEEDS, person.access_needs
