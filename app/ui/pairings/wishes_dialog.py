"""Who is kept together and who apart, all in one list, each to be taken back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.wishes import Wish, WishKind
from app.operations.wishing import Standing
from app.text.catalog import _
from app.text.matching import Names
from app.text.overrides import pair_phrase
from app.ui.common.buttons import Button
from app.ui.common.cards import clear, hairline
from app.ui.common.dialog import Dialog
from app.ui.common.labels import body, small, wrapping
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme

_WIDTH, _HEIGHT = 560, 480


class WishesDialog(Dialog):
    """A line for each wish, with the reason that was typed, and whether it can hold as things are."""

    def __init__(self, theme: Theme, parent: QWidget | None, take_back: Callable[[Wish], object]) -> None:
        about = _("Pairs kept together are proposed whatever it costs; pairs kept apart never are.")
        super().__init__(theme, parent, _("Kept together and apart"), about)
        self._take_back = take_back
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.column.addStretch()
        self._close = Button(theme, _("Close"), self.accept)
        self.add_foot([self._close])

    def ask(self) -> None:
        """Open it."""
        self.show_at(_WIDTH, _HEIGHT)

    def show_wishes(self, standing: Standing, names: Names) -> None:
        """Show these in place of those before."""
        clear(self._rows)
        idle = {one.id for one in standing.idle}
        known = [one for one in standing.records if set(one.ids) <= names.participants.keys()]
        for one in _in_order(known):
            if self._rows.count():
                self._rows.addWidget(hairline())
            self._rows.addWidget(self._row(one, names, one.id in idle))
        if not known:
            self._rows.addWidget(wrapping(small(_("Nobody is kept together or apart."))))
        self._close.setFocus()

    def _row(self, one: Wish, names: Names, is_idle: bool) -> QWidget:
        px, together = self.theme.px, one.kind is WishKind.TOGETHER
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, px(10), 0, px(10))
        row.setSpacing(px(12))
        sign = Sign(self.theme, "pin-filled" if together else "ban", "accent" if together else "critical")
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(px(2))
        lines.addWidget(wrapping(body(pair_phrase(one.ids, names))))
        lines.addWidget(wrapping(small(_meaning(one, is_idle))))
        row.addLayout(lines, 1)
        button = Button(self.theme, _("Take back"), lambda: self._take_back(one), in_row=True)
        button.setAccessibleName(_("Take back: {pair}").format(pair=pair_phrase(one.ids, names)))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return holder


def _in_order(wishes: Sequence[Wish]) -> list[Wish]:
    """Those kept together first, each the newest first."""
    return sorted(wishes, key=lambda one: (one.kind is not WishKind.TOGETHER, -one.id))


def _meaning(one: Wish, is_idle: bool) -> str:
    if one.kind is WishKind.APART:
        return _("Kept apart.")
    words = [_("Kept together.")]
    if one.reason:
        words.append(_("Reason: {reason}").format(reason=one.reason))
    if is_idle:
        words.append(_("Can't be proposed now: one has no free place, isn't accepted, or is on the other side."))
    return " ".join(words)
