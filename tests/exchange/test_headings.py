import pytest

from app.exchange.fields import FIELDS, headings
from app.exchange.headings import Match, matches, words_of


def _field(heading: str) -> str | None:
    found = matches(heading)
    return found[0].field if found else None


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Employee_Name", ("employee", "name")),
        ("EmpID", ("emp", "id")),
        ("ManagerName", ("manager", "name")),
        ("E-Mail-Adresse", ("e", "mail", "adresse")),
        ("Prénom*", ("prenom",)),
        ("HTMLCode", ("html", "code")),
        ("", ()),
    ],
)
def test_a_heading_is_its_words(heading: str, words: tuple[str, ...]) -> None:
    assert words_of(heading) == words


@pytest.mark.parametrize("field", FIELDS)
def test_every_listed_heading_means_its_field_and_no_other(field: str) -> None:
    assert {heading: [match.field for match in matches(heading)] for heading in headings(field)} == {
        heading: [field] for heading in headings(field)
    }


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("DateofHire", "joined_on"),
        ("NumYearsWorked", "years_in_organization"),
        ("Your first name", "given_name"),
        ("Your Civil Service email address", "email"),
        ("Your job title or role", "title"),
        ("Your department or agency", "department"),
        ("Do you want to sign up as a mentor?", "side"),
        ("both mentor and mentee", "side"),
        ("Vorname (Rufname)", "given_name"),
        ("Abteilung / Department", "department"),
        ("Name / Nom", "name"),
        ("Nom de l'employé", "name"),
        ("E-Mail (dienstlich)", "email"),
        ("What would you like to learn?", "want_to_learn"),
        ("Name of your line manager", "manager"),
        ("Manager's email", "manager_email"),
        ("Line Manager ID", "manager_number"),
        ("profession", "department"),
    ],
)
def test_headings_are_understood_in_other_words(heading: str, field: str) -> None:
    assert _field(heading) == field


@pytest.mark.parametrize(
    "heading",
    [
        "PositionID", "DeptID", "Emergency contact name", "Home phone", "Manager title", "Mentor name",
        "Biography", "State", "Zip", "TermReason", "Timestamp", "RecruitmentSource", "Employee type", "",
        "Do you agree to us using the information you provide to us in this way?",
    ],
)  # fmt: skip
def test_headings_about_something_else_are_not_taken(heading: str) -> None:
    assert _field(heading) is None


def test_a_surer_heading_wins_over_a_looser_one() -> None:
    sureness = [
        matches(heading)[0].sureness for heading in ("Job title", "Position", "Your position", "Position held")
    ]
    assert sureness == sorted(sureness, reverse=True)
    assert len(set(sureness)) == 4


def test_a_last_resort_is_the_least_sure() -> None:
    assert matches("profession") == (Match("department", 1),)
