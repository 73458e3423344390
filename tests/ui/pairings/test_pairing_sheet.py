import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.pairings import Closing, ClosingKind, PairingState
from app.operations.pairing_checks import check_pair
from app.ui.pairings.pairing_keeping import PairingKeeping
from app.ui.pairings.pairing_sheet import PairingSheet, SheetWays
from tests.support.builders import a_pairing, a_session, an_action
from tests.support.rooms import TODAY, DeskAt, shown, unnamed, words_on

S = PairingState


@pytest.fixture
def sheet(recruits: DeskAt, qtbot: QtBot) -> PairingSheet:
    nothing = SheetWays(*[lambda *_anything: None] * 4)
    made = PairingSheet(recruits.desk, PairingKeeping(recruits.desk, recruits.host), nothing)
    shown(made, qtbot, 1080, 700)
    return made


def show(sheet: PairingSheet, at: DeskAt, state: PairingState, **fields: object) -> str:
    store = at.desk.store
    start = TODAY if state in (S.RUNNING, S.PAUSED, S.CLOSED) else None
    with store.edit("Pair"):
        [made] = store.pairings.add([a_pairing(1, 3, state=state, started_on=start, **fields)])
        if state is S.RUNNING:
            [session] = store.sessions.add([a_session(pairing_id=made)])
            store.actions.add([an_action(session, "Bring two examples")])
    checked = check_pair(store, at.desk.program, 1, 3, today=TODAY)
    sheet.show_story(store.story(made), checked)
    return words_on(sheet)


def test_a_running_pairing_shows_its_sessions_promises_agreement_and_note(
    sheet: PairingSheet, recruits: DeskAt
) -> None:
    words = show(sheet, recruits, S.RUNNING)
    for heading in ("Sessions", "Still promised", "Agreement", "Note", "Bring two examples", "Topics"):
        assert heading in words
    assert "Closing record" not in words
    assert unnamed(sheet) == []
    assert sheet.agreement.y() < sheet.fit.y()


def test_a_pair_to_be_decided_shows_its_fit_first(sheet: PairingSheet, recruits: DeskAt) -> None:
    words = show(sheet, recruits, S.CONSULTING)
    assert "Agreement" not in words
    assert "Still promised" not in words
    assert sheet.fit.y() < sheet.note.y()


def test_a_closed_pairing_shows_its_record_first(sheet: PairingSheet, recruits: DeskAt) -> None:
    closing = Closing(on=TODAY, kind=ClosingKind.COMPLETED)
    assert "Closing record" in show(sheet, recruits, S.CLOSED, closing=closing)
    assert sheet.closing.y() < sheet.fit.y()


def test_another_pairing_begins_at_the_top_without_a_form(sheet: PairingSheet, recruits: DeskAt) -> None:
    show(sheet, recruits, S.CONFIRMED)
    sheet.form.ask(S.RUNNING, recruits.desk.store.story(1), recruits.desk.program)
    assert sheet.form.isVisible()
    sheet.begin()
    assert sheet.form.isHidden()
    assert not sheet.history.is_open


def test_what_changed_is_read_below_the_cards(sheet: PairingSheet, recruits: DeskAt, qtbot: QtBot) -> None:
    show(sheet, recruits, S.CONFIRMED)
    qtbot.mouseClick(sheet.history.stops()[0], Qt.MouseButton.LeftButton)
    assert sheet.history.is_open
