"""The help: a list of its pages, and the one that is shown, opened at the page that the window shows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.text.catalog import _
from app.text.help_pages import HelpPage, help_pages
from app.ui.common.buttons import Button
from app.ui.common.cards import Card, clear
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.dialog import Dialog
from app.ui.common.labels import heading, paragraph, title
from app.ui.common.place_button import PlaceButton
from app.ui.common.theme import Theme

_WIDTH, _HEIGHT, _LIST_WIDTH, _LIST_FROM = 860, 620, 208, 640


class HelpDialog(Dialog):
    """What each page is for and how its main things are done; works without a network."""

    def __init__(self, theme: Theme, parent: QWidget, key: str) -> None:
        """key: of the page to begin with; the first steps where there is none."""
        super().__init__(theme, parent, _("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = {page.key: page for page in help_pages()}
        self._buttons = {page.key: self._button(page) for page in self._pages.values()}
        self._choice = ChoiceField(theme, [Option(page.key, page.words) for page in self._pages.values()])
        self._choice.setAccessibleName(_("Page of the help"))
        self._choice.picked.connect(self.show_page)
        self._list = self._made_list()
        self._text = QVBoxLayout()
        self._arrange()
        self.add_foot([Button(theme, _("Close"), self.close)])
        self.show_page(key if key in self._pages else "start")

    @property
    def key(self) -> str:
        """The page that is shown."""
        return self._choice.chosen

    def show_page(self, key: str) -> None:
        """Show a page of the help, from its top."""
        page, px = self._pages[key], self.theme.px
        for place, button in self._buttons.items():
            button.setChecked(place == key)
        self._choice.show_choice(key)
        clear(self._text)
        self._text.addWidget(title(page.words))
        self._text.addWidget(paragraph(page.about, "muted"))
        for how_to in page.how_tos:
            self._text.addSpacing(px(8))
            self._text.addWidget(heading(how_to.what))
            self._text.addWidget(paragraph(how_to.how))
        self._text.addStretch()
        self.area.verticalScrollBar().setValue(0)

    def open_at_page(self) -> None:
        """Open it before the window."""
        self.show_at(_WIDTH, _HEIGHT)
        is_wide = self.width() >= self.theme.px(_LIST_FROM)
        self._list.setVisible(is_wide)
        self._choice.setVisible(not is_wide)
        self._buttons[self.key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, page: HelpPage) -> PlaceButton:
        icons = {
            "start": "compass", "home": "house", "participants": "users", "pairings": "handshake",
            "journal": "notebook-pen", "surveys": "clipboard-list", "reports": "printer",
            "setup": "sliders-horizontal", "privacy": "shield-check", "welcome": "file-plus",
        }  # fmt: skip
        button = PlaceButton(self.theme, page.words, icons[page.key], chosen_ground="selection")
        button.clicked.connect(lambda _checked: self.show_page(page.key))
        return button

    def _made_list(self) -> Card:
        px = self.theme.px
        card = Card(self.theme)
        column = QVBoxLayout()
        column.setContentsMargins(px(8), px(8), px(8), px(8))
        column.setSpacing(0)
        for button in self._buttons.values():
            column.addWidget(button)
        column.addStretch()
        card.column.addLayout(column)
        card.setFixedWidth(px(_LIST_WIDTH))
        return card

    def _arrange(self) -> None:
        self.column.addWidget(self._choice)
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(24))
        self._text.setSpacing(self.theme.px(4))
        row.addWidget(self._list, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._text, 1)
        self.column.addLayout(row, 1)
