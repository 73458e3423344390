from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.exchange.extents import MOST_GRID_CELLS, check_content_xml, check_grid, check_sheet_xml
from tests.support.workbook_files import cell, ods_row, sheet

PATH = Path("people.xlsx")
FAR = '<row r="1">{a}</row><row r="1048576">{b}</row>'


def _sheet_trouble(xml: str) -> str:
    with pytest.raises(CounterpartError) as caught:
        check_sheet_xml(lambda: [xml.encode()], PATH)
    return caught.value.problem.code


def _content(rows: str) -> list[bytes]:
    names = " ".join(f'xmlns:{name}="urn:{name}"' for name in ("office", "table", "text"))
    return [f"<office:body {names}><table:table>{rows}</table:table></office:body>".encode()]


def _content_trouble(rows: str) -> str:
    with pytest.raises(CounterpartError) as caught:
        check_content_xml(_content(rows), PATH)
    return caught.value.problem.code


def test_the_grid_between_two_far_cells_is_refused() -> None:
    assert _sheet_trouble(sheet(FAR.format(a=cell("A1", "x"), b=cell("XFD1048576", "x")))) == "cells-too-far"


@pytest.mark.parametrize(
    "far",
    [
        '<x:c xmlns:x="urn:x" r="XFD1048576"><x:v>1</x:v></x:c>',
        "<c r='XFD1048576'><v>1</v></c>",
        '<c s=">" r="XFD1048576"><v>1</v></c>',
        '<c\nr="XFD1048576"\n><v>1</v></c>',
        '<c r="&#88;FD1048576"><v>1</v></c>',
    ],
    ids=["prefix", "single quotes", "bracket in a value", "line breaks", "character reference"],
)
def test_a_far_cell_is_found_however_it_is_written(far: str) -> None:
    assert _sheet_trouble(sheet(FAR.format(a=cell("A1", "x"), b=far))) == "cells-too-far"


def test_a_far_cell_in_utf_16_is_found() -> None:
    xml = sheet(FAR.format(a=cell("A1", "x"), b=cell("XFD1048576", "x"))).replace(
        '"1.0"', '"1.0" encoding="utf-16"'
    )
    with pytest.raises(CounterpartError, match="cells-too-far"):
        check_sheet_xml(lambda: [xml.encode("utf-16")], PATH)


def test_cells_without_references_are_counted() -> None:
    many = "<c><v>1</v></c>" * 3
    row = '<row r="1000000">' + many + "</row>"
    assert _sheet_trouble(sheet(row)) == "cells-too-far"


def test_empty_formatted_cells_dont_count() -> None:
    empty = "".join(f'<row r="{n}"><c r="XFD{n}" s="1"/></row>' for n in range(1, 1_000))
    check_sheet_xml(lambda: [sheet(cell("A1", "Name") + empty).encode()], PATH)


def test_a_tag_may_be_cut_between_two_pieces() -> None:
    xml = sheet(FAR.format(a=cell("A1", "x"), b=cell("XFD1048576", "x"))).encode()
    pieces = [xml[at : at + 7] for at in range(0, len(xml), 7)]
    with pytest.raises(CounterpartError, match="cells-too-far"):
        check_sheet_xml(lambda: pieces, PATH)


@pytest.mark.parametrize(
    "xml",
    [
        "<worksheet><c r='",
        '<w><c r="1A"><v/></c></w>',
        '<w><row r="x"/><c/></w>',
        '<!DOCTYPE w [<!ENTITY a "b">]><w><c/></w>',
    ],
)
def test_a_broken_sheet_is_damaged(xml: str) -> None:
    assert _sheet_trouble(xml) == "table-damaged"


def test_repeated_empty_rows_and_cells_of_ods_dont_count() -> None:
    empty = '<table:table-cell table:number-columns-repeated="16384"/>'
    check_content_xml(
        _content(
            ods_row("Name") + f'<table:table-row table:number-rows-repeated="1048575">{empty}</table:table-row>'
        ),
        PATH,
    )


def test_repeated_filled_cells_of_ods_are_refused() -> None:
    rows = ods_row("x", row='table:number-rows-repeated="100000"', cell='table:number-columns-repeated="100"')
    assert _content_trouble(rows) == "cells-too-far"


def test_far_filled_cells_of_ods_are_refused() -> None:
    right = f'<table:table-row><table:table-cell table:number-columns-repeated="9999"/>{ods_row("x")[17:]}'
    below = '<table:table-row table:number-rows-repeated="9999"/>'
    assert _content_trouble(right + below + ods_row("x")) == "cells-too-far"


def test_each_table_of_ods_is_measured_for_itself() -> None:
    wide = f'<table:table-row><table:table-cell table:number-columns-repeated="9999"/>{ods_row("x")[17:]}'
    long = '<table:table-row table:number-rows-repeated="9999"/>' + ods_row("x")
    check_content_xml(_content(wide + "</table:table><table:table>" + long), PATH)


def test_a_grid_of_people_is_fine() -> None:
    check_grid(50_000, 50, PATH)
    with pytest.raises(CounterpartError, match="cells-too-far"):
        check_grid(MOST_GRID_CELLS + 1, 1, PATH)
