"""The list of papers, in groups on a card that scrolls where it is lower than its list."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.common.cards import Card
from app.ui.common.labels import small
from app.ui.common.place_button import PlaceButton
from app.ui.common.scrolling import scrolled
from app.ui.common.theme import Theme
from app.ui.reports.papers import PaperEntry, PaperKind


class PaperList(Card):
    """One button for each paper, below the heading of its group."""

    def __init__(self, theme: Theme, entries: Sequence[PaperEntry], choose: Callable[[PaperKind], object]) -> None:
        super().__init__(theme)
        px = theme.px
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(px(8), px(12), px(8), px(12))
        column.setSpacing(0)
        self._area = scrolled(content)
        self.column.addWidget(self._area)
        self._buttons: dict[PaperKind, PlaceButton] = {}
        group = ""
        for entry in entries:
            if entry.group != group:
                column.addSpacing(px(12) if group else px(4))
                group = entry.group
                head = small(group)
                head.setIndent(px(9))
                column.addWidget(head)
                column.addSpacing(px(4))
            column.addWidget(self._button(entry, choose))
        column.addStretch()

    def show_chosen(self, kind: PaperKind) -> None:
        for paper, button in self._buttons.items():
            button.setChecked(paper is kind)
        self._area.ensureWidgetVisible(self._buttons[kind], 0, self._theme.px(40))

    @property
    def chosen(self) -> PlaceButton:
        """The button of the paper that is shown."""
        return next(button for button in self._buttons.values() if button.isChecked())

    def _button(self, entry: PaperEntry, choose: Callable[[PaperKind], object]) -> PlaceButton:
        button = PlaceButton(self._theme, entry.words, entry.icon, chosen_ground="selection")
        button.clicked.connect(lambda _checked: choose(entry.kind))
        self._buttons[entry.kind] = button
        return button
