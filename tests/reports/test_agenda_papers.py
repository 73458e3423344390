import pytest

from app.domain.participants import Side
from tests.support.papers import agenda_lines, an_agenda_paper


def test_minutes_that_do_not_sum_to_the_length_are_refused() -> None:
    with pytest.raises(ValueError, match="sum"):
        an_agenda_paper(length_min=60, lines=agenda_lines(length_min=45))


def test_each_side_has_its_person_and_its_code() -> None:
    paper = an_agenda_paper()
    assert paper.person(Side.MENTEE).name == "Małgorzata Wiśniewska"
    assert [paper.code_of(side) for side in (Side.MENTOR, Side.MENTEE)] == ["S-K4T7RB9-M", "S-K4T7RB9-S"]
