import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.timelines import NextStep, Step
from app.storage import Store
from app.ui.journal.pairing_journal import PairingJournal
from tests.support.builders import add_pairing
from tests.support.rooms import DeskAt, shown, words_on
from tests.support.scribes import Sessions, three_sessions


@pytest.fixture
def pair(store: Store) -> Sessions:
    return three_sessions(store)


@pytest.fixture
def planned() -> list[str]:
    """Grows each time when sessions are asked for."""
    return []


@pytest.fixture
def journal(pair: Sessions, empty_desk: DeskAt, planned: list[str], qtbot: QtBot) -> PairingJournal:
    made = PairingJournal(empty_desk.desk, lambda: planned.append("plan"), empty_desk.host)
    made.setParent(None)  # a window of its own, which can have the keyboard
    shown(made, qtbot)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_session(pair.held.pairing_id)
    return made


def spoken(journal: PairingJournal) -> str:
    """The names of all parts of the form."""
    return "\n".join(part.accessibleName() for part in journal.form.findChildren(QWidget))


def test_a_journal_opens_at_the_session_that_asks_to_be_recorded(journal: PairingJournal, pair: Sessions) -> None:
    assert journal.session == pair.overdue
    assert journal.next_step() == NextStep(Step.RECORD, pair.overdue)
    row = journal.timeline.row()
    assert row is not None
    assert row.session_id == pair.overdue.id
    assert "1 of " in words_on(journal)


def test_the_arrows_choose_what_the_form_shows(journal: PairingJournal, pair: Sessions, qtbot: QtBot) -> None:
    journal.take_focus()
    with qtbot.waitSignal(journal.chosen):
        qtbot.keyClick(journal.timeline, Qt.Key.Key_Up)
    assert journal.session == pair.held
    assert f"Form code {pair.held.code}" in spoken(journal)


def test_what_is_being_typed_belongs_to_the_session_that_was_shown(
    journal: PairingJournal, pair: Sessions, qtbot: QtBot
) -> None:
    note = journal.form.note.note
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    qtbot.keyClicks(note, "Both laughed")
    journal.show_session(pair.held.pairing_id, pair.held.id)
    assert (pair.now(pair.overdue).note, pair.now(pair.held).note) == ("Both laughed", "")
    assert note.toPlainText() == ""


@pytest.mark.parametrize("way", ["record", "plan"])
def test_recording_and_planning_put_the_keyboard_into_the_form(journal: PairingJournal, way: str) -> None:
    {"record": journal.record, "plan": journal.plan}[way]()
    happened = journal.form.happened
    focused = journal.focusWidget()
    assert focused in happened.stops() or focused is happened.segments
    assert happened.moment.hasFocus() == (way == "plan")


def test_a_pairing_without_sessions_is_offered_them(
    journal: PairingJournal, store: Store, planned: list[str]
) -> None:
    journal.show_session(add_pairing(store, "Cem Aydin", "Dora Weiss").id)
    assert journal.session is None
    assert "When do they meet?" in words_on(journal)
    next(one for one in journal.findChildren(QPushButton) if one.text() == "Plan sessions").click()
    assert planned == ["plan"]


def test_a_pairing_that_is_gone_is_told_as_such(journal: PairingJournal) -> None:
    with pytest.raises(KeyError):
        journal.show_session(999)
