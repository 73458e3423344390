"""What the room shows while nobody takes part: the two ways to begin."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.text.catalog import _
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card
from app.ui.common.empty_state import EmptyState
from app.ui.common.theme import Theme


def nobody_yet(theme: Theme, add: Callable[[], object], ask_import: Callable[[], object]) -> QWidget:
    """The question, and a button for each way: by hand, or from a table."""
    card = Card(theme)
    state = EmptyState(
        theme,
        _("Who takes part?"),
        _("Add people one by one, or bring a spreadsheet. Only a name is needed to begin."),
        [
            Button(theme, _("Add the first person"), add, icon="user-plus", look=Look.PRIMARY),
            Button(theme, _("Import a spreadsheet"), ask_import, icon="upload"),
        ],
        _("You can also drop a spreadsheet on the window."),
    )
    card.column.addWidget(state)
    return card
