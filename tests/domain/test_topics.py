"""Levels of interest in a topic."""

import pytest

from app.domain.topics import HIGHEST_LEVEL, Direction, Interest, Topic


@pytest.mark.parametrize("level", [-1, 4])
def test_levels_run_from_nothing_to_a_lot(level: int) -> None:
    with pytest.raises(ValueError, match="0 to 3"):
        Interest(topic_id=1, can_share=level)
    with pytest.raises(ValueError, match="0 to 3"):
        Interest(topic_id=1, want_to_learn=level)


def test_the_highest_level_is_three() -> None:
    assert Interest(topic_id=1, can_share=HIGHEST_LEVEL).can_share == 3


def test_a_topic_flows_from_junior_to_senior_unless_said_otherwise() -> None:
    assert Topic(name="Filing").direction is Direction.FORWARD
