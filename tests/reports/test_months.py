from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reports.months import DayMark, MarkKey, months
from tests.support.papers import outside_margins, overprinted, print_flowables

MARCH = (date(2027, 3, 1), date(2027, 3, 31))


def test_a_month_is_shown_with_its_name_weekdays_and_all_of_its_days() -> None:
    [page] = print_flowables(months(*MARCH, {}))[1]
    assert page.lines == [
        "March 2027", "MTWTFSS", "1234567", "891011121314", "15161718192021", "22232425262728", "293031",
    ]  # fmt: skip


def test_days_before_and_after_the_period_stay_empty() -> None:
    [page] = print_flowables(months(date(2027, 3, 17), date(2027, 4, 2), {}))[1]
    assert page.lines[:3] == ["March 2027April 2027", "MTWTFSSMTWTFSS", "1718192021" + "12"]


def test_seven_months_are_four_and_three_and_six_share_a_row() -> None:
    def names(count: int) -> list[int]:
        [page] = print_flowables(months(date(2027, 1, 1), date(2027, count, 1), {}))[1]
        return [line.count("2027") for line in page.lines if "2027" in line]

    assert names(6) == [6]
    assert names(7) == [4, 3]
    assert names(12) == [6, 6]


def test_a_marked_day_is_bold_and_each_mark_has_its_own_shape() -> None:
    day = date(2027, 3, 18)
    plain = print_flowables(months(*MARCH, {}))[1][0].shapes
    for mark in DayMark:
        [page] = print_flowables(months(*MARCH, {day: mark}))[1]
        assert page.shapes == plain + 1
        eighteen = [sign for sign in page.signs if "Bold" in sign.font and sign.size < 7]
        assert "".join(sign.text for sign in eighteen) == "18"


def test_the_key_says_what_each_mark_means() -> None:
    [page] = print_flowables([MarkKey([(DayMark.FILLED, "held"), (DayMark.FRAMED, "planned")])])[1]
    assert page.lines == ["heldplanned"]
    assert page.shapes > print_flowables([MarkKey([])])[1][0].shapes + 1


def test_a_period_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="before it starts"):
        months(MARCH[1], MARCH[0], {})


@given(first=st.dates(date(2020, 1, 1), date(2040, 1, 1)), length=st.integers(0, 330))
def test_every_day_of_a_period_is_shown_once_and_inside_the_margins(first: date, length: int) -> None:
    [page] = print_flowables(months(first, first + timedelta(days=length), {}))[1]
    days = [first + timedelta(days=number) for number in range(length + 1)]
    shown = [sign.text for sign in page.signs if sign.size < 7 and sign.text.isdigit()]
    assert sorted(shown) == sorted("".join(str(day.day) for day in days))
    assert not outside_margins(page, 50)
    assert not overprinted(page)
