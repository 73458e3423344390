from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.pairings import PairingState
from app.operations.accepting import Acceptance
from app.ui.common.day_field import DayField
from app.ui.common.theme import Theme
from app.ui.pairings.destination import Destination
from tests.support.rooms import TODAY, shown, unnamed, words_on

S = PairingState


@pytest.fixture
def destination(theme: Theme, qtbot: QtBot) -> Destination:
    made = Destination(theme, lambda: TODAY)
    shown(made, qtbot, 640, 120)
    return made


def day_of(destination: Destination) -> DayField:
    field = destination.findChild(DayField)
    assert field is not None
    return field


def test_the_senior_is_asked_first_unless_told_otherwise(destination: Destination) -> None:
    assert destination.acceptance == Acceptance(S.CONSULTING)
    assert day_of(destination).isHidden() or not day_of(destination).isVisible()
    assert unnamed(destination) == []


@pytest.mark.parametrize("state", [S.SUGGESTED, S.CONSULTING, S.CONFIRMED, S.RUNNING])
def test_each_choice_says_what_it_means(destination: Destination, state: PairingState, qtbot: QtBot) -> None:
    before = words_on(destination)
    with qtbot.waitSignal(destination.changed):
        destination.choose(state)
    assert destination.state is state
    assert (words_on(destination) != before) is (state is not S.CONSULTING)


def test_pairs_start_today_or_on_a_typed_day(destination: Destination, qtbot: QtBot) -> None:
    destination.choose(S.RUNNING)
    assert destination.acceptance == Acceptance(S.RUNNING, TODAY)
    day = day_of(destination)
    day.selectAll()
    qtbot.keyClicks(day, "1 april")
    assert destination.acceptance == Acceptance(S.RUNNING, date(2027, 4, 1))


def test_without_a_day_nothing_starts(destination: Destination, qtbot: QtBot) -> None:
    destination.choose(S.RUNNING)
    day = day_of(destination)
    day.selectAll()
    qtbot.keyClicks(day, "someday")
    qtbot.keyClick(day, Qt.Key.Key_Return)
    assert destination.acceptance is None
    assert not destination.is_complete
    assert "No day can be read from someday." in words_on(destination)
