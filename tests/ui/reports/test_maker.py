from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.printables import Scope
from app.domain.privacy import Audience
from app.domain.problems import Problem
from app.reports import sheet
from app.ui.reports.maker import PaperMaker
from app.ui.reports.papers import PaperKind
from app.ui.reports.whose import Whose
from app.ui.reports.wishes import Made, Wish
from tests.support.builders import a_pairing, add_participant
from tests.support.pdfs import all_of
from tests.support.rooms import TODAY, DeskAt

WEEK = Wish(kind=PaperKind.WEEK, as_of=TODAY)
ALL = Wish(kind=PaperKind.ALL_PLANNED, as_of=TODAY)
SUMMARY = Wish(kind=PaperKind.SUMMARY, as_of=TODAY, whose=Whose(Scope.ALL), audience=Audience.EVERYONE)


class Told(QObject):
    """What a maker told, in order."""

    def __init__(self, maker: PaperMaker) -> None:
        super().__init__(maker)
        self.made: list[Made] = []
        self.problems: list[Problem] = []
        self.steps: list[tuple[int, int]] = []
        maker.made.connect(self.made.append)
        maker.failed.connect(self.problems.append)
        maker.stepped.connect(lambda done, of: self.steps.append((done, of)))


@pytest.fixture
def maker(desk: DeskAt, qtbot: QtBot) -> PaperMaker:
    return PaperMaker(desk.desk, desk.host)


@pytest.fixture
def told(maker: PaperMaker) -> Told:
    return Told(maker)


def test_a_paper_is_made_beside_the_window(maker: PaperMaker, told: Told, qtbot: QtBot) -> None:
    maker.make(WEEK)
    assert maker.is_busy
    assert told.made == []
    qtbot.waitUntil(lambda: len(told.made) == 1, timeout=20_000)
    [made] = told.made
    assert made.wish == WEEK
    assert made.is_whole
    assert told.steps[-1] == (made.sessions - 1, made.sessions)
    assert not maker.is_busy


def test_a_newer_wish_replaces_the_one_before(maker: PaperMaker, told: Told, qtbot: QtBot) -> None:
    maker.make(ALL)
    qtbot.waitUntil(lambda: bool(told.steps), timeout=20_000)
    maker.make(SUMMARY)
    maker.make(WEEK)
    qtbot.waitUntil(lambda: bool(told.made), timeout=20_000)
    assert [made.wish for made in told.made] == [WEEK]
    assert told.problems == []


def test_a_drawing_can_be_called_off_at_once(maker: PaperMaker, told: Told, desk: DeskAt, qtbot: QtBot) -> None:
    maker.make(ALL)
    qtbot.waitUntil(lambda: bool(told.steps), timeout=20_000)
    maker.stop()
    assert not maker.is_busy
    qtbot.waitUntil(lambda: maker._drawing is None, timeout=5_000)
    desk.desk.background.wait()
    QApplication.processEvents()
    assert (told.made, told.problems) == ([], [])


def test_after_a_stop_the_same_paper_can_be_made_again(maker: PaperMaker, told: Told, qtbot: QtBot) -> None:
    maker.make(WEEK)
    qtbot.waitUntil(lambda: bool(told.steps), timeout=20_000)
    maker.stop()
    maker.make(WEEK)
    qtbot.waitUntil(lambda: bool(told.made), timeout=20_000)
    assert len(told.made) == 1


def test_of_a_long_paper_the_beginning_is_made_unless_all_is_wanted(
    maker: PaperMaker, told: Told, desk: DeskAt, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.reports.wishes.SHOWN_PAGES", 12)
    maker.make(ALL)
    qtbot.waitUntil(lambda: len(told.made) == 1, timeout=20_000)
    assert told.made[0].sessions == 2
    assert not told.made[0].is_whole
    maker.make(replace(ALL, with_sheets=False), whole=True)
    qtbot.waitUntil(lambda: len(told.made) == 2, timeout=20_000)
    assert told.made[1].is_whole
    assert told.made[1].sessions == told.made[0].of


def test_nothing_to_print_is_told_at_once(maker: PaperMaker, told: Told) -> None:
    maker.make(replace(WEEK, days=0))
    assert [problem.code for problem in told.problems] == ["nothing-to-print"]
    assert not maker.is_busy


def test_what_changes_while_it_is_read_is_read_again(
    maker: PaperMaker, told: Told, desk: DeskAt, qtbot: QtBot
) -> None:
    store = desk.desk.store
    maker.make(SUMMARY)
    QApplication.processEvents()
    person = add_participant(store, "Zoë Late")
    senior = next(row for row in store.participants.of(1) if row.id != person.id)
    with store.edit("Pair them"):
        store.pairings.add([a_pairing(person.id, senior.id, started_on=date(2027, 3, 1))])
        program = store.programs.get(1)
        store.programs.change(replace(program, small_group=3))
    qtbot.waitUntil(lambda: bool(told.made), timeout=20_000)
    assert len(told.made) == 1
    assert "Program summary" in all_of(told.made[0].paper.pdf)


def test_a_drawing_that_breaks_off_is_told_and_the_next_one_works(
    maker: PaperMaker, told: Told, desk: DeskAt, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(*_parts: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched, qtbot.captureExceptions():
        patched.setattr(sheet, "_print_section", break_off)
        maker.make(WEEK)
        qtbot.waitUntil(lambda: bool(told.problems), timeout=20_000)
        desk.desk.background.wait()
    assert [problem.code for problem in told.problems] == ["paper-not-drawn"]
    maker.make(WEEK)
    qtbot.waitUntil(lambda: bool(told.made), timeout=20_000)
