import gc
import sys
import threading
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.domain.problems import Problem, trouble
from app.text.catalog import language, speaking
from app.ui.common.background import Background, Progress


def test_a_value_comes_back_on_the_main_thread(qtbot: QtBot) -> None:
    came: list[tuple[str, bool]] = []
    Background().run(
        lambda: threading.current_thread().name,
        lambda name: came.append((name, threading.current_thread() is threading.main_thread())),
        came.append,
    )
    qtbot.waitUntil(lambda: bool(came))
    assert came[0][0] != threading.main_thread().name
    assert came[0][1]


def test_a_problem_of_the_world_comes_back_as_a_problem(qtbot: QtBot) -> None:
    def fail() -> None:
        raise trouble("disk-full")

    problems: list[Problem] = []
    Background().run(fail, lambda _value: None, problems.append)
    qtbot.waitUntil(lambda: bool(problems))
    assert problems[0].code == "disk-full"


def test_a_job_speaks_the_language_in_which_it_was_started(qtbot: QtBot) -> None:
    spoken: list[str] = []
    with speaking("de"):
        Background().run(language, spoken.append, spoken.append)
    qtbot.waitUntil(lambda: bool(spoken))
    assert spoken == ["de"]


def test_busy_is_told_from_the_first_job_to_the_last(qtbot: QtBot) -> None:
    background, told = Background(), []
    background.busy_changed.connect(told.append)
    gate = threading.Event()
    for _number in range(2):
        background.run(gate.wait, lambda _value: None, lambda _problem: None)
    gate.set()
    qtbot.waitUntil(lambda: len(told) == 4)
    assert told == [True, True, True, False]


def test_waiting_ends_when_the_work_has(qtbot: QtBot) -> None:
    background, done = Background(), []
    background.run(lambda: done.append(1), lambda _value: None, lambda _problem: None)
    background.wait()
    assert done == [1]


def test_a_watched_job_tells_its_steps_and_can_be_stopped(qtbot: QtBot) -> None:
    goes_on, steps, ended = threading.Event(), list[tuple[int, int]](), list[str]()

    def work(progress: Progress) -> str:
        progress.step(1, 3)
        goes_on.wait(10)
        progress.step(2, 3)
        return "done"

    progress = Background().run_watched(
        work,
        ended.append,
        lambda _problem: None,
        lambda *step: steps.append(step),
        lambda: ended.append("stopped"),
    )
    qtbot.waitUntil(lambda: steps == [(1, 3)])
    progress.cancel()
    goes_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert (ended, steps) == (["stopped"], [(1, 3)])


def test_of_thousands_of_steps_the_window_hears_some(qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(lambda *step: told.append(step))
    for number in range(1, 5_001):
        progress.step(number, 5_000)
    assert told[:50] == [(number, 5_000) for number in range(1, 51)]
    assert told[-1] == (5_000, 5_000)
    assert len(told) < 500


def test_the_end_of_a_watched_job_is_told_however_it_ends(qtbot: QtBot) -> None:
    background, ended = Background(), list[str]()

    def watch(work: Callable[[Progress], object]) -> None:
        background.run_watched(
            work,
            lambda _value: ended.append("done"),
            lambda _problem: ended.append("failed"),
            lambda _done, _of: None,
            lambda: ended.append("stopped"),
            on_ended=lambda: ended.append("ended"),
        )

    def break_off(_progress: Progress) -> None:
        raise ZeroDivisionError

    watch(lambda _progress: 1)
    qtbot.waitUntil(lambda: ended == ["done", "ended"])
    ended.clear()
    with qtbot.captureExceptions():
        watch(break_off)
        qtbot.waitUntil(lambda: ended == ["ended"])
        background.wait()


def test_full_collections_wait_until_the_last_job_has_ended(qtbot: QtBot) -> None:
    background, usual, gate, done = Background(), gc.get_threshold(), threading.Event(), list[bool]()
    background.run(gate.wait, done.append, done.append)
    assert gc.get_threshold() != usual
    gate.set()
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: gc.get_threshold() == usual)


def test_a_job_that_computes_lets_the_window_in_within_a_millisecond() -> None:
    Background()

    assert sys.getswitchinterval() <= 0.001


def test_a_watched_job_is_stopped_when_the_window_goes(qtbot: QtBot) -> None:
    background, ended = Background(), list[str]()
    waits, goes_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> str:
        waits.set()
        while not goes_on.is_set():
            progress.step(1, 2)
        return "done"

    background.run_watched(
        work, ended.append, lambda _problem: None, lambda *_step: None, lambda: ended.append("stopped")
    )
    waits.wait(10)
    background.wait()
    goes_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["stopped"]
