"""The head of the pane: who somebody is, at a glance."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.ui.common.avatars import Avatar
from app.ui.common.badges import Badge, BadgeLook, side_badge
from app.ui.common.buttons import Button, Look
from app.ui.common.flow import FlowLayout
from app.ui.common.labels import ElidedLabel, heading, small
from app.ui.common.theme import Theme
from app.ui.participants.portrait import Portrait
from app.ui.participants.status_badge import intake_badge, status_badge

_MOST_BADGES = 5


class Identity(QWidget):
    """Avatar, name, how to say it, badges, and the button with everything that can be done."""

    def __init__(self, theme: Theme, show_more: Callable[[QWidget], object]) -> None:
        """show_more: opens the menu of deeds at a widget."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self._avatar = Avatar(theme, 48)
        self._name, self._second = ElidedLabel(heading()), ElidedLabel(small())
        self.more = Button(theme, _("More"), lambda: show_more(self.more), icon="ellipsis", look=Look.ICON)
        column.addLayout(self._line(theme))
        self._badges = [Badge(theme) for _number in range(_MOST_BADGES)]
        holder = QWidget()
        row = FlowLayout(holder, theme.px(6))
        for badge in self._badges:
            row.addWidget(badge)
        column.addWidget(holder)

    def show_portrait(self, portrait: Portrait) -> None:
        row, person = portrait.row, portrait.participant.person
        self._avatar.show_person(row.name, row.shown_side)
        self._name.say(row.name)
        said = _("say {hint}").format(hint=person.pronunciation) if person.pronunciation else ""
        second = ", ".join(part for part in (said, person.pronouns, person.email) if part)
        self._second.say(second)
        self._second.setVisible(bool(second))
        self.more.say(_("More about {name}").format(name=isolated(row.name)))
        self._show_badges(_looks(portrait))

    def _line(self, theme: Theme) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        line.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._name)
        words.addWidget(self._second)
        words.addStretch()
        line.addLayout(words, 1)
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _show_badges(self, looks: Sequence[BadgeLook]) -> None:
        for place, badge in enumerate(self._badges):
            if place < len(looks):
                badge.wear(looks[place])
            badge.setVisible(place < len(looks))


def _looks(portrait: Portrait) -> list[BadgeLook]:
    row = portrait.row
    places = ngettext("{taken} of {places} place", "{taken} of {places} places", row.places).format(
        taken=whole(row.pairings), places=whole(row.places)
    )
    looks = [side_badge(row.shown_side), intake_badge(row.status), BadgeLook(places)]
    if row.talk_first and not row.pairings:
        looks.insert(1, status_badge(row))
    if row.is_archived:
        looks.insert(0, BadgeLook(_("Archived"), icon="archive"))
    return looks
