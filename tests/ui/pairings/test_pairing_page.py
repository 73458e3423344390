import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.pairings import Closing, ClosingKind, PairingState
from app.ui.common.desk import Place
from app.ui.common.text_fields import TextField
from app.ui.pairings.pairing_page import PairingPage
from app.ui.pairings.places import own_page, the_list
from app.ui.pairings.session_button import SessionButton
from tests.support.builders import ENDS_ON, STARTS_ON, a_pairing
from tests.support.presses import button_on, buttons_on, press
from tests.support.recruits import report_to
from tests.support.rooms import TODAY, DeskAt, shown, unnamed, words_on

S = PairingState


@pytest.fixture
def page(recruits: DeskAt, qtbot: QtBot) -> PairingPage:
    made = PairingPage(recruits.desk)
    shown(made, qtbot)
    return made


def open_page(page: PairingPage, at: DeskAt, state: PairingState, step: str = "", **fields: object) -> int:
    """A pairing of Ana and Bo in this state, on its page."""
    start = STARTS_ON if state in (S.RUNNING, S.PAUSED, S.CLOSED) else None
    with at.desk.store.edit("Pair"):
        [made] = at.desk.store.pairings.add([a_pairing(1, 3, state=state, started_on=start, **fields)])
    page.visit(own_page(made, step))
    return made


def state_now(at: DeskAt) -> PairingState:
    return at.desk.store.pairings.get(1).state


def test_both_names_and_how_it_stands_are_the_head(page: PairingPage, recruits: DeskAt) -> None:
    open_page(page, recruits, S.RUNNING)
    words = words_on(page)
    assert "\u2068Ana Ruiz\u2069 and \u2068Bo Lind\u2069" in words
    assert "Running since 4 January 2027" in words
    assert unnamed(page) == []


def test_a_pair_goes_from_a_suggestion_to_running_by_its_one_primary_button(
    page: PairingPage, recruits: DeskAt
) -> None:
    open_page(page, recruits, S.SUGGESTED)
    press(page, "Ask the mentee (senior)")
    press(page, "Confirm")
    press(page, "Start…")
    assert "Start…" not in buttons_on(page)
    press(page, "Start")
    assert state_now(recruits) is S.RUNNING
    assert len(page.findChildren(SessionButton)) == 6
    assert recruits.desk.toasts.now is not None
    assert "6 sessions are planned." in recruits.desk.toasts.now.words


def test_a_pairing_pauses_goes_on_and_closes(page: PairingPage, recruits: DeskAt) -> None:
    open_page(page, recruits, S.RUNNING)
    press(page, "Pause")
    press(page, "Resume")
    press(page, "Close…")
    press(page, "Close the pairing")
    closing = recruits.desk.store.pairings.get(1).closing
    assert closing == Closing(on=TODAY, kind=ClosingKind.ENDED_EARLY)
    assert "Closing record" in words_on(page)
    assert recruits.desk.store.undo_label() == "Close the pairing of Ana Ruiz and Bo Lind"


def test_a_pair_is_dropped_with_a_reason(page: PairingPage, recruits: DeskAt, qtbot: QtBot) -> None:
    open_page(page, recruits, S.CONSULTING)
    press(page, "Drop…")
    reason = page.sheet.form.findChild(TextField)
    assert reason is not None
    qtbot.keyClicks(reason, "No time")
    press(page, "Drop")
    assert state_now(recruits) is S.DROPPED
    assert "Dropped because\nNo time" in words_on(page)


def test_a_place_may_ask_for_a_step_at_once(page: PairingPage, recruits: DeskAt) -> None:
    open_page(page, recruits, S.CONFIRMED, "running")
    assert page.sheet.form.isVisible()


@pytest.mark.parametrize("step", ["running", "confirmed", "paused", "nonsense"])
def test_a_step_that_is_over_or_asks_for_nothing_is_not_begun(
    page: PairingPage, recruits: DeskAt, step: str
) -> None:
    open_page(page, recruits, S.RUNNING, step)
    assert page.sheet.form.isHidden()
    assert state_now(recruits) is S.RUNNING


def test_what_stands_in_the_way_of_a_start_is_said_beside_the_day(page: PairingPage, recruits: DeskAt) -> None:
    open_page(page, recruits, S.CONFIRMED)
    page.sheet.form.starts.emit(ENDS_ON.replace(year=2028))
    press(page, "Start…")
    page._start(ENDS_ON.replace(year=2028))
    assert "The program ends on 4 July 2027" in words_on(page.sheet.form)
    assert state_now(recruits) is S.CONFIRMED


def test_a_step_that_can_not_be_taken_is_told(page: PairingPage, recruits: DeskAt) -> None:
    with recruits.desk.store.edit("Another"):
        recruits.desk.store.pairings.add([a_pairing(1, 4)])
        [made] = recruits.desk.store.pairings.add([a_pairing(1, 3, state=S.CONSULTING, started_on=None)])
    page.visit(own_page(made))
    assert "has no free place" in page.sheet.notice.words
    press(page, "Confirm")
    assert recruits.desk.toasts.now is not None
    assert "Ana Ruiz has no free place." in recruits.desk.toasts.now.words
    press(page, "Give \u2068Ana\u2069 2 places")
    press(page, "Confirm")
    assert recruits.desk.store.pairings.get(made).state is S.CONFIRMED


def test_a_manager_who_changes_flags_the_pairing_at_once(page: PairingPage, recruits: DeskAt) -> None:
    open_page(page, recruits, S.RUNNING)
    assert page.sheet.notice.isHidden()
    ana, bo = recruits.desk.store.participants.get_many([1, 3])
    report_to(recruits.desk.store, ana, bo)
    assert "\u2068Ana Ruiz\u2069 reports to \u2068Bo Lind\u2069." in page.sheet.notice.words
    assert "Not in each other's reporting chain" not in words_on(page)


def test_sessions_are_planned_and_lead_to_the_journal(page: PairingPage, recruits: DeskAt) -> None:
    open_page(page, recruits, S.RUNNING)
    press(page, "Plan sessions")
    first = page.findChildren(SessionButton)[0]
    first.click()
    [place] = recruits.went
    session = recruits.desk.store.sessions.get(place.record_id)
    assert (place.room, session.pairing_id) == ("journal", 1)
    assert recruits.desk.store.undo_label() == "Plan 6 sessions of Ana Ruiz and Bo Lind"


def test_a_note_is_kept_as_it_is_typed(page: PairingPage, recruits: DeskAt, qtbot: QtBot) -> None:
    open_page(page, recruits, S.RUNNING)
    qtbot.keyClicks(page.sheet.note.area, "Ask in May")
    page.sheet.note.area.settle()
    assert recruits.desk.store.pairings.get(1).note == "Ask in May"
    assert page.sheet.note.area.toPlainText() == "Ask in May"


def test_the_agreement_is_signed_by_a_typed_day(page: PairingPage, recruits: DeskAt, qtbot: QtBot) -> None:
    open_page(page, recruits, S.RUNNING)
    qtbot.keyClicks(page.sheet.agreement.day, "1 mar")
    qtbot.keyClick(page.sheet.agreement.day, Qt.Key.Key_Return)
    assert recruits.desk.store.pairings.get(1).agreement_signed_on == TODAY.replace(day=1)


def test_a_pairing_that_was_taken_back_leads_to_the_list(page: PairingPage, recruits: DeskAt) -> None:
    made = open_page(page, recruits, S.RUNNING)
    recruits.desk.store.undo()
    assert "This pairing isn't in the file" in words_on(page)
    press(page, "All pairings")
    assert recruits.went == [the_list(made)]
    recruits.desk.store.redo()
    assert "Running since" in words_on(page)


def test_another_pairing_comes_without_what_was_asked_for_the_first(page: PairingPage, recruits: DeskAt) -> None:
    open_page(page, recruits, S.CONFIRMED, "running")
    with recruits.desk.store.edit("Another"):
        [other] = recruits.desk.store.pairings.add([a_pairing(2, 4)])
    page.visit(Place("pairings", record_id=other, task="open"))
    assert page.sheet.form.isHidden()
    assert "\u2068Cem Öz\u2069 and \u2068Dee Poe\u2069" in words_on(page)


def test_the_keyboard_begins_at_the_step_that_leads_on(page: PairingPage, recruits: DeskAt) -> None:
    open_page(page, recruits, S.CONSULTING)
    page.take_focus()
    assert button_on(page, "Confirm").hasFocus() or page.focusWidget() is button_on(page, "Confirm")
