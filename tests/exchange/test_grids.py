from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.exchange import grids
from app.exchange.grids import MOST_COLUMNS, MOST_ROWS, table_of

PATH = Path("people.csv")


def _trouble(records: list[list[str]]) -> str:
    with pytest.raises(CounterpartError) as caught:
        table_of(records, PATH)
    return caught.value.problem.code


def test_rows_are_as_long_as_the_headers() -> None:
    table = table_of([["Name", "Site"], ["Ana"], ["Bo", "Kiel"]], PATH)
    assert table.rows == (("Ana", ""), ("Bo", "Kiel"))


def test_empty_columns_and_rows_at_the_end_are_dropped() -> None:
    table = table_of([["Name", "Site", "", ""], ["Ana", "", " ", ""], ["", "", "", ""], []], PATH)
    assert table.headers == ("Name", "Site")
    assert table.rows == (("Ana", ""),)


def test_blank_rows_in_between_keep_the_numbers_right() -> None:
    table = table_of([[], ["Name"], ["Ana"], [], ["Bo"]], PATH)
    assert table.first_row == 3
    assert table.rows == (("Ana",), ("",), ("Bo",))


def test_headers_are_distinct_and_never_empty() -> None:
    table = table_of([["Name", "Name", "", "Name (2)"], ["a", "b", "c", "d"]], PATH)
    assert table.headers == ("Name", "Name (2)", "Column 3", "Name (2) (2)")


def test_a_column_without_a_heading_is_kept() -> None:
    table = table_of([["Name"], ["Ana", "x"], ["Bo", "y"], ["Cy", "z"]], PATH)
    assert table.headers == ("Name", "Column 2")
    assert table.problems == ()


def test_a_row_longer_than_the_headers_is_told() -> None:
    table = table_of([["Name", "Site"], ["Ruiz", " Ana", "Bonn"], ["Bo", "Kiel"], ["Cy", "Ulm"]], PATH)
    assert table.rows[0] == ("Ruiz", " Ana", "Bonn")
    assert [(each.code, each.values["row"]) for each in table.problems] == [("row-longer-than-headers", 2)]


def test_nothing_at_all_is_an_empty_table() -> None:
    assert _trouble([[], ["", " "]]) == "table-empty"


def test_fifty_thousand_rows_are_the_limit() -> None:
    rows = [["Name"], *([["Ana"]] * MOST_ROWS)]
    assert len(table_of(rows, PATH).rows) == MOST_ROWS
    assert _trouble([*rows, ["Bo"]]) == "table-too-long"


def test_a_thousand_columns_are_the_limit() -> None:
    assert _trouble([["x"] * (MOST_COLUMNS + 1)]) == "table-too-wide"


def test_cells_are_limited_in_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grids, "MOST_CELLS", 5)
    assert _trouble([["Name", "Site"], ["Ana", "Bonn"], ["Bo", "Kiel"]]) == "table-too-large"


def test_a_list_of_names_without_a_heading_loses_nobody_and_is_told() -> None:
    table = table_of([["Ana Ruiz"], ["Bo Chen"], ["Cy de Lee"]], PATH)
    assert (table.headers, table.first_row) == (("Name",), 1)
    assert table.rows == (("Ana Ruiz",), ("Bo Chen",), ("Cy de Lee",))
    assert [(each.code, each.values["name"]) for each in table.problems] == [("headings-missing", "Ana Ruiz")]


@pytest.mark.parametrize("heading", ["Name", "Vor- und Nachname", "Teilnehmerin", "Full Name"])
def test_a_list_of_names_with_a_heading_keeps_it(heading: str) -> None:
    assert table_of([[heading], ["Ana Ruiz"], ["Bo Chen"]], PATH).headers == (heading,)
