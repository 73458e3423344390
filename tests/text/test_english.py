"""The program's own English is the British English of Babel."""

from datetime import date, timedelta

import pytest
from babel.dates import format_date, format_skeleton

from app.text.english import day_as

DAYS = [date(2026, 12, 28) + timedelta(days=number) for number in range(2 * 366)]


@pytest.mark.parametrize(
    ("form", "pattern"),
    [
        ("long", "d MMMM y"),
        ("medium", "d MMM y"),
        ("full", "EEEE d MMMM y"),
        ("EEEE", "EEEE"),
        ("EEE", "EEE"),
    ],
)
def test_every_day_reads_as_babel_writes_it(form: str, pattern: str) -> None:
    assert [day_as(pattern, day) for day in DAYS] == [
        format_date(day, form, locale="en_GB").replace(",", "") for day in DAYS
    ]


@pytest.mark.parametrize(
    ("skeleton", "pattern"),
    [("EEEEdMMMM", "EEEE d MMMM"), ("dMMM", "d MMM"), ("dMMMM", "d MMMM"), ("yMMMM", "MMMM y")],
)
def test_every_part_of_a_day_reads_as_babel_writes_it(skeleton: str, pattern: str) -> None:
    assert [day_as(pattern, day) for day in DAYS] == [
        format_skeleton(skeleton, day, locale="en_GB").replace(",", "") for day in DAYS
    ]


def test_a_pattern_of_other_words_is_refused() -> None:
    with pytest.raises(KeyError):
        day_as("d MM y", DAYS[0])
