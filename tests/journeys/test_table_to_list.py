"""From a spreadsheet of the personnel office to the list of participants."""

from pathlib import Path

import pytest

from tests.support.command_line import done
from tests.support.organizations import GRADES, an_organization


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "program.counterpart"
    done("new", path, "--name", "Spring 2027", "--purpose", "Our leaders decide about tools they never use.")
    done("import", path, an_organization(tmp_path / "people.csv"), "--grades", GRADES)
    return path


def test_everyone_of_the_table_stands_in_the_list(path: Path) -> None:
    found = {person["name"]: person for person in done("list", path, "participants", "--json").json}

    assert len(found) == 14
    assert found["Łukasz Żyła"] | {"id": 0} == {
        "id": 0, "code": None, "name": "Łukasz Żyła", "side": "mentor", "status": "accepted",
        "email": "j6@org.example", "title": "Analyst", "department": "IT", "site": "Quay", "grade": "Assistant",
        "willing_as": "mentor", "places": 1, "pairings": 0,
    }  # fmt: skip
    assert found["Gia Beridze"]["status"] == "left"
    assert found["Nora Quist"]["side"] == "either"


def test_the_list_is_sorted_by_family_names(path: Path) -> None:
    names = [line.split("  ")[0] for line in done("list", path, "participants").out.splitlines()[1:]]

    assert names[:4] == ["Gia Beridze", "Ciarán Byrne", "Karim Haddad", "Jón Jónsson"]


def test_what_does_not_belong_into_the_file_is_not_in_it(path: Path) -> None:
    assert b"1.1.1960" not in path.read_bytes()
    assert b"2.2.1999" not in path.read_bytes()


def test_a_corrected_table_updates_the_list(path: Path, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("Dilek Öz", "Dilek Öz-Kaya"), encoding="utf-8")

    ran = done("import", path, table)

    assert "0 people are new, 1 updated, 13 as they were" in ran.out
    names = [person["name"] for person in done("list", path, "participants", "--json").json]
    assert "Dilek Öz-Kaya" in names
    assert len(names) == 14
