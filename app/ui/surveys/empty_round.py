"""What a wave says before anybody has a form of it, and how it begins."""

from collections.abc import Callable

from app.domain.surveys import Wave
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.text.survey_rounds import why_nobody
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card, clear
from app.ui.common.empty_state import EmptyState
from app.ui.common.theme import Theme


class EmptyRound(Card):
    """Stands in the place of the table."""

    def __init__(self, theme: Theme, hand_out: Callable[[], object], go_to_pairings: Callable[[], object]) -> None:
        super().__init__(theme)
        self._hand_out, self._go_to_pairings = hand_out, go_to_pairings
        self._shown: tuple[Wave, int] | None = None

    def show_wave(self, wave: Wave, people: int) -> None:
        """people: how many would get a form of the wave now."""
        if self._shown == (wave, people):
            return
        self._shown = wave, people
        clear(self.column)
        self.column.addWidget(self._to_hand_out(people) if people else self._nobody(wave))

    def _to_hand_out(self, people: int) -> EmptyState:
        way = Button(self._theme, _("Hand out"), self._hand_out, icon="clipboard-list", look=Look.PRIMARY)
        sentence = ngettext(
            "{n} person is asked. Handing out gives everybody a form with a code of its own. "
            "Print the forms then, and type in what comes back by its code.",
            "{n} people are asked. Handing out gives everybody a form with a code of its own. "
            "Print the forms then, and type in what comes back by its code.",
            people,
        )
        return EmptyState(self._theme, _("What do they say?"), sentence.format(n=whole(people)), [way])

    def _nobody(self, wave: Wave) -> EmptyState:
        words = _("Go to the pairings")
        way = Button(self._theme, words, self._go_to_pairings, icon="handshake", look=Look.PRIMARY)
        return EmptyState(self._theme, _("Who is asked?"), why_nobody(wave), [way])
