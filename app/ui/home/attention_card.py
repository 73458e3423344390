"""Which pairings need a hand, worst first: what is wrong, the evidence, both people, and the next step."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.participants import Side
from app.domain.risks import Urgency
from app.operations.overview import Attention
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.ui.common.badges import Badge, BadgeLook
from app.ui.common.buttons import Button
from app.ui.common.cards import Card
from app.ui.common.flow import FlowLayout
from app.ui.common.folded_rows import FoldedRows
from app.ui.common.icon_tile import IconTile
from app.ui.common.labels import heading, small
from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone

_SHOWN, _ROW_HEIGHT, _BUTTON_WIDTH = 5, 94, 153
_SIGNS = {
    Urgency.URGENT: ("octagon-alert", Tone.CRITICAL),
    Urgency.SOON: ("triangle-alert", Tone.CAUTION),
}


class AttentionCard(Card):
    """A row for each pairing that needs a hand; the first five until all are asked for."""

    def __init__(self, theme: Theme, read_journal: Callable[[Attention], object]) -> None:
        """read_journal: leads to the journal of a row's pairing."""
        super().__init__(theme)
        self._read_journal = read_journal
        _label, head = self.add_head(_("Needs attention"))
        self._urgent, self._soon = Badge(theme), Badge(theme)
        head.addWidget(self._urgent)
        head.addWidget(self._soon)
        head.addStretch()
        self._rows = FoldedRows(theme, head, _SHOWN)
        self.column.addWidget(self._rows)
        self.column.addStretch()

    def show_rows(self, found: Sequence[Attention]) -> None:
        """Show these pairings, in this order."""
        self._count(self._urgent, Urgency.URGENT, found)
        self._count(self._soon, Urgency.SOON, found)
        rows = [partial(self._row, attention) for attention in found]
        self._rows.show_rows(rows or [self._nothing])

    def _count(self, badge: Badge, urgency: Urgency, found: Sequence[Attention]) -> None:
        n = sum(1 for attention in found if attention.risk.urgency is urgency)
        icon, tone = _SIGNS[urgency]
        words = {
            Urgency.URGENT: ngettext("{n} urgent", "{n} urgent", n),
            Urgency.SOON: ngettext("{n} soon", "{n} soon", n),
        }[urgency]
        badge.wear(BadgeLook(words.format(n=whole(n)), tone, icon))
        badge.setVisible(n > 0)

    def _row(self, attention: Attention) -> QWidget:
        px = self._theme.px
        row = QWidget()
        row.setMinimumHeight(px(_ROW_HEIGHT) - 1)
        line = QHBoxLayout(row)
        line.setContentsMargins(px(16), px(12), px(16), px(12))
        line.setSpacing(px(12))
        icon, tone = _SIGNS[attention.risk.urgency]
        line.addWidget(IconTile(self._theme, icon, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(self._words(attention), 1)
        line.addWidget(self._button(attention), 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _words(self, attention: Attention) -> QVBoxLayout:
        wrong, evidence = labels.risk(attention.risk)
        if attention.more:
            more = ngettext("{evidence} And {n} more reason.", "{evidence} And {n} more reasons.", attention.more)
            evidence = more.format(evidence=evidence, n=whole(attention.more))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch()
        lines.addWidget(_wrapped(heading(wrong)))
        lines.addWidget(_wrapped(small(evidence)))
        lines.addSpacing(self._theme.px(6))
        people = FlowLayout(None, self._theme.px(12), self._theme.px(2))
        for side in Side:
            people.addWidget(PersonLine(self._theme, attention.story.participant(side).person.name, side))
        lines.addLayout(people)
        lines.addStretch()
        return lines

    def _button(self, attention: Attention) -> Button:
        story = attention.story
        words = _("Open journal")
        if attention.risk.session_id:
            number = story.number(story.session(attention.risk.session_id))
            words = _("Read session {number}").format(number=whole(number))
        button = Button(
            self._theme, words, lambda: self._read_journal(attention), icon="notebook-pen", in_row=True
        )
        button.setMinimumWidth(self._theme.px(_BUTTON_WIDTH))
        spoken = _("{action}: {mentor} and {mentee}").format(
            action=words,
            mentor=isolated(story.mentor.person.name),
            mentee=isolated(story.mentee.person.name),
        )
        button.setAccessibleName(spoken)
        return button

    def _nothing(self) -> QWidget:
        px = self._theme.px
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(px(16), px(16), px(16), px(16))
        line.setSpacing(px(12))
        line.addWidget(IconTile(self._theme, "circle-check", Tone.POSITIVE))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(heading(_("Nothing needs a hand today")))
        words.addWidget(_wrapped(small(_("Pairings that stall, miss sessions or lose energy appear here."))))
        line.addLayout(words, 1)
        return row


def _wrapped(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    return label
