from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.problems import CounterpartError
from app.text.catalog import speaking
from app.text.formats import date_long, date_short, day_month
from app.text.typed_days import read_day, read_moment
from tests.support.builders import at

TODAY = date(2027, 3, 16)  # a Tuesday


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    with speaking("en"):
        yield


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12 may", date(2026, 5, 12)),
        ("12 March", date(2027, 3, 12)),
        ("march 12", date(2027, 3, 12)),
        ("12th of March", date(2027, 3, 12)),
        ("Mon 15 Mar", date(2027, 3, 15)),
        ("15 Mar 2027", date(2027, 3, 15)),
        ("15 mar 27", date(2027, 3, 15)),
        ("2027-03-01", date(2027, 3, 1)),
        ("1/3", date(2027, 3, 1)),
        ("01.03.2027", date(2027, 3, 1)),
        ("1.3.", date(2027, 3, 1)),
        ("3/25/2026", date(2026, 3, 25)),
        ("today", TODAY),
        ("Yesterday", date(2027, 3, 15)),
        ("3 days ago", date(2027, 3, 13)),
        ("a week ago", date(2027, 3, 9)),
        ("monday", date(2027, 3, 15)),
        ("tue", TODAY),
        ("last tuesday", date(2027, 3, 9)),
        ("21", date(2027, 2, 21)),
        ("16", TODAY),
        ("29 feb", date(2024, 2, 29)),
        ("31", date(2027, 1, 31)),
    ],
)
def test_a_past_day_is_read_as_people_type_it(typed: str, day: date) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12 may", date(2027, 5, 12)),
        ("1 march", date(2028, 3, 1)),
        ("21", date(2027, 3, 21)),
        ("5", date(2027, 4, 5)),
        ("friday", date(2027, 3, 19)),
        ("next tuesday", date(2027, 3, 23)),
        ("tomorrow", date(2027, 3, 17)),
        ("in 3 days", date(2027, 3, 19)),
    ],
)
def test_a_day_ahead_is_the_next_of_its_kind(typed: str, day: date) -> None:
    assert read_day(typed, TODAY, ahead=True) == day


@pytest.mark.parametrize("typed", ["", "soon", "31 februar", "12 13 14 15", "ma 3", "32", "0", "12 may june"])
def test_what_is_no_day_is_told(typed: str) -> None:
    with pytest.raises(CounterpartError) as caught:
        read_day(typed, TODAY)
    assert caught.value.problem.code == "day-unreadable"


@pytest.mark.parametrize("typed", ["12 may 1021", "0021-03-01", "1 jan 2190"])
def test_a_year_that_nobody_means_is_asked_about(typed: str) -> None:
    with pytest.raises(CounterpartError) as caught:
        read_day(typed, TODAY)
    assert caught.value.problem.code == "day-implausible"


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("tue 14:30", at("2027-03-16T14:30")),
        ("12 may 9:05", at("2027-05-12T09:05")),
        ("tomorrow 2 pm", at("2027-03-17T14:00")),
        ("17 march 12 am", at("2027-03-17T00:00")),
        ("2027-04-01 10h", at("2027-04-01T10:00")),
        ("fri 16.15", at("2027-03-19T16:15")),
    ],
)
def test_a_moment_has_a_day_and_a_time(typed: str, moment: datetime) -> None:
    assert read_moment(typed, TODAY) == moment


@pytest.mark.parametrize("typed", ["tue", "12 may 2027", "tomorrow 25:00", "tomorrow 10:75", ""])
def test_a_moment_without_a_time_is_told(typed: str) -> None:
    with pytest.raises(CounterpartError) as caught:
        read_moment(typed, TODAY)
    assert caught.value.problem.code == "time-missing"


@given(st.sampled_from(["en", "de", "fr", "es", "pl", "nl", "sv"]), st.integers(0, 5_000))
def test_every_day_that_we_print_can_be_typed_as_it_stands(spoken: str, ago: int) -> None:
    day = TODAY - timedelta(days=ago)
    with speaking(spoken):
        assert read_day(date_long(day), TODAY) == day
        assert read_day(date_short(day), TODAY) == day
        if ago < 300:
            assert read_day(day_month(day), TODAY) == day


@pytest.mark.parametrize("typed", ["2200000000", "1/1/99999999999", "9" * 5_000, "99999-01-01"])
def test_figures_that_are_no_part_of_a_day_are_not_read(typed: str) -> None:
    assert code_of(lambda: read_day(typed, TODAY)) == "day-unreadable"


@given(st.text(max_size=40), st.booleans())
def test_no_text_is_more_than_a_problem(text: str, ahead: bool) -> None:
    codes = {code_of(lambda: read_day(text, TODAY, ahead=ahead)), code_of(lambda: read_moment(text, TODAY))}
    assert codes <= {"", "day-unreadable", "day-implausible", "time-missing"}


def code_of(read: Callable[[], object]) -> str:
    """The code of the problem that reading meets; "" where it meets none."""
    try:
        read()
    except CounterpartError as error:
        return error.problem.code
    return ""
