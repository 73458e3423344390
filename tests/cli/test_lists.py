"""list prints tables for people and JSON for programs."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.participants import IntakeStatus, WillingAs
from app.domain.sessions import SessionState
from app.storage import Store
from app.text.catalog import speaking
from tests.support.builders import a_person, a_program, a_store, add_pairing, add_participant, add_session, at
from tests.support.command_line import counterpart, done
from tests.support.samples import a_sample

COMMON = ["id", "code", "name", "side", "status"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """One pairing with a held and two planned sessions, and somebody who waits."""
    path = tmp_path / "program.counterpart"
    with a_store(path) as store:
        pairing = add_pairing(store)
        add_session(store, pairing, state=SessionState.HELD, held_on=date(2027, 2, 1), minutes=55)
        add_session(store, pairing, due_by=date(2027, 5, 1))
        add_session(store, pairing, due_by=date(2027, 6, 1), planned_at=at("2027-04-01T10:30"))
        add_participant(
            store,
            person=a_person("Chen Wei", email="chen@x.org", grade="AO", department="IT"),
            status=IntakeStatus.WAITING,
            willing_as=WillingAs.MENTEE,
        )
    return path


@pytest.mark.parametrize("noun", ["participants", "pairings", "sessions"])
def test_every_object_has_the_common_keys_first(path: Path, noun: str) -> None:
    ran = counterpart("list", path, noun, "--json")

    assert (ran.code, ran.err) == (0, "")
    assert ran.json
    assert all(list(found)[:5] == COMMON for found in ran.json)


def test_a_participant_as_json(path: Path) -> None:
    found = {found["name"]: found for found in done("list", path, "participants", "--json").json}

    ana, chen = found["Ana Ruiz"], found["Chen Wei"]
    assert chen == {
        "id": 3, "code": None, "name": "Chen Wei", "side": "mentee", "status": "waiting", "email": "chen@x.org",
        "title": "", "department": "IT", "site": "", "grade": "AO", "willing_as": "mentee", "places": 1,
        "pairings": 0,
    }  # fmt: skip
    assert (ana["side"], ana["willing_as"], ana["pairings"]) == ("mentor", "either", 1)


def test_a_pairing_as_json(path: Path) -> None:
    [pairing] = done("list", path, "pairings", "--json").json

    assert pairing["code"].startswith("P-")
    assert {name: value for name, value in pairing.items() if name != "code"} == {
        "id": 1, "name": "Ana Ruiz and Bo Lind", "side": None, "status": "running", "mentor": "Ana Ruiz",
        "mentee": "Bo Lind", "score": None, "started_on": "2027-01-04", "held": 1, "planned": 2,
        "next_day": "2027-04-01",
    }  # fmt: skip


def test_sessions_as_json_in_the_order_of_their_days(path: Path) -> None:
    held, dated, due = done("list", path, "sessions", "--json").json

    assert (held["status"], held["held_on"], held["minutes"]) == ("held", "2027-02-01", 55)
    assert (dated["status"], dated["planned_at"], dated["due_by"]) == (
        "planned",
        "2027-04-01T10:30:00",
        "2027-06-01",
    )
    assert (due["planned_at"], due["due_by"], due["kind"]) == (None, "2027-05-01", "topic")


@pytest.mark.parametrize("noun", ["participants", "pairings", "sessions"])
def test_json_is_for_machines_and_the_same_in_every_language(path: Path, noun: str) -> None:
    with speaking("de"):
        other = done("list", path, noun, "--json").json
    for found in (*other, *(here := done("list", path, noun, "--json").json)):
        found.pop("name")

    assert other == here


def test_an_empty_list_is_an_empty_list(tmp_path: Path) -> None:
    a_store(tmp_path / "p").close()

    assert done("list", tmp_path / "p", "sessions", "--json").json == []
    assert done("list", tmp_path / "p", "sessions").out.splitlines() == [
        "Code  Kind  Status  Due by  Held on  Mentor (junior)  Mentee (senior)"
    ]


def test_the_table_has_words_for_sides_and_states(path: Path) -> None:
    ran = done("list", path, "participants")

    assert [line.split("  ")[0] for line in ran.out.splitlines()] == ["Name", "Bo Lind", "Ana Ruiz", "Chen Wei"]
    assert "mentor (junior)" in ran.out
    assert "Waiting list" in ran.out


def test_days_in_the_table_have_their_month_in_words_and_what_is_not_known_a_dash(path: Path) -> None:
    [_heads, held, dated, _due] = done("list", path, "sessions").out.splitlines()

    assert "1 Feb 2027" in held
    assert " -  " in dated


def test_the_program_is_named_beside_the_table(path: Path) -> None:
    assert done("list", path, "pairings").err == "Program: Spring 2027\n"


def test_of_two_programs_the_newest_open_one_is_listed_and_the_other_by_its_name(path: Path) -> None:
    with Store.open(path) as store, store.edit("Another program"):
        store.programs.add([a_program("Autumn 2027", starts_on=date(2027, 7, 1))])

    assert done("list", path, "participants", "--json").json == []
    assert done("list", path, "participants").err == "Program: Autumn 2027\n"
    assert len(done("list", path, "participants", "--json", "--program", "spring 2027").json) == 3


def test_a_side_taken_in_a_pairing_counts_before_what_someone_is_willing_as(path: Path) -> None:
    with Store.open(path) as store, store.edit("Change"):
        bo = next(member for member in store.participants.of(1) if member.person.name == "Bo Lind")
        store.participants.change(replace(bo, willing_as=WillingAs.MENTOR))

    found = {found["name"]: found for found in done("list", path, "participants", "--json").json}

    assert (found["Bo Lind"]["side"], found["Bo Lind"]["willing_as"]) == ("mentee", "mentor")


@pytest.mark.parametrize("noun", ["participants", "pairings", "sessions"])
def test_listing_leaves_the_file_byte_by_byte(tmp_path: Path, noun: str) -> None:
    sample = a_sample(tmp_path / "sample.counterpart")
    before = sample.read_bytes()

    done("list", sample, noun)

    assert sample.read_bytes() == before
