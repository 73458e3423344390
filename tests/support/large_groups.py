"""Large groups of mentors (junior) and mentees (senior), as values and in a file."""

from dataclasses import replace
from pathlib import Path
from random import Random

from app.domain.participants import SLOTS, Participant, WillingAs
from app.domain.people import Person
from app.domain.proposals import Group
from app.domain.topics import Interest
from tests.support.builders import a_program, a_store

GRADES = [f"Grade {number}" for number in range(1, 9)]


def a_group_of(mentors: int, mentees: int, seed: int = 1) -> Group:
    """Mentors of the lower four grades and mentees of the upper four, of eight departments and three sites."""
    random = Random(seed)
    people = [_a_person(number, number <= mentors, random) for number in range(1, mentors + mentees + 1)]
    members = [_a_member(person, person.id <= mentors, random) for person in people]
    ranks = {grade: rank for rank, grade in enumerate(GRADES, start=1)}
    return Group(program=a_program(id=1), participants=members, people=people, grade_ranks=ranks)


def _a_person(number: int, is_junior: bool, random: Random) -> Person:
    return Person(
        id=number,
        name=f"Person {number}",
        department=random.choice("ABCDEFGH"),
        site=random.choice("XYZ"),
        grade=random.choice(GRADES[:4] if is_junior else GRADES[4:]),
        languages=random.choice([("English",), ("English", "Deutsch"), ("Deutsch",)]),
    )


def _a_member(person: Person, is_junior: bool, random: Random) -> Participant:
    topics = random.sample(range(1, 16), 6)
    return Participant(
        id=person.id,
        program_id=1,
        person=person,
        willing_as=WillingAs.MENTOR if is_junior else WillingAs.MENTEE,
        places=random.choice([1, 1, 1, 2]) if is_junior else 1,
        interests={
            topic: Interest(topic_id=topic, can_share=random.randint(0, 3), want_to_learn=random.randint(0, 3))
            for topic in topics
        },
        availability=frozenset(random.sample(SLOTS, 5)),
    )


def a_file_of(path: Path, mentors: int, mentees: int) -> Path:
    """A program file with such a group, nobody paired."""
    group = a_group_of(mentors, mentees)
    with a_store(path) as store, store.edit("Bring all in"):
        store.grades.set_order(GRADES)
        people = store.people.get_many(store.people.add(replace(person, id=0) for person in group.people))
        known = {topic.id for topic in store.topics.of(1)}
        store.participants.add(
            replace(
                member,
                id=0,
                person=person,
                interests={topic: one for topic, one in member.interests.items() if topic in known},
            )
            for member, person in zip(group.participants, people, strict=True)
        )
    return path
