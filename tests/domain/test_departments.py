"""Answers by department, each column suppressed on its own."""

from app.domain.departments import DepartmentAnswers, answers_by_department
from app.domain.figures import BreakDown, Group, Mean, Shown
from app.domain.gains import Gains
from app.domain.pairings import Place
from app.domain.participants import Side
from app.domain.surveys import OWN_AIM, SurveyAnswer, Wave
from tests.support.summaries import PROGRAM

DEPARTMENTS = BreakDown((Group("IT", 6), Group("Care", 6), Group("Law", 6)), 18)
HIDDEN = Mean(Shown.HIDDEN)


def aims(side: Side, scores: dict[int, int]) -> list[SurveyAnswer]:
    return [
        SurveyAnswer(participant_id=one, side=side, wave=Wave.MID, item=OWN_AIM, score=score)
        for one, score in scores.items()
    ]


def of(answers: list[SurveyAnswer], least: int = 5) -> dict[str, DepartmentAnswers]:
    """People 1 to 6 are in IT, 11 to 16 in Care, 21 to 26 in Law."""
    places = {
        start + number: Place(department=name)
        for start, name in ((0, "IT"), (10, "Care"), (20, "Law"))
        for number in range(1, 7)
    }
    found = answers_by_department(Gains(PROGRAM, answers), places, DEPARTMENTS, least)
    return {one.name: one for one in found}


def test_departments_with_enough_answers_are_told_and_the_others_hide_each_other() -> None:
    mentors = dict.fromkeys([1, 2, 3, 4, 5, 6], 4) | dict.fromkeys([11, 12, 13], 2)
    mentees = dict.fromkeys([21, 22, 23, 24, 25], 5)

    found = of(aims(Side.MENTOR, mentors) + aims(Side.MENTEE, mentees))

    assert found["IT"].own_aim == Mean(Shown.YES, 4.0, 6)
    assert (found["Care"].own_aim, found["Law"].own_aim) == (HIDDEN, HIDDEN)


def test_a_side_that_is_hidden_elsewhere_does_not_come_out_here() -> None:
    mentors, mentees = dict.fromkeys(range(1, 7), 4), {11: 5, 12: 5}

    found = of(aims(Side.MENTOR, mentors) + aims(Side.MENTEE, mentees))

    assert {one.own_aim for one in found.values()} == {HIDDEN}


def test_the_coordinator_sees_all_answers_and_none_is_a_dash() -> None:
    found = of(aims(Side.MENTEE, {11: 5, 12: 2}), least=1)

    assert found["Care"].own_aim == Mean(Shown.YES, 3.5, 2)
    assert found["IT"] == DepartmentAnswers("IT", Mean(Shown.EMPTY), Mean(Shown.EMPTY))


def test_somebody_whose_place_is_not_known_is_in_no_department() -> None:
    assert {one.own_aim for one in of(aims(Side.MENTOR, {99: 5}), least=1).values()} == {Mean(Shown.EMPTY)}
