from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.pairings import Closing, ClosingKind, NextStep
from app.ui.common.theme import Theme
from app.ui.pairings.closing_fields import ClosingFields
from tests.support.rooms import TODAY, shown, unnamed, words_on

RECORD = Closing(
    on=date(2027, 3, 1),
    kind=ClosingKind.NO_FAULT,
    initiated_by="mentee",
    reason="diary",
    next_step=NextStep.INFORMAL,
    note="They meet for lunch.",
)


@pytest.fixture
def fields(theme: Theme, qtbot: QtBot) -> ClosingFields:
    made = ClosingFields(theme, lambda: TODAY, columns=2)
    shown(made, qtbot, 600, 400)
    made.show_closing(RECORD)
    return made


def test_a_record_comes_back_as_it_was_shown(fields: ClosingFields) -> None:
    assert fields.closing() == RECORD
    assert unnamed(fields) == []


def test_what_an_older_record_says_can_stay(fields: ClosingFields) -> None:
    older = Closing(on=TODAY, kind=ClosingKind.LEFT, initiated_by="her director", reason="moved abroad")
    fields.show_closing(older)
    assert fields.closing() == older


def test_each_field_tells_when_it_is_changed(fields: ClosingFields, qtbot: QtBot) -> None:
    told: list[str] = []
    fields.edited.connect(told.append)
    qtbot.keyClick(fields.kind, Qt.Key.Key_Down)
    fields.note.setPlainText("More")
    fields.note.settle()
    fields.day.pick(date(2027, 3, 2))
    assert told == ["kind", "note", "day"]
    closing = fields.closing()
    assert closing is not None
    assert (closing.note, closing.on) == ("More", date(2027, 3, 2))


def test_without_a_day_there_is_no_record(fields: ClosingFields, qtbot: QtBot) -> None:
    fields.day.selectAll()
    qtbot.keyClick(fields.day, Qt.Key.Key_Backspace)
    fields.day.settle()
    assert fields.closing() is None


def test_a_day_that_is_none_and_another_problem_stand_beside_the_field(
    fields: ClosingFields, qtbot: QtBot
) -> None:
    fields.tell("It had not started yet.")
    assert "It had not started yet." in words_on(fields)
    fields.day.selectAll()
    qtbot.keyClicks(fields.day, "someday")
    fields.day.settle()
    assert "No day can be read from someday." in words_on(fields)
    assert fields.closing() is None


def test_a_day_being_typed_stays_when_the_record_is_shown_again(fields: ClosingFields, qtbot: QtBot) -> None:
    fields.day.selectAll()
    qtbot.keyClicks(fields.day, "2")
    fields.day.settle()
    closing = fields.closing()
    assert closing is not None
    fields.show_closing(closing)
    assert fields.day.text() == "2"
