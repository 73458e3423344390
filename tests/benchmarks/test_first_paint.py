"""How long a start takes until rows are painted, as a ratio to a window with nothing in it, within one run."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from statistics import median

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from app.domain.pairings import Pairing
from app.domain.participants import Side, WillingAs
from app.domain.sessions import Session, SessionState
from app.storage import Store
from tests.support.builders import a_pairing, a_participant, a_person, a_program, a_reflection
from tests.support.command_line import ROOT

GOAL = 2.5  # not reached yet: our own imports alone take as long as a bare window
MOST_RATIO = 4.0  # what was reached, 3.0 to 3.7, with room for noise: it must not get worse
ROUNDS = 9
PEOPLE, SESSIONS = 300, 1_500
TODAY = date.today()  # noqa: DTZ011  as the window asks

# Without the tools of the tests, as the coordinator has it: sqlite-utils imports numpy where scipy brought it.
# What both windows do: after the first expose event, in which everything is painted, tell the time and end.
_TELLS = """
import sys, time
sys.modules["numpy"] = None
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

class FirstPaint(QObject):
    def eventFilter(self, window, event):
        if event.type() != QEvent.Type.Expose:
            return False
        window.removeEventFilter(self)
        QCoreApplication.sendEvent(window, event)
        now = time.monotonic()
        shown = [widget.accessibleName() for widget in QApplication.allWidgets() if widget.isVisible()]
        print(now, sum("Person" in name for name in shown), flush=True)
        QApplication.exit(0)
        return True

run, first = QApplication.exec, FirstPaint()

def watched(*_application):
    window = next(widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    window.windowHandle().installEventFilter(first)
    return run()

QApplication.exec = watched
"""
_BARE = (
    _TELLS
    + """
from PySide6.QtWidgets import QMainWindow
application = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1280, 820)
window.show()
sys.exit(QApplication.exec())
"""
)
_OURS = (
    _TELLS
    + """
from main import main
sys.exit(main(sys.argv[1:]))
"""
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program with 150 pairings that have met five times and have five sessions to come."""
    path = tmp_path_factory.mktemp("start") / "large.counterpart"
    with Store.create(path) as store, store.edit("Fill"):
        store.programs.add([a_program(starts_on=TODAY - timedelta(days=120), ends_on=TODAY + timedelta(days=120))])
        people = store.people.add(a_person(f"Person {number}", department="IT") for number in range(PEOPLE))
        members = store.participants.add(
            a_participant(person=person, willing_as=WillingAs.EITHER) for person in store.people.get_many(people)
        )
        pairings = store.pairings.add(
            a_pairing(members[number], members[number + 1], started_on=TODAY - timedelta(days=110))
            for number in range(0, PEOPLE, 2)
        )
        for pairing in store.pairings.get_many(pairings):
            _fill(store, pairing)
    return path


def _fill(store: Store, pairing: Pairing) -> None:
    of_each = SESSIONS * 2 // PEOPLE
    for number in range(of_each):
        day = TODAY + timedelta(days=20 * (number - of_each // 2) + pairing.id % 7)
        session = Session(pairing_id=pairing.id, due_by=day)
        if number < of_each // 2:
            session = replace(session, state=SessionState.HELD, held_on=day, minutes=60)
        [session_id] = store.sessions.add([session])
        if session.held_on is not None:
            store.reflections.add(a_reflection(session_id, side, energy=4, takes="A line") for side in Side)


@pytest.fixture(scope="module")
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the processes see: no display, and a place for compiled modules, as every installation has one."""
    compiled = str(tmp_path_factory.mktemp("compiled"))
    given = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": compiled}
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**inherited, **given}


def first_paint(surroundings: dict[str, str], script: str, *arguments: object) -> tuple[float, int]:
    """Seconds from starting the process to the first paint, and how many rows stood there."""
    start = time.monotonic()
    ended = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    now, rows = ended.stdout.split()
    return float(now) - start, int(rows)


def test_the_way_to_the_goal_of_two_and_a_half_bare_windows_gets_no_longer(
    benchmark: BenchmarkFixture, path: Path, surroundings: dict[str, str]
) -> None:
    with Store.open(path) as store:
        assert (len(store.people.ids()), len(store.sessions.ids(1))) == (PEOPLE, SESSIONS)
    first_paint(surroundings, _BARE)
    given = (surroundings, _OURS, path)
    _seconds, rows = benchmark.pedantic(first_paint, args=given, rounds=2, warmup_rounds=2)
    assert rows > 0, "rows are visible"

    runs = [(first_paint(*given)[0], first_paint(surroundings, _BARE)[0]) for _ in range(ROUNDS)]
    ratio = median(ours for ours, _bare in runs) / median(bare for _ours, bare in runs)

    benchmark.extra_info["first paint with rows / first paint of a bare window"] = round(ratio, 2)
    benchmark.extra_info["goal"] = GOAL
    assert ratio <= MOST_RATIO, runs
