"""People typed in by hand: added, taken from the file, found while typing, changed field by field."""

from datetime import date

import pytest

from app.domain.participants import IntakeStatus, Participant, WillingAs
from app.domain.people import Person
from app.domain.problems import CounterpartError
from app.operations import people
from app.storage import Store
from tests.support.builders import a_person, a_program, add_participant


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ("Ana  Ruiz ", {"name": "Ana Ruiz", "sort_name": "Ruiz, Ana"}),
        ("Ruiz, Ana", {"name": "Ana Ruiz", "sort_name": "Ruiz, Ana"}),
        ("Ana Ruiz <ana@x.org>", {"name": "Ana Ruiz", "sort_name": "Ruiz, Ana", "email": "ana@x.org"}),
        ("Ana Ruiz <ana@X>", {"name": "Ana Ruiz", "sort_name": "Ruiz, Ana", "email": "ana@X"}),
        ("<ana@x.org>", {"name": "ana@x.org", "sort_name": "ana@x.org", "email": "ana@x.org"}),
        ("", {"name": "", "sort_name": ""}),
    ],
)
def test_a_name_is_read_as_people_paste_it(typed: str, fields: dict[str, str]) -> None:
    assert people.named(typed) == fields


def test_somebody_new_is_added_with_the_participation(store: Store) -> None:
    new = Participant(program_id=1, person=Person(name="Ana Ruiz"), willing_as=WillingAs.MENTOR)
    with store.edit("Add"):
        participant_id = people.add(store, new)

    found = store.participants.get(participant_id)
    assert (found.person.name, found.willing_as) == ("Ana Ruiz", WillingAs.MENTOR)


def test_whoever_typed_the_new_person_as_manager_gets_the_link(store: Store) -> None:
    for number, typed in enumerate(("Ana Ruiz", "ana@x.org", "Ruiz", "Ana M Ruiz", "Bo Lind")):
        add_participant(store, person=a_person(f"Person {number}", manager_text=typed))
    with store.edit("Add"):
        people.add(store, Participant(program_id=1, person=a_person("Ana Ruiz", email="ana@x.org")))

    linked = [store.people.get(person_id).manager_id for person_id in range(1, 6)]
    assert linked == [6, 6, 6, 6, None]
    assert store.people.typed_managers() == {5: "Bo Lind"}


def test_a_manager_who_could_be_two_people_stays_typed(store: Store) -> None:
    add_participant(store, person=a_person("Cy", manager_text="Ana Ruiz"))
    add_participant(store, "Ana Ruiz")
    with store.edit("Add"):
        people.add(store, Participant(program_id=1, person=a_person("Ana Ruiz")))

    assert store.people.typed_managers() == {1: "Ana Ruiz"}


def test_renaming_somebody_links_who_waited_for_them(store: Store) -> None:
    add_participant(store, person=a_person("Cy", manager_text="Ana Ruiz"))
    add_participant(store, "Ana Ruis")
    with store.edit("Rename"):
        people.change_person(store, 2, **people.named("Ana Ruiz"))

    assert store.people.get(1).manager_id == 2


def test_somebody_of_another_program_takes_part_here_too(store: Store) -> None:
    someone = add_participant(store, person=a_person("Ana Ruiz", is_archived=True))
    with store.edit("Next program"):
        [other] = store.programs.add([a_program("Autumn")])
    program = store.programs.get(other)
    first = people.take_part(store, program, someone.person.id)
    again = people.take_part(store, program, someone.person.id)

    assert first == again
    assert store.participants.get(first).program_id == other
    assert not store.people.get(someone.person.id).is_archived
    assert store.undo_label() == "Add \u2068Ana Ruiz\u2069 to \u2068Autumn\u2069"


def test_texts_are_kept_without_stray_blanks(store: Store) -> None:
    add_participant(store)
    with store.edit("Change"):
        people.change_person(store, 1, department="  Human   Resources ", notes="One \n\n two  words")
        people.change_participant(store, 1, aims=" To  learn \n more", status=IntakeStatus.WAITING)

    found = store.participants.get(1)
    assert (found.person.department, found.person.notes) == ("Human Resources", "One\n\ntwo words")
    assert (found.aims, found.status) == ("To learn\nmore", IntakeStatus.WAITING)


def test_a_name_is_never_emptied(store: Store) -> None:
    add_participant(store)
    with pytest.raises(CounterpartError) as error, store.edit("Change"):
        people.change_person(store, 1, **people.named("  "))

    assert error.value.problem.code == "person-nameless"
    assert store.people.get(1).name == "Ana Ruiz"


def test_a_draft_may_have_no_name_yet() -> None:
    assert people.changed(Person(name=""), {"name": "", "joined_on": date(2027, 1, 4)}).joined_on is not None


def test_those_whose_name_begins_as_typed_are_found_first(store: Store) -> None:
    for name in ("Mariana Bell", "Ana Ruiz", "Banana Joe", "Bo Lind"):
        add_participant(store, name)

    assert [person.name for person in people.found_people(store, "ana")] == [
        "Ana Ruiz", "Mariana Bell", "Banana Joe",
    ]  # fmt: skip
    assert [person.name for person in people.found_people(store, "ana", but=2)] == ["Mariana Bell", "Banana Joe"]


def test_a_handful_of_people_is_found_at_most(store: Store) -> None:
    with store.edit("Add"):
        store.people.add(a_person(f"Ana {number}") for number in range(50))

    assert len(people.found_people(store, "ana")) == 8


def test_who_is_called_nearly_so_is_found(store: Store) -> None:
    for name in ("Marianne Vogel", "Bo Lind"):
        add_participant(store, name)

    assert [person.name for person in people.similar_people(store, "Marianne Vogl")] == ["Marianne Vogel"]
    assert people.similar_people(store, "Marianne Vogl", but=1) == []


def test_two_people_are_excluded_once_whoever_is_named_first(store: Store) -> None:
    for name in ("Ana Ruiz", "Bo Lind"):
        add_participant(store, name)
    with store.edit("Exclude"):
        people.exclude(store, 1, 2)
        people.exclude(store, 2, 1, " an old  quarrel ")
        people.exclude(store, 1, 2)

    assert [(pair.person_id, pair.other_id, pair.reason) for pair in store.exclusions.all()] == [
        (1, 2, "an old quarrel")
    ]


def test_a_grade_is_spelled_as_the_organization_does(store: Store) -> None:
    people.add_grade(store, "Grade 4")

    assert people.known_grade(store, "grade  4") == "Grade 4"
    assert people.known_grade(store, " Band  C") == "Band C"
    assert store.grades.ranks() == {}


def test_a_topic_in_own_words_comes_last_in_the_catalogue(store: Store) -> None:
    with store.edit("Add"):
        topic_id = people.add_topic(store, 1, " Beekeeping ")

    assert store.topics.of(1)[-1].id == topic_id
    assert store.topics.of(1)[-1].name == "Beekeeping"
