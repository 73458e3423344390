"""The pane about one participant: identity first, then what they share and want, as matching sees it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.pairings import Pairing
from app.domain.participants import Participant, Side
from app.domain.topics import Topic
from app.storage import ParticipantRow
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.ui.common.avatars import Avatar
from app.ui.common.badges import Badge, BadgeLook, side_badge
from app.ui.common.buttons import Button, Look
from app.ui.common.labels import ElidedLabel, body, heading, small
from app.ui.common.meters import LevelMeter
from app.ui.common.pane import Pane
from app.ui.common.person_line import PersonLine
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme
from app.ui.participants import profile
from app.ui.participants.profile import Level
from app.ui.participants.status_badge import intake_badge, status_badge


class ParticipantPane(Pane):
    """Everything of one participant that is read at a glance."""

    def __init__(self, theme: Theme, read_journal: Callable[[str], object]) -> None:
        """read_journal: leads to the journal, searched by the name that it gets."""
        super().__init__(theme)
        self._read_journal = read_journal

    def show_nobody(self) -> None:
        self.begin()
        self.add_line(small(_("Choose somebody to see their profile here.")))
        self.end()

    def show_participant(
        self,
        row: ParticipantRow,
        participant: Participant,
        topics: Sequence[Topic],
        *,
        manager: str,
        partners: Sequence[tuple[Pairing, Side, str]],
    ) -> None:
        """manager: a name, or "". partners: each pairing with the other's side and name."""
        self.begin()
        self.add_line(self._identity(row, participant))
        self.add_badges([Badge(self._theme, look) for look in _badges(row, participant)])
        self.add_words(_("Work"), *profile.work_lines(participant, manager))
        self._add_levels(_("Can share"), profile.shares(participant, topics))
        self._add_levels(_("Wants to learn"), profile.wants(participant, topics))
        self.add_words(_("Not with me"), profile.never(participant, topics))
        self.add_words(_("Hopes to gain"), participant.aims)
        self.add_words(_("Time and language"), profile.time_and_language(participant))
        if partners:
            self.add_section(_("Pairings"), *[self._partner(*partner) for partner in partners])
        self.add_section(_("Consent"), self._consent(participant))
        if partners:
            self._add_journal(participant.person.name)
        self.end()

    def _identity(self, row: ParticipantRow, participant: Participant) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(self._theme.px(12))
        avatar = Avatar(self._theme, 48)
        avatar.show_person(row.name, row.shown_side)
        line.addWidget(avatar)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(ElidedLabel(heading(row.name)))
        person = participant.person
        said = _("say {hint}").format(hint=person.pronunciation) if person.pronunciation else ""
        second = ", ".join(part for part in (said, person.pronouns, person.email) if part)
        if second:
            words.addWidget(ElidedLabel(small(second)))
        words.addStretch()
        line.addLayout(words, 1)
        return line

    def _add_levels(self, words: str, levels: Sequence[Level]) -> None:
        if levels:
            self.add_section(words, *[self._level(level) for level in levels])

    def _level(self, level: Level) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, self._theme.px(1), 0, self._theme.px(1))
        line.setSpacing(self._theme.px(8))
        line.addWidget(ElidedLabel(body(level.topic)), 1)
        line.addWidget(small(level.words))
        spoken = _("{topic}: {level}").format(topic=level.topic, level=level.words)
        line.addWidget(LevelMeter(self._theme, level.level, spoken), 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def _partner(self, pairing: Pairing, side: Side, name: str) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, self._theme.px(2), 0, self._theme.px(2))
        line.setSpacing(self._theme.px(8))
        line.addWidget(PersonLine(self._theme, name, side), 1)
        line.addWidget(small(labels.pairing_state(pairing.state), weight=QFont.Weight.Medium))
        return holder

    def _consent(self, participant: Participant) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.px(6))
        recorded = participant.consent.is_recorded
        icon, token = ("shield-check", "positive") if recorded else ("circle-dashed", "muted")
        line.addWidget(Sign(self._theme, icon, token))
        words = body(profile.consent_words(participant))
        words.setWordWrap(True)
        line.addWidget(words, 1)
        return holder

    def _add_journal(self, name: str) -> None:
        self.push_ways_apart()
        button = Button(self._theme, _("Open journal"), lambda: self._read_journal(name), look=Look.LINK)
        button.setAccessibleName(_("Open the journal of {name}").format(name=isolated(name)))
        self.add_way(button)


def _badges(row: ParticipantRow, participant: Participant) -> list[BadgeLook]:
    places = ngettext("{taken} of {places} place", "{taken} of {places} places", row.places).format(
        taken=whole(row.pairings), places=whole(row.places)
    )
    looks = [side_badge(row.shown_side), intake_badge(participant.status), BadgeLook(places)]
    if row.talk_first and not row.pairings:
        looks.insert(1, status_badge(row))
    return looks
