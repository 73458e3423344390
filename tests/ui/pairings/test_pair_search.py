from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.operations.suggesting import suggest
from app.ui.common.progress_line import ProgressLine
from app.ui.pairings.pair_search import PairSearch
from tests.support.recruits import add_junior
from tests.support.rooms import TODAY, DeskAt, shown


@pytest.fixture
def line(recruits: DeskAt, qtbot: QtBot) -> ProgressLine:
    made = ProgressLine(recruits.desk.theme)
    shown(made, qtbot, 500, 40)
    made.hide()
    return made


@pytest.fixture
def search(recruits: DeskAt, line: ProgressLine) -> PairSearch:
    return PairSearch(recruits.desk, line, recruits.host)


def test_the_best_pairs_are_found_beside_the_window(search: PairSearch, recruits: DeskAt, qtbot: QtBot) -> None:
    with qtbot.waitSignal(search.found) as told:
        search.begin()
        assert search.is_under_way
    group, proposal = told.args
    desk = recruits.desk
    assert proposal == suggest(desk.store, desk.program, TODAY)
    assert len(group.participants) == 4
    assert not search.is_under_way


def test_a_new_search_ends_the_one_before(search: PairSearch, recruits: DeskAt, qtbot: QtBot) -> None:
    found: list[int] = []
    search.found.connect(lambda group, _proposal: found.append(len(group.participants)))
    search.begin()
    add_junior(recruits.desk.store, "Eva Fox")
    search.begin()
    qtbot.waitUntil(lambda: bool(found))
    recruits.desk.background.wait()
    QApplication.processEvents()
    assert found == [5]


@pytest.fixture
def busy(recruits: DeskAt) -> Iterator[Event]:
    """The one thread there is has something else to do until this is set."""
    done = Event()
    recruits.desk.background._pool.setMaxThreadCount(1)
    recruits.desk.background.run(done.wait, lambda _done: None, lambda _problem: None)
    yield done
    done.set()


def test_nobody_is_told_of_a_search_that_was_ended(
    search: PairSearch, recruits: DeskAt, busy: Event, qtbot: QtBot
) -> None:
    found: list[object] = []
    search.found.connect(lambda *anything: found.append(anything))
    search.begin()
    qtbot.waitUntil(lambda: search._progress is not None)
    search.end()
    busy.set()
    recruits.desk.background.wait()
    QApplication.processEvents()
    assert (found, search.is_under_way) == ([], False)


def test_cancel_stops_the_waiting_at_once(
    search: PairSearch, line: ProgressLine, busy: Event, qtbot: QtBot
) -> None:
    search.begin()
    qtbot.waitUntil(lambda: search._progress is not None)
    with qtbot.waitSignal(search.stopped, timeout=500):
        line.cancel()
    assert not busy.is_set()
    assert not search.is_under_way
    assert line.isHidden()
