from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.problems import trouble
from app.domain.proposals import Priority
from app.operations.suggesting import suggest
from app.ui.common.progress_line import ProgressLine
from app.ui.pairings import pair_search
from app.ui.pairings.pair_search import PairSearch
from tests.support.recruits import add_junior
from tests.support.rooms import TODAY, DeskAt, shown
from tests.support.wishes import add_wish


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
    [argument] = told.args
    desk = recruits.desk
    assert argument.proposal == suggest(desk.store, desk.program, TODAY)
    assert len(argument.group.participants) == 4
    assert not search.is_under_way


def test_a_new_search_ends_the_one_before(search: PairSearch, recruits: DeskAt, qtbot: QtBot) -> None:
    found: list[int] = []
    search.found.connect(lambda argument: found.append(len(argument.group.participants)))
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


def test_a_search_that_fails_is_told_and_ends_without_pairs(
    search: PairSearch, recruits: DeskAt, line: ProgressLine, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(*_anything: object, **_named: object) -> None:
        raise trouble("pin-without-place", name="Ana Ruiz")

    monkeypatch.setattr(pair_search, "argue", fail)
    with qtbot.waitSignal(search.stopped):
        search.begin()
    assert recruits.desk.toasts.now is not None
    assert "Ana Ruiz" in recruits.desk.toasts.now.words
    assert not search.is_under_way
    assert line.isHidden()


def test_a_wish_is_answered_from_the_people_that_were_read(
    search: PairSearch, recruits: DeskAt, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(search.found):
        search.begin()
    before = search.now
    assert before is not None
    add_wish(recruits.desk.store, 1, 4)
    with qtbot.waitSignal(search.found):
        search.go_on()
        assert not search.is_reading
    assert search.now is not None
    assert search.now.group is before.group
    assert search.now.changed is not None
    assert (1, 4) in {(pair.mentor_id, pair.mentee_id) for pair in search.now.proposal.pairs}


def test_other_rules_are_heeded_with_the_same_people(search: PairSearch, recruits: DeskAt, qtbot: QtBot) -> None:
    with qtbot.waitSignal(search.found):
        search.begin()
    desk = recruits.desk
    rules = replace(desk.program.rules, best_total_first=True)
    search.desk = desk._replace(program=replace(desk.program, rules=rules))
    with qtbot.waitSignal(search.found):
        search.go_on()
    assert search.now is not None
    assert search.now.proposal.priority is Priority.SCORE


def test_what_was_seen_is_forgotten(search: PairSearch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(search.found):
        search.begin()
    search.forget()
    with qtbot.waitSignal(search.found):
        search.go_on()
    assert search.now is not None
    assert search.now.changed is None


def test_a_wish_after_a_search_that_was_stopped_reads_the_people_again(
    search: PairSearch, recruits: DeskAt, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(search.found):
        search.begin()
    add_junior(recruits.desk.store, "Eva Fox")
    search.begin()
    search.end()
    with qtbot.waitSignal(search.found):
        search.go_on()
    assert search.now is not None
    assert len(search.now.group.participants) == 5


def test_a_wish_while_people_are_looked_at_goes_on_with_these(
    search: PairSearch, recruits: DeskAt, busy: Event, qtbot: QtBot
) -> None:
    add_junior(recruits.desk.store, "Eva Fox")
    search.begin()
    qtbot.waitUntil(lambda: search._progress is not None)
    search.go_on()
    assert not search.is_reading
    with qtbot.waitSignal(search.found):
        busy.set()
    assert search.now is not None
    assert len(search.now.group.participants) == 5
