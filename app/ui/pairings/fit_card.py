"""A card that says why two people fit, as high as it needs: it scrolls with its page."""

from app.text.catalog import _
from app.ui.common.cards import Card, clear
from app.ui.common.labels import heading, small, wrapping
from app.ui.common.theme import Theme
from app.ui.pairings.fit_lines import FitView, level_line, notes, part_widget


class FitCard(Card):
    """Empty until it is shown a pair."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._lines = self.padded(gap=6)

    def show_nothing(self, words: str) -> None:
        """words: why there is nothing to see."""
        clear(self._lines)
        self._lines.addWidget(wrapping(small(words)))

    def show_fit(self, view: FitView, note: str = "") -> None:
        """note: of when the points are."""
        clear(self._lines)
        names, pair = view.names.participants, view.pair
        words = _("Why {mentor} and {mentee}").format(mentor=names[pair.mentor_id], mentee=names[pair.mentee_id])
        self._lines.addWidget(wrapping(heading(words)))
        self._lines.addLayout(level_line(self._theme, view))
        if note:
            self._lines.addWidget(wrapping(small(note)))
        for widget in (*(part_widget(self._theme, line) for line in view.lines()), *notes(self._theme, view)):
            self._lines.addWidget(widget)
