from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.operations.histories import FieldChange, HistoryLine
from app.ui.common.badges import Badge
from app.ui.common.history_list import HistoryList, change_words, correction_words, moment_words
from app.ui.common.theme import Theme
from tests.support.rooms import shown, unnamed, words_on

AT = datetime(2027, 3, 3, 12, 5, tzinfo=UTC)
MINUTES = FieldChange("Minutes", "60", "50")


def a_line(number: int, *, is_undone: bool = False) -> HistoryLine:
    return HistoryLine(AT + timedelta(minutes=number), f"Step {number}", is_undone, (MINUTES,))


class Record:
    """A record whose history a test makes longer."""

    def __init__(self, lines: int) -> None:
        self.lines = [a_line(number) for number in range(lines, 0, -1)]
        self.read = 0

    def __call__(self) -> list[HistoryLine]:
        self.read += 1
        return self.lines


@pytest.fixture
def record() -> Record:
    return Record(12)


@pytest.fixture
def history(theme: Theme, record: Record, qtbot: QtBot) -> HistoryList:
    made = HistoryList(theme, record)
    shown(made, qtbot, 500, 800)
    return made


def button(history: HistoryList, words: str) -> QPushButton:
    return next(found for found in history.findChildren(QPushButton) if found.text() == words)


def steps(history: HistoryList) -> list[str]:
    return [line for line in words_on(history).split("\n") if line.startswith("Step")]


def test_it_is_folded_up_and_not_read_until_it_is_asked_for(history: HistoryList, record: Record) -> None:
    history.refresh()
    assert (history.is_open, record.read) == (False, 0)
    button(history, "History").click()
    assert (history.is_open, record.read) == (True, 1)


def test_the_newest_ten_are_shown_and_the_others_on_demand(history: HistoryList) -> None:
    button(history, "History").click()
    assert steps(history) == [f"Step {number}" for number in range(12, 2, -1)]
    button(history, "Show all 12").click()
    assert len(steps(history)) == 12
    assert not button(history, "Show all 12").isVisible()


def test_what_was_folded_away_begins_short_again(history: HistoryList) -> None:
    button(history, "History").click()
    button(history, "Show all 12").click()
    button(history, "Hide the history").click()
    assert steps(history) == []
    button(history, "History").click()
    assert len(steps(history)) == 10


def test_an_open_history_is_read_again(history: HistoryList, record: Record) -> None:
    button(history, "History").click()
    record.lines.insert(0, a_line(13))
    history.refresh()
    assert steps(history)[0] == "Step 13"


def test_each_change_is_told_before_and_after_and_undone_ones_are_marked(
    history: HistoryList, record: Record
) -> None:
    record.lines[:] = [a_line(1, is_undone=True)]
    button(history, "History").click()
    assert "Minutes: 60 → 50" in words_on(history).replace("\u2068", "").replace("\u2069", "")
    assert [badge.accessibleName() for badge in history.findChildren(Badge)] == ["Undone"]


def test_nothing_is_told_as_nothing(history: HistoryList, record: Record) -> None:
    record.lines.clear()
    button(history, "History").click()
    assert "Nothing was changed yet" in words_on(history)


def test_a_note_is_read_without_unfolding(history: HistoryList) -> None:
    history.note("Changed on 3 March")
    assert "Changed on 3 March" in words_on(history)
    assert unnamed(history) == []


def test_a_correction_is_one_sentence() -> None:
    line = HistoryLine(AT, "Step", False, (MINUTES, FieldChange("Place", "-", "Room 4")))
    words = correction_words(line).replace("\u2068", "").replace("\u2069", "")
    assert words == "Changed on 3\u00a0March: Minutes: 60 → 50 (and 1 more)"


def test_moments_are_told_in_the_time_of_this_computer() -> None:
    local = AT.astimezone()
    assert moment_words(a_line(0)) == f"3 Mar 2027, {local:%H:%M}"


def test_words_of_either_direction_stand_for_themselves() -> None:
    assert change_words(MINUTES) == "\u2068Minutes\u2069: \u206860\u2069 → \u206850\u2069"
