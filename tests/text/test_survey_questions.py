from itertools import product

import pytest

from app.domain.sides import Side
from app.domain.survey_forms import AnswerKind, questions_for
from app.domain.surveys import Wave
from app.text.survey_questions import choice, form_title, is_of_trust, question, scale_ends

FORMS = list(product(Wave, Side))


@pytest.mark.parametrize(("wave", "side"), FORMS)
def test_every_question_and_each_of_its_choices_has_words_of_its_own(wave: Wave, side: Side) -> None:
    questions = questions_for(wave, side)
    assert len({question(one.key, side) for one in questions}) == len(questions)
    for one in questions:
        assert len({choice(one.key, answer, side) for answer in one.choices}) == len(one.choices)


@pytest.mark.parametrize(("wave", "side"), FORMS)
def test_both_ends_of_each_scale_are_told(wave: Wave, side: Side) -> None:
    scales = [one.key for one in questions_for(wave, side) if one.kind in (AnswerKind.SCALE, AnswerKind.TEN)]
    assert all(lowest != highest for lowest, highest in map(scale_ends, scales))


def test_the_other_is_always_named_with_both_words() -> None:
    assert question("honest", Side.MENTOR).endswith("mentee (senior)?")
    assert choice("drives", "mentor", Side.MENTEE) == "my mentor (junior)"
    assert choice("drives", "mentor", Side.MENTOR) == "I do"


def test_forms_have_titles_and_the_trust_items_are_known() -> None:
    assert len({form_title(wave) for wave in Wave}) == len(Wave)
    assert [key for key in ("S1", "H1", "H4", "met") if is_of_trust(key)] == ["H1", "H4"]


def test_an_unknown_question_has_no_words() -> None:
    with pytest.raises(KeyError):
        question("unknown", Side.MENTOR)
