from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.sessions import EntrySource, SessionKind, SessionState
from app.storage import Store
from app.ui.common.desk import Place
from app.ui.journal.form import SessionForm
from app.ui.journal.page import JournalPage
from app.ui.journal.what_happened import WhatHappened
from tests.support.builders import STARTS_ON, at
from tests.support.journals import HELD_ON, Pair
from tests.support.keyboard import CONTROL, Keyboard
from tests.support.rooms import TODAY, words_on


@pytest.fixture
def happened(form: SessionForm) -> WhatHappened:
    return form.happened


def test_nothing_is_chosen_while_nobody_told_what_happened(happened: WhatHappened) -> None:
    assert (happened.mode, happened.segments.chosen) == ("", "")
    assert happened.moment.text() == "10 Mar 2027, 10:00"
    assert not happened.day.isVisible()


# Held


def test_held_is_kept_with_the_planned_day_and_with_who_told_it(
    happened: WhatHappened, keys: Keyboard, pair: Pair
) -> None:
    keys.type("h")
    session = pair.session(pair.overdue)
    assert (session.state, session.held_on) == (SessionState.HELD, date(2027, 3, 10))
    assert (session.source, session.entered_on) == (EntrySource.PAPER, TODAY)
    assert pair.store.undo_label() == "Session 2 of Ana Ruiz and Bo Lind: held"
    assert happened.day.text() == "10 Mar 2027"


def test_held_without_a_day_waits_until_one_is_typed(journal: JournalPage, pair: Pair, qtbot: QtBot) -> None:
    journal.visit(Place("journal", record_id=pair.undated.id, task="record"))
    keys = Keyboard(journal, qtbot).type("h")
    assert pair.session(pair.undated) == pair.undated
    assert "Type the day they met" in words_on(journal.pairing.form)
    keys.tab().type("12 mar").tab()
    assert pair.session(pair.undated).held_on == date(2027, 3, 12)
    assert "Type the day they met" not in words_on(journal.pairing.form)


def test_done_with_a_form_that_waits_for_its_day_leads_back_to_the_day(
    journal: JournalPage, pair: Pair, qtbot: QtBot
) -> None:
    journal.visit(Place("journal", record_id=pair.undated.id, task="record"))
    keys = Keyboard(journal, qtbot).type("h").press(Qt.Key.Key_Return, CONTROL)
    assert keys.at == "Date"


@pytest.mark.parametrize(
    ("typed", "told"),
    [("tomorrow", "still to come"), ("31 feb", "No day can be read"), ("1 may 1021", "in the year 1021")],
)
def test_a_day_that_cannot_be_is_told_beside_it_and_nothing_changes(
    happened: WhatHappened, keys: Keyboard, pair: Pair, typed: str, told: str
) -> None:
    keys.type("h").tab().type(typed).tab()
    assert told in words_on(happened)
    assert pair.session(pair.overdue).held_on == date(2027, 3, 10)
    assert happened.day.text() in (typed, "17 Mar 2027")


def test_what_was_mistyped_stays_while_other_fields_are_kept(
    happened: WhatHappened, keys: Keyboard, pair: Pair
) -> None:
    keys.type("h").tab().type("31 feb").tab().type("45").tab()
    assert happened.day.text() == "31 feb"
    assert pair.session(pair.overdue).minutes == 45


def test_a_held_session_keeps_its_day_when_the_field_is_emptied(
    happened: WhatHappened, keys: Keyboard, pair: Pair
) -> None:
    keys.type("h").tab().press(Qt.Key.Key_Delete).tab()
    assert "has a day" in words_on(happened)
    assert pair.session(pair.overdue).held_on == date(2027, 3, 10)


# Asked in line


def test_a_second_session_on_one_day_is_asked_about_before_it_is_kept(
    happened: WhatHappened, keys: Keyboard, pair: Pair
) -> None:
    keys.type("h").tab().type("12 jan").tab()
    question = happened.questions.same_day
    assert (
        question.words
        == "Session 1 of these two was held on 12\u00a0January already. Did they meet twice that day?"
    )
    assert pair.session(pair.overdue).held_on == date(2027, 3, 10)
    keys.tab()
    assert keys.at == "Yes, twice"
    keys.enter()
    assert pair.session(pair.overdue).held_on == HELD_ON
    assert question.words == ""


def test_another_day_answers_the_question_too(happened: WhatHappened, keys: Keyboard, pair: Pair) -> None:
    keys.type("h").tab().type("12 jan").tab()
    keys.press(Qt.Key.Key_Backtab).type("13 jan").tab()
    assert happened.questions.same_day.words == ""
    assert pair.session(pair.overdue).held_on == date(2027, 1, 13)


def test_done_with_a_form_that_asks_leads_to_the_question(keys: Keyboard, happened: WhatHappened) -> None:
    keys.type("h").tab().type("12 jan").press(Qt.Key.Key_Return, CONTROL)
    assert keys.at == "Yes, twice"


def test_a_pairing_may_have_begun_before_it_was_written_down(
    happened: WhatHappened, keys: Keyboard, pair: Pair
) -> None:
    keys.type("h").tab().type("2026-12-01").tab()
    assert "1 December 2026 is before this pairing began, on 4 January 2027." in happened.questions.start.words
    assert pair.session(pair.overdue).held_on == date(2026, 12, 1)
    assert pair.story.pairing.started_on == STARTS_ON
    keys.tab()
    assert keys.at == "Let it begin on 1 Dec 2026"
    keys.enter()
    assert pair.story.pairing.started_on == date(2026, 12, 1)
    assert happened.questions.start.words == ""
    pair.undo()
    assert pair.story.pairing.started_on == STARTS_ON


# Minutes


@pytest.mark.parametrize(("typed", "minutes"), [("60", 60), ("1h", 60), ("1:15", 75), ("", None)])
def test_minutes_are_typed_or_unknown(
    happened: WhatHappened, keys: Keyboard, pair: Pair, typed: str, minutes: int | None
) -> None:
    keys.type("h").tab(2).type(typed).tab()
    assert pair.session(pair.overdue).minutes == minutes


def test_minutes_that_cannot_be_are_told_and_stay_as_typed(
    happened: WhatHappened, keys: Keyboard, pair: Pair
) -> None:
    keys.type("h").tab(2).type("long").tab()
    assert "No length can be read from long" in words_on(happened)
    assert (happened.minutes.text(), pair.session(pair.overdue).minutes) == ("long", None)


# Cancelled, missed


def test_a_cancelled_session_asks_who_and_why_and_no_times(
    happened: WhatHappened, keys: Keyboard, pair: Pair
) -> None:
    keys.type("c")
    assert happened.absence.isVisible()
    assert not happened.day.isVisible()
    assert not happened.minutes.isVisible()
    assert (pair.session(pair.overdue).state, pair.session(pair.overdue).minutes) == (SessionState.CANCELLED, 0)


def test_cancelling_plans_another_of_the_same_kind_and_thinking_better_of_it_takes_it_back(
    happened: WhatHappened, keys: Keyboard, pair: Pair
) -> None:
    keys.type("c")
    assert [session.kind for session in pair.story.planned] == [SessionKind.TOPIC] * 2
    keys.type("n")
    assert len(pair.story.planned) == 2
    keys.type("h")
    assert [session.id for session in pair.story.planned] == [pair.undated.id]
    pair.undo()
    assert pair.session(pair.overdue) == pair.overdue


def test_walking_over_the_segments_with_arrows_is_one_step(keys: Keyboard, pair: Pair) -> None:
    keys.type("h").press(Qt.Key.Key_Right, times=2)
    assert pair.session(pair.overdue).state is SessionState.NO_SHOW
    pair.undo()
    assert pair.session(pair.overdue) == pair.overdue
    assert len(pair.story.sessions) == 3


def test_a_second_press_says_that_nobody_told_yet(happened: WhatHappened, keys: Keyboard, pair: Pair) -> None:
    keys.type("h").press(Qt.Key.Key_Delete)
    assert pair.session(pair.overdue) == pair.overdue
    assert happened.mode == ""


# Moved, planned


def test_a_moved_session_keeps_its_code_and_tells_from_when_it_was_moved(
    happened: WhatHappened, keys: Keyboard, pair: Pair
) -> None:
    keys.type("m").tab().type("tue 14:30").tab()
    session = pair.session(pair.overdue)
    assert (session.planned_at, session.code) == (at("2027-03-16T14:30"), pair.overdue.code)
    assert "Moved from Wed 10\u00a0March, 10:00. Its form code stays the same." in words_on(happened)


def test_a_held_session_that_was_moved_after_all_is_planned_once_its_time_is_typed(
    journal: JournalPage, pair: Pair, qtbot: QtBot
) -> None:
    journal.visit(Place("journal", record_id=pair.held.id, task="record"))
    keys = Keyboard(journal, qtbot).type("m")
    assert pair.session(pair.held) == pair.held
    keys.tab().type("fri 9:00").tab()
    session = pair.session(pair.held)
    assert (session.state, session.planned_at) == (SessionState.PLANNED, at("2027-03-19T09:00"))


def test_a_date_is_planned_where_there_was_none(journal: JournalPage, pair: Pair, qtbot: QtBot) -> None:
    journal.visit(Place("journal", record_id=pair.undated.id, task="plan"))
    Keyboard(journal, qtbot).type("12 apr 9:30").enter()
    assert pair.session(pair.undated).planned_at == at("2027-04-12T09:30")
    assert pair.store.undo_label() == "Session 3 of Ana Ruiz and Bo Lind: date"


def test_a_time_without_a_day_is_told(journal: JournalPage, pair: Pair, qtbot: QtBot) -> None:
    journal.visit(Place("journal", record_id=pair.undated.id, task="plan"))
    Keyboard(journal, qtbot).type("soon").tab()
    assert "No day with a time can be read from soon" in words_on(journal.pairing.form)
    assert pair.session(pair.undated) == pair.undated


# Undo


def test_undo_shows_what_the_file_says_again(happened: WhatHappened, keys: Keyboard, store: Store) -> None:
    keys.type("h").tab().type("9 mar").tab()
    keys.press(Qt.Key.Key_Backtab)
    store.undo()
    assert happened.day.text() == "10 Mar 2027"
    store.undo()
    assert (happened.mode, happened.segments.chosen) == ("", "")
