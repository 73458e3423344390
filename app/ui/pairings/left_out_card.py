"""Who is left out of a proposal, each with the reason and, where one thing would help, the button for it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.participants import Participant
from app.domain.proposals import HELD_OUT, LeftOut
from app.operations.mending import Fix, Help, fix_for, places_label
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.text.matching import Names
from app.text.refusals import left_out_sentence
from app.ui.common.avatars import Avatar
from app.ui.common.badges import Badge, BadgeLook
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import PADDING, Card, clear, hairline
from app.ui.common.fonts import font
from app.ui.common.labels import ElidedLabel, body, small, wrapping
from app.ui.common.person_drag import Dragged
from app.ui.common.scrolling import scrolled
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone
from app.ui.pairings.carried_row import CarriedRow

BATCH = 20  # rows made at a time
_NAME_WIDTH, _NAME_WIDTH_NARROW, _NARROW_BELOW, _SHORT = 176, 128, 600, 14
_LEAST, _HEAD = 60, 54
_TOP = Qt.AlignmentFlag.AlignTop
_ICONS = {Help.GIVE_PLACE: "user-plus", Help.ACCEPT: "check", Help.OPEN: "pencil", Help.PAIR: "link"}
Mend = Callable[[LeftOut, Fix], object]
Seek = Callable[[LeftOut], object]


class LeftOutCard(Card):
    """Rows that scroll inside the card, so that it is always in view."""

    def __init__(self, theme: Theme, mend: Mend, seek: Seek | None = None, fills: bool = False) -> None:
        """mend: does what a button promises. seek: shows whom somebody could have. fills: takes all the room."""
        super().__init__(theme)
        self._mend, self._seek, self._fills, self._most = mend, seek, fills, 0
        self._waiting: list[LeftOut] = []
        self._names = Names(participants={})
        self._members: Mapping[int, Participant] = {}
        _label, row = self.add_head(_("Left out"))
        self._count = Badge(theme)
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(ElidedLabel(small(_("Each has a reason, and a way to mend it where there is one"))))
        content = QWidget()
        self._rows = QVBoxLayout(content)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._content, self._area = content, scrolled(content)
        self.column.addWidget(self._area)

    def show_people(
        self,
        people: Sequence[LeftOut],
        names: Names,
        members: Mapping[int, Participant],
    ) -> None:
        """Show these in place of those before. members: everyone in the group, by id."""
        self._names, self._members, self._waiting = names, members, list(people)
        words = ngettext("{n} person", "{n} people", len(people)).format(n=whole(len(people)))
        self._count.wear(BadgeLook(words, Tone.CAUTION, "triangle-alert"))
        self.setVisible(bool(people))
        clear(self._rows)
        self._area.verticalScrollBar().setValue(0)
        self._show_more()

    def _show_more(self) -> None:
        """Make the next rows; all at once would take long where thousands are left out."""
        now, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
        for one in now:
            if self._rows.count():
                self._rows.addWidget(hairline())
            self._rows.addWidget(self._row(one))
        if self._waiting:
            words = _("Show more of the {n} others").format(n=whole(len(self._waiting)))
            more = Button(self._theme, words, look=Look.LINK)
            more.clicked.connect(lambda _checked: self._go_on(more))
            self._rows.addWidget(more)
        self._rows.addStretch(1)  # more than the rows, that few of them stand together at the top
        self._fit()

    def keep_below(self, height: int) -> None:
        """Be no higher than this, its head included, however many people it shows."""
        self._most = height
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, names as wide as leaves room for the reasons, where narrow buttons below these."""
        px, is_narrow = self._theme.px, self.width() < self._theme.px(_NARROW_BELOW)
        for who in self._content.findChildren(QWidget, "who"):
            who.setFixedWidth(px(_NAME_WIDTH_NARROW if is_narrow else _NAME_WIDTH))
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        for said in self._content.findChildren(QBoxLayout, "said"):
            said.setDirection(way)
        if not self._fills:
            wanted = max(0, self._rows.heightForWidth(self._area.viewport().width()))
            least = px(_LEAST)
            self._area.setFixedHeight(min(wanted, max(least, self._most - px(_HEAD))))

    def _go_on(self, button: Button) -> None:
        self._rows.takeAt(self._rows.count() - 1)
        self._rows.removeWidget(button)
        button.hide()
        button.deleteLater()
        self._show_more()

    def _row(self, one: LeftOut) -> QWidget:
        px, member = self._theme.px, self._members[one.participant_id]
        side = one.side or member.willing_as
        holder = self._carried(one, member.person.name)
        row = QHBoxLayout(holder)
        row.setContentsMargins(px(PADDING), px(8), px(PADDING), px(8))
        row.setSpacing(px(10))
        avatar = Avatar(self._theme, 28)
        avatar.show_person(member.person.name, side)
        person = QHBoxLayout()
        person.addWidget(avatar)
        person.addWidget(self._who(member.person.name, labels.side(side)))
        person.setSpacing(px(10))
        row.addLayout(person)
        row.setAlignment(person, _TOP)  # beside the first line of a long reason
        reason = wrapping(small(left_out_sentence(one, self._names)))
        reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        said.setObjectName("said")
        said.setSpacing(px(10))
        said.addWidget(reason, 1)
        ways = QVBoxLayout()
        ways.setSpacing(px(2))
        fix = fix_for(one, self._members)
        if fix is not None:
            ways.addWidget(self._button(one, fix), 0, Qt.AlignmentFlag.AlignLeading)
        if self._seek is not None and one.side is not None and one.why not in HELD_OUT:
            ways.addWidget(self._way_to_others(one, self._seek), 0, Qt.AlignmentFlag.AlignLeading)
        ways.addStretch()
        said.addLayout(ways)
        row.addLayout(said, 1)
        return holder

    def _who(self, name: str, side: str) -> QWidget:
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        label = ElidedLabel(body(name))
        label.setFont(font(weight=QFont.Weight.Medium))
        lines.addWidget(label)
        lines.addWidget(small(side))
        holder.setObjectName("who")
        return holder

    def _carried(self, one: LeftOut, name: str) -> QWidget:
        """The row; whoever could be paired can be dragged from it onto a pair."""
        if self._seek is None or one.side is None or one.why in HELD_OUT:
            return QWidget()
        return CarriedRow(self._theme, Dragged(one.participant_id, one.side), name)

    def _way_to_others(self, one: LeftOut, seek: Seek) -> Button:
        button = Button(self._theme, _("Who else?"), lambda: seek(one), look=Look.LINK, in_row=True)
        name = isolated(self._members[one.participant_id].person.name)
        button.setAccessibleName(_("Whom could {name} have?").format(name=name))
        return button

    def _button(self, one: LeftOut, fix: Fix) -> Button:
        name = self._members[fix.other_id or fix.participant_id].person.name
        shown, spoken = fix_words(fix, short_name(name)), fix_words(fix, isolated(name))
        button = Button(self._theme, shown, lambda: self._mend(one, fix), icon=_ICONS[fix.help], in_row=True)
        button.setAccessibleName(spoken)
        return button


def fix_words(fix: Fix, name: str) -> str:
    """What a button promises."""
    if fix.help is Help.GIVE_PLACE:
        return places_label(name, fix.places)
    return {
        Help.ACCEPT: _("Accept {name}"),
        Help.OPEN: _("Open {name}"),
        Help.PAIR: _("Pair with {name}"),
    }[fix.help].format(name=name)


def short_name(name: str) -> str:
    """The first word of a name, and not too much of it: buttons can't give way."""
    first = name.split(" ", maxsplit=1)[0]
    return isolated(first if len(first) <= _SHORT else first[: _SHORT - 1] + "…")
