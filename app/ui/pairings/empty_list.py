"""What the list of pairings says while it is empty: who takes part is asked first, then who meets whom."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from app.text.catalog import _
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card
from app.ui.common.desk import Desk, Place
from app.ui.common.empty_state import EmptyState


class EmptyList(Card):
    """One of two questions with its ways."""

    def __init__(self, desk: Desk, suggest: Callable[[], object], pair: Callable[[], object]) -> None:
        super().__init__(desk.theme)
        self._questions = QStackedWidget()
        self._questions.addWidget(_who_meets_whom(desk, suggest, pair))
        self._questions.addWidget(who_takes_part(desk))
        self.column.addWidget(self._questions)

    def ask_for_people(self, nobody_there: bool) -> None:
        """Whether nobody takes part yet."""
        self._questions.setCurrentIndex(1 if nobody_there else 0)


def _who_meets_whom(desk: Desk, suggest: Callable[[], object], pair: Callable[[], object]) -> EmptyState:
    theme = desk.theme
    return EmptyState(
        theme,
        _("Who meets whom?"),
        _("Suggest the best pairs for the whole group, each with its reasons, or pair two people yourself."),
        [
            Button(theme, _("Suggest pairs"), suggest, icon="handshake", look=Look.PRIMARY),
            Button(theme, _("Pair two people"), pair, icon="link"),
        ],
    )


def who_takes_part(desk: Desk) -> EmptyState:
    """Asks for people, where a page needs some to begin with."""
    theme = desk.theme
    return EmptyState(
        theme,
        _("Who takes part?"),
        _("Pairs need people on both sides. Add them one by one, or import a spreadsheet."),
        [
            Button(
                theme,
                _("Open participants"),
                lambda: desk.go_to(Place("participants")),
                icon="users",
                look=Look.PRIMARY,
            )
        ],
    )
