from pytestqt.qtbot import QtBot

from app.ui.pairings.empty_list import EmptyList, who_takes_part
from tests.support.presses import press
from tests.support.rooms import DeskAt, shown, words_on


def test_pairs_are_suggested_or_made_once_there_are_people(empty_desk: DeskAt, qtbot: QtBot) -> None:
    pressed: list[str] = []
    card = EmptyList(empty_desk.desk, lambda: pressed.append("suggest"), lambda: pressed.append("pair"))
    shown(card, qtbot)
    card.ask_for_people(False)
    assert "Who meets whom?" in words_on(card)
    press(card, "Suggest pairs")
    press(card, "Pair two people")
    assert pressed == ["suggest", "pair"]


def test_people_are_asked_for_first(empty_desk: DeskAt, qtbot: QtBot) -> None:
    card = EmptyList(empty_desk.desk, lambda: None, lambda: None)
    shown(card, qtbot)
    card.ask_for_people(True)
    assert "Who takes part?" in words_on(card)
    press(card, "Open participants")
    assert [place.room for place in empty_desk.went] == ["participants"]


def test_the_question_for_people_stands_alone_too(empty_desk: DeskAt, qtbot: QtBot) -> None:
    state = who_takes_part(empty_desk.desk)
    shown(state, qtbot)
    assert "Who takes part?" in words_on(state)
