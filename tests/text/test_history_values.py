import pytest

from app.text import history_values as values
from app.text.history_values import Names

NAMES = Names(people={3: "Helen Marsh"}, topics={2: "Data and digital safety"})


@pytest.mark.parametrize("raw", [None, "", "[]", "{}"])
def test_an_empty_column_held_nothing(raw: object) -> None:
    assert values.is_nothing(raw)
    assert not values.is_nothing(0)


def test_people_and_topics_are_called_by_their_names() -> None:
    assert values.person(3, NAMES) == "Helen Marsh"
    assert values.topic(2, NAMES) == "Data and digital safety"


def test_who_or_what_is_gone_is_told_as_gone() -> None:
    assert values.person(9, NAMES) == "somebody who is no longer in the file"
    assert values.topic(9, NAMES) == "a topic that is no longer in the catalogue"


def test_days_and_times_are_told_as_everywhere() -> None:
    assert values.day("2027-03-16", NAMES) == "16 Mar 2027"
    assert values.moment("2027-03-16T14:30", NAMES) == "16 Mar 2027, 14:30"


def test_long_texts_are_cut_on_one_line() -> None:
    shown = values.text("a line\nand another " * 40, NAMES)
    assert "\n" not in shown
    assert len(shown) <= 80
    assert shown.endswith("…")


def test_numbers_lists_and_flags_are_words() -> None:
    assert values.number(3, NAMES) == "3"
    assert values.number(2.5, NAMES) == "2.5"
    assert values.listed('["German", "Polish"]', NAMES) == "German and Polish"
    assert values.slots('["mon-am"]', NAMES) == "Monday morning"
    assert values.formats('["in-person", "remote"]', NAMES) == "in person and remote"
    assert (values.yes_or_no(1, NAMES), values.yes_or_no(0, NAMES)) == ("yes", "no")


def test_a_rule_that_was_set_aside_is_named_and_other_words_stay() -> None:
    assert values.rule("reporting-line", NAMES) == "Reporting line"
    assert values.rule("the two are friends", NAMES) == "the two are friends"
