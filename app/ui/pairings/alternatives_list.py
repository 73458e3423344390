"""Whom somebody could have instead: each with how well they fit, and what choosing them costs before the click."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.fit_levels import fit_level
from app.domain.names import fold
from app.domain.participants import Participant
from app.domain.proposals import Alternative
from app.domain.sides import Side
from app.text.alternatives import cost_sentence
from app.text.catalog import _
from app.text.formats import isolated, whole
from app.text.matching import Names
from app.ui.common.avatars import Avatar
from app.ui.common.badges import Badge, BadgeLook
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import clear, hairline
from app.ui.common.fonts import font
from app.ui.common.labels import ElidedLabel, body, small, wrapping
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone
from app.ui.pairings.fit_badge import fit_badge

_POSSIBLE, _REFUSED, _BATCH, _MANY = 4, 1, 40, 12


class AlternativesList(QWidget):
    """The best first; those whom a rule refuses last.

    Signals:
        switched: the alternative that is to be kept together.
        waived: the alternative for which a rule is to be set aside.
    """

    switched = Signal(object)
    waived = Signal(object)

    def __init__(self, theme: Theme, side: Side) -> None:
        """side: of the others, from whom one can be chosen."""
        super().__init__()
        self._theme, self._side = theme, side
        self._found: Sequence[Alternative] = ()
        self._names = Names(participants={})
        self._members: Mapping[int, Participant] = {}
        self._waiting: list[Alternative] = []
        self._filter = TextField(example=_("Type a name"))
        self._filter.setAccessibleName(_("Find among the others"))
        self._filter.textChanged.connect(lambda _text: self._begin())
        self._filter.hide()
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self._filter)
        column.addWidget(holder)
        self._say(_("Working out what each would cost…"))

    def offer(self, look: Callable[[], object]) -> None:
        """Show a button that begins the look, which takes a while. look: begins it."""
        clear(self._rows)

        def begin() -> None:
            self._say(_("Working out what each would cost…"))
            look()

        self._rows.addWidget(wrapping(small(_("This group is so large that it takes a while."))))
        button = Button(self._theme, _("Look for others"), begin, icon="search", in_row=True)
        self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_found(self, found: Sequence[Alternative], names: Names, members: Mapping[int, Participant]) -> None:
        """Show them. names: for the sentences; members: the group by id."""
        self._found, self._names, self._members = found, names, members
        self._filter.setVisible(len(found) > _MANY)
        self._begin()

    def _begin(self) -> None:
        clear(self._rows)
        typed = fold(self._filter.text())
        if not self._found:
            self._say(_("There is nobody else on the other side."))
        elif typed:
            self._waiting = [one for one in self._found if typed in fold(self._name(one))]
            self._show_more() if self._waiting else self._say(_("Nobody of this name."))
        elif all(one.difference is None for one in self._found if not one.pair.refusals):
            self._say(_("A pin keeps the place. Take it away first, then somebody else can be chosen."))
        else:
            self._show_first()

    def _show_first(self) -> None:
        """The likeliest, and the first of those whom a rule refuses, so that one sees that there are such."""
        possible = [one for one in self._found if not one.pair.refusals]
        refused = [one for one in self._found if one.pair.refusals]
        first = [*possible[:_POSSIBLE], *refused[:_REFUSED]]
        self._waiting = [*possible[_POSSIBLE:], *refused[_REFUSED:]]
        self._add(first)
        self._add_more_button()

    def _show_more(self) -> None:
        now, self._waiting = self._waiting[:_BATCH], self._waiting[_BATCH:]
        self._add(now)
        self._add_more_button()

    def _add(self, found: Sequence[Alternative]) -> None:
        for one in found:
            if self._rows.count():
                self._rows.addWidget(hairline())
            self._rows.addWidget(self._row(one))

    def _add_more_button(self) -> None:
        if not self._waiting:
            return
        words = _("Show more of the {n} others").format(n=whole(len(self._waiting)))
        more = Button(self._theme, words, look=Look.LINK)
        more.clicked.connect(lambda _checked: self._go_on(more))
        self._rows.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

    def _go_on(self, button: Button) -> None:
        self._rows.removeWidget(button)
        button.hide()
        button.deleteLater()
        self._show_more()

    def _say(self, words: str) -> None:
        clear(self._rows)
        self._rows.addWidget(wrapping(small(words)))

    def _other(self, one: Alternative) -> Participant:
        return self._members[one.pair.mentor_id if self._side is Side.MENTOR else one.pair.mentee_id]

    def _name(self, one: Alternative) -> str:
        return self._other(one).person.name

    def _row(self, one: Alternative) -> QWidget:
        px, name = self._theme.px, self._name(one)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, px(8), 0, px(8))
        row.setSpacing(px(10))
        avatar = Avatar(self._theme, 28)
        avatar.show_person(name, self._side)
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(px(2))
        head = QHBoxLayout()
        head.setSpacing(px(6))
        label = ElidedLabel(body(name))
        label.setFont(font(weight=font().Weight.Medium))
        head.addWidget(label)
        head.addWidget(Badge(self._theme, self._badge(one)))
        head.addStretch(1)
        lines.addLayout(head)
        lines.addWidget(wrapping(small(cost_sentence(one, self._names))))
        row.addLayout(lines, 1)
        row.addWidget(self._button(one, name), 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _badge(self, one: Alternative) -> BadgeLook:
        if one.pair.refusals:
            return BadgeLook(_("Not allowed"), Tone.CRITICAL, "ban")
        return fit_badge(fit_level(one.pair.score, one.pair.parts, one.pair.reasons.not_known))

    def _button(self, one: Alternative, name: str) -> Button:
        if one.pair.refusals:
            words, spoken, act = _("Override…"), _("Set the rule aside for {name}"), self.waived
        else:
            words, spoken, act = _("Switch"), _("Switch to {name}"), self.switched
        pressed: Callable[[], object] = lambda: act.emit(one)  # noqa: E731  # a name for the long type
        button = Button(self._theme, words, pressed, in_row=True)
        button.setAccessibleName(spoken.format(name=isolated(name)))
        if one.difference is None and not one.pair.refusals:
            button.permit(False, _("Take the pin away first that keeps the place."))
        return button
