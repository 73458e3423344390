"""Of one person it is told why they have this pair, or none, and what others would cost."""

from pathlib import Path

import pytest

from app.cli.explaining import Explanation
from tests.support.builders import a_store
from tests.support.command_line import counterpart, done
from tests.support.people_files import a_csv

PEOPLE = (
    "Name,Email,Grade,Side,Department,Can share,Want to learn",
    "Ana Ruiz,ana@x.org,AO,mentor,IT,AI: 3; Sustainability: 1,",
    "Cem Öz,cem@x.org,AO,mentor,IT,Sustainability: 3; AI: 1,",
    "Bo Lind,bo@x.org,SEO,mentee,Finance,,AI: 3",
    "Dee Poe,dee@x.org,SEO,mentee,Finance,,Sustainability: 3",
    "Eve Gone,eve@x.org,SEO,mentee,Finance,,Data: 3",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "program.counterpart"
    a_store(path).close()
    done("import", path, a_csv(tmp_path / "people.csv", *PEOPLE), "--grades", "AO,SEO")
    return path


def test_a_pair_is_told_with_its_reasons_and_no_other_pair(path: Path) -> None:
    out = done("suggest", path, "--explain", "Ana Ruiz").out

    assert out.startswith("Ana Ruiz, mentor (junior), with Bo Lind, mentee (senior): ")
    assert "with Dee Poe" not in out


def test_another_partner_is_told_with_what_the_choice_costs(path: Path) -> None:
    lines = done("suggest", path, "--explain", "Ana Ruiz").out.splitlines()

    [dee] = [line for line in lines if line.startswith("    Dee Poe: ")]
    assert "1 other pair moves, average " in dee


def test_who_is_left_out_is_told_why(path: Path) -> None:
    assert done("suggest", path, "--explain", "eve@x.org").out.startswith("Left out: Eve Gone, mentee (senior): ")


def test_whom_a_rule_refuses_is_told_with_the_rule(path: Path) -> None:
    out = done("suggest", path, "--explain", "Ana Ruiz", "--block", "Ana Ruiz=Dee Poe").out

    [dee] = [line for line in out.splitlines() if line.startswith("    Dee Poe: ")]
    assert "Total: " not in dee


def test_the_cost_is_what_pinning_changes(path: Path) -> None:
    told = done("suggest", path, "--json", "--explain", "Ana Ruiz").json
    [dee] = [one for one in told["explained"]["alternatives"] if one["mentee"] == "Dee Poe"]
    pinned = done("suggest", path, "--json", "--pin", "Ana Ruiz=Dee Poe").json

    assert dee["cost"]["points"] == pinned["totals"]["score"] - told["totals"]["score"]


def test_the_proposal_is_the_same_with_and_without_explaining(path: Path) -> None:
    told = done("suggest", path, "--json", "--explain", "Ana Ruiz").json
    explained = told.pop("explained")

    assert told == done("suggest", path, "--json").json
    assert explained["pairs"] == [pair for pair in told["pairs"] if pair["mentor"] == "Ana Ruiz"]


def test_who_has_a_pairing_already_is_told_so(path: Path) -> None:
    done("suggest", path, "--accept")

    out = done("suggest", path, "--explain", "Ana Ruiz").out

    assert out.startswith("Ana Ruiz has a pairing already, and no further pair is proposed.\n")


def test_an_unknown_name_is_one_sentence(path: Path) -> None:
    ran = counterpart("suggest", path, "--explain", "Zoe")

    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)


def test_an_explanation_is_of_one_person() -> None:
    assert {"face", "person", "alternatives"} == set(Explanation.__dataclass_fields__)
