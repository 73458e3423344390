"""Light, dark, high contrast, or as the system has it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.text.catalog import _
from app.ui.common.mnemonics import letter_menu
from app.ui.common.theme import Theme, ThemeChoice


def looks_words(choice: ThemeChoice) -> str:
    return {
        ThemeChoice.SYSTEM: _("Same as the system"),
        ThemeChoice.LIGHT: _("Light"),
        ThemeChoice.DARK: _("Dark"),
        ThemeChoice.CONTRAST: _("High contrast"),
    }[choice]


def offer_looks(button: QWidget, theme: Theme, choose: Callable[[ThemeChoice], object]) -> None:
    """Open the menu of looks above a button, the present one ticked. choose: gets the one picked."""
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    group = QActionGroup(menu)
    for choice in ThemeChoice:
        action = menu.addAction(looks_words(choice))
        action.setCheckable(True)
        action.setChecked(choice is theme.choice)
        action.triggered.connect(lambda _checked, choice=choice: choose(choice))
        group.addAction(action)
    letter_menu(menu)
    menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - theme.px(4))))
