"""What an import would write, as values: new records with ids below zero, and only records that change."""

from typing import Any

from app.domain.names import sort_name
from app.domain.participants import IntakeStatus, WillingAs
from app.domain.people import Grade, Person
from app.domain.topics import Topic
from app.exchange.people_rows import PersonRow
from app.operations.import_changes import ImportChanges, changes_of
from app.operations.import_facts import Facts
from tests.support.builders import a_participant, a_person, a_program

BO = a_person("Bo Lind", id=7, title="Analyst", grade="AO")
MEMBER = a_participant(person=BO, id=70, willing_as=WillingAs.MENTOR)
FACTS = Facts(
    program=a_program(id=1),
    people=(BO,),
    members={7: MEMBER},
    topics=(Topic(id=1, program_id=1, name="Chess"),),
    grades=(Grade(1, "AO", 1), Grade(2, "SEO", 2)),
)


def a_row(name: str = "Ana Ruiz", row: int = 2, **fields: Any) -> PersonRow:
    return PersonRow(row=row, name=name, sort_name=sort_name(name), **fields)


def changes(*kept: tuple[PersonRow, Person | None], side: WillingAs | None = None) -> ImportChanges:
    return changes_of(kept, FACTS, side, ())


def test_new_people_have_ids_below_zero_in_the_order_of_the_table() -> None:
    made = changes((a_row("Ana Ruiz"), None), (a_row("Chen Wei", 3), None))

    assert [(person.id, person.name) for person in made.new_people] == [(-1, "Ana Ruiz"), (-2, "Chen Wei")]
    assert [member.person.id for member in made.new_members] == [-1, -2]


def test_somebody_who_is_there_as_the_row_says_changes_nothing() -> None:
    made = changes((a_row("Bo Lind", title="Analyst"), BO))

    assert (made.changed_people, made.new_members, made.changed_members) == ((), (), ())
    assert made.updated_rows == frozenset()
    assert made.members[2] == MEMBER


def test_a_row_that_changes_the_person_is_an_update() -> None:
    made = changes((a_row("Bo Lind", title="Director"), BO))

    assert [person.title for person in made.changed_people] == ["Director"]
    assert made.changed_members == ()
    assert made.updated_rows == {2}


def test_a_row_that_changes_what_somebody_is_willing_as_is_an_update() -> None:
    made = changes((a_row("Bo Lind"), BO), side=WillingAs.MENTEE)

    assert made.changed_people == ()
    assert [member.willing_as for member in made.changed_members] == [WillingAs.MENTEE]
    assert made.updated_rows == {2}


def test_somebody_of_the_file_who_is_new_to_the_program_is_an_update() -> None:
    elsewhere = Facts(program=a_program(id=2), people=(BO,), members={}, topics=(), grades=())

    made = changes_of([(a_row("Bo Lind"), BO)], elsewhere, None, ())

    assert [member.person.id for member in made.new_members] == [7]
    assert made.updated_rows == {2}


def test_grades_are_spelled_as_the_organization_does() -> None:
    made = changes((a_row("Ana Ruiz", grade="seo"), None), (a_row("Chen Wei", 3, grade="G6"), None))

    assert [person.grade for person in made.new_people] == ["SEO", "G6"]


def test_an_order_that_comes_along_spells_new_grades() -> None:
    made = changes_of([(a_row(grade="g6"), None)], FACTS, None, ("AO", "G6", "ao"))

    assert [person.grade for person in made.new_people] == ["G6"]


def test_leavers_are_marked_as_such() -> None:
    made = changes((a_row(has_left=True), None))

    assert [member.status for member in made.new_members] == [IntakeStatus.LEFT]


def test_interests_name_new_topics_by_their_ids_below_zero() -> None:
    made = changes((a_row(can_share=(("Chess", 2), ("Bees", 3))), None))

    assert [(topic.id, topic.name) for topic in made.new_topics] == [(-1, "Bees")]
    assert {topic: interest.can_share for topic, interest in made.members[2].interests.items()} == {1: 2, -1: 3}


def test_a_manager_of_the_file_changes_through_somebody_else_s_row_without_counting_as_a_row() -> None:
    waiting = a_person("Di Moe", id=9, manager_text="Ana Ruiz")
    facts = Facts(program=FACTS.program, people=(BO, waiting), members={7: MEMBER}, topics=(), grades=())

    made = changes_of([(a_row("Ana Ruiz"), None)], facts, None, ())

    assert [(person.id, person.manager_id) for person in made.changed_people] == [(9, -1)]
    assert made.updated_rows == frozenset()
