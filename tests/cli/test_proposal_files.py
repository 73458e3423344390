"""A proposal is written as a sheet or a workbook, and nothing is started where that can't be done."""

from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from app.cli import proposal_files
from app.storage import Store
from tests.support.builders import a_store
from tests.support.command_line import counterpart, done
from tests.support.pdfs import all_of
from tests.support.people_files import a_csv


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "program.counterpart"
    a_store(path).close()
    table = a_csv(tmp_path / "people.csv", "Name,Side", "Ana Ruiz,mentor", "Bo Lind,mentee")
    done("import", path, table)
    return path


def test_a_sheet_names_the_pairs(path: Path, tmp_path: Path) -> None:
    ran = done("suggest", path, "-o", tmp_path / "out.pdf")

    assert f"{tmp_path / 'out.pdf'} is ready: " in ran.out
    text = all_of((tmp_path / "out.pdf").read_bytes())
    assert "Ana Ruiz" in text
    assert "Bo Lind" in text


def test_a_workbook_names_the_pairs(path: Path, tmp_path: Path) -> None:
    ran = done("suggest", path, "-o", tmp_path / "out.xlsx")

    assert f"{tmp_path / 'out.xlsx'} is ready.\n" in ran.out
    book = CalamineWorkbook.from_path(tmp_path / "out.xlsx")
    cells = {cell for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python() for cell in row}
    assert {"Ana Ruiz", "Bo Lind"} <= cells


@pytest.mark.parametrize("name", ["out.pdf", "out.xlsx"])
def test_an_older_one_is_replaced(path: Path, tmp_path: Path, name: str) -> None:
    done("suggest", path, "-o", tmp_path / name)

    assert f"{tmp_path / name} was replaced" in done("suggest", path, "-o", tmp_path / name).out


def test_json_stands_alone_beside_a_file(path: Path, tmp_path: Path) -> None:
    ran = done("suggest", path, "--json", "-o", tmp_path / "out.xlsx")

    assert ran.json["totals"]["pairs"] == 1
    assert "is ready" in ran.err


def test_other_endings_are_wrong_usage(path: Path, tmp_path: Path) -> None:
    ran = counterpart("suggest", path, "-o", tmp_path / "out.txt")

    assert ran.code == 2
    assert "neither a PDF nor a workbook" in ran.err


@pytest.mark.parametrize("ending", proposal_files._ENDINGS)
def test_nothing_is_started_where_something_else_has_the_name(path: Path, tmp_path: Path, ending: str) -> None:
    (tmp_path / f"out{ending}").write_text("a letter")

    ran = counterpart("suggest", path, "--accept", "-o", tmp_path / f"out{ending}")

    assert ran.code == 1
    assert (tmp_path / f"out{ending}").read_text() == "a letter"
    with Store.open(path) as store:
        assert not store.pairings.of(1)
