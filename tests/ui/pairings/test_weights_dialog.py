import pytest
from pytestqt.qtbot import QtBot

from app.ui.common.number_field import NumberField
from app.ui.pairings.weights_dialog import WeightsDialog
from tests.support.presses import press
from tests.support.rooms import DeskAt, unnamed, words_on


@pytest.fixture
def dialog(empty_desk: DeskAt, qtbot: QtBot) -> WeightsDialog:
    made = WeightsDialog(empty_desk.desk, None)
    qtbot.addWidget(made)
    made.ask()
    return made


def number(dialog: WeightsDialog, name: str) -> NumberField:
    field = dialog.weights.row(name).field
    assert isinstance(field, NumberField)
    return field


def test_weights_and_rules_stand_together(dialog: WeightsDialog) -> None:
    words = words_on(dialog)
    assert "What counts when pairs are suggested" in words
    assert "Never pair" in words
    assert "Seniority" in words
    assert unnamed(dialog) == []


def test_a_weight_is_kept_at_once_and_what_it_did_is_awaited(dialog: WeightsDialog, empty_desk: DeskAt) -> None:
    field = number(dialog, "distance")
    field.setText("4000")
    field.textEdited.emit("4000")
    field.settle()
    store = empty_desk.desk.store
    assert store.programs.get(1).weights.distance == 4_000
    assert dialog.told == "Working out…"
    dialog.tell("2 pairs are new.")
    assert dialog.told == "2 pairs are new."
    store.undo()
    dialog.show_program()
    assert field.text() == "1500"


def test_a_rule_is_switched_at_once(dialog: WeightsDialog, empty_desk: DeskAt) -> None:
    dialog.rules.box("different_department").click()
    assert empty_desk.desk.store.programs.get(1).rules.different_department
    press(dialog, "Close")
    assert dialog.isHidden()
