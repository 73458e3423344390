import pytest

from app.exchange.fields import FIELDS, headings


def test_the_names_of_the_fields_are_a_promise() -> None:
    assert set(FIELDS) == {
        "name", "given_name", "family_name", "email", "staff_number", "phone", "title", "department", "site",
        "grade", "joined_on", "years_in_organization", "languages", "manager", "manager_email",
        "manager_number", "employment_status", "left_on", "side", "places", "can_share", "want_to_learn",
        "aims", "availability", "formats", "not_with_me", "access_needs", "pronunciation", "pronouns",
        "notes",
    }  # fmt: skip


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_has_headings_without_repetition(field: str) -> None:
    assert len(set(headings(field))) == len(headings(field)) > 1


def test_an_unknown_field_has_none() -> None:
    with pytest.raises(KeyError):
        headings("shoe_size")
