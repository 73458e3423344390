"""Work in slices leaves the event loop free, ends with its value, and can be stopped."""

from time import perf_counter

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.domain.problems import trouble
from app.operations.slices import Slices
from app.ui.common.slice_runner import SliceRunner


def working(parts: int, closed: list[str] | None = None, part_s: float = 0.002) -> Slices[str]:
    try:
        for number in range(parts):
            until = perf_counter() + part_s
            while perf_counter() < until:
                pass
            yield number + 1, parts
    finally:
        if closed is not None:
            closed.append("closed")
    return "done"


def test_work_ends_with_its_value(qtbot: QtBot) -> None:
    runner = SliceRunner()
    with qtbot.waitSignal(runner.done) as done:
        runner.start(working(20))

    assert done.args == ["done"]
    assert not runner.is_running


def test_other_things_happen_between_the_slices(qtbot: QtBot) -> None:
    runner, ticks = SliceRunner(), list[float]()
    timer = QTimer()
    timer.setInterval(0)
    timer.timeout.connect(lambda: ticks.append(perf_counter()))
    timer.start()
    with qtbot.waitSignal(runner.done):
        runner.start(working(100))
    timer.stop()

    assert len(ticks) > 5


def test_steps_are_told_in_their_order(qtbot: QtBot) -> None:
    runner, steps = SliceRunner(), list[tuple[int, int]]()
    runner.stepped.connect(lambda *step: steps.append(step))
    with qtbot.waitSignal(runner.done):
        runner.start(working(60))

    assert steps == sorted(steps)
    assert {of for _done, of in steps} == {60}


def test_stopped_work_is_closed_and_tells_nothing_more(qtbot: QtBot) -> None:
    runner, closed, told = SliceRunner(), list[str](), list[object]()
    runner.done.connect(told.append)
    runner.stepped.connect(lambda *_step: runner.stop())
    runner.start(working(1_000, closed))
    qtbot.waitUntil(lambda: bool(closed))

    assert (closed, told, runner.is_running) == (["closed"], [], False)


def test_a_problem_is_told(qtbot: QtBot) -> None:
    def failing() -> Slices[None]:
        yield 1, 2
        raise trouble("disk-full")

    runner = SliceRunner()
    with qtbot.waitSignal(runner.failed) as failed:
        runner.start(failing())

    assert failed.args[0].code == "disk-full"
    assert not runner.is_running


def test_a_fault_of_ours_ends_the_work_and_is_not_hidden(qtbot: QtBot) -> None:
    def faulty() -> Slices[None]:
        yield 1, 2
        raise ZeroDivisionError

    runner = SliceRunner()
    with qtbot.captureExceptions() as faults:
        runner.start(faulty())
        qtbot.waitUntil(lambda: bool(faults))

    assert faults[0][0] is ZeroDivisionError
    assert not runner.is_running


@pytest.mark.parametrize("parts", [0, 1])
def test_new_work_takes_the_place_of_old(qtbot: QtBot, parts: int) -> None:
    runner, closed = SliceRunner(), list[str]()
    old = working(1_000, closed)
    next(old)
    runner.start(old)
    with qtbot.waitSignal(runner.done):
        runner.start(working(parts))

    assert closed == ["closed"]
