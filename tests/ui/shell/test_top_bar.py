import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.shell.program_switcher import FileWays, ProgramSwitcher
from app.ui.shell.top_bar import TopBar
from tests.support.builders import a_program
from tests.support.rooms import shown


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> TopBar:
    switcher = ProgramSwitcher(theme, lambda _program: None, FileWays(lambda: None, lambda: None))
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


def test_typing_searches_and_enter_ends_it(bar: TopBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.searched) as told:
        qtbot.keyClicks(field(bar), "ana")
    assert told.args == ["ana"]
    with qtbot.waitSignal(bar.search_ended):
        qtbot.keyClick(field(bar), Qt.Key.Key_Return)
    assert field(bar).text() == ""


def test_escape_ends_the_search_and_shows_all_again(bar: TopBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.searched):
        qtbot.keyClicks(field(bar), "ana")
    with qtbot.waitSignal(bar.searched) as told:
        qtbot.keyClick(field(bar), Qt.Key.Key_Escape)
    assert told.args == [""]


def test_on_narrow_windows_the_search_is_an_icon_until_it_is_used(bar: TopBar, qtbot: QtBot) -> None:
    bar.resize(640, 56)
    assert not field(bar).isVisible()
    named(bar, "Find people").click()
    assert field(bar).isVisible()


def test_the_bar_is_as_high_as_designed(bar: TopBar, theme: Theme) -> None:
    assert bar.height() == theme.px(56)
