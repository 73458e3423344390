"""Letters that press buttons: while Alt is held, each button that is seen has one of its own, underlined.

They are dealt out among what is seen then, from the words in whatever language, so that no two are the same.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.common.buttons import Button


class Mnemonics(QObject):
    """Deals out letters to the buttons of one window, from the press of Alt until it is let go."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._wearing: list[Button] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
            if kind == QEvent.Type.KeyPress:
                self.show()
            elif kind == QEvent.Type.KeyRelease:
                self.hide()
        elif kind == QEvent.Type.WindowDeactivate:
            self.hide()
        return super().eventFilter(watched, event)

    def show(self) -> None:
        """Underline a letter on each button; those in the rows of a list come last, should letters run out."""
        self.hide()
        seen = [one for one in self._window.findChildren(Button) if _is_pressed_by_letter(one)]
        self._wearing = sorted(seen, key=lambda one: bool(one.property("row")))
        for button, at in zip(self._wearing, dealt([one.text() for one in self._wearing]), strict=True):
            button.show_letter(at)

    def hide(self) -> None:
        for button in self._wearing:
            button.show_letter(None)
        self._wearing = []


def dealt(words: Sequence[str]) -> list[int | None]:
    """A letter for each of these words, as its place in them: none twice; None where all of its own are taken.

    The first letter is the best one, then the first of another word, then any.
    """
    taken: set[str] = set()
    places: list[int | None] = []
    for one in words:
        at = next((place for place in _by_worth(one) if one[place].casefold() not in taken), None)
        if at is not None:
            taken.add(one[at].casefold())
        places.append(at)
    return places


def letter_menu(menu: QMenu) -> None:
    """Give each entry of a menu a letter of its own; ampersands in its words are doubled already."""
    entries = [entry for entry in menu.actions() if entry.text()]
    plain = [entry.text().replace("&&", "\0").replace("&", "") for entry in entries]
    for entry, words, at in zip(entries, plain, dealt([one.partition("\t")[0] for one in plain]), strict=True):
        marked = words if at is None else f"{words[:at]}&{words[at:]}"
        entry.setText(marked.replace("\0", "&&"))


def _by_worth(words: str) -> list[int]:
    letters = [place for place, sign in enumerate(words) if sign.isalnum()]
    first = [place for place in letters if place == 0 or words[place - 1].isspace()]
    return [*first, *(place for place in letters if place not in first)]


def _is_pressed_by_letter(button: Button) -> bool:
    return button.isVisible() and button.isEnabled() and bool(button.text())
