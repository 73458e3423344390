"""The panel beside the proposed pairs: why the two fit, what can be done, and whom each could have instead."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.participants import Participant
from app.domain.proposals import Alternative, IdPair
from app.domain.sides import Side
from app.text.catalog import _
from app.text.formats import isolated
from app.text.matching import Names
from app.text.overrides import set_aside_sentences
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import PADDING, Card, clear, hairline
from app.ui.common.flow import FlowLayout
from app.ui.common.labels import heading, small, wrapping
from app.ui.common.scrolling import scrolled
from app.ui.common.theme import Theme
from app.ui.pairings.alternatives_list import AlternativesList
from app.ui.pairings.caution_line import CautionLine
from app.ui.pairings.fit_lines import FitView, level_line, notes, part_widget
from app.ui.pairings.left_out_card import short_name
from app.ui.pairings.places_lines import PlacesLines

_WHY_SHARE, _OTHERS_SHARE = 5, 4  # of the height


class WhyPanel(Card):
    """Empty until it is shown a pair, or somebody who is left out. The others stay in view below.

    Signals:
        pin_pressed, block_pressed: for the pair shown. places_wanted, side_wanted: as those of `PlacesLines`.
        asked: the id of whom others are looked for. wants_others: a look that was offered is wanted.
        switched, waived: as those of `AlternativesList`.
    """

    pin_pressed = Signal()
    block_pressed = Signal()
    places_wanted = Signal(int, int)
    side_wanted = Signal(int, object)
    asked = Signal(int)
    wants_others = Signal()
    switched = Signal(object)
    waived = Signal(object)

    def __init__(self, theme: Theme, nothing: str) -> None:
        """nothing: said while there is no pair."""
        super().__init__(theme)
        self._nothing = nothing
        self._others: AlternativesList | None = None
        self._side = Side.MENTEE  # whose others are looked at, kept from pair to pair
        self._pair: IdPair = (0, 0)
        self._head, self._why, self._place = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._below = QWidget()
        self._others_head = QHBoxLayout()
        self._arrange()
        self.show_nothing()

    @property
    def person(self) -> int:
        """Whose others are looked at; 0 for nobody."""
        return self._pair[0] if self._side is Side.MENTOR else self._pair[1]

    def show_nothing(self) -> None:
        self._begin((0, 0))
        self._head.addWidget(wrapping(small(self._nothing)))
        self._below.hide()

    def show_pair(self, view: FitView, members: Mapping[int, Participant], reason: str) -> None:
        """Show why these two fit. reason: why rules were set aside for them, "" where none was."""
        pair, names = view.pair, view.names
        self._begin((pair.mentor_id, pair.mentee_id))
        mentor, mentee = names.participants[pair.mentor_id], names.participants[pair.mentee_id]
        title = _("Why {mentor} and {mentee}").format(mentor=mentor, mentee=mentee)
        self._head.addWidget(wrapping(heading(title)))
        self._head.addWidget(self._ways(pair.pinned))
        self._why.addLayout(level_line(self._theme, view))
        lines: list[QWidget] = [
            CautionLine(self._theme, words, "ban", "critical") for words in set_aside_sentences(pair, names, "")
        ]
        if lines and reason:
            lines.append(CautionLine(self._theme, _("Reason: {reason}").format(reason=reason), "pencil", "muted"))
        lines += [part_widget(self._theme, line) for line in view.lines()]
        lines += notes(self._theme, view)
        lines += [small(_("Places")), self._places(members[pair.mentor_id], members[pair.mentee_id])]
        for line in lines:
            self._why.addWidget(line)
        self._why.addStretch()
        self._stand_others(names, members)

    def show_person(
        self, one: Participant, side: Side, names: Names, members: Mapping[int, Participant], reason: str
    ) -> None:
        """Show somebody who is left out, and whom they could have. reason: why they are."""
        self._begin((one.id, 0) if side is Side.MENTOR else (0, one.id))
        self._side = side
        self._head.addWidget(wrapping(heading(names.participants[one.id])))
        self._why.addWidget(wrapping(small(reason)))
        self._why.addStretch()
        self._stand_others(names, members)

    def offer_to_look(self) -> None:
        """Leave it to the coordinator when others are looked for."""
        if self._others is not None:
            self._others.offer(self.wants_others.emit)

    def show_alternatives(
        self, found: Sequence[Alternative], names: Names, members: Mapping[int, Participant]
    ) -> None:
        """What was found for the person whose others are looked at."""
        if self._others is not None:
            self._others.show_found(found, names, members)

    def _begin(self, pair: IdPair) -> None:
        for part in (self._head, self._why, self._others_head, self._place):
            clear(part)
        self._others, self._pair = None, pair
        self._area.verticalScrollBar().setValue(0)

    def _ways(self, pinned: bool) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, self._theme.px(8))
        words = _("Kept together") if pinned else _("Keep together")
        look, icon = (Look.SOFT, "pin-filled") if pinned else (Look.OUTLINED, "pin")
        pin = Button(self._theme, words, self.pin_pressed.emit, icon=icon, look=look, in_row=True)
        pin.setToolTip(_("Press to leave the two to the suggestion again (P)") if pinned else _("Key P"))
        block = Button(self._theme, _("Keep apart"), self.block_pressed.emit, icon="ban", in_row=True)
        block.setToolTip(_("Key B"))
        flow.addWidget(pin)
        flow.addWidget(block)
        return holder

    def _places(self, mentor: Participant, mentee: Participant) -> PlacesLines:
        lines = PlacesLines(self._theme, mentor, mentee)
        lines.wanted.connect(self.places_wanted)
        lines.side_wanted.connect(self.side_wanted)
        return lines

    def _stand_others(self, names: Names, members: Mapping[int, Participant]) -> None:
        """Whom one of the two could have instead: an empty list, until what is asked for was found."""
        clear(self._others_head)
        clear(self._place)
        self._below.show()
        title = wrapping(heading(_others_words(self._side.other, names.participants[self.person])))
        self._others_head.addWidget(title, 1)
        if all(self._pair):
            self._others_head.addWidget(self._turn_button(names, members), 0, Qt.AlignmentFlag.AlignTop)
        self._others = AlternativesList(self._theme, self._side.other)
        self._others.switched.connect(self.switched)
        self._others.waived.connect(self.waived)
        self._place.addWidget(self._others)
        self._place.addStretch()
        self.asked.emit(self.person)

    def _turn_button(self, names: Names, members: Mapping[int, Participant]) -> Button:
        other = members[self._pair[0] if self._side is Side.MENTEE else self._pair[1]].person.name

        def turn() -> None:
            self._side = self._side.other
            self._stand_others(names, members)

        words = _("For {name}")
        button = Button(self._theme, words.format(name=short_name(other)), turn, look=Look.LINK, in_row=True)
        button.setAccessibleName(_others_words(self._side, isolated(other)))
        return button

    def _arrange(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(PADDING), px(PADDING), px(PADDING), px(12))
        self._head.setSpacing(px(8))
        self._why.setContentsMargins(px(PADDING), px(12), px(PADDING), px(12))
        self._why.setSpacing(px(4))
        self._place.setContentsMargins(px(PADDING), 0, px(PADDING), px(8))
        self._others_head.setContentsMargins(px(PADDING), px(10), px(PADDING), px(2))
        why, others = QWidget(), QWidget()
        why.setLayout(self._why)
        others.setLayout(self._place)
        self._area = scrolled(why)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(hairline())
        below.addLayout(self._others_head)
        below.addWidget(scrolled(others), 1)
        self.column.addLayout(self._head)
        self.column.addWidget(hairline())
        self.column.addWidget(self._area, _WHY_SHARE)
        self.column.addWidget(self._below, _OTHERS_SHARE)


def _others_words(side: Side, name: str) -> str:
    if side is Side.MENTOR:
        return _("Other mentors (junior) for {name}").format(name=name)
    return _("Other mentees (senior) for {name}").format(name=name)
