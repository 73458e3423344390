"""A list of places in groups, on a card that scrolls where it is lower than its list."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.common.cards import Card
from app.ui.common.labels import small
from app.ui.common.place_button import PlaceButton
from app.ui.common.scrolling import scrolled
from app.ui.common.theme import Theme


class ListedPlace(NamedTuple):
    """One button of the list. group: the heading above it."""

    key: str
    group: str
    words: str
    icon: str


class GroupedList(Card):
    """One button for each place, below the heading of its group."""

    def __init__(self, theme: Theme, places: Sequence[ListedPlace], choose: Callable[[str], object]) -> None:
        super().__init__(theme)
        px = theme.px
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(px(8), px(12), px(8), px(12))
        column.setSpacing(0)
        self._area = scrolled(content)
        self.column.addWidget(self._area)
        self._buttons: dict[str, PlaceButton] = {}
        group = ""
        for place in places:
            if place.group != group:
                column.addSpacing(px(12) if group else px(4))
                group = place.group
                head = small(group)
                head.setIndent(px(9))
                column.addWidget(head)
                column.addSpacing(px(4))
            column.addWidget(self._button(place, choose))
        column.addStretch()

    def show_chosen(self, key: str) -> None:
        """Mark this place; it is scrolled to where it can't be seen."""
        for other, button in self._buttons.items():
            button.setChecked(other == key)
        self._area.ensureWidgetVisible(self._buttons[key], 0, self._theme.px(40))

    @property
    def chosen(self) -> PlaceButton:
        """The button of the place that is shown. Raises StopIteration before one was."""
        return next(button for button in self._buttons.values() if button.isChecked())

    def _button(self, place: ListedPlace, choose: Callable[[str], object]) -> PlaceButton:
        button = PlaceButton(self._theme, place.words, place.icon, chosen_ground="selection")
        button.clicked.connect(lambda _checked: choose(place.key))
        self._buttons[place.key] = button
        return button
