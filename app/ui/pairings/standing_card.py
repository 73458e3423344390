"""How a pairing stands: both people and where they stood when it was confirmed, its state, and its next steps."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.pairings import Pairing, PairingState, Place
from app.domain.participants import Side
from app.domain.stories import PairingStory
from app.text.catalog import _
from app.text.formats import date_long
from app.text.pairings import set_aside_words
from app.ui.common.badges import Badge, BadgeLook
from app.ui.common.cards import Card, clear
from app.ui.common.flow import FlowLayout
from app.ui.common.labels import paragraph, small, wrapping
from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from app.ui.pairings.state_badge import state_badge
from app.ui.pairings.steps import leads_on, step_button, ways_on


class StandingCard(Card):
    """The first card of a pairing's page."""

    def __init__(self, theme: Theme, press: Callable[[PairingState], object]) -> None:
        """press: takes a step, or asks for what it needs."""
        super().__init__(theme)
        self._press = press
        self._lines = self.padded(gap=8)

    def show_story(self, story: PairingStory) -> None:
        clear(self._lines)
        pairing = story.pairing
        for side in Side:
            self._lines.addWidget(self._person(story, side))
        self._lines.addWidget(self._badges(pairing))
        self._add_words(_("Set aside"), set_aside_words(pairing), pairing.override_reason)
        self._add_words(_("Dropped because"), pairing.drop_reason)
        others = [step for step in ways_on(pairing.state) if step is not leads_on(pairing.state)]
        if others:
            self._lines.addWidget(self._steps(pairing.state, others))

    def _person(self, story: PairingStory, side: Side) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(2))
        column.addWidget(PersonLine(self._theme, story.participant(side).person.name, side, avatar=32))
        place = story.pairing.mentor_place if side is Side.MENTOR else story.pairing.mentee_place
        words = _place_words(place)
        if words:
            said = wrapping(small(words))
            said.setIndent(self._theme.px(38))
            column.addWidget(said)
        return holder

    def _badges(self, pairing: Pairing) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, self._theme.px(6))
        looks = [state_badge(pairing.state), BadgeLook(pairing.code, icon="ticket")]
        if pairing.suggested_on is not None:
            words = _("Suggested on {day}") if pairing.score is not None else _("Paired by hand on {day}")
            looks.append(BadgeLook(words.format(day=date_long(pairing.suggested_on))))
        for look in looks:
            row.addWidget(Badge(self._theme, look))
        return holder

    def _steps(self, state: PairingState, steps: list[PairingState]) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, self._theme.px(8))
        for step in steps:
            row.addWidget(step_button(self._theme, state, step, self._press))
        return holder

    def _add_words(self, words: str, text: str, second: str = "") -> None:
        if text:
            self._lines.addWidget(small(words))
            self._lines.addWidget(wrapping(paragraph(text)))
        if text and second:
            self._lines.addWidget(wrapping(paragraph(second, "muted")))


def _place_words(place: Place | None) -> str:
    """Where one of the two stood at the confirmation; "" where that isn't known."""
    if place is None:
        return ""
    known = ", ".join(filter(None, (place.grade, place.department, place.site)))
    return _("When it was confirmed: {place}").format(place=known) if known else ""
