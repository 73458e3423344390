from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.sessions import Session
from app.operations.histories import FieldChange, HistoryLine, history_of_session
from app.storage import Store
from app.ui.common.history_list import FIRST_SHOWN, HistoryList, correction_words
from app.ui.common.theme import Theme
from tests.support.builders import NOON, a_held_session, add_pairing, add_session
from tests.support.rooms import shown, unnamed, words_on

_PLAIN = {ord("\u2068"): None, ord("\u2069"): None, ord("\u00a0"): " "}


@pytest.fixture
def session(store: Store) -> Session:
    held = a_held_session(date(2027, 1, 12))
    return add_session(store, add_pairing(store), state=held.state, held_on=held.held_on, minutes=60)


@pytest.fixture
def history(theme: Theme, store: Store, session: Session, qtbot: QtBot) -> HistoryList:
    made = HistoryList(theme, lambda: history_of_session(store, session.id))
    shown(made, qtbot, 400, 500)
    return made


def last(for_minutes: int, session: Session, store: Store) -> None:
    with store.edit(f"Make it {for_minutes} minutes"):
        store.sessions.change(replace(session, minutes=for_minutes))


def press(history: HistoryList, words: str, qtbot: QtBot) -> None:
    [button] = [one for one in history.findChildren(QPushButton) if one.text() == words and one.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def told(history: HistoryList) -> list[str]:
    return words_on(history).translate(_PLAIN).strip().split("\n")


def test_a_history_is_folded_up_until_it_is_asked_for(
    history: HistoryList, session: Session, store: Store, qtbot: QtBot
) -> None:
    last(50, session, store)
    assert not history.is_open
    press(history, "History", qtbot)
    assert "Make it 50 minutes" in told(history)
    assert "Minutes: 60 → 50" in told(history)
    press(history, "Hide the history", qtbot)
    assert not history.is_open


def test_a_change_is_told_as_soon_as_an_unfolded_history_is_refreshed(
    history: HistoryList, session: Session, store: Store, qtbot: QtBot
) -> None:
    press(history, "History", qtbot)
    last(50, session, store)
    history.refresh()
    last(40, replace(session, minutes=50), store)
    history.refresh()
    lines = told(history)
    assert lines.index("Make it 40 minutes") < lines.index("Make it 50 minutes")


def test_of_a_long_history_only_the_newest_lines_are_shown_until_all_are_asked_for(
    history: HistoryList, session: Session, store: Store, qtbot: QtBot
) -> None:
    for minutes in range(10, 10 + FIRST_SHOWN):
        last(minutes, session, store)
    press(history, "History", qtbot)
    assert "Plan a session" not in told(history)
    press(history, f"Show all {FIRST_SHOWN + 1}", qtbot)
    assert "Plan a session" in told(history)
    assert unnamed(history) == []


def test_a_history_without_changes_says_so(theme: Theme, qtbot: QtBot) -> None:
    history = HistoryList(theme, list)
    shown(history, qtbot, 400, 300)
    press(history, "History", qtbot)
    assert told(history) == ["Nothing was changed yet, as far as the file remembers."]


def test_a_correction_tells_its_first_field_and_counts_the_others() -> None:
    minutes, place = FieldChange("Minutes", "60", "50"), FieldChange("Place", "-", "Library")
    one = correction_words(HistoryLine(NOON, "Correct", False, (minutes,)))
    both = correction_words(HistoryLine(NOON, "Correct", False, (minutes, place)))
    assert one.translate(_PLAIN) == "Changed on 1 March: Minutes: 60 → 50"
    assert both == f"{one} (and 1 more)"
