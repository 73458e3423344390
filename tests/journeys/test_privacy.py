"""A word planted in every text of a program file appears where its readers may read it, and nowhere else."""

from pathlib import Path

import pytest

from tests.support.command_line import counterpart, done
from tests.support.pdfs import all_of
from tests.support.planted import (
    ALL,
    ANSWERS,
    COORDINATOR,
    INTAKE,
    NEVER,
    PAIR,
    PROGRAM,
    PUBLIC,
    STORY,
    SURVEYS,
    found_in,
    plant,
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return plant(tmp_path_factory.mktemp("privacy") / "program.counterpart")


def test_every_word_is_planted(path: Path) -> None:
    stored = path.read_bytes()

    assert {word for word in ALL if word.encode() not in stored} == set()


def test_a_pair_s_papers_hold_what_both_may_read(path: Path, tmp_path: Path) -> None:
    done("agendas", path, "-o", tmp_path / "out.pdf")

    found = found_in(all_of((tmp_path / "out.pdf").read_bytes()))

    assert found == PROGRAM | COORDINATOR | PAIR | {"zqname", "zqtitle", "zqdepartment", "zqsupport"}


def test_the_summary_holds_what_everyone_may_read(path: Path, tmp_path: Path) -> None:
    done("summary", path, "-o", tmp_path / "out.pdf")

    found = found_in(all_of((tmp_path / "out.pdf").read_bytes()))

    may_be_there = PROGRAM | COORDINATOR | PUBLIC | {"zqtakesall", "zqlineall", "zqtopic"}
    assert found <= may_be_there
    assert {"zqprogram", "zqorganization", "zqpurpose", "zqchanged", "zqnext", "zqtakesall", "zqtopic"} <= found


def test_the_export_holds_everything_but_what_never_leaves(path: Path, tmp_path: Path) -> None:
    done("export", path, "-o", tmp_path / "out")

    found = found_in(" ".join(file.read_text(encoding="utf-8-sig") for file in (tmp_path / "out").iterdir()))

    assert ALL - found == NEVER | SURVEYS  # what was written on surveys isn't exported yet


@pytest.mark.parametrize(
    "arguments",
    [["list", "{}", "participants"], ["list", "{}", "pairings"], ["list", "{}", "sessions"], ["suggest", "{}"]],
)
@pytest.mark.parametrize("json", [[], ["--json"]], ids=["words", "json"])
def test_lists_and_suggestions_show_nothing_that_was_told_in_confidence(
    path: Path, arguments: list[str], json: list[str]
) -> None:
    ran = counterpart(*(str(path) if word == "{}" else word for word in arguments), *json)

    assert ran.code == 0
    assert not found_in(ran.out + ran.err) & (NEVER | ANSWERS | SURVEYS | STORY | INTAKE | {"zqnotes"})


def test_no_paper_names_the_computer_or_its_user(path: Path, tmp_path: Path) -> None:
    for command in ("agendas", "summary"):
        done(command, path, "-o", tmp_path / "out.pdf")
        pdf = (tmp_path / "out.pdf").read_bytes()
        assert str(tmp_path).encode() not in pdf
        assert str(Path.home()).encode() not in pdf
