from itertools import product

import pytest

from app.domain.sides import Side
from app.domain.survey_forms import AnswerKind, own_questions, questions_for
from app.domain.surveys import OWN_AIM, RECOMMEND, Wave, items_for

FORMS = list(product(Wave, Side))


@pytest.mark.parametrize(("wave", "side"), FORMS)
def test_each_wave_asks_the_items_of_its_side_again_so_that_change_can_be_seen(wave: Wave, side: Side) -> None:
    keys = [question.key for question in questions_for(wave, side)]
    assert keys[-len(items_for(side)) :] == list(items_for(side))
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(("wave", "side"), FORMS)
def test_only_questions_with_choices_have_some(wave: Wave, side: Side) -> None:
    for question in questions_for(wave, side):
        assert bool(question.choices) == (question.kind in (AnswerKind.ONE, AnswerKind.SOME))


def test_the_start_asks_nothing_of_its_own() -> None:
    assert not any(own_questions(Wave.START, side) for side in Side)


def test_the_close_asks_what_the_summary_prints() -> None:
    for side in Side:
        assert {OWN_AIM, RECOMMEND} <= {question.key for question in own_questions(Wave.CLOSE, side)}


def test_only_the_senior_is_asked_whether_to_mentor_the_mentor() -> None:
    asked = {side: {q.key for q in own_questions(Wave.CLOSE, side)} for side in Side}
    assert asked[Side.MENTEE] - asked[Side.MENTOR] == {"would-mentor"}
    assert not asked[Side.MENTOR] - asked[Side.MENTEE]
