"""Fields of people in whole sentences, one by one and for many."""

import pytest

from app.domain.participants import Background, Format, IntakeStatus, WillingAs
from app.text import people

FIELDS = (
    "name", "sort_name", "pronunciation", "pronouns", "email", "phone", "staff_number", "title", "department",
    "site", "grade", "joined_on", "years_in_organization", "languages", "manager", "left", "access_needs", "notes",
    "exclusions", "willing_as", "places", "status", "status_on", "status_reason", "interests", "aims",
    "availability", "formats", "welcomes", "readiness", "difficulty", "left_out_before", "consent",
)  # fmt: skip


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_has_a_label_and_a_step_that_names_the_person(name: str) -> None:
    assert people.field(name)[0].isupper()
    assert "\u2068Ana Ruiz\u2069" in people.change(name, "Ana Ruiz")


def test_a_field_that_nobody_fills_in_has_no_words() -> None:
    with pytest.raises(KeyError):
        people.field("shoe_size")


@pytest.mark.parametrize(
    ("names", "words"), [(["Ana"], "\u2068Ana\u2069"), (["Ana", "Bo"], "2 people"), (["x"] * 1200, "1,200 people")]
)
def test_one_is_called_by_name_and_several_by_their_number(names: list[str], words: str) -> None:
    assert people.who(names) == words


@pytest.mark.parametrize("status", IntakeStatus)
def test_every_intake_status_can_be_set_and_told(status: IntakeStatus) -> None:
    assert "3 people" in people.status_step(status, "3 people")
    assert people.status_done(status, "3 people").startswith("3 people ")


def test_sides_are_told_in_full() -> None:
    assert people.willing_step(WillingAs.MENTOR, "Ana") == "Set Ana willing as mentor (junior)"


def test_choices_have_words() -> None:
    assert [people.background(each) for each in Background] == ["Similar", "Different", "Any"]
    assert [people.meeting_format(each) for each in Format] == ["In person", "Remote"]
    assert [people.level(each) for each in range(4)] == ["no", "a little", "well", "a lot"]
