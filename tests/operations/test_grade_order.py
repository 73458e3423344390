"""Grades are put into the coordinator's order, and people follow when one is renamed."""

import pytest

from app.domain.people import Grade
from app.domain.problems import CounterpartError
from app.operations.grade_order import (
    UsedGrade,
    add_grade,
    order_grades,
    place_grade,
    remove_grade,
    rename_grade,
    set_apart,
    used_grades,
)
from app.storage import Store
from tests.support.builders import a_person


@pytest.fixture
def grades(store: Store) -> Store:
    """Clerk and Chief in order; Temp has no place, and nobody listed what Bo is."""
    with store.edit("Add"):
        store.grades.add([Grade(name="Clerk", rank=1), Grade(name="Chief", rank=2), Grade(name="Temp")])
        store.people.add([a_person("Ana", grade="Clerk"), a_person("Bo", grade="Apprentice")])
    return store


def order(store: Store) -> list[tuple[str, int | None]]:
    return [(grade.name, grade.rank) for grade in used_grades(store)]


def test_placed_grades_come_first_and_all_tell_who_has_them(grades: Store) -> None:
    assert used_grades(grades) == [
        UsedGrade(1, "Clerk", 1, 1),
        UsedGrade(2, "Chief", 2, 0),
        UsedGrade(0, "Apprentice", None, 1),
        UsedGrade(3, "Temp", None, 0),
    ]


def test_a_new_grade_stands_at_the_upper_end(grades: Store) -> None:
    add_grade(grades, "  Director ")
    assert order(grades)[:3] == [("Clerk", 1), ("Chief", 2), ("Director", 3)]
    assert grades.undo_label() == "Add the grade Director"


def test_a_grade_gets_a_place_and_loses_it(grades: Store) -> None:
    place_grade(grades, "Apprentice")
    assert order(grades)[:3] == [("Clerk", 1), ("Chief", 2), ("Apprentice", 3)]
    set_apart(grades, "Clerk")
    assert order(grades) == [("Chief", 1), ("Apprentice", 2), ("Clerk", None), ("Temp", None)]


def test_grades_are_put_in_order_in_one_named_step(grades: Store) -> None:
    order_grades(grades, "Chief", ["Chief", "Clerk"])
    assert order(grades)[:2] == [("Chief", 1), ("Clerk", 2)]
    assert grades.undo_label() == "Move the grade Chief"
    grades.undo()
    assert order(grades)[:2] == [("Clerk", 1), ("Chief", 2)]


def test_the_order_that_stands_is_no_step(grades: Store) -> None:
    order_grades(grades, "Chief", ["Clerk", "Chief"])
    with grades.edit("Rename"):
        assert rename_grade(grades, "Chief", " Chief ") == "Chief"
    assert grades.undo_label() == "Add"


def test_people_follow_a_grade_that_is_renamed(grades: Store) -> None:
    with grades.edit("Rename"):
        assert rename_grade(grades, "Clerk", "Officer") == "Officer"
        assert rename_grade(grades, "Apprentice", "Trainee") == "Trainee"
    assert [person.grade for person in grades.people.all()] == ["Officer", "Trainee"]
    assert order(grades) == [("Officer", 1), ("Chief", 2), ("Temp", None), ("Trainee", None)]


@pytest.mark.parametrize(("wanted", "code"), [("", "grade-name-empty"), ("CHIEF", "grade-exists")])
def test_names_that_can_not_be(grades: Store, wanted: str, code: str) -> None:
    with pytest.raises(CounterpartError, match=code), grades.edit("Rename"):
        rename_grade(grades, "Clerk", wanted)
    with pytest.raises(CounterpartError, match=code):
        add_grade(grades, wanted)
    with pytest.raises(CounterpartError, match="grade-exists"):
        add_grade(grades, "apprentice")


def test_a_grade_that_nobody_has_can_be_removed_and_the_others_close_up(grades: Store) -> None:
    with pytest.raises(CounterpartError, match="grade-in-use"):
        remove_grade(grades, "Clerk")
    place_grade(grades, "Temp")
    remove_grade(grades, "Chief")
    assert order(grades) == [("Clerk", 1), ("Temp", 2), ("Apprentice", None)]
    grades.undo()
    assert order(grades)[1] == ("Chief", 2)
