"""What is asked of a proposal by options is what comes out."""

from pathlib import Path

import pytest

from app.cli.wishing import Asked
from tests.support.builders import a_store
from tests.support.command_line import counterpart, done
from tests.support.people_files import a_csv

PEOPLE = (
    "Name,Email,Grade,Side,Department,Can share,Want to learn",
    "Ana Ruiz,ana@x.org,AO,mentor,IT,AI: 3; Sustainability: 1,",
    "Cem Öz,cem@x.org,AO,mentor,IT,Sustainability: 3; AI: 1,",
    "Bo Lind,bo@x.org,SEO,mentee,Finance,,AI: 3",
    "Dee Poe,dee@x.org,SEO,mentee,Finance,,Sustainability: 3",
)
BEST = {("Ana Ruiz", "Bo Lind"), ("Cem Öz", "Dee Poe")}
OTHER = {("Ana Ruiz", "Dee Poe"), ("Cem Öz", "Bo Lind")}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "program.counterpart"
    a_store(path).close()
    done("import", path, a_csv(tmp_path / "people.csv", *PEOPLE), "--grades", "AO,SEO")
    return path


def pairs(path: Path, *options: object) -> set[tuple[str, str]]:
    told = done("suggest", path, "--json", *options).json
    return {(pair["mentor"], pair["mentee"]) for pair in told["pairs"]}


def test_nothing_is_asked_for_without_options() -> None:
    assert Asked() == Asked(pin=(), block=(), order=None)


def test_the_best_pairs_come_without_options(path: Path) -> None:
    assert pairs(path) == BEST


@pytest.mark.parametrize("typed", ["Ana Ruiz=Dee Poe", "dee@x.org=ana@x.org"])
def test_pinned_people_are_together(path: Path, typed: str) -> None:
    assert pairs(path, "--pin", typed) == OTHER


def test_blocked_people_are_apart(path: Path) -> None:
    assert pairs(path, "--block", "Ana Ruiz=Bo Lind") == OTHER


def test_several_pairs_can_be_blocked(path: Path) -> None:
    blocks = ["--block", "Ana Ruiz=Bo Lind", "--block", "Ana Ruiz=Dee Poe"]

    assert pairs(path, *blocks) == {("Cem Öz", "Dee Poe")}


def test_pins_are_marked(path: Path) -> None:
    told = done("suggest", path, "--json", "--pin", "Ana Ruiz=Bo Lind").json

    assert {pair["mentor"]: pair["pinned"] for pair in told["pairs"]} == {"Ana Ruiz": True, "Cem Öz": False}


@pytest.mark.parametrize("order", ["people", "score"])
def test_the_order_that_was_asked_for_is_told_and_proven(path: Path, order: str) -> None:
    told = done("suggest", path, "--json", "--order", order).json

    assert (told["order"], told["certificate"]["holds"]) == (order, True)


def test_an_unknown_name_is_one_sentence(path: Path) -> None:
    ran = counterpart("suggest", path, "--pin", "Ana Ruiz=Zoe Gray")

    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("Nobody in Spring 2027 is called Zoe Gray.")


def test_a_gap_holds_for_this_run_only(path: Path) -> None:
    before = path.read_bytes()

    assert pairs(path, "--gap", "2..3") == set()
    assert pairs(path, "--gap", "1..1") == pairs(path, "--gap", "0..") == BEST
    assert path.read_bytes() == before


@pytest.mark.parametrize("typed", ["1", "1-2", "..2", "a..b", "1..2..3", ""])
def test_what_is_no_gap_is_wrong_usage(path: Path, typed: str) -> None:
    ran = counterpart("suggest", path, "--gap", typed)

    assert ran.code == 2
    assert "Write the smallest and the greatest as 1..2" in ran.err


@pytest.mark.parametrize("typed", ["3..2", "0..99"])
def test_a_gap_that_no_program_may_have_is_one_sentence(path: Path, typed: str) -> None:
    ran = counterpart("suggest", path, "--gap", typed)

    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)


def test_nothing_is_started_with_another_gap(path: Path) -> None:
    assert counterpart("suggest", path, "--accept", "--gap", "1..2").code == 2


@pytest.mark.parametrize("what", ["department", "site"])
def test_the_two_do_not_share_what_they_must_not(tmp_path: Path, what: str) -> None:
    path = tmp_path / "same.counterpart"
    a_store(path).close()
    table = (f"Name,Side,{what.title()}", "Ana Ruiz,mentor,Quay", "Bo Lind,mentee,Quay")
    done("import", path, a_csv(tmp_path / "same.csv", *table))

    assert pairs(path) == {("Ana Ruiz", "Bo Lind")}
    assert pairs(path, "--not-same", what) == set()


def test_a_team_is_not_shared(tmp_path: Path) -> None:
    path = tmp_path / "team.counterpart"
    a_store(path).close()
    table = (
        "Name,Side,Grade,Department,Manager",
        "Ana Ruiz,mentor,AO,IT,Bo Lind",
        "Cem Öz,mentee,SEO,IT,Bo Lind",
        "Bo Lind,mentee,SEO,IT,",
    )
    done("import", path, a_csv(tmp_path / "team.csv", *table), "--grades", "AO,SEO")

    assert pairs(path) == {("Ana Ruiz", "Cem Öz")}
    assert pairs(path, "--not-same", "team", "--not-same", "site") == set()


def test_a_pin_against_a_rule_is_told_and_not_started(tmp_path: Path) -> None:
    path = tmp_path / "two.counterpart"
    a_store(path).close()
    table = ("Name,Side,Manager", "Ana Ruiz,mentor,Bo Lind", "Bo Lind,mentee,")
    done("import", path, a_csv(tmp_path / "two.csv", *table))

    [pair] = done("suggest", path, "--json", "--pin", "Ana Ruiz=Bo Lind").json["pairs"]
    ran = counterpart("suggest", path, "--accept", "--pin", "Ana Ruiz=Bo Lind")

    assert pair["refusals"] == ["reporting-line"]
    assert "    Ana Ruiz reports to Bo Lind." in done("suggest", path, "--pin", "Ana Ruiz=Bo Lind").out
    assert (ran.code, ran.out) == (1, "")
    assert "nothing was started" in ran.err
