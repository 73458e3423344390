from datetime import date

import pytest

from app.domain.pairings import Closing, ClosingKind, PairingState
from app.ui.pairings.pairing_keeping import PairingKeeping
from tests.support.builders import STARTS_ON, a_pairing
from tests.support.rooms import TODAY, DeskAt


@pytest.fixture
def keeping(recruits: DeskAt) -> PairingKeeping:
    store = recruits.desk.store
    closing = Closing(on=TODAY, kind=ClosingKind.COMPLETED)
    with store.edit("Pair"):
        store.pairings.add([a_pairing(1, 3), a_pairing(2, 4, state=PairingState.CLOSED, closing=closing)])
    made = PairingKeeping(recruits.desk, recruits.host)
    made.hold(store.story(1))
    return made


def test_a_note_typed_in_one_go_is_one_step(keeping: PairingKeeping, recruits: DeskAt) -> None:
    store = recruits.desk.store
    assert (keeping.note("Ask"), keeping.note("Ask in May")) == ("", "")
    assert store.pairings.get(1).note == "Ask in May"
    assert store.undo() == "Change the note on Ana Ruiz and Bo Lind"
    assert store.pairings.get(1).note == ""


def test_after_the_keyboard_left_a_new_step_begins(keeping: PairingKeeping, recruits: DeskAt) -> None:
    keeping.note("Ask")
    keeping.leave()
    keeping.note("Ask in May")
    recruits.desk.store.undo()
    assert recruits.desk.store.pairings.get(1).note == "Ask"


def test_the_day_of_the_agreement_is_kept_and_taken_back(keeping: PairingKeeping, recruits: DeskAt) -> None:
    store = recruits.desk.store
    keeping.signed(date(2027, 3, 1))
    assert store.pairings.get(1).agreement_signed_on == date(2027, 3, 1)
    keeping.leave()
    keeping.signed(None)
    assert store.undo_label() == "Take back the signatures of Ana Ruiz and Bo Lind"


def test_signing_today_is_told(keeping: PairingKeeping, recruits: DeskAt) -> None:
    keeping.sign_today()
    assert recruits.desk.store.pairings.get(1).agreement_signed_on == TODAY
    assert recruits.desk.toasts.now is not None
    assert "is signed." in recruits.desk.toasts.now.words


def test_a_closing_record_is_kept_field_by_field(keeping: PairingKeeping, recruits: DeskAt) -> None:
    store = recruits.desk.store
    keeping.hold(store.story(2))
    record = Closing(on=TODAY, kind=ClosingKind.NO_FAULT)
    assert keeping.closing("kind", record) == ""
    assert store.pairings.get(2).closing == record
    assert store.undo_label() == "Change the closing record of Cem Öz and Dee Poe"


def test_a_day_before_the_start_is_refused_in_words(keeping: PairingKeeping, recruits: DeskAt) -> None:
    keeping.hold(recruits.desk.store.story(2))
    early = Closing(on=STARTS_ON.replace(year=2026), kind=ClosingKind.COMPLETED)
    assert "started on 4 January 2027" in keeping.closing("day", early)
    kept = recruits.desk.store.pairings.get(2).closing
    assert kept is not None
    assert kept.on == TODAY
