"""The pane about one pairing: who, how it stands, its sessions in order, and what is still promised."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.participants import Side
from app.domain.programs import Program
from app.domain.sessions import Action, Session
from app.domain.stories import PairingStory
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import date_long, day_month, isolated, whole
from app.ui.common.badges import Badge, BadgeLook, side_badge
from app.ui.common.buttons import Button, Look
from app.ui.common.labels import ElidedLabel, body, paragraph, small
from app.ui.common.pane import Pane
from app.ui.common.person_line import PersonLine
from app.ui.common.session_badge import session_badge
from app.ui.common.theme import Theme
from app.ui.pairings.state_badge import state_badge

_DAY_WIDTH = 52


class PairingPane(Pane):
    """One pairing's story at a glance."""

    def __init__(self, theme: Theme, read_journal: Callable[[PairingStory], object]) -> None:
        super().__init__(theme)
        self._read_journal = read_journal

    def show_nothing(self) -> None:
        self.begin()
        self.add_line(small(_("Choose a pairing to see its story here.")))
        self.end()

    def show_story(self, story: PairingStory, program: Program, today: date) -> None:
        self.begin()
        for side in Side:
            self.add_line(PersonLine(self._theme, story.participant(side).person.name, side, avatar=28))
        self.add_badges([Badge(self._theme, look) for look in _badges(story, program)])
        self.add_words(_("Started"), _started(story))
        self.add_words(_("Agreement"), _agreement(story))
        self.add_words(_("Set aside"), story.pairing.override_reason)
        self.add_words(_("Note"), story.pairing.note or story.pairing.drop_reason)
        if story.sessions:
            self.add_section(_("Sessions"), *[self._session(story, one, today) for one in story.sessions])
        promised = story.open_actions()
        if promised:
            self.add_section(_("Still promised"), *[self._action(action) for action in promised])
        if story.sessions:
            self._add_journal(story)
        self.end()

    def _session(self, story: PairingStory, session: Session, today: date) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, self._theme.px(2), 0, self._theme.px(2))
        line.setSpacing(self._theme.px(8))
        day = small(day_month(session.day))
        day.setMinimumWidth(self._theme.px(_DAY_WIDTH))
        line.addWidget(day)
        line.addWidget(ElidedLabel(body(labels.session_kind(session.kind))), 1)
        look = session_badge(session.state, session.day, session.planned_at is not None, today)
        line.addWidget(Badge(self._theme, look), 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def _action(self, action: Action) -> QWidget:
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, self._theme.px(2), 0, self._theme.px(4))
        lines.setSpacing(self._theme.px(3))
        lines.addWidget(paragraph(action.text))
        row = QHBoxLayout()
        row.addWidget(Badge(self._theme, side_badge(action.side)))
        row.addStretch()
        if action.due_on:
            row.addWidget(small(_("due {day}").format(day=day_month(action.due_on))))
        lines.addLayout(row)
        return holder

    def _add_journal(self, story: PairingStory) -> None:
        self.push_ways_apart()
        button = Button(self._theme, _("Open journal"), lambda: self._read_journal(story), look=Look.LINK)
        spoken = _("Open the journal of {mentor} and {mentee}").format(
            mentor=isolated(story.mentor.person.name), mentee=isolated(story.mentee.person.name)
        )
        button.setAccessibleName(spoken)
        self.add_way(button)


def _badges(story: PairingStory, program: Program) -> list[BadgeLook]:
    held = ngettext("{held} of {n} session held", "{held} of {n} sessions held", program.target_sessions)
    words = held.format(held=whole(len(story.held)), n=whole(program.target_sessions))
    return [state_badge(story.pairing.state), BadgeLook(words), BadgeLook(story.pairing.code, icon="ticket")]


def _started(story: PairingStory) -> str:
    started, closing = story.pairing.started_on, story.pairing.closing
    if started is None:
        return _("Not started yet")
    if closing is None:
        return date_long(started)
    words = _("{start} to {end}, {kind}")
    return words.format(
        start=date_long(started), end=date_long(closing.on), kind=labels.closing_kind(closing.kind)
    )


def _agreement(story: PairingStory) -> str:
    signed = story.pairing.agreement_signed_on
    if signed is not None:
        return _("Signed by both, {day}").format(day=date_long(signed))
    return _("Not signed yet") if story.pairing.started_on else ""
