from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.pairing_states import PairingState
from app.domain.participants import IntakeStatus
from app.domain.sides import Side
from app.domain.survey_rounds import (
    DAYS_OF_GRACE,
    DAYS_TO_RETURN,
    FormState,
    WhichForm,
    form_of_id,
    form_state,
    may_be_asked,
    overdue_if_issued_by,
    states_asked,
)
from app.domain.surveys import Wave
from tests.support.builders import a_participant, a_person

TODAY = date(2027, 3, 16)
FORMS = st.builds(WhichForm, st.integers(1, 10**6), st.sampled_from(Side), st.sampled_from(Wave))


@given(st.sets(FORMS, max_size=30))
def test_each_form_has_a_number_of_its_own_from_which_it_is_known(forms: set[WhichForm]) -> None:
    assert {form_of_id(form.id) for form in forms} == forms
    assert len({form.id for form in forms}) == len(forms)
    assert all(form.id > 0 for form in forms)


def test_a_form_is_overdue_two_days_after_its_two_weeks() -> None:
    last_day = TODAY - timedelta(days=DAYS_TO_RETURN + DAYS_OF_GRACE)
    assert (DAYS_TO_RETURN, DAYS_OF_GRACE) == (14, 2)
    assert form_state(last_day, None, TODAY) is FormState.OUT
    assert form_state(last_day - timedelta(days=1), None, TODAY) is FormState.OVERDUE
    assert overdue_if_issued_by(TODAY) == date(2027, 2, 27)


def test_a_form_that_came_back_is_never_overdue_and_one_that_never_went_out_neither() -> None:
    assert form_state(date(2026, 1, 1), TODAY, TODAY) is FormState.RETURNED
    assert form_state(None, None, TODAY) is FormState.NOT_OUT


@pytest.mark.parametrize(
    ("wave", "state", "is_asked"),
    [
        (Wave.START, PairingState.CONFIRMED, True),
        (Wave.START, PairingState.CLOSED, False),
        (Wave.MID, PairingState.RUNNING, True),
        (Wave.MID, PairingState.CLOSED, False),
        (Wave.CLOSE, PairingState.RUNNING, True),
        (Wave.CLOSE, PairingState.CLOSED, True),
        (Wave.CLOSE, PairingState.CONFIRMED, False),
        (Wave.LATER, PairingState.RUNNING, False),
        (Wave.LATER, PairingState.CLOSED, True),
    ],
)
def test_a_wave_asks_the_people_of_pairings_that_are_so_far(
    wave: Wave, state: PairingState, is_asked: bool
) -> None:
    assert (state in states_asked(wave)) is is_asked


@pytest.mark.parametrize("wave", Wave)
def test_nobody_is_asked_of_a_pair_that_did_not_come_about(wave: Wave) -> None:
    assert not states_asked(wave) & {PairingState.SUGGESTED, PairingState.CONSULTING, PairingState.DROPPED}


@pytest.mark.parametrize("status", list(IntakeStatus))
def test_who_has_gone_from_the_program_is_asked_nothing_new(status: IntakeStatus) -> None:
    gone = {IntakeStatus.LEFT, IntakeStatus.WITHDRAWN, IntakeStatus.DECLINED}
    assert may_be_asked(a_participant(status=status)) == (status not in gone)


@pytest.mark.parametrize("field", ["has_left", "is_archived"])
def test_who_has_gone_from_the_organization_is_asked_nothing_new(field: str) -> None:
    assert not may_be_asked(a_participant(person=a_person("Ana Ruiz", **{field: True})))
