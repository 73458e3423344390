import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.shell.program_switcher import FileWays, ProgramSwitcher, ProgramWays
from app.ui.shell.top_bar import TopBar
from tests.support.builders import a_program
from tests.support.rooms import shown


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> TopBar:
    switcher = ProgramSwitcher(theme, ProgramWays(lambda _program: None), FileWays(lambda: None, lambda: None))
    program = a_program()
    switcher.show_programs([program], program)
    made = TopBar(theme, switcher)
    shown(made, qtbot, 1080, 56)
    return made


def named(bar: TopBar, start: str) -> QPushButton:
    return next(b for b in bar.findChildren(QPushButton) if b.accessibleName().startswith(start))


def field(bar: TopBar) -> QLineEdit:
    found = bar.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def test_undo_and_redo_name_their_step(bar: TopBar, qtbot: QtBot) -> None:
    bar.show_steps("Import 40 participants", None)
    assert "Import 40 participants" in named(bar, "Undo").accessibleName()
    with qtbot.waitSignal(bar.undo):
        named(bar, "Undo").click()


def test_what_can_not_be_undone_says_so(bar: TopBar) -> None:
    bar.show_steps(None, None)
    assert not named(bar, "Undo").isEnabled()
    assert named(bar, "Redo").toolTip() == "There is nothing to redo."


def test_back_is_there_once_there_is_a_way_back(bar: TopBar, qtbot: QtBot) -> None:
    bar.show_trail(can_go_back=True, can_go_forward=False)
    assert not named(bar, "Forward").isEnabled()
    with qtbot.waitSignal(bar.back):
        named(bar, "Back").click()


def test_typing_begins_a_search_and_tells_what_was_typed(bar: TopBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.search_begun), qtbot.waitSignal(bar.searched) as told:
        qtbot.keyClicks(field(bar), "ana")
    assert told.args == ["ana"]


@pytest.mark.parametrize("how", ["keys", "mouse"])
def test_coming_to_the_search_begins_it(bar: TopBar, qtbot: QtBot, how: str) -> None:
    with qtbot.waitSignal(bar.search_begun):
        if how == "keys":
            bar.focus_search()
        else:
            qtbot.mouseClick(field(bar), Qt.MouseButton.LeftButton)


def test_leaving_the_search_is_told(bar: TopBar, qtbot: QtBot) -> None:
    bar.show_trail(can_go_back=True, can_go_forward=False)
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    bar.focus_search()
    with qtbot.waitSignal(bar.search_left):
        named(bar, "Back").setFocus()


def test_the_menu_is_asked_for(bar: TopBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.more):
        named(bar, "Menu").click()


def test_the_words_in_the_search_are_shown_whole(bar: TopBar) -> None:
    words = field(bar)
    room = words.width() - words.textMargins().right() - 50
    assert words.fontMetrics().horizontalAdvance(words.placeholderText()) <= room


def test_on_narrow_windows_the_search_is_an_icon_until_it_is_used(bar: TopBar, qtbot: QtBot) -> None:
    bar.resize(640, 56)
    assert not field(bar).isVisible()
    named(bar, "Find people, sessions, commands").click()
    assert field(bar).isVisible()


def test_the_bar_is_as_high_as_designed(bar: TopBar, theme: Theme) -> None:
    assert bar.height() == theme.px(56)
