"""What helps somebody who is left out most obviously, and doing it."""

from datetime import date
from typing import Any

import pytest

from app.domain.participants import IntakeStatus, Side
from app.domain.proposals import LeftOut, Refusal, Rule, Why
from app.operations.mending import Fix, Help, accept_person, fix_for, give_place
from app.storage import Store
from tests.support.groups import a_mentee, a_mentor
from tests.support.recruits import add_junior

TODAY = date(2027, 3, 1)


def left_out(why: Why, side: Side | None = Side.MENTEE, **fields: Any) -> LeftOut:
    return LeftOut(participant_id=1, side=side, why=why, **fields)


@pytest.mark.parametrize(
    ("why", "fix"),
    [
        (Why.NO_PLACE, Fix(Help.GIVE_PLACE, 1, places=1)), (Why.NOT_ACCEPTED, Fix(Help.ACCEPT, 1)),
        (Why.LEFT, Fix(Help.OPEN, 1)), (Why.ARCHIVED, Fix(Help.OPEN, 1)),
        (Why.CONSENT_MISSING, Fix(Help.OPEN, 1)), (Why.NO_CANDIDATE, Fix(Help.OPEN, 1)),
        (Why.NOBODY_THERE, None), (Why.GENERAL_SHORTAGE, None),
    ],
)  # fmt: skip
def test_each_reason_has_its_help(why: Why, fix: Fix | None) -> None:
    assert fix_for(left_out(why), {}) == fix


def test_what_a_form_can_mend_leads_to_the_form_and_another_rule_to_the_pair(store: Store) -> None:
    def nearest(rule: Rule) -> Fix | None:
        miss = Refusal(rule=rule, mentor_id=7, mentee_id=1)
        return fix_for(left_out(Why.NO_CANDIDATE, one_rule_away=(miss,)), {})

    assert nearest(Rule.LANGUAGE) == Fix(Help.OPEN, 1)
    assert nearest(Rule.DEPARTMENT) == Fix(Help.PAIR, 1, other_id=7)


def test_in_a_shortage_whoever_has_fewest_places_gets_one_more() -> None:
    members = {2: a_mentor(2, places=2), 3: a_mentor(3), 4: a_mentor(4)}

    assert fix_for(left_out(Why.SHORTAGE, others=(2, 3, 4)), members) == Fix(Help.GIVE_PLACE, 3, places=2)


def test_nobody_gets_more_places_than_their_side_has() -> None:
    mentor, mentee = {2: a_mentor(2, places=3)}, {2: a_mentee(2, places=2)}

    assert fix_for(left_out(Why.SHORTAGE, others=(2,)), mentor) is None
    assert fix_for(left_out(Why.SHORTAGE, Side.MENTOR, others=(2,)), mentee) is None


def test_a_place_more_is_one_step_that_names_the_person(store: Store) -> None:
    ana = add_junior(store)

    give_place(store, ana.id)

    assert store.participants.get(ana.id).places == 2
    assert store.undo() == "Give Ana Ruiz 2 places"


def test_accepting_somebody_is_one_step_with_its_day(store: Store) -> None:
    ana = add_junior(store, status=IntakeStatus.WAITING, status_reason="late")

    accept_person(store, ana.id, TODAY)

    accepted = store.participants.get(ana.id)
    assert (accepted.status, accepted.status_on, accepted.status_reason) == (IntakeStatus.ACCEPTED, TODAY, "")
    assert store.undo() == "Accept Ana Ruiz"
