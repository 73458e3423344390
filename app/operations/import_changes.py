"""What an import would write: every new and changed record as values, before anything is written.

Records that don't exist yet have ids below zero: -1 for the first new person, -2 for the second, and so on, and
the same for new topics.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.names import fold
from app.domain.participants import IntakeStatus, Participant, WillingAs
from app.domain.people import Person
from app.domain.problems import Problem
from app.domain.topics import Interest, Topic
from app.exchange.people_rows import PersonRow
from app.operations.import_facts import Facts
from app.operations.import_managers import with_managers
from app.operations.import_topics import topics_of

# Fields of a person that a row gives as they are; what a row leaves empty stays as it was.
_PERSON_FIELDS = (
    "name", "sort_name", "pronunciation", "pronouns", "email", "staff_number", "phone", "title", "department",
    "site", "joined_on", "years_in_organization", "languages", "has_left", "left_on", "access_needs", "notes",
)  # fmt: skip
Kept = Sequence[tuple[PersonRow, Person | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportChanges:
    """The records that an import adds and changes.

    updated_rows: the numbers of rows about people of the file that change something. members: everybody in the
    table as they will be, by the number of their row. problems: of managers.
    """

    new_topics: tuple[Topic, ...]
    new_people: tuple[Person, ...]
    changed_people: tuple[Person, ...]
    new_members: tuple[Participant, ...]
    changed_members: tuple[Participant, ...]
    updated_rows: frozenset[int]
    members: Mapping[int, Participant]
    problems: tuple[Problem, ...]


def changes_of(kept: Kept, facts: Facts, side: WillingAs | None, grades: Sequence[str]) -> ImportChanges:
    """What these rows change in a file with these facts.

    side: of everyone in the table, None = each row's own, else either. grades: an order that comes with the
    import, whose spelling counts where the file has none of its own.
    """
    spelled = _spellings(facts, grades)
    topics, new_topics = topics_of((row for row, _person in kept), facts)
    ids, people = _people(kept, spelled)
    after, problems = with_managers(people, facts.people)
    before = {person.id: person for person in facts.people}
    changed = [person for person in after.values() if person.id > 0 and person != before[person.id]]
    members = {row.row: _member(facts, after[ids[row.row]], row, side, topics) for row, _person in kept}
    new = [member for member in members.values() if member.person.id not in facts.members]
    altered = [member for member in members.values() if _is_altered(member, facts)]
    touched = {person.id for person in changed} | {member.person.id for member in (*new, *altered)}
    return ImportChanges(
        new_topics=new_topics,
        new_people=tuple(after[ids[row.row]] for row, person in kept if person is None),
        changed_people=tuple(changed),
        new_members=tuple(new),
        changed_members=tuple(altered),
        updated_rows=frozenset(row.row for row, person in kept if person is not None and person.id in touched),
        members=members,
        problems=problems,
    )


def _is_altered(member: Participant, facts: Facts) -> bool:
    old = facts.members.get(member.person.id)
    return old is not None and member != replace(old, person=member.person)


def _spellings(facts: Facts, grades: Sequence[str]) -> dict[str, str]:
    known = {fold(name): name for name in reversed(grades)}
    return known | {fold(grade.name): grade.name for grade in facts.grades}


def _people(kept: Kept, spelled: dict[str, str]) -> tuple[dict[int, int], list[tuple[Person, PersonRow]]]:
    """The id of each row's person, by the row's number, and the people as their rows say they are."""
    ids: dict[int, int] = {}
    people: list[tuple[Person, PersonRow]] = []
    new = 0
    for row, old in kept:
        if old is None:
            new += 1
        person = _updated(old, row) if old else _new(row, -new)
        if row.grade:
            person = replace(person, grade=spelled.setdefault(fold(row.grade), row.grade))
        ids[row.row] = person.id
        people.append((person, row))
    return ids, people


def _new(row: PersonRow, person_id: int) -> Person:
    given = {name: getattr(row, name) for name in _PERSON_FIELDS}
    given["has_left"] = bool(row.has_left)
    return Person(id=person_id, **given)


def _updated(old: Person, row: PersonRow) -> Person:
    given = {name: value for name in _PERSON_FIELDS if (value := getattr(row, name)) not in (None, "", ())}
    if old.has_left and row.has_left is False:
        given["left_on"] = row.left_on
    return replace(old, **given)


def _member(
    facts: Facts, person: Person, row: PersonRow, side: WillingAs | None, topics: Mapping[str, int]
) -> Participant:
    old, side = facts.members.get(person.id), side or row.willing_as
    base = old or Participant(program_id=facts.program.id, person=person, willing_as=side or WillingAs.EITHER)
    return replace(
        base,
        person=person,
        willing_as=side or base.willing_as,
        places=base.places if row.places is None else row.places,
        status=_status(base.status, person, row),
        interests=dict(base.interests) | _interests(row, topics, base.interests),
        aims=row.aims or base.aims,
        availability=row.availability or base.availability,
        formats=row.formats or base.formats,
    )


def _status(status: IntakeStatus, person: Person, row: PersonRow) -> IntakeStatus:
    """Who has left is marked so; who is back, or was marked by mistake, is accepted again."""
    if person.has_left:
        return IntakeStatus.LEFT
    is_back = status is IntakeStatus.LEFT and row.has_left is False
    return IntakeStatus.ACCEPTED if is_back else status


def _interests(row: PersonRow, topics: Mapping[str, int], old: Mapping[int, Interest]) -> dict[int, Interest]:
    """What a row says of each topic that it names; the levels that it leaves open stay as they were."""
    share = {topics[fold(name)]: level for name, level in row.can_share}
    want = {topics[fold(name)]: level for name, level in row.want_to_learn}
    never = {topics[fold(name)] for name in row.not_with_me}
    interests = {}
    for topic_id in sorted(share.keys() | want.keys() | never):
        before = old.get(topic_id, Interest(topic_id=topic_id))
        interests[topic_id] = Interest(
            topic_id=topic_id,
            can_share=share.get(topic_id, before.can_share),
            want_to_learn=want.get(topic_id, before.want_to_learn),
            not_with_me=topic_id in never or before.not_with_me,
        )
    return interests
