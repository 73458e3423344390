import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import given
from hypothesis import strategies as st

from app.domain.participants import Format, WillingAs
from app.exchange import person_fields
from app.exchange.cells import Cells


def _cells(**values: str) -> Cells:
    columns = {field: at for at, field in enumerate(values)}
    return Cells(2, tuple(values.values()), tuple(values), columns)


def _told(cells: Cells) -> list[str]:
    return [problem.code for problem in cells.problems]


@pytest.mark.parametrize(
    ("values", "shown", "sorted_by"),
    [
        ({"name": "Ruiz, Ana  M"}, "Ana M Ruiz", "Ruiz, Ana M"),
        ({"name": "Ana Ruiz"}, "Ana Ruiz", "Ruiz, Ana"),
        ({"name": "王小明"}, "王小明", "王小明"),
        ({"given_name": "Ana María", "family_name": "Ruiz Peña"}, "Ana María Ruiz Peña", "Ruiz Peña, Ana María"),
        ({"given_name": "Martin", "family_name": "King, Jr."}, "Martin King, Jr.", "King, Jr., Martin"),
        ({"given_name": "Ana", "family_name": "-"}, "Ana", "Ana"),
        ({"given_name": "", "family_name": "Ruiz"}, "Ruiz", "Ruiz"),
        ({"name": "Annie", "given_name": "Ana", "family_name": "Ruiz"}, "Annie", "Ruiz, Ana"),
        ({"name": "Null"}, "Null", "Null"),
        ({"name": " \u200b\ufeff "}, "", ""),
    ],
)
def test_a_name_is_shown_and_sorted(values: dict[str, str], shown: str, sorted_by: str) -> None:
    assert person_fields.names(_cells(**values)) == (shown, sorted_by, "")


def test_an_address_beside_the_name_is_taken() -> None:
    assert person_fields.names(_cells(name="Ana Ruiz <ana@example.org>")) == (
        "Ana Ruiz",
        "Ruiz, Ana",
        "ana@example.org",
    )


def test_a_bad_address_beside_the_name_is_told() -> None:
    cells = _cells(name="Ana Ruiz <ana@example>")
    assert person_fields.names(cells) == ("Ana Ruiz", "Ruiz, Ana", "")
    assert _told(cells) == ["email-not-valid"]


@pytest.mark.parametrize(
    "text",
    [
        "ana@example.org",
        " ana@EXAMPLE.org ",
        "mailto:ana@example.org",
        "Ana Ruiz <ana@example.org>",
        "ana@example.org;",
    ],
)
def test_an_address_is_read(text: str) -> None:
    cells = _cells(email=text)
    assert person_fields.address(cells, "email") == "ana@example.org"
    assert _told(cells) == []


@pytest.mark.parametrize(
    "text", ["ana", "ana@", "ana@@example.org", "a@example.org, b@example.org", "ana@example..org"]
)
def test_a_bad_address_is_dropped_and_told(text: str) -> None:
    cells = _cells(email=text)
    assert person_fields.address(cells, "email") == ""
    assert cells.problems[0].code == "email-not-valid"
    assert cells.problems[0].values["value"] == text


LOCAL = st.one_of(
    st.from_regex(r"[A-Za-z0-9._+-]{1,70}", fullmatch=True),
    st.sampled_from(["Info", "INFO", "ana", "Ana.Ruiz", "postmaster"]),
)
DOMAIN = st.one_of(
    st.from_regex(r"[A-Za-z0-9.-]{1,20}", fullmatch=True),
    st.sampled_from(
        ["example.org", "EXAMPLE.org", "bücher.example", "x.local", f"{'a' * 60}.{'b' * 60}.{'c' * 60}.org"]
    ),
)


@given(LOCAL, DOMAIN)
def test_an_address_is_as_valid_as_the_library_says(local: str, domain: str) -> None:
    try:
        expected = validate_email(f"{local}@{domain}", check_deliverability=False).normalized
    except EmailNotValidError:
        expected = ""

    assert person_fields.address(_cells(email=f"{local}@{domain}"), "email") == expected


@pytest.mark.parametrize("text", ["", "n/a", "-"])
def test_no_address_is_no_problem(text: str) -> None:
    cells = _cells(email=text)
    assert person_fields.address(cells, "email") == ""
    assert _told(cells) == []


def test_a_manager_is_named_as_shown() -> None:
    assert person_fields.manager(_cells(manager="Chen, Bo  X")) == "Bo X Chen"
    assert person_fields.manager(_cells(manager="n/a")) == ""


@pytest.mark.parametrize(("text", "years"), [("5", 5.0), ("4,5", 4.5), ("4.5 years", 4.5), ("0", 0.0), ("", None)])
def test_years_are_read(text: str, years: float | None) -> None:
    cells = _cells(years_in_organization=text)
    assert person_fields.years(cells) == years
    assert _told(cells) == []


@pytest.mark.parametrize("text", ["long", "-3", "81", "1983"])
def test_impossible_years_are_told(text: str) -> None:
    cells = _cells(years_in_organization=text)
    assert person_fields.years(cells) is None
    assert _told(cells) == ["years-not-understood"]


def test_a_side_is_read() -> None:
    assert person_fields.willing_as(_cells(side="Mentee")) is WillingAs.MENTEE


def test_a_no_names_no_side_and_is_no_problem() -> None:
    cells = _cells(side="no")
    assert person_fields.willing_as(cells) is None
    assert _told(cells) == []


def test_an_unknown_side_is_told() -> None:
    cells = _cells(side="gardener")
    assert person_fields.willing_as(cells) is None
    assert _told(cells) == ["side-not-understood"]


@pytest.mark.parametrize(
    ("text", "places", "told"),
    [
        ("0", 0, []),
        ("3", 3, []),
        ("", None, []),
        ("4", 3, ["too-many-places"]),
        ("two", None, ["places-not-understood"]),
    ],
)
def test_places_run_from_none_to_three(text: str, places: int | None, told: list[str]) -> None:
    cells = _cells(places=text)
    assert person_fields.places(cells) == places
    assert _told(cells) == told


def test_levels_above_three_are_told() -> None:
    cells = _cells(can_share="AI: 4; Data: 1")
    assert person_fields.levels(cells, "can_share") == (("AI", 3), ("Data", 1))
    assert _told(cells) == ["level-too-high"]


def test_unclear_times_are_told() -> None:
    cells = _cells(availability="Mon am, whenever I like")
    assert person_fields.availability(cells) == {"mon-am"}
    assert cells.problems[0].values["value"] == "whenever I like"


def test_unclear_formats_are_told() -> None:
    cells = _cells(formats="by pigeon")
    assert person_fields.formats(cells) == frozenset()
    assert _told(cells) == ["format-not-understood"]
    assert person_fields.formats(_cells(formats="online")) == {Format.REMOTE}
