"""What a program file says before an import: values to plan with, beside the window and without the file."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass

from app.domain.participants import Participant
from app.domain.people import Grade, Person
from app.domain.programs import Program
from app.domain.topics import Topic
from app.operations.slices import Slices, finished
from app.storage import Store

_AT_ONCE = 250


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A file as it was when it was read.

    people: everyone, by sort name. members: the participants of `program` by their person's id. topics: its
    catalogue. grades: in the coordinator's order, those without a place last.
    """

    program: Program
    people: tuple[Person, ...]
    members: Mapping[int, Participant]
    topics: tuple[Topic, ...]
    grades: tuple[Grade, ...]


def facts_of(store: Store, program: Program) -> Facts:
    """All facts at once."""
    return finished(facts_in_slices(store, program))


def facts_in_slices(store: Store, program: Program) -> Slices[Facts]:
    """The same in slices of some milliseconds. The file must not change in between."""
    topics, grades = tuple(store.topics.of(program.id)), tuple(store.grades.all())
    people_ids, member_ids = store.people.ids(), store.participants.ids(program.id)
    parts = _parts(len(people_ids) + len(member_ids))
    people: list[Person] = []
    for start in range(0, len(people_ids), _AT_ONCE):
        people += store.people.get_many(people_ids[start : start + _AT_ONCE])
        yield next(parts)
    members: dict[int, Participant] = {}
    for start in range(0, len(member_ids), _AT_ONCE):
        found = store.participants.get_many(member_ids[start : start + _AT_ONCE])
        members |= {member.person.id: member for member in found}
        yield next(parts)
    return Facts(program=program, people=tuple(people), members=members, topics=topics, grades=grades)


def _parts(of: int) -> Generator[tuple[int, int], None, None]:
    """How far the reading is after each slice."""
    done = 0
    while True:
        done += _AT_ONCE
        yield min(done, of), of
