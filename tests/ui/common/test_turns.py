from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.ui.common.turns import Turns


def test_between_two_steps_the_window_gets_its_turn(qtbot: QtBot) -> None:
    happened: list[str] = []

    def steps() -> Iterator[str]:
        for step in ("one", "two", "three"):
            happened.append(step)
            QTimer.singleShot(0, lambda: happened.append("event"))
            yield step

    owner = QObject()
    Turns(owner).take(steps())
    assert happened == []
    qtbot.waitUntil(lambda: happened[-2:] == ["three", "event"])
    assert happened == ["one", "event", "two", "event", "three", "event"]


def test_other_steps_take_the_place_of_those_before(qtbot: QtBot) -> None:
    taken: list[int] = []

    def steps(*numbers: int) -> Iterator[int]:
        for number in numbers:
            taken.append(number)
            yield number

    owner = QObject()
    turns = Turns(owner)
    turns.take(steps(1, 2, 3))
    turns.take(steps(4, 5))
    qtbot.waitUntil(lambda: taken == [4, 5])


def test_a_rest_keeps_what_is_left_for_later(qtbot: QtBot) -> None:
    taken: list[int] = []
    owner = QObject()
    turns = Turns(owner)

    def steps() -> Iterator[int]:
        for number in (1, 2):
            taken.append(number)
            turns.rest()
            yield number

    turns.take(steps())
    qtbot.waitUntil(lambda: taken == [1])
    turns.go_on()
    qtbot.waitUntil(lambda: taken == [1, 2])
