"""The menu at the end of the top bar: what concerns the whole file, with the step that undo would take back."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.key_cap import keys_words
from app.ui.common.mnemonics import letter_menu
from app.ui.common.theme import Theme, ThemeChoice
from app.ui.shell.command_book import CommandBook
from app.ui.shell.commands import LOOK
from app.ui.shell.looks_menu import looks_words

_PARTS = (
    ("new-program", "copy-program", "open", "close"),
    ("undo", "redo"),
    ("export",),
    ("shortcuts", "help", "about"),
)


def open_menu(button: QWidget, theme: Theme, book: CommandBook, undo: str | None, redo: str | None) -> QMenu:
    """Open the menu below its button. undo, redo: the steps that they would take back or do again."""
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    steps = {
        "undo": _("Undo: {step}").format(step=isolated(undo)) if undo else "",
        "redo": _("Redo: {step}").format(step=isolated(redo)) if redo else "",
    }
    for number, part in enumerate(_PARTS):
        if number:
            menu.addSeparator()
        for key in part:
            _add(menu, theme, book, key, steps.get(key, ""))
    looks = _looks(menu, theme, book)
    menu.insertMenu(_before(menu, book.command("shortcuts").words), looks)
    for one in (menu, looks):
        letter_menu(one)
    size = menu.sizeHint()
    end = 0 if button.isRightToLeft() else button.width() - size.width()
    menu.popup(button.mapToGlobal(QPoint(end, button.height() + theme.px(4))))
    return menu


def _add(menu: QMenu, theme: Theme, book: CommandBook, key: str, words: str) -> None:
    """One command with its keys; where it can't be done now, its tooltip says why."""
    command, why_not = book.command(key), book.why_not(key)
    keys = f"\t{keys_words(command.keys[0])}" if command.keys else ""
    action = menu.addAction(
        theme.icon(command.icon, "muted"), f"{(words or command.words).replace('&', '&&')}{keys}"
    )
    action.setEnabled(not why_not)
    action.setToolTip(why_not)
    action.triggered.connect(lambda _checked: book.run(key))


def _before(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text().startswith(words))


def _looks(menu: QMenu, theme: Theme, book: CommandBook) -> QMenu:
    looks = QMenu(_("Look"), menu)
    looks.setIcon(theme.icon("sun-moon", "muted"))
    group = QActionGroup(looks)
    for choice in ThemeChoice:
        action = looks.addAction(looks_words(choice))
        action.setCheckable(True)
        action.setChecked(choice is theme.choice)
        action.triggered.connect(lambda _checked, choice=choice: book.run(f"{LOOK}{choice.value}"))
        group.addAction(action)
    return looks
