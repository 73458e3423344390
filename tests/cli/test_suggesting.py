"""suggest says who fits whom and why, and starts pairs when it is told to."""

from datetime import date
from pathlib import Path

import pytest

from app.cli.faces import today_here
from app.domain.pairings import PairingState
from app.domain.wishes import WishKind
from app.storage import Store
from tests.support.builders import a_store
from tests.support.command_line import counterpart, done
from tests.support.dumps import records_in
from tests.support.people_files import a_csv
from tests.support.wishes import add_wish

PEOPLE = (
    "Name,Email,Grade,Side,Department,Site,Can share,Want to learn,Manager,Employment status",
    "Ana Ruiz,ana@x.org,AO,mentor,IT,Quay,AI: 3; Sustainability: 2,Business context: 2,,active",
    "Cem Öz,cem@x.org,AO,mentor,IT,Quay,AI: 1; Sustainability: 3,,Dee Poe,active",
    "Bo Lind,bo@x.org,SEO,mentee,Finance,Hill,Business context: 3,AI: 3,,active",
    "Dee Poe,dee@x.org,SEO,mentee,Finance,Hill,,Sustainability: 2,,active",
    "Eve Gone,eve@x.org,SEO,mentee,Finance,Hill,,AI: 3,,left",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "program.counterpart"
    a_store(path).close()
    done("import", path, a_csv(tmp_path / "people.csv", *PEOPLE), "--grades", "AO,SEO")
    return path


def test_each_pair_is_said_with_its_sides_and_its_reasons(path: Path) -> None:
    ran = counterpart("suggest", path)

    assert ran.code == 0
    assert "Ana Ruiz, mentor (junior), with" in ran.out
    assert ran.out.splitlines()[1].startswith("    ")
    assert "2 pairs, 1 person is left out." in ran.out


def test_nobody_is_paired_with_their_manager(path: Path) -> None:
    pairs = {(pair["mentor"], pair["mentee"]) for pair in done("suggest", path, "--json").json["pairs"]}

    assert pairs == {("Ana Ruiz", "Dee Poe"), ("Cem Öz", "Bo Lind")}


def test_who_has_left_is_left_out_with_the_reason(path: Path) -> None:
    [left_out] = done("suggest", path, "--json").json["unmatched"]

    assert (left_out["name"], left_out["reason"]) == ("Eve Gone", "left")
    assert left_out["sentence"].startswith("Eve Gone, mentee (senior): ")
    assert f"Left out: {left_out['sentence']}" in done("suggest", path).out


def test_who_is_left_out_has_what_every_list_tells_of_people(path: Path) -> None:
    [left_out] = done("suggest", path, "--json").json["unmatched"]
    listed = {person["id"]: person for person in done("list", path, "participants", "--json").json}

    assert left_out["code"] is None
    assert left_out["status"] == listed[left_out["id"]]["status"]


def test_everyone_left_out_is_named_first_where_the_other_side_is_empty(tmp_path: Path) -> None:
    a_store(tmp_path / "p").close()
    done("import", tmp_path / "p", a_csv(tmp_path / "t.csv", "Name,Side", "Ana Ruiz,mentor", "Cem Öz,mentor"))

    lines = [line for line in done("suggest", tmp_path / "p").out.splitlines() if line.startswith("Left out")]

    assert sorted(line[: line.index(" (")] for line in lines) == [
        "Left out: Ana Ruiz, mentor",
        "Left out: Cem Öz, mentor",
    ]


def test_a_pair_of_which_nearly_nothing_is_known_is_not_called_good(tmp_path: Path) -> None:
    a_store(tmp_path / "p").close()
    table = a_csv(tmp_path / "t.csv", "Name,Side", "Ana Ruiz,mentor", "Bo Lind,mentee")
    done("import", tmp_path / "p", table)

    out = done("suggest", tmp_path / "p").out

    assert "with Bo Lind, mentee (senior): Not enough known" in out


def test_suggesting_changes_nothing(path: Path) -> None:
    before = path.read_bytes()

    counterpart("suggest", path)
    counterpart("suggest", path, "--json")

    assert path.read_bytes() == before


def test_json_has_pairs_unmatched_totals_floor_and_certificate(path: Path) -> None:
    told = done("suggest", path, "--json").json

    assert {"pairs", "unmatched", "totals", "floor", "certificate"} <= told.keys()
    assert told["totals"]["pairs"] == len(told["pairs"]) == 2
    assert told["totals"]["score"] == sum(pair["score"] + pair["bonus"] for pair in told["pairs"])
    assert told["floor"] == min(pair["score"] for pair in told["pairs"])
    for pair in told["pairs"]:
        assert sum(pair["parts"].values()) == pair["score"]
        assert pair["reasons"]


def test_json_stands_alone_on_standard_output(path: Path) -> None:
    ran = counterpart("suggest", path, "--json")

    assert (ran.code, ran.err) == (0, "")


def test_accepted_pairs_run_from_today(path: Path) -> None:
    ran = done("suggest", path, "--accept")

    assert "2 pairings are running now. 12 sessions are planned." in ran.out
    with Store.open(path) as store:
        started = [(pairing.state, pairing.started_on) for pairing in store.pairings.of(1)]
        assert sum(store.sessions.counts(1).values()) == 12
    assert started == [(PairingState.RUNNING, today_here())] * 2


def test_accepted_pairs_run_from_the_day_that_counts_as_today(path: Path) -> None:
    done("suggest", path, "--accept", "--as-of", "2027-03-16")

    with Store.open(path) as store:
        assert {pairing.started_on for pairing in store.pairings.of(1)} == {date(2027, 3, 16)}


def test_json_names_the_pairings_that_were_started(path: Path) -> None:
    assert done("suggest", path, "--json").json["started"] == []
    assert done("suggest", path, "--accept", "--json").json["started"] == [1, 2]


def test_accepting_twice_starts_nothing_more(path: Path) -> None:
    done("suggest", path, "--accept")
    before = records_in(path)

    ran = done("suggest", path, "--accept")

    assert records_in(path) == before
    assert "0 pairs" in ran.out


def test_accepting_is_one_step(path: Path) -> None:
    before = records_in(path)
    done("suggest", path, "--accept")

    assert done("undo", path).out == "Taken back: Start 2 pairings.\n"
    assert records_in(path) == before


def test_a_program_without_people_is_no_error(tmp_path: Path) -> None:
    a_store(tmp_path / "p").close()

    ran = counterpart("suggest", tmp_path / "p")

    assert ran.code == 0
    assert "0 pairs, 0 people are left out." in ran.out


def test_people_who_report_to_each_other_in_a_circle_are_told(tmp_path: Path) -> None:
    a_store(tmp_path / "p").close()
    done(
        "import", tmp_path / "p", a_csv(tmp_path / "t.csv", "Name,Manager", "Ana Ruiz,Bo Lind", "Bo Lind,Ana Ruiz")
    )

    assert "Ana Ruiz" in counterpart("suggest", tmp_path / "p").err


@pytest.mark.parametrize("day", ["1900-01-01", "2200-12-31", "2028-02-29"])
def test_any_day_can_count_as_today(path: Path, day: str) -> None:
    assert counterpart("suggest", path, "--as-of", day).code == 0


def test_whom_the_file_keeps_together_or_apart_is_heeded_unless_something_else_is_typed(path: Path) -> None:
    def pairs(*options: str) -> set[tuple[str, str]]:
        told = done("suggest", path, "--json", *options).json["pairs"]
        return {(pair["mentor"], pair["mentee"]) for pair in told}

    ids = {one["name"]: one["id"] for one in done("list", path, "participants", "--json").json}
    with Store.open(path) as store:
        add_wish(store, ids["Ana Ruiz"], ids["Dee Poe"], WishKind.APART)

    assert ("Ana Ruiz", "Dee Poe") not in pairs()
    assert ("Ana Ruiz", "Dee Poe") in pairs("--pin", "Ana Ruiz=Dee Poe")


def test_a_rule_set_aside_in_the_file_is_started_with_its_reason(path: Path) -> None:
    ids = {one["name"]: one["id"] for one in done("list", path, "participants", "--json").json}
    with Store.open(path) as store:
        add_wish(store, ids["Cem Öz"], ids["Dee Poe"], reason="Both asked")
    done("suggest", path, "--accept")

    with Store.open(path) as store:
        [kept] = [one for one in store.pairings.of(1) if one.override_reason]
    assert (kept.set_aside, kept.override_reason) == (("reporting-line",), "Both asked")
