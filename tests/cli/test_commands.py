"""One group of commands: exit codes, the one sentence for each trouble, and never a traceback."""

import io
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cli import main
from app.cli.commands import commands
from app.storage import Store
from tests.support.command_line import Ran, counterpart
from tests.support.people_files import a_csv
from tests.support.processes import as_ordinary_user
from tests.support.samples import a_sample

NAMES = {
    "sample", "new", "import", "list", "suggest", "plan", "print", "agendas", "summary", "export", "undo",
    "redo", "check",
}  # fmt: skip
WITHOUT_PROGRAM = {"sample", "new"}  # they make one


def test_all_commands_are_there_by_their_names() -> None:
    assert set(commands.commands) == NAMES


def test_every_command_takes_a_program() -> None:
    without = {
        name
        for name, command in commands.commands.items()
        if not any("--program" in parameter.opts for parameter in command.params)
    }

    assert without == WITHOUT_PROGRAM


def test_the_help_names_every_command() -> None:
    ran = counterpart("--help")

    assert ran.code == 0
    assert all(f"  {name} " in ran.out for name in NAMES)


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_command_explains_itself_and_its_options(name: str) -> None:
    ran = counterpart(name, "--help")

    assert (ran.code, ran.err) == (0, "")
    assert "FILE" in ran.out
    for parameter in commands.commands[name].params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name
            assert parameter.opts[-1] in ran.out


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["list"],
        ["list", "x.counterpart"],
        ["list", "x.counterpart", "nonsense"],
        ["plan", "x.counterpart", "--nonsense"],
        ["agendas", "x.counterpart"],
        ["new", "x.counterpart", "--name", "Spring"],
        ["summary", "x.counterpart", "-o", "x.pdf", "--as-of", "soon"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2_with_words_on_standard_error(arguments: list[str]) -> None:
    ran = counterpart(*arguments)

    assert ran.code == 2
    assert ran.out == ""
    assert "Usage: counterpart" in ran.err


def commands_with(path: Path, folder: Path) -> list[list[object]]:
    """Every command that opens a file, on this one."""
    table = a_csv(folder / "people.csv", "Name", "Ana Ruiz")
    return [
        ["import", path, table],
        ["list", path, "participants"],
        ["suggest", path],
        ["plan", path],
        ["agendas", path, "-o", folder / "out.pdf"],
        ["summary", path, "-o", folder / "out.pdf"],
        ["export", path, "-o", folder / "out"],
        ["undo", path],
        ["redo", path],
        ["check", path],
        ["new", path, "--name", "Spring", "--purpose", "Why"],
    ]


def assert_one_sentence(ran: Ran, path: Path) -> None:
    assert ran.code == 1
    assert ran.out == ""
    assert str(path) in ran.err
    assert len(ran.err.splitlines()) == 1
    assert ran.err.rstrip().endswith(".")


def test_a_file_that_is_not_there_is_told_by_every_command(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "gone.counterpart"

    for arguments in commands_with(path, tmp_path):
        assert_one_sentence(counterpart(*arguments), path)


@pytest.mark.parametrize("content", [b"", b"mine", b"SQLite format 3\0" + b"\0" * 100, b"%PDF-1.4", b"\0" * 5_000])
def test_a_file_that_is_not_a_program_is_told_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.counterpart"
    path.write_bytes(content)

    for arguments in commands_with(path, tmp_path):
        assert_one_sentence(counterpart(*arguments), path)

    assert path.read_bytes() == content
    assert not (tmp_path / "out").exists()


def test_a_folder_is_told(tmp_path: Path) -> None:
    path = tmp_path / "folder.counterpart"
    path.mkdir()

    for arguments in commands_with(path, tmp_path):
        assert_one_sentence(counterpart(*arguments), path)


def test_a_name_longer_than_any_file_s_is_told(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 300)

    for arguments in commands_with(path, tmp_path):
        assert_one_sentence(counterpart(*arguments), path)


def test_a_file_that_is_open_elsewhere_is_told(tmp_path: Path) -> None:
    path = a_sample(tmp_path / "open.counterpart")

    with Store.open(path):
        ran = counterpart("undo", path)

    assert_one_sentence(ran, path)
    assert "open in another Counterpart" in ran.err


def test_a_file_without_programs_is_told_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "empty.counterpart"
    Store.create(path).close()

    ran = counterpart("list", path, "participants")

    assert ran.code == 1
    assert "new FILE --name NAME --purpose TEXT" in ran.err


def test_a_program_that_is_not_there_is_told_by_every_command_that_works_on_one(tmp_path: Path) -> None:
    path = a_sample(tmp_path / "sample.counterpart")

    for arguments in commands_with(path, tmp_path)[:7]:
        ran = counterpart(*arguments, "--program", "Autumn")
        assert ran.code == 1
        assert ran.err == ("There is no program called Autumn in this file. It has: Reverse mentoring, sample.\n")

    assert not (tmp_path / "out").exists()


def test_stopping_with_the_keyboard_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(commands.commands, "check", click.Command("check", callback=interrupted))

    assert main(["check"]) == 1

    assert "Stopped" in capsys.readouterr().err


def test_letters_that_the_output_cannot_carry_come_out_as_escapes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_sample(tmp_path / "sample.counterpart")
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="cp1252", write_through=True))

    assert main(["list", str(path), "participants"]) == 0

    assert "Siân Hughes" in written.getvalue().decode("cp1252")
    assert "\\u0646" in written.getvalue().decode("cp1252")


# --- never a traceback, whatever is typed

WORDS = st.one_of(
    st.sampled_from(sorted(NAMES)),
    st.sampled_from(["participants", "pairings", "sessions", "mentor", "either"]),
    st.sampled_from(["{sample}", "{table}", "{folder}", "{out}", "{out}.pdf", "{folder}/new"]),
    st.sampled_from(
        [
            "-o", "--program", "--json", "--side", "--map", "--grades", "--dry-run", "--days", "--session",
            "--no-forms", "--as-of", "--accept", "--name", "--purpose", "--help", "--",
        ]
    ),
    st.sampled_from(
        [
            "Name=name", "=", "a,b", "2027-03-16", "0001-01-01", "9999-12-31",
            "-1", "0", "99999999999999999999", "S-K4T7RB9", "Reverse mentoring, sample",
        ]
    ),
    st.text(st.characters(exclude_characters="\0/\\", codec="utf-8"), max_size=12),
)  # fmt: skip
# Mostly sensible beginnings, so that more than the reading of arguments is tried.
BEGINNINGS = st.sampled_from(
    [
        [], ["import", "{sample}", "{table}"], ["list", "{sample}"], ["suggest", "{sample}"], ["plan", "{sample}"],
        ["agendas", "{sample}", "-o", "{out}.pdf"], ["summary", "{sample}", "-o", "{out}.pdf"],
        ["export", "{sample}", "-o", "{out}"], ["undo", "{sample}"], ["redo", "{sample}"], ["check", "{sample}"],
        ["sample"], ["new", "{sample}", "--name"],
    ]
)  # fmt: skip


def in_place(word: str, places: dict[str, Path]) -> str:
    for mark, place in places.items():
        word = word.replace(mark, str(place))
    return word


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(beginning=BEGINNINGS, rest=st.lists(WORDS, max_size=5))
def test_whatever_is_typed_ends_in_0_1_or_2_with_words_for_every_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, beginning: list[str], rest: list[str]
) -> None:
    folder = tmp_path / "here"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    monkeypatch.chdir(folder)
    places = {
        "{sample}": a_sample(folder / "sample.counterpart"),
        "{table}": a_csv(folder / "people.csv", "Name,Email", "Ana Ruiz,ana@x.org"),
        "{folder}": folder,
        "{out}": folder / "out",
    }

    ran = counterpart(*(in_place(word, places) for word in [*beginning, *rest]))

    assert ran.code in (0, 1, 2)
    assert ran.code == 0 or ran.err.strip()
    assert "Traceback" not in ran.err
    with Store.open(places["{sample}"]) as store:
        assert store.problems() == []
    assert not list(folder.rglob("*.part"))


# --- files of somebody else


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder into which everybody may look, and only its owner may write."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def as_somebody_else(*arguments: object) -> str:
    """What a command says and returns when it is run by a person without rights in that folder."""

    def run() -> str:
        ran = counterpart(*arguments)
        return f"{ran.code} {ran.out or ran.err}"

    return as_ordinary_user(run)


@pytest.mark.skipif(sys.platform == "win32", reason="rights of users are POSIX here")
def test_a_file_that_can_only_be_read_is_listed_and_not_changed(shared_folder: Path) -> None:
    path = a_sample(shared_folder / "sample.counterpart")
    path.chmod(0o644)
    before = path.read_bytes()
    counterpart("list", path, "participants")  # so that a person without rights finds all modules loaded

    assert as_somebody_else("list", path, "participants").startswith("0 Name")
    for arguments in (["undo", path], ["plan", path], ["new", path, "--name", "Spring", "--purpose", "Why"]):
        said = as_somebody_else(*arguments)
        assert said.startswith(("1 ", "0 Every running pairing"))
        assert "Traceback" not in said

    assert as_somebody_else("new", path, "--name", "Spring", "--purpose", "Why") == (
        f"1 {path} or its folder can't be written. Nothing was changed. Copy the file to a folder of your own.\n"
    )
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="rights of users are POSIX here")
def test_a_file_in_a_folder_that_may_not_be_looked_into_is_told(shared_folder: Path) -> None:
    closed = shared_folder / "closed"
    closed.mkdir(mode=0o700)
    path = a_sample(closed / "sample.counterpart")

    assert as_somebody_else("undo", path) == f"1 {path} can't be read: Permission denied. Nothing was changed.\n"
    assert as_somebody_else("new", path, "--name", "Spring", "--purpose", "Why").startswith("1 ")
    assert as_somebody_else("import", path, path).startswith(f"1 {path} can't be read")
