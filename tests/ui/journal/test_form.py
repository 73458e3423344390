from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.domain.sessions import EntrySource
from app.ui.common.badges import Badge
from app.ui.common.desk import Place
from app.ui.common.saved_note import SavedNote
from app.ui.journal.form import SessionForm
from app.ui.journal.page import JournalPage
from tests.support.journals import Pair
from tests.support.keyboard import CONTROL, Keyboard
from tests.support.rooms import words_on


def badges(form: SessionForm) -> list[str]:
    return [badge.accessibleName() for badge in form.findChildren(Badge) if badge.isVisible()]


def test_the_head_says_which_session_it_is_with_its_code(form: SessionForm, pair: Pair) -> None:
    assert "Session 2" in words_on(form)
    assert {f"Form code {pair.overdue.code}", "Topic"} <= set(badges(form))


def test_whatever_is_kept_is_said_to_be_saved(form: SessionForm, keys: Keyboard) -> None:
    [note] = form.findChildren(SavedNote)
    assert "Saved just now" not in words_on(note)
    keys.type("h")
    assert "Saved just now" in words_on(note)


def test_another_session_has_nothing_saved_yet(
    journal: JournalPage, form: SessionForm, keys: Keyboard, pair: Pair
) -> None:
    keys.type("h")
    journal.visit(Place("journal", record_id=pair.undated.id))
    assert "Saved just now" not in words_on(form)


def test_a_planned_session_is_asked_for_its_date_and_not_for_forms(form: SessionForm) -> None:
    assert form.happened.moment.isVisible()
    assert form.details.place.isVisible()
    assert not form.details.source.isVisible()
    assert not form.hand_ins[Side.MENTOR].isVisible()


def test_tab_goes_from_the_code_through_the_sheet_to_the_next_form(
    journal: JournalPage, form: SessionForm, keys: Keyboard
) -> None:
    passed = []
    keys.type("h")
    while keys.at != "Next form" and len(passed) < 40:
        passed.append(keys.at)
        keys.tab()
    assert passed[:6] == ["What happened: Held", "Date", "Minutes", "Add a topic", "Typed in from", "Place"]
    sides = [name for name in passed if "(junior)" in name or "(senior)" in name]
    assert sides == sorted(sides, key=lambda name: "(senior)" in name)
    assert passed[-2:] == ["Note", "History"]
    keys.enter()
    assert keys.at == "Form code"


def test_control_and_enter_are_done_with_the_form_from_anywhere(
    form: SessionForm, keys: Keyboard, pair: Pair
) -> None:
    keys.type("h").tab_to("One thing I take with me, mentor (junior)").type("Silence helps")
    keys.press(Qt.Key.Key_Return, CONTROL)
    assert keys.at == "Form code"
    written = pair.story.reflection(pair.overdue.id, Side.MENTOR)
    assert written is not None
    assert [line.text for line in written.answers.values()] == ["Silence helps"]


def test_a_field_that_the_keyboard_comes_to_is_seen_whole(form: SessionForm, keys: Keyboard) -> None:
    keys.type("h")
    QApplication.processEvents()  # the columns are shown
    keys.tab_to("One thing the coordinator should know, mentee (senior)")
    QApplication.processEvents()
    field = QApplication.focusWidget()
    assert field is not None
    assert field.visibleRegion().boundingRect() == field.rect()


def test_typing_that_nobody_was_told_of_goes_to_its_own_session(
    journal: JournalPage, form: SessionForm, keys: Keyboard, pair: Pair
) -> None:
    keys.tab_to("Place").type("Room 4")
    journal.visit(Place("journal", record_id=pair.undated.id))
    assert pair.session(pair.overdue).place == "Room 4"
    assert pair.session(pair.undated).place == ""
    assert form.details.place.text() == ""


def test_undo_leaves_what_is_being_typed_elsewhere(form: SessionForm, keys: Keyboard, pair: Pair) -> None:
    keys.type("h").tab_to("Minutes").type("60").tab_to("Place").type("Roo")
    pair.undo()
    assert pair.session(pair.overdue).minutes is None
    assert form.happened.minutes.text() == ""
    assert form.details.place.text() == "Roo"
    keys.type("m 4").tab()
    assert pair.session(pair.overdue).place == "Room 4"


def test_a_session_typed_in_by_its_code_comes_from_paper(journal: JournalPage, pair: Pair, qtbot: QtBot) -> None:
    journal.pairing.form.type_in_from(EntrySource.PHONE)
    journal.visit(Place("journal"))
    Keyboard(journal, qtbot).type(pair.overdue.code).enter().type("h")
    assert pair.session(pair.overdue).source is EntrySource.PAPER


# History


def test_a_late_correction_is_told_at_the_foot(journal: JournalPage, pair: Pair, qtbot: QtBot) -> None:
    journal.visit(Place("journal", record_id=pair.held.id, task="record"))
    Keyboard(journal, qtbot).tab_to("Minutes").type("50").tab()
    form = journal.pairing.form
    qtbot.waitUntil(lambda: "Changed on" in words_on(form.history))
    assert "Minutes: 60 → 50" in words_on(form.history).replace("\u2068", "").replace("\u2069", "")


def test_the_history_unfolds_and_follows_what_is_typed(form: SessionForm, keys: Keyboard, qtbot: QtBot) -> None:
    form.history.stops()[0].click()
    keys.type("h")
    qtbot.waitUntil(lambda: "Planned → Held" in words_on(form.history).replace("\u2068", "").replace("\u2069", ""))


@pytest.mark.parametrize("width", [492, 700, 1100])
def test_nothing_sticks_out_at_any_width(journal: JournalPage, pair: Pair, width: int) -> None:
    journal.resize(width + 316 + 64, 700)
    journal.visit(Place("journal", record_id=pair.held.id))
    QApplication.processEvents()
    form = journal.pairing.form
    content = form.happened.parentWidget()
    assert content is not None
    assert content.minimumSizeHint().width() <= content.width()
    assert form.width() <= width + 1


def test_days_of_the_form_are_those_of_the_file(form: SessionForm, keys: Keyboard, pair: Pair) -> None:
    keys.type("h")
    with pair.store.edit("Elsewhere"):
        pair.store.sessions.change(replace(pair.session(pair.overdue), held_on=date(2027, 3, 9)))
    assert form.happened.day.text() == "9 Mar 2027"
