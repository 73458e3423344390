import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.tabs import Tabs
from app.ui.common.theme import Theme
from tests.support.rooms import shown, unnamed


@pytest.fixture
def tabs(theme: Theme, qtbot: QtBot) -> Tabs:
    made = Tabs(theme, ["Profile", "Pairings", "History"])
    shown(made, qtbot, 300, 40)
    return made


def test_a_press_turns_to_a_tab(tabs: Tabs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tabs.turned) as told:
        qtbot.mouseClick(tabs.all()[1], Qt.MouseButton.LeftButton)
    assert told.args == [1]
    assert tabs.place == 1


def test_arrows_turn_and_stop_at_the_ends(tabs: Tabs, qtbot: QtBot) -> None:
    for key, place in ((Qt.Key.Key_Left, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Right, 2)):
        qtbot.keyClick(tabs.all()[tabs.place], key)
        assert tabs.place == place


def test_arrows_go_the_other_way_in_a_mirrored_window(tabs: Tabs, qtbot: QtBot) -> None:
    tabs.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(tabs.all()[0], Qt.Key.Key_Left)
    assert tabs.place == 1


def test_tab_comes_to_the_chosen_one_only(tabs: Tabs) -> None:
    tabs.choose(2)
    policies = [tab.focusPolicy() for tab in tabs.all()]
    assert policies == [Qt.FocusPolicy.ClickFocus, Qt.FocusPolicy.ClickFocus, Qt.FocusPolicy.StrongFocus]


def test_a_count_is_seen_and_read_out(tabs: Tabs) -> None:
    tab = tabs.all()[1]
    narrow = tab.sizeHint().width()
    tab.show_count(12)
    assert tab.accessibleName() == "Pairings, 12"
    assert tab.sizeHint().width() > narrow
    tab.show_count(0)
    assert tab.accessibleName() == "Pairings"
    assert unnamed(tabs) == []


def test_the_chosen_tab_is_underlined(tabs: Tabs, theme: Theme) -> None:
    image = tabs.all()[0].grab().toImage()
    assert image.pixelColor(4, image.height() - 1).name() == theme.tokens.accent.lower()
    other = tabs.all()[1].grab().toImage()
    assert other.pixelColor(4, other.height() - 1).name() != theme.tokens.accent.lower()
