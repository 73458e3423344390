"""What a table would bring is planned with all its surprises, before anything is written."""

from collections.abc import Collection
from datetime import date
from pathlib import Path

import pytest

from app.domain.people import Person
from app.domain.problems import CounterpartError
from app.operations.import_facts import facts_of
from app.operations.import_plans import (
    ImportChoices,
    ImportPlan,
    grade_order,
    grades_in,
    plan_import,
    with_grades,
)
from app.operations.import_reading import read_for_import
from app.storage import Store
from tests.support.builders import a_person, add_participant
from tests.support.people_files import a_csv
from tests.support.states import state_of

TODAY = date(2027, 3, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def plan(store: Store, folder: Path, *lines: str, grades: str = "", same: Collection[int] = ()) -> ImportPlan:
    """The plan of importing a table of these lines."""
    read = read_for_import(a_csv(folder / "people.csv", *lines), [], TODAY)
    choices = ImportChoices(grades=grade_order(grades), same=frozenset(same))
    return plan_import(store, store.programs.get(1), read, choices)


def test_grades_are_read_from_a_list_with_commas() -> None:
    assert grade_order(" AA,  AO ,,SEO") == ("AA", "AO", "SEO")
    assert grade_order("") == ()


def test_a_grade_named_twice_is_refused() -> None:
    with pytest.raises(CounterpartError, match="grades-twice"):
        grade_order("AA, AO, aa")


def test_planning_writes_nothing(store: Store, folder: Path) -> None:
    before = state_of(store)

    made = plan(store, folder, "Name,Grade,Can share", "Ana Ruiz,AO,Beekeeping", grades="AO")

    assert len(made.new) == 1
    assert state_of(store) == before


# --- what the coordinator decides


def add_marianne(store: Store) -> Person:
    return add_participant(store, "Marianne Vogel").person


def test_a_likely_duplicate_is_somebody_new_until_it_is_decided(store: Store, folder: Path) -> None:
    marianne = add_marianne(store)

    made = plan(store, folder, "Name,Title", "Marianne Vogl,Director")

    assert [(like.row, like.person_id) for like in made.likely_duplicates] == [(2, marianne.id)]
    assert (len(made.new), made.updated) == (1, 0)


def test_a_likely_duplicate_that_is_the_same_updates_that_person(store: Store, folder: Path) -> None:
    add_marianne(store)

    made = plan(store, folder, "Name,Title", "Marianne Vogl,Director", same={2})

    assert (len(made.new), made.updated) == (0, 1)
    assert [(person.name, person.title) for person in made.changes.changed_people] == [
        ("Marianne Vogl", "Director")
    ]


def test_another_order_of_grades_changes_nothing_else(store: Store, folder: Path) -> None:
    lines = ("Name,Grade", "Ana Ruiz,AO", "Bo Lind,SEO")
    facts = facts_of(store, store.programs.get(1))
    unordered = plan(store, folder, *lines)

    assert unordered.unranked == ("AO", "SEO")
    assert with_grades(unordered, facts, ("SEO", "AO")) == plan(store, folder, *lines, grades="SEO,AO")
    assert with_grades(with_grades(unordered, facts, ("SEO", "AO")), facts, ()) == unordered


def test_the_grades_of_the_table_are_named_once_as_the_file_spells_them(store: Store, folder: Path) -> None:
    with store.edit("Grades"):
        store.grades.set_order(["AO", "SEO"])

    made = plan(store, folder, "Name,Grade", "Ana Ruiz,seo", "Bo Lind,G6", "Chen Wei,SEO", "Di Moe,")

    assert grades_in(made) == ("SEO", "G6")


def test_what_becomes_of_the_people_is_counted(store: Store, folder: Path) -> None:
    add_participant(store, person=a_person("Ana Ruiz", email="a@x.org", title="Analyst"))
    add_participant(store, person=a_person("Bo Lind", email="b@x.org", title="Analyst"))

    made = plan(
        store, folder, "Name,Email,Title",
        "Ana Ruiz,a@x.org,Director", "Bo Lind,b@x.org,Analyst",
        "Chen Wei,c@x.org,", "Chen W.,c@x.org,", ",x@x.org,",
    )  # fmt: skip

    assert (len(made.new), made.updated, made.unchanged, made.rows_skipped, made.people) == (1, 1, 1, 2, 2)
