import pytest

from app.domain.sessions import AbsenceReason, Absent, SessionState
from app.ui.journal.absence import AbsenceFields
from app.ui.journal.form import SessionForm
from tests.support.journals import Pair
from tests.support.keyboard import Keyboard
from tests.support.rooms import words_on


@pytest.fixture
def absence(form: SessionForm) -> AbsenceFields:
    return form.happened.absence


def test_who_and_why_and_the_notice_are_typed_by_their_letters(
    absence: AbsenceFields, keys: Keyboard, pair: Pair
) -> None:
    keys.type("c").tab()
    assert keys.at == "Who was missing"
    keys.type("c").tab().type("d").tab().type("2 days").tab().type("A board meeting").tab()
    session = pair.session(pair.overdue)
    assert (session.absent, session.absence_reason) == (Absent.COORDINATOR, AbsenceReason.DIARY)
    assert (session.notice_h, session.absence_note) == (48, "A board meeting")
    assert absence.notice.text() == "48"


def test_a_no_show_gave_no_notice(absence: AbsenceFields, keys: Keyboard, pair: Pair) -> None:
    keys.type("n")
    assert absence.isVisible()
    assert not absence.notice.isVisible()
    assert pair.session(pair.overdue).state is SessionState.NO_SHOW


def test_notice_that_cannot_be_read_is_told_and_stays(absence: AbsenceFields, keys: Keyboard, pair: Pair) -> None:
    keys.type("c").tab_to("Hours of notice").type("soon").tab()
    assert "No hours of notice can be read from soon" in words_on(absence)
    keys.type("x").tab()
    assert (absence.notice.text(), pair.session(pair.overdue).notice_h) == ("soon", None)


def test_each_field_is_a_step_of_its_own(keys: Keyboard, pair: Pair) -> None:
    keys.type("c").tab().type("c").tab().type("d").tab()
    assert pair.undo() == "Session 2 of Ana Ruiz and Bo Lind: reason"
    assert pair.undo() == "Session 2 of Ana Ruiz and Bo Lind: who was missing"
    assert pair.session(pair.overdue).absent is None
    assert pair.undo() == "Session 2 of Ana Ruiz and Bo Lind: cancelled"
