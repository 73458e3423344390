"""Grades to put in order: those of the file in their places, the others below, by name and figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.storage import Store
from app.ui.participants.importing.grade_rows import GradeRow, by_figures, grade_rows, moved
from tests.support.imports import planned

LINES = ["Name,Grade", "Ana Ruiz,G10", "Bo Lind,ao", "Chen Wei,G2", "Di Moe,G2", "Ed Noe,"]


@pytest.fixture
def ordered(store: Store) -> Store:
    with store.edit("Grades"):
        store.grades.set_order(["AO", "Director"])
    return store


def test_grades_of_the_file_stand_in_place_and_new_ones_below(ordered: Store) -> None:
    assert grade_rows(*planned(ordered, LINES)) == [
        GradeRow("AO", 1, 1),
        GradeRow("Director", 0, 2),
        GradeRow("G2", 2, None),
        GradeRow("G10", 1, None),
    ]


def test_an_order_that_was_made_is_shown_as_it_was_made(ordered: Store) -> None:
    order = ("G2", "AO", "G10", "Director")

    assert [(row.name, row.rank) for row in grade_rows(*planned(ordered, LINES, grades=order))] == [
        ("G2", 1), ("AO", 2), ("G10", 3), ("Director", 4),
    ]  # fmt: skip


def test_a_table_without_grades_shows_those_of_the_file(ordered: Store) -> None:
    rows = grade_rows(*planned(ordered, ["Name", "Ana Ruiz"]))

    assert [(row.name, row.people) for row in rows] == [("AO", 0), ("Director", 0)]


def test_figures_count_as_numbers() -> None:
    names = ["Grade 10", "Grade 9b", "grade 9", "Apprentice", "7"]

    assert sorted(names, key=by_figures) == ["7", "Apprentice", "grade 9", "Grade 9b", "Grade 10"]


ROWS = [GradeRow(name, 1, None) for name in "ABCDE"]


def test_a_row_moves_up_and_down() -> None:
    assert [row.name for row in moved(ROWS, 2, 1)] == list("ACBDE")
    assert [row.name for row in moved(ROWS, 2, 3)] == list("ABDCE")


@given(st.integers(0, 4), st.integers(-9, 9))
def test_wherever_a_row_moves_none_is_lost_and_the_others_keep_their_order(place: int, to: int) -> None:
    names = [row.name for row in moved(ROWS, place, to)]

    assert sorted(names) == list("ABCDE")
    assert [name for name in names if name != "ABCDE"[place]] == [n for n in "ABCDE" if n != "ABCDE"[place]]
    assert names.index("ABCDE"[place]) == max(0, min(to, 4))
