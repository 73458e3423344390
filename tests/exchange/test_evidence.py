import pytest

from app.exchange.evidence import (
    are_formats,
    are_sides,
    fits,
    is_address,
    is_date,
    is_number,
    is_number_in,
    share,
    values_below,
)


@pytest.mark.parametrize(
    ("field", "values", "answer"),
    [
        ("title", ["Engineer", "Clerk"], True),
        ("title", ["19", "27", "3"], False),
        ("department", ["a@example.org", "b@example.org"], False),
        ("family_name", ["000", "001"], True),
        ("email", ["a@example.org", "Bo <bo@example.org>", "?x"], True),
        ("email", ["yes", "no"], False),
        ("joined_on", ["2015-03-30", "30.03.15", "03/30/2015"], True),
        ("joined_on", ["Monday", "soon"], False),
        ("years_in_organization", ["5", "4.5", "3 years"], True),
        ("years_in_organization", ["long", "short"], False),
        ("staff_number", ["10026", "10084", "10196"], True),
        ("staff_number", ["1", "2", "3", "4"], False),
        ("staff_number", ["7", "7", "7", "8"], False),
        ("employment_status", ["Active", "Terminated"], True),
        ("employment_status", ["MA", "CT", "TX"], False),
        ("side", ["mentor", "mentee", "both"], True),
        ("side", ["Ana Ruiz", "Bo Chen"], False),
        ("grade", ["1", "2"], True),
        ("notes", ["anything"], True),
        ("title", [], True),
    ],
)
def test_values_decide_what_a_column_can_be(field: str, values: list[str], answer: bool) -> None:
    assert fits(field, "", values) is answer


def test_yes_and_no_answer_a_heading_that_names_a_side() -> None:
    assert fits("side", "Both mentor and mentee", ["yes", "no", "no"])
    assert fits("side", "Role", ["no", "no"])
    assert not fits("side", "Role", ["yes", "yes"])


def test_values_are_those_that_say_something() -> None:
    rows = [("Ana", " x "), ("Bo", ""), ("Cy", "n/a"), ("Di", "y")]
    assert values_below(rows, 1) == ["x", "y"]


def test_a_few_hundred_values_are_enough() -> None:
    assert len(values_below([("x",)] * 10_000, 0)) == 500


def test_single_values_are_told_apart() -> None:
    assert is_address("Ana <ana@example.org>")
    assert not is_address("@ana")
    assert is_number("-3,5")
    assert not is_number("3 years")
    assert is_number_in("3 years")
    assert not is_number_in("2015-03-30")
    assert is_date("30.03.2015")
    assert not is_date("30.33.2015")
    assert share(["1", "x", "2", "3"], is_number) == 0.75
    assert share([], is_number) == 0


def test_sides_are_told_by_their_words_and_not_by_ranks_or_agreement() -> None:
    assert are_sides(["Mentorin", "Mentee", "beide", "Mentor und Mentee"])
    assert not are_sides(["Senior clerk", "Junior clerk"])
    assert not are_sides(["both", "either"])
    assert not are_sides([])


def test_ways_of_meeting_are_told_by_their_words() -> None:
    assert are_formats(["online", "In person", "hybrid"])
    assert not are_formats(["online", "Bonn", "Kiel"])
    assert not are_formats(["120 any street"])
