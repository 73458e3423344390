from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.pairings import Closing, ClosingKind, PairingState
from app.domain.stories import PairingStory
from app.ui.common.day_field import DayField
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme
from app.ui.pairings.closing_fields import ClosingFields
from app.ui.pairings.step_form import StepForm
from tests.support.builders import a_held_session, a_program, a_story
from tests.support.presses import button_on, press
from tests.support.rooms import TODAY, shown, unnamed, words_on

S = PairingState


@pytest.fixture
def form(theme: Theme, qtbot: QtBot) -> StepForm:
    made = StepForm(theme, lambda: TODAY)
    shown(made, qtbot, 600, 400)
    return made


def ask(form: StepForm, wanted: PairingState, story: PairingStory | None = None) -> None:
    form.ask(wanted, story or a_story(), a_program())


def test_a_start_asks_for_the_day_and_offers_today(form: StepForm, qtbot: QtBot) -> None:
    ask(form, S.RUNNING)
    assert "Start \u2068Ana Ruiz\u2069 and \u2068Bo Lind\u2069" in words_on(form)
    assert unnamed(form) == []
    with qtbot.waitSignal(form.starts) as told:
        press(form, "Start")
    assert told.args == [TODAY]


def test_a_typed_day_counts_even_before_it_has_settled(form: StepForm, qtbot: QtBot) -> None:
    ask(form, S.RUNNING)
    day = form.findChild(DayField)
    assert day is not None
    day.selectAll()
    qtbot.keyClicks(day, "1 april")
    with qtbot.waitSignal(form.starts) as told:
        press(form, "Start")
    assert told.args == [date(2027, 4, 1)]


def test_a_day_that_is_none_starts_nothing(form: StepForm, qtbot: QtBot) -> None:
    started: list[object] = []
    form.starts.connect(started.append)
    ask(form, S.RUNNING)
    day = form.findChild(DayField)
    assert day is not None
    day.selectAll()
    qtbot.keyClicks(day, "someday")
    press(form, "Start")
    assert started == []
    assert "No day can be read from someday." in words_on(form)


def test_dropping_asks_for_a_reason_first(form: StepForm, qtbot: QtBot) -> None:
    ask(form, S.DROPPED)
    assert button_on(form, "Drop").toolTip() == "Say why first."
    reason = form.findChild(TextField)
    assert reason is not None
    qtbot.keyClicks(reason, "No time")
    with qtbot.waitSignal(form.drops) as told:
        qtbot.keyClick(reason, Qt.Key.Key_Return)
    assert told.args == ["No time"]


@pytest.mark.parametrize(("held", "kind"), [(4, ClosingKind.COMPLETED), (3, ClosingKind.ENDED_EARLY)])
def test_closing_begins_with_today_and_with_how_far_they_came(
    form: StepForm, qtbot: QtBot, held: int, kind: ClosingKind
) -> None:
    sessions = [a_held_session(date(2027, 1, 10 + number), id=number) for number in range(1, held + 1)]
    ask(form, S.CLOSED, a_story(*sessions))
    with qtbot.waitSignal(form.closes) as told:
        press(form, "Close the pairing")
    assert told.args == [Closing(on=TODAY, kind=kind)]


def test_what_stands_in_the_way_is_said_beside_the_field(form: StepForm) -> None:
    ask(form, S.CLOSED)
    form.tell("It had not started yet.")
    fields = form.findChild(ClosingFields)
    assert fields is not None
    assert "It had not started yet." in words_on(fields)


def test_cancel_and_escape_ask_for_nothing_any_more(form: StepForm, qtbot: QtBot) -> None:
    for wanted in (S.RUNNING, S.DROPPED):
        ask(form, wanted)
        with qtbot.waitSignal(form.closed_again):
            press(form, "Cancel")
        assert form.isHidden()
    ask(form, S.DROPPED)
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert form.isHidden()
