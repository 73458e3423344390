"""Survey scores: their scales, their items, and those worded the other way round."""

import pytest

from app.domain.participants import Side
from app.domain.surveys import OWN_AIM, RECOMMEND, REVERSED_ITEMS, SurveyAnswer, Wave, items_for, turned


def an_answer(item: str, score: int) -> SurveyAnswer:
    return SurveyAnswer(participant_id=1, side=Side.MENTOR, wave=Wave.CLOSE, item=item, score=score)


@pytest.mark.parametrize(("item", "lowest", "highest"), [("J1", 1, 5), (OWN_AIM, 1, 5), (RECOMMEND, 0, 10)])
def test_a_score_stays_on_its_scale(item: str, lowest: int, highest: int) -> None:
    assert an_answer(item, lowest).score == lowest
    assert an_answer(item, highest).score == highest
    for score in (lowest - 1, highest + 1):
        with pytest.raises(ValueError, match=f"{lowest} to {highest}"):
            an_answer(item, score)


def test_the_sides_answer_their_own_items_and_the_trust_block() -> None:
    mentor, mentee = items_for(Side.MENTOR), items_for(Side.MENTEE)

    assert len(mentor) == 11
    assert len(mentee) == 12
    assert set(mentor) & set(mentee) == {"H1", "H2", "H3", "H4"}


def test_only_the_item_about_rank_is_turned() -> None:
    assert {"H3"} == REVERSED_ITEMS
    assert [turned("H3", score) for score in range(1, 6)] == [5, 4, 3, 2, 1]
    assert [turned("H1", score) for score in range(1, 6)] == [1, 2, 3, 4, 5]
