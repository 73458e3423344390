"""The pane about one pairing: who, how it stands, its sessions in order, and what is still promised."""

from collections.abc import Callable
from datetime import date

from app.domain.pairings import PairingState
from app.domain.participants import Side
from app.domain.programs import Program
from app.domain.stories import PairingStory
from app.text.catalog import _, ngettext
from app.text.formats import date_long, isolated, whole
from app.text.labels import closing_kind
from app.text.pairings import set_aside_words
from app.ui.common.badges import Badge, BadgeLook
from app.ui.common.buttons import Button, Look
from app.ui.common.labels import small
from app.ui.common.pane import Pane
from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from app.ui.pairings.action_line import ActionLine
from app.ui.pairings.caution_line import CautionLine
from app.ui.pairings.fit_badge import fit_badge
from app.ui.pairings.fit_lines import FitView, notes, part_widget
from app.ui.pairings.session_line import SessionLine
from app.ui.pairings.state_badge import state_badge
from app.ui.pairings.steps import leads_on, step_button

Ask = Callable[[PairingStory], object]


class PairingPane(Pane):
    """One pairing's story at a glance, with the ways to its own page, its journal and its next step."""

    def __init__(
        self,
        theme: Theme,
        *,
        read_journal: Ask,
        open_page: Ask,
        take_step: Callable[[PairingStory, PairingState], object],
    ) -> None:
        super().__init__(theme)
        self._read_journal, self._open_page, self._take_step = read_journal, open_page, take_step

    def show_nothing(self) -> None:
        self.begin()
        self.add_line(small(_("Choose a pairing to see its story here.")))
        self.end()

    def show_story(
        self, story: PairingStory, program: Program, today: date, line: str = "", fit: FitView | None = None
    ) -> None:
        """line: that the two are inside a reporting line now, in words; "" where they aren't. fit: why they fit,
        where that is still to be decided.
        """
        pairing = story.pairing
        self.begin()
        for side in Side:
            self.add_line(PersonLine(self._theme, story.participant(side).person.name, side, avatar=28))
        looks = [*_badges(story, program), *([fit_badge(fit.level)] if fit else [])]
        self.add_badges([Badge(self._theme, look) for look in looks])
        if line:
            self.add_section(_("Inside a reporting line"), CautionLine(self._theme, line))
        self.add_words(_("Started"), _started(story))
        self._add_fit(fit)
        self.add_words(_("Agreement"), _agreement(story))
        self.add_words(_("Set aside"), set_aside_words(pairing), pairing.override_reason)
        self.add_words(_("Dropped because"), pairing.drop_reason)
        self.add_words(_("Note"), pairing.note)
        if story.sessions:
            self.add_section(_("Sessions"), *[SessionLine(self._theme, one, today) for one in story.sessions])
        promised = story.open_actions()
        if promised:
            self.add_section(_("Still promised"), *[ActionLine(self._theme, action) for action in promised])
        self._add_ways(story)
        self.end()

    def _add_fit(self, fit: FitView | None) -> None:
        if fit is not None:
            parts = [part_widget(self._theme, part) for part in fit.lines()]
            self.add_section("", *parts, *notes(self._theme, fit))

    def _add_ways(self, story: PairingStory) -> None:
        names = {
            "mentor": isolated(story.mentor.person.name),
            "mentee": isolated(story.mentee.person.name),
        }
        wanted = leads_on(story.pairing.state)
        if wanted is not None:
            step = step_button(self._theme, story.pairing.state, wanted, lambda to: self._take_step(story, to))
            self.add_way(step)
        elif story.sessions:
            journal = Button(self._theme, _("Open journal"), lambda: self._read_journal(story), look=Look.LINK)
            journal.setAccessibleName(_("Open the journal of {mentor} and {mentee}").format(**names))
            self.add_way(journal)
        self.push_ways_apart()
        page = Button(self._theme, _("Open"), lambda: self._open_page(story))
        page.setAccessibleName(_("Open the pairing of {mentor} and {mentee}").format(**names))
        self.add_way(page)


def _badges(story: PairingStory, program: Program) -> list[BadgeLook]:
    code = BadgeLook(story.pairing.code, icon="ticket")
    if story.pairing.started_on is None:
        return [state_badge(story.pairing.state), code]
    held, of = len(story.held), program.sessions_of(len(story.held))
    counted = ngettext("{held} of {n} session held", "{held} of {n} sessions held", of)
    words = counted.format(held=whole(held), n=whole(of))
    return [state_badge(story.pairing.state), BadgeLook(words), code]


def _started(story: PairingStory) -> str:
    started, closing = story.pairing.started_on, story.pairing.closing
    if started is None:
        return ""
    if closing is None:
        return date_long(started)
    words = _("{start} to {end}, {kind}")
    return words.format(start=date_long(started), end=date_long(closing.on), kind=closing_kind(closing.kind))


def _agreement(story: PairingStory) -> str:
    signed = story.pairing.agreement_signed_on
    if signed is not None:
        return _("Signed by both, {day}").format(day=date_long(signed))
    return _("Not signed yet") if story.pairing.started_on else ""
