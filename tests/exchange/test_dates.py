from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.dates import DateOrder, order_of, read_date

TODAY = date(2026, 11, 22)
DAY_FIRST, MONTH_FIRST = DateOrder(month_first=False), DateOrder(month_first=True)


@pytest.mark.parametrize(
    "text",
    [
        "2015-03-30", "2015-03-30T00:00:00", "2015-03-30 08:15:00", "2015/03/30", "20150330", "30.03.2015",
        "30.3.15", "30. 3. 2015", "30/03/2015", "03/30/2015", "3-30-15", "03/30/15 12:00", "30 March 2015",
        "30-Mar-15", "Mar 30, 2015", "March 30th 2015", "30. März 2015", "30 mars 2015", "30 de marzo de 2015",
        "30 marca 2015", "42093", " 2015-03-30 ",
    ],
)  # fmt: skip
@pytest.mark.parametrize("order", [DAY_FIRST, MONTH_FIRST])
def test_a_date_is_read_however_it_is_written(text: str, order: DateOrder) -> None:
    assert read_date(text, order, TODAY) == date(2015, 3, 30)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "2015", "31/02/2015", "2015-13-01", "30 Foo 2015", "99", "1/2/3/4", "0021-03-04", "5/5/1899"],
)
def test_anything_else_is_no_date(text: str) -> None:
    assert read_date(text, DAY_FIRST, TODAY) is None


def test_the_order_decides_where_both_are_possible() -> None:
    assert read_date("03/04/2015", DAY_FIRST, TODAY) == date(2015, 4, 3)
    assert read_date("03/04/2015", MONTH_FIRST, TODAY) == date(2015, 3, 4)


def test_points_always_mean_the_day_first() -> None:
    assert read_date("03.04.2015", MONTH_FIRST, TODAY) == date(2015, 4, 3)


@pytest.mark.parametrize(
    ("text", "found"),
    [("07/10/83", date(1983, 7, 10)), ("07/10/07", date(2007, 7, 10)), ("11/22/26", TODAY), ("11/23/26", None)],
)
def test_a_year_of_two_digits_never_lies_ahead(text: str, found: date | None) -> None:
    assert read_date(text, MONTH_FIRST, TODAY) == found


def test_a_number_above_twelve_decides_for_the_column() -> None:
    assert order_of(["01/02/20", "03/30/15"], month_first=False) == DateOrder(month_first=True)
    assert order_of(["01/02/20", "30/03/15"], month_first=True) == DateOrder(month_first=False)
    assert order_of(["01.02.20"], month_first=True) == DateOrder(month_first=False)


def test_a_column_that_decides_nothing_names_an_unsure_date() -> None:
    assert order_of(["2020-01-01", "05/05/20", "01/02/20"], month_first=True) == DateOrder(True, "01/02/20")


def test_a_column_that_contradicts_itself_is_unsure() -> None:
    assert order_of(["30/03/15", "03/30/15", "01/02/20"], month_first=False) == DateOrder(False, "01/02/20")


def test_a_column_without_doubtful_dates_is_sure() -> None:
    assert order_of(["2020-01-01", "05/05/20"], month_first=False).unsure == ""


@given(st.dates(date(1930, 1, 1), TODAY), st.sampled_from([(DAY_FIRST, "%d/%m/%Y"), (MONTH_FIRST, "%m/%d/%Y")]))
def test_every_day_is_read_back(day: date, way: tuple[DateOrder, str]) -> None:
    order, written = way
    assert read_date(day.strftime(written), order, TODAY) == day
    assert read_date(day.isoformat(), order, TODAY) == day


@given(st.text(max_size=20))
def test_no_text_breaks_the_reading(text: str) -> None:
    found = read_date(text, DAY_FIRST, TODAY)
    assert found is None or found.year >= 1930
