from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.desk import Place
from app.ui.home.beginnings import no_dates, nobody_paired, nobody_yet, nothing_planned
from tests.support.rooms import DeskAt, shown, words_on


def press_all(widget: QWidget) -> list[str]:
    """Press each button; their words."""
    buttons = widget.findChildren(QPushButton)
    for button in buttons:
        button.click()
    return [button.text() for button in buttons]


def test_nobody_yet_leads_to_adding_and_to_importing(empty_desk: DeskAt, qtbot: QtBot) -> None:
    card = nobody_yet(empty_desk.desk)
    shown(card, qtbot)
    assert "Who takes part?" in words_on(card)
    assert press_all(card) == ["Add the first participant", "Import a spreadsheet"]
    assert empty_desk.went == [Place("participants", task="add"), Place("participants", task="import")]


def test_nobody_paired_leads_to_suggesting(empty_desk: DeskAt, qtbot: QtBot) -> None:
    card = nobody_paired(empty_desk.desk)
    shown(card, qtbot)
    assert "Who meets whom?" in words_on(card)
    assert press_all(card) == ["Suggest pairs"]
    assert empty_desk.went == [Place("pairings", task="suggest")]


def test_nothing_planned_leads_to_the_pairings(empty_desk: DeskAt, qtbot: QtBot) -> None:
    row = nothing_planned(empty_desk.desk)
    shown(row, qtbot, 336, 120)
    assert "No session is planned" in words_on(row)
    assert press_all(row) == ["Open pairings"]
    assert empty_desk.went == [Place("pairings")]


def test_a_week_without_dates_needs_no_button(empty_desk: DeskAt, qtbot: QtBot) -> None:
    row = no_dates(empty_desk.desk)
    shown(row, qtbot, 336, 120)
    assert "No session has a date this week" in words_on(row)
    assert press_all(row) == []
