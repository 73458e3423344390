from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.programs import Program, ProgramStatus
from app.ui.common.theme import Theme
from app.ui.shell.program_switcher import FileWays, ProgramSwitcher, ProgramWays
from tests.support.builders import a_program
from tests.support.menus import words_of
from tests.support.rooms import shown, words_on

SPRING = a_program("Spring 2027", id=1)
AUTUMN = a_program("R&D autumn", id=2, status=ProgramStatus.DRAFT)


@pytest.fixture
def used() -> list[str]:
    return []


@pytest.fixture
def switcher(theme: Theme, used: list[str], qtbot: QtBot) -> ProgramSwitcher:
    def use(program: Program) -> None:
        used.append(program.name)

    def noted(word: str) -> Callable[[], None]:
        return lambda: used.append(word)

    ways = ProgramWays(use, set_up=noted("set up"), add=noted("add"), copy=noted("copy"))
    made = ProgramSwitcher(theme, ways, FileWays(noted("open"), noted("leave")))
    made.show_programs([SPRING, AUTUMN], SPRING)
    shown(made, qtbot, 260, 36)
    return made


def actions(switcher: ProgramSwitcher) -> dict[str, QMenu]:
    menu = switcher.menu()
    return {words_of(action): action for action in menu.actions() if words_of(action)}


def test_the_present_program_is_shown_with_its_status(switcher: ProgramSwitcher) -> None:
    assert words_on(switcher).strip() == "Spring 2027"
    assert "Running" in switcher.accessibleName()


def test_another_program_is_picked_from_the_menu(switcher: ProgramSwitcher, used: list[str]) -> None:
    menu = switcher.menu()
    assert [action.isChecked() for action in menu.actions()[:2]] == [True, False]
    menu.actions()[1].trigger()
    assert used == ["R&D autumn"]


def test_names_with_an_ampersand_are_shown_whole(switcher: ProgramSwitcher) -> None:
    assert "R&&D autumn" in words_of(switcher.menu().actions()[1])


def test_the_ways_to_another_file_are_offered(switcher: ProgramSwitcher, used: list[str]) -> None:
    found = actions(switcher)
    found["Open another file..."].trigger()
    found["Close this file"].trigger()
    assert used == ["open", "leave"]


def test_another_program_of_the_file_begins_here(switcher: ProgramSwitcher, used: list[str]) -> None:
    found = actions(switcher)
    for words in ("Set up this program", "New program in this file...", "New program from this one..."):
        found[words].trigger()
    assert used == ["set up", "add", "copy"]


def test_a_new_list_of_programs_replaces_the_one_before(switcher: ProgramSwitcher, qtbot: QtBot) -> None:
    for _turn in range(3):
        switcher.show_programs([AUTUMN], AUTUMN)
    qtbot.waitUntil(lambda: len(switcher.findChildren(QMenu)) == 1)
    assert "Draft" in switcher.accessibleName()


def test_a_long_name_does_not_widen_the_bar(switcher: ProgramSwitcher, theme: Theme) -> None:
    long = a_program("Reverse mentoring of the northern and the southern regions, second year", id=3)
    switcher.show_programs([long], long)
    assert switcher.maximumWidth() == theme.px(340)
    assert switcher.minimumSizeHint().width() < switcher.maximumWidth()
