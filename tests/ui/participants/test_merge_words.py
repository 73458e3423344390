from datetime import date

import pytest

from app.domain.merging import OF_THE_PERSON, Difference
from app.domain.participants import Background, Consent, Format, IntakeStatus, WillingAs
from app.operations.merging import Belongings
from app.storage import Store
from app.ui.participants.merge_words import belongings, label, value
from tests.support.builders import add_participant

DAY = date(2027, 1, 4)


@pytest.mark.parametrize(
    ("field", "values", "words"),
    [
        ("name", ("Ana Ruiz", "Ruiz, Ana"), "Ana Ruiz"),
        ("email", ("",), "-"),
        ("joined_on", (DAY,), "4 January 2027"),
        ("joined_on", (None,), "-"),
        ("years_in_organization", (4.5,), "4.5"),
        ("manager", (1, ""), "Ana Ruiz"),
        ("manager", (None, "Bo"), "Bo"),
        ("left", (True, DAY), "Left, 4 January 2027"),
        ("left", (True, None), "Left"),
        ("left", (False, None), "Still here"),
        ("willing_as", (WillingAs.MENTOR,), "mentor (junior)"),
        ("places", (0,), "0"),
        ("status", (IntakeStatus.WAITING, DAY, ""), "Waiting list, 4 January 2027"),
        ("welcomes", (Background.SIMILAR,), "Similar"),
        ("consent", (Consent(notice="3"),), "3"),
        ("availability", (frozenset({"tue-am"}),), "Tue mornings"),
        ("formats", (frozenset({Format.REMOTE}),), "remote"),
        ("formats", (frozenset(),), "-"),
    ],
)
def test_every_value_is_told_in_words(store: Store, field: str, values: tuple[object, ...], words: str) -> None:
    add_participant(store, "Ana Ruiz")
    difference = Difference(field, OF_THE_PERSON, values, ("other", ""), False)
    assert value(store, difference, theirs=False) == words


def test_a_field_of_a_program_names_it(store: Store) -> None:
    assert label(store, Difference("email", OF_THE_PERSON, ("",), ("x",), True)) == "E-mail"
    assert label(store, Difference("places", 1, (1,), (2,), False)) == "Places in \u2068Spring 2027\u2069"


def test_what_hangs_on_a_record_is_listed() -> None:
    assert belongings(Belongings(1, 2, 0, 1)) == "1 program, 2 pairings and 1 person reporting"
    assert belongings(Belongings(0, 0, 0, 0)) == "nothing else"
