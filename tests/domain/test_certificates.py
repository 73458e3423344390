"""A certificate is earned by meeting often enough and by returning the final survey."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.certificates import FinalSurvey, Merit, gets_one, merit
from app.domain.participants import Side
from app.domain.sessions import Session, SessionState
from app.domain.surveys import SurveySheet, Wave
from tests.support.builders import a_held_session, a_session, a_story

FIRST = date(2027, 1, 12)
MENTOR_ID = 1


def a_sheet(returned: bool = True, **fields: object) -> SurveySheet:
    """The final survey of the mentor of `a_story`."""
    given_fields: dict[str, object] = {
        "participant_id": MENTOR_ID, "side": Side.MENTOR, "wave": Wave.CLOSE, "issued_on": FIRST,
        "returned_on": FIRST if returned else None,
    }  # fmt: skip
    return SurveySheet(**given_fields | fields)  # type: ignore[arg-type]


def held(count: int) -> list[Session]:
    return [a_held_session(FIRST + timedelta(days=day), id=day + 1) for day in range(count)]


def mentors_merit(sessions: list[Session], *sheets: SurveySheet, minimum: int = 4) -> Merit:
    return merit(a_story(*sessions), Side.MENTOR, sheets, minimum)


@given(st.integers(0, 12), st.integers(0, 12), st.booleans(), st.booleans())
def test_it_is_earned_with_the_minimum_of_sessions_and_the_survey_back_and_never_otherwise(
    count: int, minimum: int, issued: bool, returned: bool
) -> None:
    found = mentors_merit(held(count), *([a_sheet(returned)] if issued else []), minimum=minimum)

    assert found.is_earned == (count >= max(minimum, 1) and issued and returned)


@pytest.mark.parametrize(("count", "met_enough"), [(3, False), (4, True), (5, True)])
def test_the_minimum_itself_is_enough(count: int, met_enough: bool) -> None:
    found = mentors_merit(held(count), a_sheet())

    assert (found.held, found.needed, found.met_enough) == (count, 4, met_enough)


def test_only_held_sessions_count() -> None:
    others = [a_session(id=20 + place, state=state) for place, state in enumerate(SessionState) if state != "held"]

    assert mentors_merit([*held(3), *others]).held == 3


@pytest.mark.parametrize(
    "of_others",
    [a_sheet(wave=Wave.MID), a_sheet(wave=Wave.LATER), a_sheet(side=Side.MENTEE), a_sheet(participant_id=2)],
    ids=["mid-point", "six months later", "other side", "other person"],
)
def test_another_survey_is_not_the_final_one_of_this_side(of_others: SurveySheet) -> None:
    assert mentors_merit(held(4), of_others).survey is FinalSurvey.NOT_ISSUED


def test_a_survey_that_was_handed_out_and_never_came_back_is_out() -> None:
    assert mentors_merit(held(4), a_sheet(returned=False)).survey is FinalSurvey.OUT


def test_each_side_earns_its_own() -> None:
    story, sheets = a_story(*held(4)), [a_sheet()]

    assert [merit(story, side, sheets, 4).is_earned for side in Side] == [True, False]
    assert [merit(story, side, sheets, 4).name for side in Side] == ["Ana Ruiz", "Bo Lind"]


@given(st.integers(0, 6), st.sampled_from(FinalSurvey), st.sampled_from(["", "  \n", "They merged with us"]))
def test_an_exception_with_a_reason_helps_whoever_has_met(count: int, survey: FinalSurvey, reason: str) -> None:
    found = Merit("Ana Ruiz", Side.MENTOR, count, 4, survey)

    excepted = count > 0 and reason == "They merged with us"
    assert gets_one(found, reason) == (found.is_earned or excepted)
