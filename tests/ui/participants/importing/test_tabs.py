"""Tabs: one is shown, arrows move, each says how much is in it and whether it waits."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.common.chips import Choice
from app.ui.common.theme import Theme
from app.ui.participants.importing.tabs import Tabs
from tests.support.rooms import shown, unnamed


@pytest.fixture
def tabs(theme: Theme, qtbot: QtBot) -> Tabs:
    made = Tabs(theme, "Parts", ["rows", "columns", "notes"])
    made.tab("rows").show_choice(Choice("rows", "Rows", 1_200))
    made.tab("columns").show_choice(Choice("columns", "Columns"), waits=True)
    made.tab("notes").show_choice(Choice("notes", "Notes", 2))
    shown(made, qtbot, 500, 60)
    return made


def test_the_first_is_shown_until_another_is_chosen(tabs: Tabs, qtbot: QtBot) -> None:
    assert tabs.chosen_key == "rows"
    with qtbot.waitSignal(tabs.chosen) as chosen:
        qtbot.mouseClick(tabs.tab("notes"), Qt.MouseButton.LeftButton)

    assert chosen.args == ["notes"]
    assert tabs.chosen_key == "notes"


def test_arrows_move_and_tab_leaves(tabs: Tabs) -> None:
    tabs.tab("rows").setFocus()
    QTest.keyClick(tabs.tab("rows"), Qt.Key.Key_Right)

    assert tabs.chosen_key == "columns"
    assert tabs.tab("rows").focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.NoFocus


def test_counts_and_what_waits_are_read_out(tabs: Tabs) -> None:
    assert tabs.tab("rows").accessibleName() == "Rows, 1,200"
    assert (tabs.tab("columns").accessibleName(), tabs.tab("columns").accessibleDescription()) == (
        "Columns",
        "Waits for a decision",
    )
    assert unnamed(tabs) == []


def test_a_tab_grows_with_its_count_and_its_sign(tabs: Tabs) -> None:
    tab = tabs.tab("notes")
    narrow = tab.sizeHint().width()
    tab.show_choice(Choice("notes", "Notes", 2_000), waits=True)

    assert tab.sizeHint().width() > narrow
