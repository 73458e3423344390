import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.sessions import SessionState
from app.storage import SessionRow, Store
from app.ui.common.desk import Place
from app.ui.journal.all_sessions import AllSessions
from tests.support.builders import add_pairing
from tests.support.rooms import DeskAt, shown, unnamed, words_on
from tests.support.scribes import Sessions, three_sessions


@pytest.fixture
def planned() -> list[str]:
    """Grows each time when sessions are asked for."""
    return []


@pytest.fixture
def listing(empty_desk: DeskAt, planned: list[str], qtbot: QtBot) -> AllSessions:
    """The list over a file without pairings."""
    made = AllSessions(empty_desk.desk, lambda: planned.append("plan"))
    shown(made, qtbot)
    made.reload()
    return made


@pytest.fixture
def pair(listing: AllSessions, store: Store) -> Sessions:
    """Three sessions, which the list shows."""
    made = three_sessions(store)
    listing.reload()
    return made


def press(listing: AllSessions, words: str) -> None:
    button = next(one for one in listing.findChildren(QPushButton) if one.isVisible() and one.text() == words)
    button.click()


def test_without_pairings_the_list_leads_to_them(listing: AllSessions, empty_desk: DeskAt) -> None:
    assert "Who meets whom?" in words_on(listing)
    press(listing, "Go to the pairings")
    assert empty_desk.went == [Place("pairings")]


def test_a_running_pairing_without_sessions_is_offered_them(
    listing: AllSessions, store: Store, planned: list[str]
) -> None:
    add_pairing(store)
    assert listing.reload() == "No sessions yet."
    assert "When do they meet?" in words_on(listing)
    press(listing, "Plan sessions")
    assert planned == ["plan"]


def test_the_list_counts_and_opens_at_the_next_session(listing: AllSessions, pair: Sessions) -> None:
    assert listing.reload() == "3 sessions. 1 was held."
    row = listing.view.row()
    assert row is not None
    assert row.id == pair.undated.id
    assert "Showing 3 of 3" in words_on(listing)
    assert unnamed(listing) == []


def test_a_chip_leaves_one_state_and_is_remembered(
    listing: AllSessions, pair: Sessions, empty_desk: DeskAt
) -> None:
    listing.chips.chosen.emit(SessionState.HELD.value)
    assert listing.view.paged.rowCount() == 1
    again = AllSessions(empty_desk.desk, lambda: None)
    assert again.chip == SessionState.HELD


def test_looking_for_a_code_shows_its_session_whatever_chip_was_chosen(
    listing: AllSessions, pair: Sessions
) -> None:
    listing.chips.chosen.emit(SessionState.HELD.value)
    listing.look_for(pair.overdue.code.lower())
    listing.reload()
    row = listing.view.row()
    assert row is not None
    assert (row.id, listing.view.paged.rowCount(), listing.filter.text()) == (
        pair.overdue.id, 1, pair.overdue.code.lower(),
    )  # fmt: skip


def test_enter_opens_the_chosen_session(listing: AllSessions, pair: Sessions, qtbot: QtBot) -> None:
    opened: list[SessionRow] = []
    listing.opened.connect(opened.append)
    listing.take_focus()
    qtbot.keyClick(listing.view, Qt.Key.Key_Return)
    assert [row.id for row in opened] == [pair.undated.id]
