from app.exchange.cells import LONGEST_NAME, LONGEST_TEXT, Cells

HEADERS = ("Who", "Where", "Remarks")
COLUMNS = {"name": 0, "site": 1, "notes": 2}


def _cells(*record: str) -> Cells:
    return Cells(7, record, HEADERS, COLUMNS)


def test_blanks_are_made_one_and_letters_composed() -> None:
    cells = _cells("  Zoe\u0308 \u00a0 Smith\u200b ", "", "")
    assert cells.name_part("name") == "Zoë Smith"
    assert cells.problems == ()


def test_nothing_in_a_name_counts_as_saying_nothing() -> None:
    assert _cells("Null", "n/a", "-").name_part("name") == "Null"
    assert _cells("Null", "n/a", "-").text("site") == ""
    assert _cells("Null", "n/a", "-").paragraphs("notes") == ""


def test_line_breaks_stay_only_where_they_may() -> None:
    cells = _cells("Ana\nRuiz", "", "one\r\ntwo")
    assert (cells.name_part("name"), cells.paragraphs("notes")) == ("Ana Ruiz", "one\ntwo")


def test_a_field_without_a_column_is_empty() -> None:
    assert not _cells("Ana", "", "").has("email")
    assert _cells("Ana", "", "").text("email") == ""


def test_removed_controls_are_told_with_row_name_and_column() -> None:
    cells = _cells("A\0na", "", "")
    cells.name = cells.name_part("name")
    (problem,) = cells.problems
    assert (problem.code, dict(problem.values)) == ("controls-removed", {"row": 7, "name": "Ana", "column": "Who"})


def test_too_long_values_are_shortened_and_told() -> None:
    cells = _cells("N" * 301, "S" * 2_001, "R" * 2_001)
    assert len(cells.name_part("name")) == LONGEST_NAME == 300
    assert len(cells.text("site")) == len(cells.paragraphs("notes")) == LONGEST_TEXT == 2_000
    told = [(each.code, each.values["column"], each.values["limit"]) for each in cells.problems]
    assert told == [
        ("value-shortened", "Who", 300),
        ("value-shortened", "Where", 2_000),
        ("value-shortened", "Remarks", 2_000),
    ]


def test_other_problems_can_be_told() -> None:
    cells = _cells("Ana", "x", "")
    cells.tell("side-not-understood", "site", value="x")
    assert cells.problems[0].values["value"] == "x"
    assert cells.heading("site") == "Where"
