"""People, grades and exclusions in the file."""

from datetime import date

import pytest

from app.domain.participants import Exclusion
from app.domain.people import Grade
from app.storage import IntegrityError, Store
from tests.support.builders import a_person


def test_a_person_comes_back_whole(store: Store) -> None:
    with store.edit("Add"):
        [manager] = store.people.add([a_person("Bo Lind")])
        [person_id] = store.people.add(
            [
                a_person(
                    "Ana Ruiz",
                    email="ana@example.org",
                    joined_on=date(2020, 2, 29),
                    years_in_organization=6.5,
                    languages=("es", "en"),
                    manager_id=manager,
                    has_left=True,
                    left_on=date(2027, 1, 9),
                    is_archived=True,
                )
            ]
        )

    assert store.people.get(person_id) == a_person(
        "Ana Ruiz",
        id=person_id,
        email="ana@example.org",
        joined_on=date(2020, 2, 29),
        years_in_organization=6.5,
        languages=("es", "en"),
        manager_id=manager,
        has_left=True,
        left_on=date(2027, 1, 9),
        is_archived=True,
    )


def test_people_are_sorted_by_their_sort_name_without_regard_to_case_and_accents(store: Store) -> None:
    with store.edit("Add"):
        store.people.add(
            a_person(name)
            for name in ("Zo\u00eb \u00c1brah\u00e1m", "bo aalto", "Ana \u00d8rsted", "Al Zed", "Ana Zed")
        )

    names = [person.name for person in store.people.all()]

    assert names == ["bo aalto", "Zo\u00eb \u00c1brah\u00e1m", "Ana \u00d8rsted", "Al Zed", "Ana Zed"]
    assert [person.name for person in store.people.get_many(store.people.ids())] == names


def test_grades_are_ordered_once_by_the_coordinator(store: Store) -> None:
    with store.edit("Order"):
        store.grades.add([Grade(name="Chief"), Grade(name="Old", rank=7)])
        store.grades.set_order(["Clerk", "Officer", "Chief"])

    assert [(grade.name, grade.rank) for grade in store.grades.all()] == [
        ("Clerk", 1),
        ("Officer", 2),
        ("Chief", 3),
        ("Old", None),
    ]
    assert store.grades.ranks() == {"Clerk": 1, "Officer": 2, "Chief": 3}


def test_ordering_grades_as_they_are_is_no_step(store: Store) -> None:
    with store.edit("Order"):
        store.grades.set_order(["Clerk", "Officer"])
    with store.edit("Order again"):
        store.grades.set_order(["Clerk", "Officer"])

    assert store.undo_label() == "Order"


def test_an_empty_order_takes_every_place(store: Store) -> None:
    with store.edit("Order"):
        store.grades.set_order(["Clerk", "Officer"])
        store.grades.set_order([])

    assert store.grades.ranks() == {}
    assert len(store.grades.all()) == 2


def test_exclusions_go_with_their_people(store: Store) -> None:
    with store.edit("Add"):
        one, other, third = store.people.add(a_person(name) for name in ("One", "Other", "Third"))
        store.exclusions.add(
            [Exclusion(person_id=one, other_id=other, reason="x"), Exclusion(person_id=third, other_id=one)]
        )
        store.people.remove([other])

    assert [(pair.person_id, pair.other_id, pair.reason) for pair in store.exclusions.all()] == [(third, one, "")]


def test_everyone_is_listed_with_their_manager(store: Store) -> None:
    with store.edit("Two"):
        [boss] = store.people.add([a_person("Chen Wei")])
        [ana] = store.people.add([a_person(manager_id=boss)])

    assert store.people.managers() == {boss: None, ana: boss}


def test_grades_tell_how_many_people_have_them_also_those_that_the_file_does_not_know(store: Store) -> None:
    with store.edit("Add"):
        store.grades.add([Grade(name="Clerk", rank=1), Grade(name="Chief", rank=2)])
        store.people.add(
            [a_person("Ana", grade="Clerk"), a_person("Bo", grade="Clerk"), a_person("Chen", grade="Temp")]
        )

    assert store.grades.uses() == {"Clerk": 2, "Temp": 1}


def test_a_grade_is_renamed_with_the_people_who_have_it(store: Store) -> None:
    with store.edit("Add"):
        [clerk] = store.grades.add([Grade(name="Clerk", rank=1)])
        store.people.add([a_person("Ana", grade="Clerk"), a_person("Bo", grade="Temp")])
    with store.edit("Rename"):
        store.grades.rename(store.grades.get(clerk), "Officer")

    assert store.grades.all() == [Grade(clerk, "Officer", 1)]
    assert [person.grade for person in store.people.all()] == ["Officer", "Temp"]
    store.undo()
    assert [person.grade for person in store.people.all()] == ["Clerk", "Temp"]


def test_people_added_together_report_to_each_other_whoever_comes_first(store: Store) -> None:
    first = store.people.next_id()
    with store.edit("Add"):
        ids = store.people.add_together(
            [
                a_person("Ana Ruiz", id=first, manager_id=first + 1),
                a_person("Bo Lind", id=first + 1, manager_id=first),
            ]
        )

    assert ids == [first, first + 1]
    assert store.people.get(first).manager_id == first + 1
    assert store.problems() == []


def test_a_manager_who_never_comes_is_refused_when_the_step_ends(store: Store) -> None:
    first = store.people.next_id()

    with pytest.raises(IntegrityError), store.edit("Add"):
        store.people.add_together([a_person("Ana Ruiz", id=first, manager_id=first + 1)])

    assert store.people.all() == []


def test_the_next_id_is_never_one_that_somebody_had(store: Store) -> None:
    first = store.people.next_id()
    with store.edit("Add"):
        store.people.add([a_person("Ana Ruiz"), a_person("Bo Lind")])
    store.undo()

    assert store.people.next_id() == first + 2


def test_exclusions_are_found_from_either_side(store: Store) -> None:
    with store.edit("Add"):
        one, other, third = store.people.add(a_person(name) for name in ("One", "Other", "Third"))
        [pair, _second] = store.exclusions.add(
            [Exclusion(person_id=one, other_id=other), Exclusion(person_id=third, other_id=other)]
        )

    assert [found.id for found in store.exclusions.of(one)] == [pair]
    assert len(store.exclusions.of(other)) == 2


def test_names_and_managers_are_told_of_everyone(store: Store) -> None:
    with store.edit("Add"):
        [ana] = store.people.add([a_person("Ana Ruiz")])
        [bo, cy] = store.people.add([a_person("Bo Lind", manager_id=ana), a_person("Cy Fox", manager_text="Dee")])

    assert store.people.names() == {ana: "Ana Ruiz", bo: "Bo Lind", cy: "Cy Fox"}
    assert store.people.managers() == {ana: None, bo: ana, cy: None}
    assert store.people.typed_managers() == {cy: "Dee"}
    assert [person.id for person in store.people.reporting_to(ana)] == [bo]


def test_words_that_many_have_come_first(store: Store) -> None:
    with store.edit("Add"):
        store.people.add(
            a_person(department=department, languages=languages)
            for department, languages in (("IT", ("en", "es")), ("Law", ("en",)), ("Law", ()), ("", ()))
        )

    assert store.people.words("department") == ["Law", "IT"]
    assert store.people.words("title") == []
    assert store.people.known_languages() == ["en", "es"]
    with pytest.raises(KeyError):
        store.people.words("notes")


def test_the_same_is_written_into_several_records_at_once(store: Store) -> None:
    with store.edit("Add"):
        ids = store.people.add(a_person(name) for name in ("One", "Other", "Third"))
    with store.edit("Leave"):
        store.people.set_all([*ids[:2], 99], has_left=True, left_on=date(2027, 1, 9))

    assert [(p.has_left, p.left_on) for p in store.people.get_many(ids)] == [
        (True, date(2027, 1, 9)), (True, date(2027, 1, 9)), (False, None),
    ]  # fmt: skip
    store.undo()
    assert not any(person.has_left for person in store.people.get_many(ids))
    with pytest.raises(RuntimeError):
        store.people.set_all(ids, has_left=True)
