"""The facts of a file are those of the file, read at once or in slices."""

from app.operations.import_facts import facts_in_slices, facts_of
from app.operations.slices import Slices
from app.storage import Store
from tests.support.builders import a_person, a_program, add_participant


def test_everybody_of_the_file_and_the_participants_of_the_program_are_known(store: Store) -> None:
    ana = add_participant(store, "Ana Ruiz")
    with store.edit("Another program"):
        [other] = store.programs.add([a_program("Autumn 2027")])
        store.people.add([a_person("Bo Lind")])

    facts, elsewhere = facts_of(store, store.programs.get(1)), facts_of(store, store.programs.get(other))

    assert [person.name for person in facts.people] == ["Bo Lind", "Ana Ruiz"]
    assert facts.members == {ana.person.id: ana}
    assert (len(elsewhere.people), elsewhere.members) == (2, {})
    assert len(facts.topics) == len(store.topics.of(1)) > 10


def test_grades_come_in_the_coordinators_order(store: Store) -> None:
    with store.edit("Grades"):
        store.grades.set_order(["SEO", "AO"])

    assert [grade.name for grade in facts_of(store, store.programs.get(1)).grades] == ["SEO", "AO"]


def test_a_long_file_is_read_in_slices_that_tell_how_far_they_are(store: Store) -> None:
    with store.edit("Add"):
        store.people.add(a_person(f"Person {number}") for number in range(1_200))

    slices: Slices[object] = facts_in_slices(store, store.programs.get(1))
    told = []
    while len(told) < 100:
        try:
            told.append(next(slices))
        except StopIteration:
            break

    assert told[-1] == (1_200, 1_200)
    assert told == sorted(told)
    assert len(told) >= 4
