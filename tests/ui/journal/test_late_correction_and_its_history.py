"""A session that was recorded long ago is typed over, and its history tells what stood there before."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.sessions import Session
from app.storage import Store
from app.ui.common.badges import Badge
from app.ui.journal.page import JournalPage
from app.ui.shell.window import MainWindow
from tests.support.keyboard import CONTROL, Keyboard
from tests.support.rooms import words_on


def store_of(window: MainWindow) -> Store:
    assert window.workspace is not None
    return window.workspace.store


def history(window: MainWindow) -> QWidget:
    assert window.workspace is not None
    room = window.workspace.room
    assert isinstance(room, JournalPage)
    return room.pairing.form.history


def told(window: MainWindow) -> str:
    return words_on(history(window)).replace("\u2068", "").replace("\u2069", "")


@pytest.fixture
def session(sample_path: Path) -> Session:
    """A held session of 60 minutes that was typed in a year ago."""
    with Store.open(sample_path) as store, store.edit("A year ago"):
        found = next(one for story in store.stories(1) for one in story.held if one.minutes == 60)
        old = replace(found, entered_on=date(2025, 3, 1))
        store.sessions.change(old)
    return old


def at_the_form(window: MainWindow, session: Session, qtbot: QtBot) -> Keyboard:
    """A keyboard in the form of the session, by its code."""
    QApplication.processEvents()  # the welcome page goes
    keys = Keyboard(window, qtbot)
    return keys.press(Qt.Key.Key_4, CONTROL).type(session.code).enter()


def test_a_late_correction_stays_in_the_history_when_the_file_is_opened_again(
    session: Session, window: MainWindow, sample_path: Path, qtbot: QtBot
) -> None:
    window.open_path(sample_path)
    keys = at_the_form(window, session, qtbot)
    keys.tab_to("Minutes").type("50").tab()
    assert store_of(window).sessions.get(session.id).minutes == 50
    qtbot.waitUntil(lambda: "Changed on" in told(window))
    assert "Minutes: 60 → 50" in told(window)

    window.show_welcome()
    window.open_path(sample_path)
    keys = at_the_form(window, session, qtbot)
    qtbot.waitUntil(lambda: "Minutes: 60 → 50" in told(window))
    keys.tab_to("History").enter()
    story = store_of(window).story(session.pairing_id)
    label = f"of {story.mentor.person.name} and {story.mentee.person.name}: minutes"
    assert label in told(window)


def test_what_is_taken_back_stays_in_the_history_as_undone(
    session: Session, window: MainWindow, sample_path: Path, qtbot: QtBot
) -> None:
    window.open_path(sample_path)
    keys = at_the_form(window, session, qtbot)
    keys.tab_to("Minutes").type("50").tab_to("History").enter()
    keys.press(Qt.Key.Key_Z, CONTROL)
    assert store_of(window).sessions.get(session.id).minutes == 60
    qtbot.waitUntil(lambda: "Changed on" not in told(window))
    qtbot.waitUntil(lambda: "Undone" in [badge.accessibleName() for badge in history(window).findChildren(Badge)])
