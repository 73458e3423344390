"""Dates, counts and names as people of a language read them."""

from collections.abc import Callable
from datetime import date, time

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from app.text import formats
from app.text.catalog import speaking
from tests.support.builders import at

DAY = date(2027, 3, 7)
NBSP = "\u00a0"
LANGUAGES = [
    "en",
    "en_US",
    "de",
    "fr",
    "es",
    "pt_BR",
    "pl",
    "uk",
    "tr",
    "vi",
    "ar",
    "he",
    "fa",
    "hi",
    "zh",
    "ja",
    "ko",
]
OF_A_DAY: list[Callable[[date], str]] = [
    formats.date_long,
    formats.date_short,
    formats.weekday_date,
    formats.weekday_day,
    formats.weekday,
    formats.weekday_short,
    formats.day_month,
    formats.day_month_long,
    formats.month_year,
]


def test_a_week_begins_as_its_language_has_it() -> None:
    assert formats.week() == tuple(enumerate("MTWTFSS"))
    with speaking("en_US"):
        assert [number for number, _letter in formats.week()] == [6, 0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (formats.date_long, "7 March 2027"),
        (formats.date_short, "7 Mar 2027"),
        (formats.weekday_date, "Sunday 7 March 2027"),
        (formats.weekday_day, "Sunday 7 March"),
        (formats.weekday, "Sunday"),
        (formats.weekday_short, "Sun"),
        (formats.day_month, f"7{NBSP}Mar"),
        (formats.day_month_long, f"7{NBSP}March"),
        (formats.month_year, "March 2027"),
    ],
)
def test_plain_english_puts_the_day_first_and_the_month_in_words(form: Callable[[date], str], words: str) -> None:
    assert form(DAY) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en_US", "March 7, 2027"),
        ("de", "7. M\u00e4rz 2027"),
        ("fr", "7 mars 2027"),
        ("vi", "7 th\u00e1ng 3, 2027"),
        ("ar", "7 \u0645\u0627\u0631\u0633 2027"),
        ("ja", "2027\u5e743\u67087\u65e5"),
    ],
)
def test_each_language_writes_a_day_in_its_own_way(language: str, words: str) -> None:
    with speaking(language):
        assert formats.date_long(DAY) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_a_day_names_the_day_or_its_month(language: str) -> None:
    with speaking(language):
        forms = [form(DAY) for form in OF_A_DAY]
        other_day = [form(date(2028, 11, 15)) for form in OF_A_DAY]

    assert all(forms)
    assert all(one != other for one, other in zip(forms, other_day, strict=True))


@pytest.mark.parametrize("language", ["xx", "", "tlh", "not a language", "de_XX_nonsense"])
def test_an_unknown_language_falls_back_to_plain_english(language: str) -> None:
    with speaking(language):
        assert formats.date_long(DAY) == "7 March 2027"


@pytest.mark.parametrize("day", [date.min, date.max, date(2028, 2, 29)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_day_of_the_calendar_is_too_much(language: str, day: date) -> None:
    with speaking(language):
        assert all(form(day) for form in OF_A_DAY)


def test_times_are_written_with_hours_and_minutes() -> None:
    assert formats.time_of_day(time(9, 5)) == "09:05"
    assert formats.time_of_day(at("2027-03-07T14:30")) == "14:30"
    with speaking("en_US"):
        assert formats.time_of_day(time(14, 30)).startswith("2:30")


@pytest.mark.parametrize(
    ("language", "number", "count"),
    [("en", "1,234.6", "4,710"), ("de", "1.234,6", "4.710"), ("fr", "1\u202f234,6", "4\u202f710")],
)
def test_numbers_have_the_separators_of_the_language(language: str, number: str, count: str) -> None:
    with speaking(language):
        assert formats.decimal(1234.56) == number
        assert formats.whole(4710) == count


@pytest.mark.parametrize(
    ("value", "words"),
    [(1.12, "+1.1"), (-0.12, "\u20130.1"), (0.0, "0.0"), (-0.04, "0.0"), (0.04, "0.0"), (-2.0, "\u20132.0")],
)
def test_a_change_bears_its_sign_and_nothing_bears_none(value: float, words: str) -> None:
    assert formats.signed(value) == words


@given(st.floats(-5, 5))
def test_a_change_and_its_opposite_differ_in_the_sign_only(value: float) -> None:
    assert formats.signed(value).lstrip("+\u2013") == formats.signed(-value).lstrip("+\u2013")


def test_a_share_is_whole_percent_and_no_share_is_a_dash() -> None:
    assert [formats.percent(share) for share in (None, 0.0, 0.834, 1.0)] == ["-", "0", "83", "100"]


def test_minutes_are_told_as_hours() -> None:
    assert [formats.hours(minutes) for minutes in (0, 60, 90, 4710, 60_000)] == ["0", "1", "1.5", "78.5", "1,000"]


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Ana, Bo and Chen"), ("en_US", "Ana, Bo, and Chen"), ("de", "Ana, Bo und Chen")],
)
def test_names_are_joined_as_the_language_joins_them(language: str, words: str) -> None:
    with speaking(language):
        assert formats.listing(["Ana", "Bo", "Chen"]) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_list_is_too_short_or_too_long(language: str) -> None:
    with speaking(language):
        assert formats.listing([]) == ""
        assert formats.listing(["Ana"]) == "Ana"
        assert all(str(number) in formats.listing([str(n) for n in range(30)]) for number in range(30))


def test_a_name_is_kept_from_turning_the_sentence_round() -> None:
    assert formats.isolated("\u05d3\u05e0\u05d4") == "\u2068\u05d3\u05e0\u05d4\u2069"


def test_languages_are_named_in_the_language_spoken() -> None:
    assert formats.language_name("en") == "English"
    assert formats.language_name("en_US") == "English (United States)"
    assert formats.language_name("klingon!") == "klingon!"
    with speaking("de"):
        assert formats.language_name("en") == "Englisch"


@given(st.integers(-(10**15), 10**15))
def test_whole_numbers_in_plain_english_are_as_babel_writes_them(value: int) -> None:
    assert formats.whole(value) == format_decimal(value, locale="en_GB")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", [0, 7, 999])
def test_numbers_below_a_thousand_are_as_babel_writes_them(language: str, value: int) -> None:
    with speaking(language):
        assert formats.whole(value) == format_decimal(value, locale="en_GB" if language == "en" else language)
