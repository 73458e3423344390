import pytest

from app.domain.privacy import Sensitive
from app.exchange.fields import FIELDS, headings
from app.exchange.sensitive import kind_of, tells_sex


@pytest.mark.parametrize(
    "heading",
    [
        "DOB", "Date of birth", "dateofbirth", "Geburtsdatum", "Date de naissance", "Fecha de nacimiento",
        "Data di nascita", "Data de nascimento", "Geboortedatum", "Data urodzenia", "Födelsedatum", "Age",
        "Alter", "Sex", "GenderID", "Geschlecht", "Sexe", "Género", "Kön", "Płeć", "Anrede", "Salutation",
        "gender pronouns", "RaceDesc", "Ethnicity", "HispanicLatino", "CitizenDesc", "Nationality",
        "Staatsangehörigkeit", "Nationalité", "Religion", "Konfession", "Trade union", "MaritalDesc",
        "MarriedID", "Familienstand", "État civil", "Estado civil", "Stan cywilny", "Children", "Disability",
        "Schwerbehinderung", "Health notes", "Santé", "Absences", "Sick days", "Sexual orientation", "LGBT+",
        "match with similar identity", "identity to match", "characteristics", "Protected characteristics",
        "FromDiversityJobFairID", "Salary", "Annual pay", "Gehalt", "Monatsgehalt", "Salaire", "Sueldo",
        "Lön", "PerformanceScore", "PerfScoreID", "LastPerformanceReview_Date", "Beurteilung", "SSN",
        "National insurance number", "IBAN", "Home address",
    ],
)  # fmt: skip
def test_special_and_private_columns_are_recognized(heading: str) -> None:
    assert kind_of(heading) is not None


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("DOB", Sensitive.BIRTH), ("gender pronouns", Sensitive.SEX), ("RaceDesc", Sensitive.ORIGIN),
        ("Trade union", Sensitive.BELIEF), ("Estado civil", Sensitive.FAMILY), ("Sick days", Sensitive.HEALTH),
        ("identity to match", Sensitive.IDENTITY), ("Monatsgehalt", Sensitive.PAY),
        ("PerformanceScore", Sensitive.PERFORMANCE), ("National insurance number", Sensitive.NUMBERS),
    ],
)  # fmt: skip
def test_it_is_said_what_such_a_column_would_tell(heading: str, kind: Sensitive) -> None:
    assert kind_of(heading) is kind


@pytest.mark.parametrize(
    "heading",
    ["Pay grade", "Pay band", "Agency", "Manager", "Language", "Access needs", "Pronouns", "Essex office", ""],
)
def test_harmless_columns_are_not(heading: str) -> None:
    assert kind_of(heading) is None


@pytest.mark.parametrize("field", FIELDS)
def test_no_heading_of_a_field_is_sensitive(field: str) -> None:
    assert [heading for heading in headings(field) if kind_of(heading)] == []


def test_forms_of_address_tell_the_sex() -> None:
    assert tells_sex(["Mr", "Mrs.", "Ms", "Dr"])
    assert tells_sex(["Herr", "Frau"])
    assert not tells_sex(["Engineer", "Sir Lancelot", "Director"])
    assert not tells_sex([])
