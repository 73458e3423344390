"""Counterpart as the shell runs it: a process a command, with whatever locale, folder, disk and reader."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command_line import ROOT, Ran, in_own_process
from tests.support.dumps import records_in
from tests.support.organizations import GRADES, an_organization
from tests.support.people_files import a_csv
from tests.support.processes import another_process
from tests.support.samples import a_sample

_HOLD_OPEN = """
import sys
from pathlib import Path
from app.storage import Store
with Store.open(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""
# Files can't grow beyond this many bytes: a full disk that needs no rights of root to make.
_SMALL_DISK = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
from main import main
sys.exit(main(sys.argv[2:]))
"""


def test_the_whole_way_from_a_table_to_paper(tmp_path: Path) -> None:
    an_organization(tmp_path / "people.csv")
    way = (
        ["new", "p.counterpart", "--name", "Spring 2027", "--purpose", "Why not"],
        ["import", "p.counterpart", "people.csv", "--grades", GRADES],
        ["suggest", "p.counterpart", "--accept"],
        ["plan", "p.counterpart"],
        ["agendas", "p.counterpart", "-o", "agendas.pdf", "--days", "14"],
        ["summary", "p.counterpart", "-o", "summary.pdf"],
    )

    for arguments in way:
        ran = in_own_process(*arguments, cwd=tmp_path)
        assert ran.code == 0, ran.err

    assert (tmp_path / "agendas.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "summary.pdf").read_bytes().startswith(b"%PDF-")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "agendas.pdf", "p.counterpart", "people.csv", "summary.pdf"
    ]  # fmt: skip


def test_a_file_open_in_another_process_is_told_and_free_when_that_is_killed(tmp_path: Path) -> None:
    path = a_sample(tmp_path / "sample.counterpart")

    with another_process(_HOLD_OPEN, path) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        refused = in_own_process("undo", path)

    assert (refused.code, refused.out) == (1, "")
    assert refused.err == (
        f"{path} is open in another Counterpart. Nothing was changed. Close it there and try again.\n"
    )
    assert in_own_process("check", path).code == 0


@pytest.mark.parametrize(
    "locale",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp1252"},
        {"LC_ALL": "POSIX", "LANG": ""},
    ],
    ids=["C", "ascii", "cp1252", "POSIX"],
)
@pytest.mark.parametrize("json", [[], ["--json"]], ids=["table", "json"])
def test_names_in_every_script_are_printed_in_every_locale(
    tmp_path: Path, locale: dict[str, str], json: list[str]
) -> None:
    path = a_sample(tmp_path / "sample.counterpart")

    ran = in_own_process("list", path, "participants", *json, env=locale)

    assert ran.code == 0
    assert "Traceback" not in ran.err
    if json:
        assert len(ran.json) == 28


@pytest.mark.skipif(sys.platform != "linux", reason="names of bytes that are no text exist on Linux")
def test_a_file_name_that_is_no_text_works(tmp_path: Path) -> None:
    name = os.fsdecode(b"spr\xffng.counterpart")

    ran = in_own_process("sample", tmp_path / name)

    assert (ran.code, ran.err) == (0, "")
    assert in_own_process("check", tmp_path / name).code == 0
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["with space", "100%", "a?b#c", "naïve ליאת", "it's", "-dash"])
def test_strange_file_names_work(tmp_path: Path, name: str) -> None:
    a_sample(tmp_path / name)

    assert in_own_process("check", "--", name, cwd=tmp_path).code == 0
    assert in_own_process("summary", "-o", f"{name}.pdf", "--", name, cwd=tmp_path).code == 0

    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([name, f"{name}.pdf"])


def test_a_reader_that_stops_early_is_no_trouble(tmp_path: Path) -> None:
    path = a_sample(tmp_path / "sample.counterpart")
    listing = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "list", str(path), "sessions", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert listing.stdout is not None
    listing.stdout.readline()
    listing.stdout.close()

    assert listing.stderr is not None
    assert listing.stderr.read() == ""
    listing.stderr.close()
    listing.wait(timeout=60)


def on_a_small_disk(largest_file: int, *arguments: str, cwd: Path) -> Ran:
    ended = subprocess.run(
        [sys.executable, "-c", _SMALL_DISK, str(largest_file), *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return Ran(ended.returncode, ended.stdout, ended.stderr)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of resources are POSIX")
@pytest.mark.parametrize("largest_file", [10_000, 200_000, 300_000])
@pytest.mark.parametrize(
    "arguments",
    [["sample", "new.counterpart"], ["new", "new.counterpart", "--name", "Spring", "--purpose", "Why"]],
)
def test_a_new_file_for_which_the_disk_has_no_room_is_not_there_at_all(
    tmp_path: Path, arguments: list[str], largest_file: int
) -> None:
    ran = on_a_small_disk(largest_file, *arguments, cwd=tmp_path)

    if arguments[0] == "new" and ran.code == 0:  # a file with one program is small
        return
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("new.counterpart could not be written: ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="limits of resources are POSIX")
def test_a_paper_for_which_the_disk_has_no_room_is_not_there_and_the_older_one_stays(tmp_path: Path) -> None:
    a_sample(tmp_path / "sample.counterpart")
    (tmp_path / "old.pdf").write_bytes(b"%PDF-1.4 older")
    there = sorted(tmp_path.iterdir())

    for name in ("new.pdf", "old.pdf"):
        ran = on_a_small_disk(20_000, "summary", "sample.counterpart", "-o", name, cwd=tmp_path)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith(f"{name} could not be written: ")

    assert sorted(tmp_path.iterdir()) == there
    assert (tmp_path / "old.pdf").read_bytes() == b"%PDF-1.4 older"


@pytest.mark.skipif(sys.platform == "win32", reason="limits of resources are POSIX")
def test_an_import_for_which_the_disk_has_no_room_leaves_nothing_of_it(tmp_path: Path) -> None:
    sample = a_sample(tmp_path / "sample.counterpart")
    a_csv(
        tmp_path / "people.csv", "Name,Notes", *(f"Person {number},{'many words ' * 20}" for number in range(300))
    )
    before, there = records_in(sample), sorted(tmp_path.iterdir())

    ran = on_a_small_disk(sample.stat().st_size, "import", sample.name, "people.csv", cwd=tmp_path)

    assert (ran.code, ran.out) == (1, "")
    assert "sample.counterpart could not be written: " in ran.err
    assert sorted(tmp_path.iterdir()) == there
    assert records_in(sample) == before
    assert in_own_process("import", sample, tmp_path / "people.csv").code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="limits of resources are POSIX")
def test_an_export_for_which_the_disk_has_no_room_leaves_no_half_of_it(tmp_path: Path) -> None:
    sample = a_sample(tmp_path / "sample.counterpart")

    ran = on_a_small_disk(9_000, "export", sample.name, "-o", "out", cwd=tmp_path)

    assert (ran.code, ran.out) == (1, "")
    assert "could not be written" in ran.err
    assert list((tmp_path / "out").iterdir()) == []
    assert in_own_process("export", sample, "-o", tmp_path / "out").code == 0
