from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.domain.programs import ChangeKind, Decision
from app.operations.decision_log import add_line
from app.storage import Store
from app.ui.setup.decision_row import DecisionRow, LineFields
from tests.support.rooms import DeskAt, shown, unnamed, words_on
from tests.support.setting_up import a_bench, press, typed


class Line:
    def __init__(self, desk: DeskAt, store: Store, qtbot: QtBot) -> None:
        self.store, self.removed = store, list[int]()
        with store.edit("Add"):
            self.id = add_line(store, 1, ChangeKind.CHANGED, date(2027, 3, 1), "Shorter agendas")
        self.row = DecisionRow(a_bench(desk), self.line, lambda: self.removed.append(1))
        shown(self.row, qtbot, 760, 60)

    @property
    def line(self) -> Decision:
        return self.store.decisions.get(self.id)


@pytest.fixture
def line(empty_desk: DeskAt, store: Store, qtbot: QtBot) -> Line:
    return Line(empty_desk, store, qtbot)


def test_day_and_words_are_corrected_in_place(line: Line, qtbot: QtBot) -> None:
    typed(line.row.words, "Shorter agendas for all", qtbot)
    typed(line.row.day, "2 march", qtbot)
    assert (line.line.text, line.line.on) == ("Shorter agendas for all", date(2027, 3, 2))
    assert line.store.undo() == "Correct what we changed"
    assert line.line.on == date(2027, 3, 1)


def test_a_line_without_words_is_told_and_stays_as_it_was(line: Line, qtbot: QtBot) -> None:
    typed(line.row.words, "", qtbot)
    assert "A line needs words" in words_on(line.row)
    line.row.show_line(line.line)
    assert line.row.words.text() == "", "what was typed stays"
    assert line.line.text == "Shorter agendas"


def test_what_is_no_day_is_told(line: Line, qtbot: QtBot) -> None:
    typed(line.row.day, "soonish", qtbot)
    assert "No day can be read" in line.row.problem


def test_the_cross_takes_the_line_out(line: Line) -> None:
    press(line.row, "Remove this line")
    assert line.removed == [1]
    assert unnamed(line.row) == []


def test_a_line_says_nothing_while_nothing_is_wrong(empty_desk: DeskAt, qtbot: QtBot) -> None:
    fields = LineFields(a_bench(empty_desk), ChangeKind.NEXT, date(2027, 3, 1), "such as")
    shown(fields, qtbot, 760, 60)
    assert fields.problem == ""
    assert fields.words.placeholderText() == "such as"
