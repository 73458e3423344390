from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.exchange.header_rows import header_index, heads_names, is_list_of_names

PATH = Path("people.csv")


def test_the_first_row_is_the_usual_header() -> None:
    assert header_index([("Name", "Email"), ("Ana", "ana@example.org")], PATH) == 0


def test_title_lines_and_blank_rows_stand_above_the_header() -> None:
    rows = [("Staff list",), (), ("Name", "Email", "Site"), ("Ana", "ana@example.org", "Bonn"), ("Bo", "", "Kiel")]
    assert header_index(rows, PATH) == 2


def test_a_short_line_about_the_export_is_a_title_too() -> None:
    rows = [("Exported", "2026-11-22"), ("Name", "Email", "Site", "Grade", "Phone"), ("Ana", "", "Bonn", "", "1")]
    assert header_index(rows, PATH) == 1


def test_a_header_without_people_is_a_header() -> None:
    assert header_index([("Name", "Email")], PATH) == 0


def test_one_column_needs_no_title() -> None:
    assert header_index([("Name",), ("Ana Ruiz",), ("Bo Chen",)], PATH) == 0


def test_a_known_heading_above_unnamed_columns_is_the_header() -> None:
    assert header_index([("Name",), ("Ana", "x"), ("Bo", "y")], PATH) == 0


def test_a_known_word_above_known_headings_is_a_title() -> None:
    assert header_index([("Mitarbeiter",), ("Name", "Abteilung"), ("Jörg", "Büro")], PATH) == 1


def test_a_longer_row_below_doesnt_make_the_header_a_title() -> None:
    rows = [("Name", "Email"), ("Ruiz", "Ana", "ana@example.org", "x", "y"), ("Bo", "bo@example.org")]
    assert header_index(rows, PATH) == 0


def test_a_table_that_begins_with_a_person_is_refused() -> None:
    with pytest.raises(CounterpartError) as caught:
        header_index([("Ana", "ana@example.org"), ("Bo", "bo@example.org")], PATH)
    assert caught.value.problem.code == "table-without-headers"
    assert caught.value.problem.values["row"] == 1


def test_a_table_that_begins_with_a_person_without_an_address_is_refused_too() -> None:
    with pytest.raises(CounterpartError) as caught:
        header_index([("Ana Ruiz", "IT"), ("Bo Chen", "HR"), ("Cy Lee", "IT")], PATH)
    assert caught.value.problem.code == "table-without-headers"


def test_headings_in_another_language_are_headings_as_long_as_one_is_known() -> None:
    assert header_index([("Celý Název", "E-mail"), ("Ana Ruiz", "a@x.org"), ("Bo Chen", "b@x.org")], PATH) == 0


def test_names_under_each_other_are_a_list_unless_a_heading_stands_above() -> None:
    assert is_list_of_names([("Ana Ruiz",), (), ("Bo Chen",)])
    assert not is_list_of_names([("Name",), ("Bo Chen",)])
    assert not is_list_of_names([("Ana Ruiz",), ("Bo Chen", "HR")])
    assert not is_list_of_names([("import os",), ("import sys",)])


def test_headings_of_names_are_known() -> None:
    assert heads_names(("Abteilung", "Nachname"))
    assert not heads_names(("Abteilung", "Ort"))
