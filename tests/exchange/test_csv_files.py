import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.problems import CounterpartError
from app.exchange.csv_files import write_csv
from app.exchange.tables import read_table

HOSTILE = [
    "=1+1", "'=1+1", "''=x", "+49 30 1", "-1", "@sum", "\t=1", "\r=1", "'t Hooft", '"quoted"', "a,b;c\td|e",
    "two\nlines", "two\r\nlines", "R&D", "<img src='http://example.org'>", "王小明", "שלום", "é", "e\u0301", "😀",
    "\u200f\u202e", "'; DROP TABLE people;--", " leading", "trailing ", " ", "sep=;", "0012", "1e5", "TRUE",
    "\ufeffmark",
]  # fmt: skip


def test_a_spreadsheet_program_finds_what_it_expects(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    write_csv(path, ["Name", "Years", "Joined", "Left", "Active"], [["Zoë", 4, date(2015, 3, 30), None, True]])
    assert path.read_bytes() == (
        b'\xef\xbb\xbf"Name","Years","Joined","Left","Active"\r\n"Zo\xc3\xab",4,"2015-03-30","","yes"\r\n'
    )


def test_text_is_guarded_and_numbers_are_not(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    write_csv(path, ["=a", "b"], [["-1", -1], ["=1+1", -2.5], ["+49", False]])
    assert path.read_text("utf-8-sig").splitlines() == ['"\'=a","b"', '"\'-1",-1', '"\'=1+1",-2.5', '"\'+49","no"']


def test_hostile_texts_come_back_equal(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    write_csv(path, ["n", "text"], [[number, text] for number, text in enumerate(HOSTILE)])
    assert [row[1] for row in read_table(path).rows] == HOSTILE


_TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from("\t\r\n\0\x1f"), max_size=20
)


@given(rows=st.lists(st.tuples(_TEXT), max_size=10))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back_equal(tmp_path: Path, rows: list[tuple[str]]) -> None:
    path = tmp_path / "people.csv"
    write_csv(path, ["n", "text"], [[number, text] for number, (text,) in enumerate(rows)])
    assert [row[1] for row in read_table(path).rows] == [text for (text,) in rows]


def test_an_older_file_is_replaced_and_nothing_else_stays(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("old")
    write_csv(path, ["Name"], [["Ana"]])
    assert read_table(path).rows == (("Ana",),)
    assert list(tmp_path.iterdir()) == [path]


def test_rows_that_fail_on_the_way_leave_the_older_file(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("old")
    rows = ([1 // (3 - number)] for number in range(9))
    with pytest.raises(ZeroDivisionError):
        write_csv(path, ["n"], rows)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_isnt_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CounterpartError) as caught:
        write_csv(tmp_path / "none" / "people.csv", ["n"], [])
    assert caught.value.problem.code == "not-written"


FULL = """
import resource, signal, sys
from pathlib import Path
from app.domain.problems import CounterpartError
from app.exchange.csv_files import write_csv
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
try:
    write_csv(Path(sys.argv[1]), ["n"], [["x" * 100]] * 1_000)
except CounterpartError as error:
    print(error.problem.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file sizes can't be limited there")
def test_a_full_disk_leaves_the_older_file(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("old")
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[2], timeout=60,
    )  # fmt: skip
    assert done.stdout.strip() == "not-written"
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
