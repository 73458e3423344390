import pytest

from app.domain.participants import SLOTS
from app.exchange.availability import slots_in

WORKWEEK = set(SLOTS[:10])
MORNINGS = {slot for slot in WORKWEEK if slot.endswith("am")}


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("mon-am", {"mon-am"}),
        ("Mon am, Wed", {"mon-am", "wed-am", "wed-pm"}),
        ("Monday morning; Tuesday afternoon", {"mon-am", "tue-pm"}),
        ("Mo vormittags", {"mon-am"}),
        ("mardi matin", {"tue-am"}),
        ("miércoles por la tarde", {"wed-pm"}),
        ("piątek rano", {"fri-am"}),
        ("Mon-Fri", WORKWEEK),
        ("Montag bis Mittwoch", {"mon-am", "mon-pm", "tue-am", "tue-pm", "wed-am", "wed-pm"}),
        ("mornings", MORNINGS),
        ("weekdays", WORKWEEK),
        ("any time", WORKWEEK),
        ("Thu 9-11", {"thu-am"}),
        ("Thu 14:00", {"thu-pm"}),
        ("Thu 9-17", {"thu-am", "thu-pm"}),
        ("Sat", {"sat-am", "sat-pm"}),
        ("", set()),
    ],
)
def test_days_and_halves_are_read(text: str, slots: set[str]) -> None:
    assert slots_in(text) == (slots, ())


def test_what_names_no_time_is_given_back() -> None:
    assert slots_in("Mon am, after lunch maybe") == ({"mon-am"}, ("after lunch maybe",))
