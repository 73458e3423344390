from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.ui.common.slices import Slices


@pytest.fixture
def slices(qtbot: QtBot) -> Iterator[Slices]:
    keeper = QObject()
    yield Slices(keeper)
    keeper.deleteLater()


def counting(upto: int, done: list[int] | None = None) -> Generator[None, None, int]:
    for number in range(upto):
        if done is not None:
            done.append(number)
        yield
    return upto


def endless(stopped: list[str]) -> Generator[None, None, None]:
    try:
        while True:
            yield
    finally:
        stopped.append("stopped")


def test_what_the_steps_return_is_handed_on(slices: Slices, qtbot: QtBot) -> None:
    came: list[int] = []
    slices.run(counting(500), came.append)
    assert came == [], "not before the window had its turn"
    qtbot.waitUntil(lambda: came == [500])
    assert not slices.is_running


def test_the_window_has_its_turn_between_steps(slices: Slices, qtbot: QtBot) -> None:
    turns, stopped = list[int](), list[str]()
    clock = QTimer()
    clock.timeout.connect(lambda: turns.append(1))
    clock.start(0)
    slices.run(endless(stopped), lambda _value: None)
    qtbot.waitUntil(lambda: len(turns) > 5)
    slices.stop()
    assert stopped == ["stopped"]


def test_what_runs_gives_way_to_what_comes_after(slices: Slices, qtbot: QtBot) -> None:
    came, done = list[int](), list[int]()
    slices.run(counting(9, done), came.append)
    slices.run(counting(3), came.append)
    qtbot.waitUntil(lambda: came == [3])
    assert done == []


def test_what_was_stopped_tells_nobody(slices: Slices, qtbot: QtBot) -> None:
    came, done = list[int](), list[int]()
    slices.run(counting(3, done), came.append)
    slices.stop()
    after = list[int]()
    slices.run(counting(1), after.append)
    qtbot.waitUntil(lambda: after == [1])
    assert (came, done) == ([], [])


def test_the_next_steps_can_begin_where_the_last_ended(slices: Slices, qtbot: QtBot) -> None:
    came: list[int] = []
    slices.run(counting(1), lambda _one: slices.run(counting(2), came.append))
    qtbot.waitUntil(lambda: came == [2])
