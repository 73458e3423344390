import pytest
from pytestqt.qtbot import QtBot

from app.domain.sides import Side
from app.storage import RoundCount
from app.ui.common.theme import Theme
from app.ui.surveys.round_figures import RoundFigures, returned_words
from tests.support.rooms import shown, words_on

COUNTS = {
    Side.MENTOR: RoundCount(issued=12, returned=9, overdue=2, to_hand_out=1),
    Side.MENTEE: RoundCount(issued=12, returned=12),
}


@pytest.fixture
def figures(theme: Theme) -> RoundFigures:
    made = RoundFigures(theme)
    made.show_counts(COUNTS)
    return made


def test_a_wave_is_told_by_side_and_as_a_whole(figures: RoundFigures, qtbot: QtBot) -> None:
    shown(figures, qtbot, 900, 90)
    said = words_on(figures)
    for words in ("24 forms", "1 person has none yet", "9 of 12", "12 of 12", "2 forms", "due 14 days after"):
        assert words in said


def test_the_bars_are_read_out(figures: RoundFigures) -> None:
    assert figures.returned[Side.MENTOR].bar.accessibleName() == "Returned, mentor (junior): 9 of 12"


def test_nothing_handed_out_is_no_share() -> None:
    assert returned_words(RoundCount()) == "-"


@pytest.mark.parametrize(("width", "rows"), [(900, 1), (500, 2)])
def test_they_stand_two_by_two_where_the_page_is_narrow(
    figures: RoundFigures, qtbot: QtBot, width: int, rows: int
) -> None:
    shown(figures, qtbot, width, 180)
    parts = [figures.issued, *figures.returned.values(), figures.overdue]
    assert len({part.y() for part in parts}) == rows
