"""The panel that says why two people fit, part by part, and what to look at before their pair is final."""

from app.text.catalog import _
from app.ui.common.labels import heading, small, wrapping
from app.ui.common.pane import Pane
from app.ui.common.theme import Theme
from app.ui.pairings.fit_lines import FitView, level_line, notes, part_widget

PANEL_WIDTH = 372


class FitPanel(Pane):
    """Empty until it is shown a pair."""

    def __init__(self, theme: Theme, nothing: str) -> None:
        """nothing: said while there is no pair."""
        super().__init__(theme)
        self._nothing = nothing
        self.show_nothing()

    def show_nothing(self) -> None:
        self.begin()
        self.add_line(wrapping(small(self._nothing)))
        self.end()

    def show_fit(self, view: FitView) -> None:
        mentor = view.names.participants[view.pair.mentor_id]
        mentee = view.names.participants[view.pair.mentee_id]
        self.begin()
        self.add_line(wrapping(heading(_("Why {mentor} and {mentee}").format(mentor=mentor, mentee=mentee))))
        self.add_line(level_line(self._theme, view))
        self.add_section("", *[part_widget(self._theme, line) for line in view.lines()])
        self.add_section("", *notes(self._theme, view))
        self.end()
