import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.problems import CounterpartError
from app.text.typed_lengths import LONGEST_MIN, read_minutes, read_notice


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("60", 60), (" 45 ", 45), ("45 min", 45), ("50m", 50), ("55'", 55), ("90 minutes", 90),
        ("1h", 60), ("1 h", 60), ("2 hours", 120), ("1:15", 75), ("1h15", 75), ("1 h 05 min", 65), ("1.5 h", 90),
        ("1,25h", 75), ("", None), ("  ", None), ("?", None), ("-", None),
    ],
)  # fmt: skip
def test_minutes_are_read_as_people_type_them(typed: str, minutes: int | None) -> None:
    assert read_minutes(typed) == minutes


@pytest.mark.parametrize("typed", ["an hour or so", "1:75", "60 61", "h", "-5", "1h2h"])
def test_what_is_no_length_is_refused(typed: str) -> None:
    with pytest.raises(CounterpartError) as refused:
        read_minutes(typed)
    assert refused.value.problem.code == "minutes-unreadable"


@pytest.mark.parametrize("typed", ["0", "721", "13h", "6000"])
def test_a_session_lasts_at_least_a_minute_and_half_a_day_at_most(typed: str) -> None:
    with pytest.raises(CounterpartError) as refused:
        read_minutes(typed)
    assert refused.value.problem.code == "minutes-implausible"


@given(st.integers(1, LONGEST_MIN))
def test_every_length_is_read_back_as_it_is_shown(minutes: int) -> None:
    assert read_minutes(str(minutes)) == minutes
    assert read_minutes(f"{minutes // 60}:{minutes % 60:02}") == minutes


@given(st.text(max_size=12))
def test_nothing_that_is_typed_makes_the_reading_fail(typed: str) -> None:
    for read in (read_minutes, read_notice):
        try:
            value = read(typed)
        except CounterpartError:
            continue
        assert value is None or value >= 0


@pytest.mark.parametrize(
    ("typed", "hours"), [("4", 4), ("4h", 4), ("4 hours", 4), ("2 days", 48), ("1d", 24), ("0", 0), ("", None)]
)
def test_notice_is_read_in_hours_or_days(typed: str, hours: int | None) -> None:
    assert read_notice(typed) == hours


@pytest.mark.parametrize("typed", ["soon", "61 days", "9999"])
def test_what_is_no_notice_is_refused(typed: str) -> None:
    with pytest.raises(CounterpartError) as refused:
        read_notice(typed)
    assert refused.value.problem.code == "notice-unreadable"
