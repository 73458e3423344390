"""How long someone has been in the organization."""

from datetime import date

import pytest

from app.domain.people import Grade, years_in_organization
from tests.support.builders import a_person


@pytest.mark.parametrize(
    ("joined_on", "today", "years"),
    [
        (date(2020, 2, 29), date(2027, 2, 28), 7.0),
        (date(2027, 1, 1), date(2027, 1, 1), 0.0),
        (date(2026, 1, 1), date(2026, 7, 2), 0.5),
    ],
)
def test_years_are_counted_from_the_day_of_joining(joined_on: date, today: date, years: float) -> None:
    assert years_in_organization(a_person(joined_on=joined_on, years_in_organization=30), today) == years


def test_imported_years_count_where_no_day_is_known() -> None:
    assert years_in_organization(a_person(years_in_organization=3.5), date(2027, 1, 1)) == 3.5


def test_a_day_of_joining_still_to_come_says_nothing() -> None:
    assert years_in_organization(a_person(joined_on=date(2027, 1, 2)), date(2027, 1, 1)) is None


def test_nothing_known_is_nothing_said() -> None:
    assert years_in_organization(a_person(), date(2027, 1, 1)) is None


def test_only_the_name_of_a_person_is_needed() -> None:
    person = a_person("Sukarno")

    assert (person.name, person.email, person.grade, person.manager_id) == ("Sukarno", "", "", None)


def test_a_new_grade_has_no_place_in_the_order() -> None:
    assert Grade(name="G4").rank is None
