from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.retention import keep_until
from tests.support.builders import a_program


@pytest.mark.parametrize(
    ("ends_on", "months", "last"),
    [
        (date(2027, 8, 31), 12, date(2028, 8, 31)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2027, 7, 4), 0, date(2027, 7, 4)),
        (date(9999, 3, 1), 12, date.max),
    ],
)
def test_people_are_kept_for_so_many_months_after_the_end(ends_on: date, months: int, last: date) -> None:
    assert keep_until(a_program(ends_on=ends_on, retention_months=months)) == last


@given(ends_on=st.dates(date(2027, 2, 1), date(2060, 1, 1)), months=st.integers(0, 120))
def test_more_months_never_end_sooner(ends_on: date, months: int) -> None:
    shorter, longer = (
        keep_until(a_program(ends_on=ends_on, retention_months=count)) for count in (months, months + 1)
    )

    assert shorter < longer
