"""Typing people in by hand: adding them, finding them while typing, and changing single fields."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from app.domain.names import clean_paragraphs, clean_text, display_and_sort_name, fold, name_and_address
from app.domain.participants import Exclusion, Participant
from app.domain.people import Grade, Person
from app.domain.problems import trouble
from app.domain.programs import Program
from app.domain.topics import Topic
from app.exchange.person_fields import valid_address
from app.operations.identities import alike
from app.operations.managers import link_typed_managers
from app.storage import Store
from app.text.catalog import _
from app.text.formats import isolated

R = TypeVar("R", Person, Participant)
_MOST_FOUND = 8
_PARAGRAPHS = frozenset({"notes", "access_needs", "aims", "status_reason"})


def named(text: str) -> dict[str, str]:
    """The fields of a typed or pasted name: "Ruiz, Ana <ana@x.org>" gives name, sort name and e-mail."""
    both = name_and_address(text)
    name, sort_name = display_and_sort_name(both[0] if both and both[0] else "" if both else text)
    if both is None:
        return {"name": name, "sort_name": sort_name}
    if not name:
        name = sort_name = both[1]
    return {"name": name, "sort_name": sort_name, "email": valid_address(both[1]) or both[1]}


def add(store: Store, participant: Participant) -> int:
    """Add a new person as a participant, inside a running edit; the participant's id.

    Typed managers that mean this person become links to them. The name must not be empty.
    """
    [person_id] = store.people.add([participant.person])
    person = replace(participant.person, id=person_id)
    link_typed_managers(store, person)
    return store.participants.add([replace(participant, person=person)])[0]


def take_part(store: Store, program: Program, person_id: int) -> int:
    """Have somebody of the file take part in a program, in one undo step; the participant's id.

    Who takes part already stays as they are; who was archived is back.
    """
    person = store.people.get(person_id)
    there = store.participants.id_of(program.id, person_id)
    label = _("Add {name} to {program}").format(name=isolated(person.name), program=isolated(program.name))
    with store.edit(label):
        if person.is_archived:
            store.people.change(replace(person, is_archived=False))
        return there or store.participants.add([Participant(program_id=program.id, person=person)])[0]


def change_person(store: Store, person_id: int, **fields: object) -> None:
    """Write these fields of a person, inside a running edit; texts without stray blanks.

    Raises CounterpartError "person-nameless" for an empty name.
    """
    person = changed(store.people.get(person_id), fields)
    store.people.change(person)
    if {"name", "email", "staff_number"} & fields.keys():
        link_typed_managers(store, person)


def change_participant(store: Store, participant_id: int, **fields: object) -> None:
    """Write these fields of a participant, inside a running edit; texts without stray blanks."""
    store.participants.change(changed(store.participants.get(participant_id), fields))


def changed(old: R, fields: Mapping[str, object], **more: object) -> R:
    """A person or a participant with these fields, texts without stray blanks; nothing is written.

    Raises CounterpartError "person-nameless" where a name would be emptied.
    """
    if fields.get("name") == "" and isinstance(old, Person) and old.name:
        raise trouble("person-nameless", name=isolated(old.name))
    cleaned: Mapping[str, Any] = {**_cleaned(fields), **more}
    return replace(old, **cleaned)


def found_people(store: Store, typed: str, but: int = 0) -> list[Person]:
    """Whom a typed text could mean, those whose name begins with it first; a handful. but: a person left out."""
    ids = [person_id for person_id in store.people.ids(typed) if person_id != but]
    names = store.people.names()
    begin = fold(typed)
    ids.sort(key=lambda person_id: not fold(names[person_id]).startswith(begin))
    return store.people.get_many(ids[:_MOST_FOUND])


def similar_people(store: Store, name: str, but: int = 0) -> list[Person]:
    """Who is called nearly like this, the likeliest first. but: a person left out."""
    names = store.people.names()
    names.pop(but, None)
    return store.people.get_many(alike(names, name)[:_MOST_FOUND])


def exclude(store: Store, person_id: int, other_id: int, reason: str = "") -> None:
    """Note that two people must never be paired, inside a running edit; once, whoever was named first."""
    for pair in store.exclusions.of(person_id):
        if other_id in (pair.person_id, pair.other_id):
            store.exclusions.change(replace(pair, reason=clean_paragraphs(reason) or pair.reason))
            return
    store.exclusions.add([Exclusion(person_id=person_id, other_id=other_id, reason=clean_paragraphs(reason))])


def known_grade(store: Store, typed: str) -> str:
    """A typed grade in the organization's own spelling, where it has one."""
    spelled = {fold(grade.name): grade.name for grade in store.grades.all()}
    return spelled.get(fold(typed), clean_text(typed))


def add_grade(store: Store, name: str) -> None:
    """Add a grade to the organization's list, in one undo step; its place in the order is given later."""
    with store.edit(_("Add the grade {grade}").format(grade=isolated(name))):
        store.grades.add([Grade(name=name)])


def add_topic(store: Store, program_id: int, name: str) -> int:
    """Add a topic in somebody's own words at the end of a program's catalogue, inside a running edit; its id."""
    last = max((topic.position for topic in store.topics.of(program_id)), default=0)
    return store.topics.add([Topic(program_id=program_id, name=clean_text(name), position=last + 1)])[0]


def _cleaned(fields: Mapping[str, object]) -> dict[str, object]:
    return {name: _cleaned_text(name, value) if type(value) is str else value for name, value in fields.items()}


def _cleaned_text(name: str, text: str) -> str:
    return clean_paragraphs(text) if name in _PARAGRAPHS else clean_text(text)
