import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.text.help_pages import help_pages
from app.ui.common.choice_field import ChoiceField
from app.ui.common.place_button import PlaceButton
from app.ui.common.theme import Theme
from app.ui.shell.help_dialog import HelpDialog
from tests.support.rooms import unnamed, words_on


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("page", help_pages(), ids=lambda page: page.key)
def test_every_page_of_the_help_opens(theme: Theme, parent: QWidget, page: object) -> None:
    dialog = HelpDialog(theme, parent, page.key)  # type: ignore[attr-defined]
    dialog.open_at_page()
    assert page.about in words_on(dialog)  # type: ignore[attr-defined]
    assert unnamed(dialog) == []
    dialog.close()


def test_another_page_is_chosen_from_the_list(theme: Theme, parent: QWidget) -> None:
    dialog = HelpDialog(theme, parent, "home")
    dialog.open_at_page()
    button = next(b for b in dialog.findChildren(PlaceButton) if b.text() == "Privacy and files")
    button.click()
    assert dialog.key == "privacy"
    assert "Nothing leaves this computer" in words_on(dialog)
    assert "Worst first" not in words_on(dialog)
    dialog.close()


def test_a_page_without_help_begins_with_the_first_steps(theme: Theme, parent: QWidget) -> None:
    assert HelpDialog(theme, parent, "nowhere").key == "start"


def test_on_a_narrow_screen_the_pages_are_chosen_from_a_field(theme: Theme, parent: QWidget) -> None:
    dialog = HelpDialog(theme, parent, "home")
    dialog.open_at_page()
    field, button = dialog.findChild(ChoiceField), dialog.findChild(PlaceButton)
    assert isinstance(field, ChoiceField)
    assert isinstance(button, PlaceButton)
    assert button.isVisible() != field.isVisible()
    dialog.close()


def test_escape_closes_it(theme: Theme, parent: QWidget, qtbot: QtBot) -> None:
    dialog = HelpDialog(theme, parent, "home")
    dialog.open_at_page()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
