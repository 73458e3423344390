"""Of several pieces of work only the latest is seen to its end."""

import threading

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.domain.problems import trouble
from app.operations.slices import Slices
from app.ui.common.background import Background, Progress
from app.ui.common.latest_work import LatestWork


@pytest.fixture
def background() -> Background:
    return Background()


def test_a_value_comes_back_from_the_thread(qtbot: QtBot, background: Background) -> None:
    work, got = LatestWork(background), list[int]()
    work.run(lambda _progress: 7, got.append)

    assert work.is_busy
    qtbot.waitUntil(lambda: not work.is_busy)
    assert got == [7]


def test_slices_come_to_their_value_too(qtbot: QtBot, background: Background) -> None:
    def slices() -> Slices[str]:
        yield 1, 1
        return "sliced"

    work, got = LatestWork(background), list[str]()
    work.run_slices(slices(), got.append)
    qtbot.waitUntil(lambda: got == ["sliced"])

    assert not work.is_busy


def test_only_the_later_of_two_jobs_is_heard(qtbot: QtBot, background: Background) -> None:
    work, got, gate = LatestWork(background), list[str](), threading.Event()

    def slow(_progress: Progress) -> str:
        gate.wait(10)
        return "old"

    work.run(slow, got.append)
    work.run(lambda _progress: "new", got.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(got) and not work.is_busy)
    background.wait()

    assert got == ["new"]


def test_work_that_begins_other_work_stays_busy_in_between(qtbot: QtBot, background: Background) -> None:
    work, told, got = LatestWork(background), list[bool](), list[int]()
    work.busy_changed.connect(lambda: told.append(work.is_busy))
    work.run(lambda _progress: 1, lambda _value: work.run(lambda _progress: 2, got.append))
    qtbot.waitUntil(lambda: got == [2] and not work.is_busy)

    assert told == [True, False]


def test_steps_and_problems_are_told(qtbot: QtBot, background: Background) -> None:
    work, steps = LatestWork(background), list[tuple[int, int]]()
    work.stepped.connect(lambda *step: steps.append(step))

    def failing(progress: Progress) -> None:
        progress.step(1, 2)
        raise trouble("table-empty", path="people.csv")

    with qtbot.waitSignal(work.failed) as failed:
        work.run(failing, lambda _value: None)

    assert failed.args[0].code == "table-empty"
    assert steps == [(1, 2)]
    assert not work.is_busy


def test_stopped_work_is_never_heard_of(qtbot: QtBot, background: Background) -> None:
    work, got, gate = LatestWork(background), list[int](), threading.Event()

    def slow(progress: Progress) -> int:
        gate.wait(10)
        progress.step(1, 1)
        return 1

    work.run(slow, got.append)
    work.stop()
    gate.set()
    background.wait()
    qtbot.wait(1)

    assert (got, work.is_busy) == ([], False)


def test_a_job_that_outlives_its_window_touches_nothing(qtbot: QtBot, background: Background) -> None:
    work, got, gate = LatestWork(background), list[int](), threading.Event()

    def slow(_progress: Progress) -> int:
        gate.wait(10)
        return 1

    work.run(slow, got.append)
    delete(work)
    gate.set()
    background.wait()
    qtbot.wait(1)

    assert got == []
