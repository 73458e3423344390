from datetime import date, timedelta

from app.operations.papers.matter import Matter
from app.operations.papers.periods import period_of
from tests.support.builders import ENDS_ON, STARTS_ON, a_pairing, a_program, a_story

DAY = timedelta(days=1)


def matter(today: date) -> Matter:
    return Matter(program=a_program(), today=today)


def test_a_pairing_runs_from_its_start_to_the_end_of_its_program() -> None:
    started = a_story(pairing=a_pairing(started_on=STARTS_ON + DAY))
    assert period_of(matter(ENDS_ON), started) == (STARTS_ON + DAY, ENDS_ON)


def test_one_that_has_not_begun_begins_today_or_with_the_program() -> None:
    story = a_story(pairing=a_pairing(started_on=None))
    assert period_of(matter(STARTS_ON - DAY), story).starts == STARTS_ON
    assert period_of(matter(STARTS_ON + DAY), story).starts == STARTS_ON + DAY


def test_no_period_ends_before_it_starts() -> None:
    story = a_story(pairing=a_pairing(started_on=None))
    assert period_of(matter(ENDS_ON + DAY), story) == (ENDS_ON + DAY, ENDS_ON + DAY)
