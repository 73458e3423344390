"""Papers in the whole window: what may be read on them, two clicks from anywhere, and never a standstill."""

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.sessions import Session
from app.storage import Store
from app.ui.common.desk import Place
from app.ui.common.place_button import PlaceButton
from app.ui.common.toast import Toasts
from app.ui.reports.page import ReportsPage
from app.ui.reports.preview import Preview
from app.ui.shell.window import MainWindow
from tests.support.builders import a_pairing, a_participant, a_person, a_store
from tests.support.pdfs import all_of
from tests.support.planted import COORDINATOR, PAIR, PROGRAM, PUBLIC, found_in, plant
from tests.support.rooms import TODAY, Answers

IN_TIME = 20_000
PEOPLE, EACH = 300, 10  # 150 pairings with ten planned sessions each
LONGEST_S = 0.2


@pytest.fixture
def room(window: MainWindow) -> "Room":
    return Room(window)


class Room:
    """The Reports room as the coordinator has it: they press, wait and look."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    @property
    def page(self) -> ReportsPage:
        assert self._window.workspace is not None
        page = self._window.workspace.room
        assert isinstance(page, ReportsPage)
        return page

    @property
    def toasts(self) -> Toasts:
        return self._window.toasts

    @property
    def preview(self) -> Preview:
        return self.page.findChildren(Preview)[0]

    def go(self, value: str) -> None:
        assert self._window.workspace is not None
        self._window.workspace.go_to(Place("reports", value=value))

    def press(self, words: str) -> None:
        shown = [one for one in self.page.findChildren(QPushButton) if one.text() == words and one.isVisible()]
        shown[0].click()

    def pdf(self, qtbot: QtBot, before: bytes = b"") -> bytes:
        """The PDF in the preview, once it is there and isn't the one before."""

        def is_there() -> bool:
            view = self.preview.view
            return self.preview.has_pages and view.pdf is not before and bool(view.pages.text)

        qtbot.waitUntil(is_there, timeout=IN_TIME)
        return self.preview.view.pdf


# --- what may be read


@pytest.fixture
def planted(window: MainWindow, tmp_path: Path) -> Store:
    """A program with a word planted in every text, open in the window."""
    window.open_path(plant(tmp_path / "planted.counterpart"))
    assert window.workspace is not None
    return window.workspace.store


@pytest.mark.parametrize("value", ["all-planned", "session", "sheets"])
def test_a_pair_s_paper_shows_in_its_preview_what_both_may_read(
    planted: Store, room: Room, value: str, qtbot: QtBot
) -> None:
    [(session_id, _pairing)] = planted.sessions.planned(1)
    code = planted.sessions.get(session_id).code
    room.go(value if value == "all-planned" else f"{value}:{code}")

    found = found_in(all_of(room.pdf(qtbot)))

    may_be_there = PROGRAM | COORDINATOR | PAIR | {"zqname", "zqtitle", "zqdepartment", "zqsupport"}
    assert found <= may_be_there
    assert "zqname" in found
    if value != "sheets":
        assert found == may_be_there


def test_the_summary_shows_in_its_preview_what_everyone_may_read(planted: Store, room: Room, qtbot: QtBot) -> None:
    room.go("summary")

    found = found_in(all_of(room.pdf(qtbot)))

    assert found <= PROGRAM | COORDINATOR | PUBLIC | {"zqtakesall", "zqlineall", "zqtopic"}
    assert {"zqprogram", "zqpurpose", "zqtakesall"} <= found


# --- clicks


def test_the_week_s_agendas_are_printed_in_two_clicks_from_anywhere(
    open_window: MainWindow, room: Room, answers: Answers, qtbot: QtBot
) -> None:
    places = [one for one in open_window.findChildren(PlaceButton) if one.text() == "Reports"]
    places[0].click()
    room.press("Print")
    qtbot.waitUntil(lambda: answers.printed.exists() and room.toasts.now is not None, timeout=IN_TIME)
    assert len(PdfReader(answers.printed).pages) == 36


# --- never a standstill


class Watch:
    """Notes how long the main thread worked in one go, in seconds of its own time."""

    def __init__(self) -> None:
        self._before = time.thread_time()
        self.longest = 0.0
        self._clock = QTimer()
        self._clock.timeout.connect(self._note)
        self._clock.start(0)

    def _note(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._before)
        self._before = now

    def stop(self) -> None:
        self._clock.stop()


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A program with 1,500 planned sessions."""
    path = tmp_path / "large.counterpart"
    with a_store(path) as store, store.edit("Fill"):
        people = store.people.add(a_person(f"Person {number}", department="IT") for number in range(PEOPLE))
        members = store.participants.add(
            a_participant(person=person, aims="To be heard") for person in store.people.get_many(people)
        )
        pairings = store.pairings.add(
            a_pairing(members[number], members[number + 1]) for number in range(0, PEOPLE, 2)
        )
        store.sessions.add(
            Session(pairing_id=pairing, due_by=TODAY + timedelta(days=20 * number))
            for pairing in pairings
            for number in range(EACH)
        )
    return path


@pytest.fixture
def watch(large: Path, window: MainWindow) -> Iterator[Watch]:
    window.open_path(large)
    made = Watch()
    yield made
    made.stop()


@pytest.mark.alone
@pytest.mark.usefixtures("others_apart")
def test_with_1500_sessions_the_window_never_stands_still(
    watch: Watch, room: Room, answers: Answers, qtbot: QtBot
) -> None:
    room.go("all-planned")
    beginning = room.pdf(qtbot)
    assert "the first 33 of 1,500 sessions" in room.preview.words
    room.press("Save as PDF")
    qtbot.waitUntil(
        lambda: any(one.text() == "Cancel" and one.isVisible() for one in buttons(room)), timeout=IN_TIME
    )
    started = time.perf_counter()
    room.press("Cancel")
    qtbot.waitUntil(lambda: room.page._maker._drawing is None, timeout=IN_TIME)
    stopped_after = time.perf_counter() - started
    room.go("summary")
    room.pdf(qtbot, beginning)

    assert watch.longest < LONGEST_S
    assert stopped_after < 0.5
    assert list(answers.folder.glob("*.pdf")) == []


def buttons(room: Room) -> list[QPushButton]:
    QApplication.processEvents()
    return room.page.findChildren(QPushButton)
