from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme, ThemeChoice
from app.ui.shell.looks_menu import looks_words, offer_looks
from tests.support.menus import words_of


def test_every_look_has_its_words() -> None:
    assert [looks_words(choice) for choice in ThemeChoice] == [
        "Same as the system",
        "Light",
        "Dark",
        "High contrast",
    ]


def test_the_present_look_is_ticked_and_another_can_be_picked(theme: Theme, qtbot: QtBot) -> None:
    button, picked = QPushButton(), []
    qtbot.addWidget(button)
    button.show()
    offer_looks(button, theme, picked.append)
    menu = button.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert [words_of(action) for action in menu.actions() if action.isChecked()] == ["Light"]
    menu.actions()[2].trigger()
    menu.close()
    assert picked == [ThemeChoice.DARK]
