"""The pane about one participant: identity first, then profile, pairings and history; or about several people."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.storage import Store
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import PADDING, Card, hairline
from app.ui.common.labels import body, heading
from app.ui.common.scrolling import scrolled
from app.ui.common.tabs import Tabs
from app.ui.common.theme import Theme
from app.ui.participants.history_tab import HistoryTab
from app.ui.participants.identity import Identity
from app.ui.participants.pairings_tab import PairingsTab
from app.ui.participants.portrait import Portrait
from app.ui.participants.profile_tab import ProfileTab


class PaneWays(NamedTuple):
    """Where the pane leads.

    edit, show_participant, find_partner: get a participant's id; open_pairing: a pairing's; read_journal: a name;
    show_more: a widget, at which it opens the menu of what can be done.
    """

    edit: Callable[[int], object]
    show_participant: Callable[[int], object]
    find_partner: Callable[[int], object]
    open_pairing: Callable[[int], object]
    read_journal: Callable[[str], object]
    show_more: Callable[[QWidget], object]


class ParticipantPane(Card):
    """Everything of one participant that is read at a glance; its widgets are made once and filled anew.

    Attributes:
        shows_many: whether it tells of several people at once.
    """

    def __init__(self, theme: Theme, store: Store, ways: PaneWays) -> None:
        super().__init__(theme)
        self._ways = ways
        self._portrait: Portrait | None = None
        self.shows_many = False
        self._parts = (
            ProfileTab(theme, lambda: self._lead(lambda shown: ways.show_participant(shown.manager_id))),
            PairingsTab(theme, ways.open_pairing),
            HistoryTab(theme, store),
        )
        self._faces, self._note = QStackedWidget(), _Note(theme)
        self._faces.addWidget(self._person_face())
        self._faces.addWidget(self._note)
        self.column.addWidget(self._faces)
        self.show_nobody()

    def show_nobody(self) -> None:
        self._portrait, self.shows_many = None, False
        self._note.say("", _("Choose somebody to see their profile here."))
        self._faces.setCurrentWidget(self._note)

    def show_many(self, names: Sequence[str], more: int) -> None:
        """Several people are selected. names: of the first ones; more: how many others."""
        self._portrait, self.shows_many = None, True
        n = len(names) + more
        lines = list(names)
        if more:
            lines.append(ngettext("and {n} more", "and {n} more", more).format(n=whole(more)))
        title = ngettext("{n} person selected", "{n} people selected", n).format(n=whole(n))
        self._note.say(title, "\n".join(lines))
        self._faces.setCurrentWidget(self._note)

    def show_portrait(self, portrait: Portrait) -> None:
        """Show one participant; the tab stays the one that was chosen."""
        is_another = self._portrait is None or self._portrait.row.id != portrait.row.id
        self._portrait, self.shows_many = portrait, False
        self._identity.show_portrait(portrait)
        self._tabs.all()[1].show_count(len(portrait.partners))
        self._show_foot(portrait)
        self._fill(is_another)
        self._faces.setCurrentIndex(0)

    def _person_face(self) -> QWidget:
        face, px = QWidget(), self._theme.px
        column = QVBoxLayout(face)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(px(PADDING), px(PADDING), px(PADDING), 0)
        head.setSpacing(px(8))
        self._identity = Identity(self._theme, self._ways.show_more)
        self._tabs = Tabs(self._theme, [_("Profile"), _("Pairings"), _("History")])
        self._tabs.turned.connect(lambda _place: self._fill(True))
        head.addWidget(self._identity)
        head.addWidget(self._tabs)
        column.addLayout(head)
        column.addWidget(hairline())
        self._areas = QStackedWidget()
        for part in self._parts:
            self._areas.addWidget(_reachable(part))
        column.addWidget(self._areas, 1)
        column.addWidget(hairline())
        column.addLayout(self._foot())
        return face

    def _foot(self) -> QHBoxLayout:
        theme, ways = self._theme, self._ways
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(PADDING), theme.px(10), theme.px(PADDING), theme.px(10))
        foot.setSpacing(theme.px(8))
        self._edit = Button(
            theme, _("Edit"), lambda: self._lead(lambda shown: ways.edit(shown.row.id)), icon="pencil"
        )
        read = lambda: self._lead(lambda shown: ways.read_journal(shown.row.name))  # noqa: E731
        find = lambda: self._lead(lambda shown: ways.find_partner(shown.row.id))  # noqa: E731
        self._journal = Button(theme, _("Open journal"), read, look=Look.LINK)
        self._pair = Button(theme, _("Find a partner"), find, look=Look.LINK)
        foot.addWidget(self._edit)
        foot.addStretch()
        foot.addWidget(self._journal)
        foot.addWidget(self._pair)
        return foot

    def _show_foot(self, portrait: Portrait) -> None:
        name = isolated(portrait.row.name)
        self._edit.setAccessibleName(_("Edit {name}").format(name=name))
        self._journal.setAccessibleName(_("Open the journal of {name}").format(name=name))
        self._pair.setAccessibleName(_("Find a partner for {name}").format(name=name))
        is_free = portrait.row.pairings == 0 and portrait.participant.can_be_matched
        self._pair.setVisible(is_free)
        self._journal.setVisible(bool(portrait.partners) and not is_free)

    def _fill(self, begins_at_top: bool) -> None:
        """Fill the tab that is shown; the others wait until they are."""
        place = self._tabs.place
        self._areas.setCurrentIndex(place)
        area = self._areas.currentWidget()
        if self._portrait is not None and isinstance(area, QScrollArea):
            self._parts[place].show_portrait(self._portrait)
            area.setAccessibleName(self._tabs.all()[place].text())
            if begins_at_top:
                area.verticalScrollBar().setValue(0)

    def _lead(self, way: Callable[[Portrait], object]) -> None:
        if self._portrait is not None:
            way(self._portrait)


class _Note(QWidget):
    """A title and lines, where there is not one participant to show."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(PADDING), theme.px(PADDING), theme.px(PADDING), theme.px(PADDING))
        column.setSpacing(theme.px(8))
        self._title, self._lines = heading(), body("", "muted")
        self._lines.setWordWrap(True)
        column.addWidget(self._title)
        column.addWidget(self._lines)
        column.addStretch()

    def say(self, title: str, lines: str) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._lines.setText(lines)


def _reachable(part: QWidget) -> QScrollArea:
    """A part that scrolls, also by the keyboard."""
    area = scrolled(part)
    area.setObjectName("reading")
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return area
