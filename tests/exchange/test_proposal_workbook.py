"""The coordinator's workbook, read back: numbers are numbers, texts are texts, and it is whole or not there."""

import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from app.domain.problems import CounterpartError
from app.domain.proposals import Part
from app.exchange.proposal_workbook import (
    LeftOutRow,
    PairRow,
    PersonCells,
    ProposalBook,
    is_workbook,
    write_proposal,
)
from app.text.catalog import speaking
from tests.support.nasty import NASTY

HOSTILE = (
    "=1+1", "+49 30 1", "-1", "@sum", "\t=1", "\r=1", "=HYPERLINK(\"http://x.invalid\")", "http://x.invalid",
    "mailto:a@x.invalid", "internal:Pairs!A1", "external:c:\\x.xlsx", "0012", "1e5", "TRUE", "#REF!", "_x0041_",
    "{=SUM(A1)}", "'=1", " leading", "trailing ",
)  # fmt: skip
NO_CHARACTERS = "\ufffe\uffff"  # in no file of this kind, whoever writes it


def a_row(mentor: str = "Ana Ruiz", mentee: str = "Bo Lind", **fields: Any) -> PairRow:
    given: dict[str, Any] = {
        "mentor": PersonCells(name=mentor, department="IT", site="Quay", grade="4"),
        "mentee": PersonCells(name=mentee, department="Finance", site="Hill", grade="9"),
        "fit": "Strong",
        "score": 91.25,
        "parts": {Part.TOPICS: 35.0, Part.RETURN: 7.5},
        "reasons": "AI: Bo wants to learn it a lot.",
    }
    return PairRow(**given | fields)


def a_book(*pairs: PairRow, **fields: Any) -> ProposalBook:
    given: dict[str, Any] = {
        "title": "Match proposal, Spring 2027",
        "marking": "Coordinator's copy.",
        "left_out": [LeftOutRow(name="Chen", side="mentee (senior)", state="waits", reason="Nobody fits.")],
        "rules": [("Not used", "Age, gender and origin.")],
    }
    return ProposalBook(pairs=pairs, **given | fields)


def read(path: Path) -> dict[str, list[list[Any]]]:
    workbook = CalamineWorkbook.from_path(path)
    return {
        name: workbook.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in workbook.sheet_names
    }


def inside(path: Path) -> str:
    """All parts of the workbook, as they are stored."""
    with zipfile.ZipFile(path) as archive:
        return "\n".join(archive.read(name).decode("utf-8") for name in archive.namelist())


def test_pairs_those_left_out_and_rules_have_a_sheet_each(tmp_path: Path) -> None:
    write_proposal(tmp_path / "out.xlsx", a_book(a_row()))

    sheets = read(tmp_path / "out.xlsx")
    assert list(sheets) == ["Pairs", "Left out", "Rules"]
    assert sheets["Left out"] == [
        ["Name", "Side", "Waits or not", "Why"], ["Chen", "mentee (senior)", "waits", "Nobody fits."],
    ]  # fmt: skip
    assert sheets["Rules"] == [["About", "What holds"], ["Not used", "Age, gender and origin."]]


def test_a_pair_comes_back_equal_under_its_headings(tmp_path: Path) -> None:
    write_proposal(tmp_path / "out.xlsx", a_book(a_row(cautions="Talk first.", kept_together="yes", beside=-15.0)))

    heads, row = read(tmp_path / "out.xlsx")["Pairs"]
    assert row == [
        1.0, "Ana Ruiz", "IT", "Quay", "4", "Bo Lind", "Finance", "Hill", "9", "Strong", 91.25,
        35.0, 7.5, 0.0, 0.0, 0.0, 0.0, -15.0, "AI: Bo wants to learn it a lot.", "Talk first.", "", "yes", "", "",
    ]  # fmt: skip
    assert heads == [
        "No.", "Mentor (junior)", "Department", "Site", "Grade", "Mentee (senior)", "Department", "Site", "Grade",
        "Fit", "Points of 100", "Topics", "Topics in return", "Place", "Time", "Seniority gap", "Wishes",
        "Beside the fit", "Why this pair", "To look at first", "Not checked", "Kept together", "Rules set aside",
        "Senior agrees",
    ]  # fmt: skip


def test_texts_that_could_run_or_link_are_plain_texts(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_proposal(
        path, a_book(*(a_row(text, text, reasons=text) for text in HOSTILE), rules=[(t, t) for t in HOSTILE])
    )

    sheets = read(path)
    assert [(row[1], row[5], row[18]) for row in sheets["Pairs"][1:]] == [(text,) * 3 for text in HOSTILE]
    assert [row[0] for row in sheets["Rules"][1:]] == list(HOSTILE)
    stored = inside(path)
    for sign_of_life in ("<f>", "<f ", "<hyperlink", "externalLink", "relationships/hyperlink"):
        assert sign_of_life not in stored


def test_nasty_texts_come_back_equal(tmp_path: Path) -> None:
    nasty = [text for text in NASTY if not set(text) & set(NO_CHARACTERS)]
    write_proposal(tmp_path / "out.xlsx", a_book(*(a_row(text) for text in nasty)))

    assert [row[1] for row in read(tmp_path / "out.xlsx")["Pairs"][1:]] == nasty


@given(text=st.text(st.characters(codec="utf-8", exclude_characters=NO_CHARACTERS), max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_any_text_comes_back_equal(tmp_path: Path, text: str) -> None:
    write_proposal(tmp_path / "out.xlsx", a_book(a_row(text)))

    assert read(tmp_path / "out.xlsx")["Pairs"][1][1] == text


def test_a_text_longer_than_a_cell_ends_in_an_ellipsis(tmp_path: Path) -> None:
    write_proposal(tmp_path / "out.xlsx", a_book(a_row(reasons="x" * 40_000)))

    assert read(tmp_path / "out.xlsx")["Pairs"][1][18] == "x" * 32_766 + "…"


def test_headings_stay_in_sight_and_come_again_on_each_printed_page(tmp_path: Path) -> None:
    write_proposal(tmp_path / "out.xlsx", a_book(a_row()))

    stored = inside(tmp_path / "out.xlsx")
    assert stored.count('state="frozen"') == 3
    assert stored.count("_xlnm.Print_Titles") == 3
    assert stored.count("<cols>") == 3, "widths are set"
    assert stored.count("Coordinator's copy.") >= 3, "marked on each printed page"


def test_an_empty_proposal_has_its_headings(tmp_path: Path) -> None:
    write_proposal(tmp_path / "out.xlsx", a_book(left_out=[], rules=[]))

    assert [len(rows) for rows in read(tmp_path / "out.xlsx").values()] == [1, 1, 1]


def test_in_a_language_from_right_to_left_the_sheets_begin_at_the_right(tmp_path: Path) -> None:
    with speaking("ar"):
        write_proposal(tmp_path / "out.xlsx", a_book(a_row()))

    assert inside(tmp_path / "out.xlsx").count('rightToLeft="1"') == 3


def test_an_older_workbook_is_replaced_and_nothing_else_stays(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    path.write_text("old")
    write_proposal(path, a_book(a_row()))

    assert len(read(path)["Pairs"]) == 2
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_isnt_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CounterpartError, match="not-written"):
        write_proposal(tmp_path / "none" / "out.xlsx", a_book())


FULL = """
import resource, signal, sys
from pathlib import Path
from app.domain.problems import CounterpartError
from app.exchange.proposal_workbook import ProposalBook, write_proposal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))
try:
    write_proposal(Path(sys.argv[1]), ProposalBook(title="x", marking="x"))
except CounterpartError as error:
    print(error.problem.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file sizes can't be limited there")
def test_a_full_disk_leaves_the_older_workbook(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    path.write_text("old")
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[2], timeout=60,
    )  # fmt: skip

    assert done.stdout.strip() == "not-written"
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_workbook_is_known_by_its_name_and_its_first_bytes(tmp_path: Path) -> None:
    book, text, other, folder = (tmp_path / name for name in ("a.xlsx", "b.xlsx", "c.counterpart", "d.xlsx"))
    write_proposal(book, a_book())
    text.write_text("Not a workbook")
    other.write_bytes(book.read_bytes())
    folder.mkdir()

    assert [is_workbook(path) for path in (book, text, other, folder)] == [True, False, False, False]
    text.write_bytes(b"")
    assert is_workbook(text), "a name that was only reserved"
