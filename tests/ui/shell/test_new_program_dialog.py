from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.programs import Program
from app.storage import Store
from app.ui.common.segments import Segments
from app.ui.common.theme import Theme
from app.ui.shell.new_program_dialog import NewProgramDialog
from tests.support.rooms import TODAY, unnamed, words_on


class Asked:
    def __init__(
        self, theme: Theme, store: Store, qtbot: QtBot, *, like_source: bool, source: bool = True
    ) -> None:
        self.made: list[Program] = []
        parent = QWidget()
        qtbot.addWidget(parent)
        self.parent = parent
        self.dialog = NewProgramDialog(
            theme,
            parent,
            store,
            store.programs.get(1) if source else None,
            self.made.append,
            today=TODAY,
            like_source=like_source,
        )
        self.dialog.open_form()
        self.name, self.purpose = self.dialog.findChildren(QLineEdit)

    def press(self, words: str) -> None:
        next(b for b in self.dialog.findChildren(QPushButton) if b.text() == words).click()


@pytest.fixture
def rich(store: Store) -> Store:
    """A program whose rhythm isn't the usual one."""
    with store.edit("Rhythm"):
        store.programs.change(replace(store.programs.get(1), cadence_days=14))
    return store


def test_a_program_with_the_usual_settings_is_added(rich: Store, theme: Theme, qtbot: QtBot) -> None:
    asked = Asked(theme, rich, qtbot, like_source=False)
    qtbot.keyClicks(asked.name, "Autumn 2027")
    qtbot.keyClicks(asked.purpose, "Why")
    qtbot.keyClick(asked.purpose, Qt.Key.Key_Return)
    [program] = asked.made
    assert (program.name, program.cadence_days) == ("Autumn 2027", 30)
    assert not asked.dialog.isVisible()


def test_a_program_like_this_one_takes_its_settings_and_purpose_along(
    rich: Store, theme: Theme, qtbot: QtBot
) -> None:
    asked = Asked(theme, rich, qtbot, like_source=True)
    assert asked.purpose.text() == rich.programs.get(1).purpose
    qtbot.keyClicks(asked.name, "Autumn 2027")
    asked.press("Make the program")
    assert asked.made[0].cadence_days == 14


def test_the_settings_can_be_chosen_otherwise(rich: Store, theme: Theme, qtbot: QtBot) -> None:
    asked = Asked(theme, rich, qtbot, like_source=False)
    choice = asked.dialog.findChild(Segments)
    assert isinstance(choice, Segments)
    choice.pick("same")
    qtbot.keyClicks(asked.name, "Autumn 2027")
    qtbot.keyClicks(asked.purpose, "Why")
    asked.press("Make the program")
    assert asked.made[0].cadence_days == 14
    assert unnamed(asked.dialog) == []


def test_a_name_that_the_file_has_is_told_below_the_field(rich: Store, theme: Theme, qtbot: QtBot) -> None:
    asked = Asked(theme, rich, qtbot, like_source=True)
    qtbot.keyClicks(asked.name, "spring 2027")
    asked.press("Make the program")
    assert asked.made == []
    assert "has a program called spring 2027 already" in words_on(asked.dialog)
    asked.press("Not now")
    assert not asked.dialog.isVisible()


def test_a_file_without_programs_offers_no_settings_to_take(store: Store, theme: Theme, qtbot: QtBot) -> None:
    asked = Asked(theme, store, qtbot, like_source=False, source=False)
    assert "Settings and topics" not in words_on(asked.dialog)
    asked.dialog.close()
