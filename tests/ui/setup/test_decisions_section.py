from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.programs import ChangeKind
from app.operations.decision_log import add_line, lines_of
from app.storage import Store
from app.ui.setup.decision_row import DecisionRow
from app.ui.setup.decisions_section import DecisionsSection, NewLine
from tests.support.rooms import TODAY, DeskAt, unnamed
from tests.support.setting_up import a_bench, on_screen, press, typed


class Log:
    def __init__(self, desk: DeskAt, store: Store, qtbot: QtBot) -> None:
        self.store = store
        self.section = DecisionsSection(a_bench(desk))
        on_screen(self.section, qtbot)
        store.on_change(lambda _changes: self.section.reload())
        self.changed, self.next = self.section.findChildren(NewLine)

    def texts(self, kind: ChangeKind = ChangeKind.CHANGED) -> list[str]:
        return [line.text for line in lines_of(self.store, 1, kind)]

    def rows(self) -> list[str]:
        """The words of the rows that are shown, top to bottom."""
        QApplication.processEvents()
        rows = [row for row in self.section.findChildren(DecisionRow) if row.isVisible()]
        return [row.words.text() for row in sorted(rows, key=lambda row: row.mapTo(self.section, row.pos()).y())]


@pytest.fixture
def log(empty_desk: DeskAt, store: Store, qtbot: QtBot) -> Log:
    with store.edit("Add"):
        add_line(store, 1, ChangeKind.CHANGED, date(2027, 2, 1), "Shorter agendas")
    return Log(empty_desk, store, qtbot)


def test_a_line_is_added_with_enter_and_the_next_begins_empty(log: Log, qtbot: QtBot) -> None:
    typed(log.changed.words, "Two rooms instead of one", qtbot)
    assert log.texts() == ["Two rooms instead of one", "Shorter agendas"]
    assert log.rows() == ["Two rooms instead of one", "Shorter agendas"]
    assert log.changed.words.text() == ""
    assert lines_of(log.store, 1, ChangeKind.CHANGED)[0].on == TODAY
    assert log.store.undo() == "Add what we changed"


def test_a_line_is_in_the_file_while_it_is_typed_and_is_one_step(log: Log, qtbot: QtBot) -> None:
    log.changed.words.setFocus()
    qtbot.keyClicks(log.changed.words, "Two rooms")
    log.changed.words.settle()
    assert log.texts()[0] == "Two rooms"
    assert log.rows() == ["Shorter agendas"], "it still stands where it is typed"
    qtbot.keyClicks(log.changed.words, " instead of one")
    qtbot.keyClick(log.changed.words, Qt.Key.Key_Return)
    assert log.texts()[0] == "Two rooms instead of one"
    log.store.undo()
    assert log.texts() == ["Shorter agendas"]


def test_leaving_the_line_completes_it(log: Log, qtbot: QtBot) -> None:
    log.next.words.setFocus()
    qtbot.keyClicks(log.next.words, "Ask every pair")
    log.changed.words.setFocus()
    assert log.texts(ChangeKind.NEXT) == ["Ask every pair"]
    assert "Ask every pair" in log.rows()


def test_the_button_adds_with_the_day_that_was_typed(log: Log, qtbot: QtBot) -> None:
    typed(log.next.day, "2 april", qtbot)
    log.next.words.setFocus()
    qtbot.keyClicks(log.next.words, "Ask every pair")
    press(log.next, "Add")
    [line] = lines_of(log.store, 1, ChangeKind.NEXT)
    assert (line.text, line.on) == ("Ask every pair", date(2027, 4, 2))


def test_nothing_is_added_without_words(log: Log, qtbot: QtBot) -> None:
    press(log.changed, "Add")
    qtbot.keyClick(log.changed.words, Qt.Key.Key_Return)
    assert log.texts() == ["Shorter agendas"]


def test_undo_while_a_line_is_typed_begins_it_anew(log: Log, qtbot: QtBot) -> None:
    log.changed.words.setFocus()
    qtbot.keyClicks(log.changed.words, "Two rooms")
    log.changed.words.settle()
    log.store.undo()
    qtbot.keyClicks(log.changed.words, " again")
    qtbot.keyClick(log.changed.words, Qt.Key.Key_Return)
    assert log.texts()[0] == "Two rooms again"


def test_a_line_is_taken_out_and_comes_back(log: Log) -> None:
    press(log.section, "Remove this line")
    assert log.rows() == []
    log.store.undo()
    assert log.rows() == ["Shorter agendas"]


def test_a_line_is_shown_by_its_id(log: Log) -> None:
    log.section.show_part("decisions", 1)
    [row] = log.section.findChildren(DecisionRow)
    assert row.words.hasFocus()
    log.section.show_part("decisions", 99)
    assert log.changed.words.hasFocus()


def test_every_control_has_a_name(log: Log) -> None:
    assert unnamed(log.section) == []
