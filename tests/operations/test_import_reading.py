"""A table is understood without a program file: its cells, the meaning of its columns, the people in it."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.privacy import Sensitive
from app.domain.problems import CounterpartError
from app.operations.import_reading import (
    MeantColumn,
    Reading,
    TableFile,
    guessed_table,
    mapped,
    meant_columns,
    people_in,
    read_for_import,
)
from tests.support.people_files import a_csv, an_xlsx

TODAY = date(2027, 3, 1)


def a_file(*lines: str) -> TableFile:
    return TableFile(Path("people.csv"), "\n".join(lines).encode())


def columns(file: TableFile, *choices: tuple[int, str]) -> dict[str, MeantColumn]:
    return {column.heading: column for column in meant_columns(guessed_table(file, Reading()), choices)}


def test_what_the_coordinator_says_of_a_column_counts(tmp_path: Path) -> None:
    table = a_csv(tmp_path / "people.csv", "Wer,Was", "Ana Ruiz,Analystin")

    read = read_for_import(table, ["Wer=name", "Was=title"], TODAY)

    assert [(row.name, row.title) for row in read.people.rows] == [("Ana Ruiz", "Analystin")]


@pytest.mark.parametrize(
    ("override", "code"),
    [
        ("Name", "map-not-understood"),
        ("Nome=name", "column-unknown"),
        ("Name=nome", "field-unknown"),
        ("Sex=notes", "column-sensitive"),
        ("Name=", "table-without-names"),
    ],
)
def test_a_wrong_map_is_refused(tmp_path: Path, override: str, code: str) -> None:
    table = a_csv(tmp_path / "people.csv", "Name,Sex", "Ana Ruiz,F")

    with pytest.raises(CounterpartError, match=code):
        read_for_import(table, [override], TODAY)


def test_a_file_is_kept_as_it_was_when_it_was_opened(tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "people.xlsx", [["Name"], ["Ana Ruiz"]])
    file = TableFile.at(path)
    path.unlink()

    assert guessed_table(file, Reading()).table.sheets == ("People",)
    with pytest.raises(CounterpartError, match="file-missing"):
        TableFile.at(path)


def test_pasted_text_is_a_table_too() -> None:
    file = TableFile.of_text("Name\tE-mail\nŁukasz Żak\tl@x.org\n", "clipboard")

    read = people_in(guessed_table(file, Reading()).table, mapped(guessed_table(file, Reading()), []), TODAY)

    assert [(row.name, row.email) for row in read.people.rows] == [("Łukasz Żak", "l@x.org")]


def test_columns_are_shown_with_values_and_what_they_seem_to_mean() -> None:
    shown = columns(a_file("Name,Shoe size,DOB", "Ana Ruiz,37,1980-01-01", "Bo Lind,41,1981-01-01"))

    assert (shown["Name"].field, shown["Name"].samples) == ("name", ("Ana Ruiz", "Bo Lind"))
    assert shown["Name"].is_guessed
    assert (shown["Shoe size"].field, shown["Shoe size"].is_guessed) == ("", False)
    assert (shown["DOB"].tells, shown["DOB"].is_kept_out) == (Sensitive.BIRTH, True)


def test_a_column_that_is_said_to_be_harmless_is_kept_out_no_more_but_still_told() -> None:
    shown = columns(a_file("Name,Union site,DOB", "Ana Ruiz,Quay,1980-01-01"), (1, "site"))

    assert (shown["Union site"].field, shown["Union site"].tells) == ("site", Sensitive.BELIEF)
    assert not shown["Union site"].is_kept_out
    assert shown["DOB"].is_kept_out


def test_a_column_that_was_chosen_by_hand_is_no_guess() -> None:
    shown = columns(a_file("Name,Role", "Ana Ruiz,Analyst"), (1, "department"))

    assert (shown["Role"].field, shown["Role"].is_guessed) == ("department", False)
    assert shown["Name"].is_guessed


def test_the_cells_of_a_row_are_found_by_its_number_in_the_file() -> None:
    guessed = guessed_table(a_file("Our people", "Name,Site", "Ana Ruiz,Quay", "Bo Lind,Hill"), Reading())
    read = people_in(guessed.table, guessed.guessed, TODAY)

    assert [read.cells_of(row.row) for row in read.people.rows] == [("Ana Ruiz", "Quay"), ("Bo Lind", "Hill")]
    assert [row.row for row in read.people.rows] == [3, 4]
