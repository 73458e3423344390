"""A row that looks like somebody who is there already, beside that one, and whether they are the same."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.operations.identities import Likeness
from app.text.catalog import _
from app.text.formats import isolated, whole
from app.ui.common.cards import upright_line
from app.ui.common.choice_field import Option
from app.ui.common.labels import ElidedLabel, heading, small
from app.ui.common.segments import Segments
from app.ui.common.theme import Theme

OTHER, SAME = "other", "same"


class Described(Protocol):
    """Somebody with what tells namesakes apart."""

    @property
    def name(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def department(self) -> str: ...
    @property
    def site(self) -> str: ...
    @property
    def email(self) -> str: ...
    @property
    def staff_number(self) -> str: ...


class LikelyLine(QWidget):
    """The two of them side by side, and below what they are to each other."""

    def __init__(
        self,
        theme: Theme,
        like: Likeness,
        pair: tuple[Described, Described],
        decide: Callable[[int, bool], object],
    ) -> None:
        """pair: the row, and whom it looks like. decide: gets the row's number and whether both are the same."""
        super().__init__()
        self._theme, self._like = theme, like
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row, other = pair
        name = _("{name} and {other}").format(name=isolated(row.name), other=isolated(other.name))
        options = [Option(OTHER, _("Different people")), Option(SAME, _("The same person"))]
        self.choice = Segments(theme, name, options, OTHER)
        self.choice.picked.connect(lambda key: decide(like.row, key == SAME))
        self._means = ElidedLabel(small())
        px, column = theme.px, QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(10))
        column.addLayout(self._two(row, other))
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self.choice)
        foot.addWidget(self._means, 1)
        column.addLayout(foot)

    def stops(self) -> list[QWidget]:
        """Where Tab may stop, in order."""
        return [self.choice.segment(key) for key in (OTHER, SAME)]

    def show_choice(self, *, same: bool) -> None:
        """Show what is decided, and what follows from it."""
        self.choice.show_choice(SAME if same else OTHER)
        words = _means(self._like, same)
        self._means.say(words)
        self.choice.setAccessibleDescription(words)

    def _two(self, row: Described, other: Described) -> QHBoxLayout:
        two = QHBoxLayout()
        two.setSpacing(self._theme.px(16))
        where = _("In the file") if self._like.other_row is None else _row(self._like.other_row)
        two.addLayout(self._person(row, _row(self._like.row)), 1)
        two.addWidget(upright_line())
        two.addLayout(self._person(other, where), 1)
        return two

    def _person(self, someone: Described, where: str) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(small(where))
        lines.addWidget(ElidedLabel(heading(someone.name)))
        for parts in (
            (someone.title, someone.department, someone.site),
            (someone.email, someone.staff_number),
        ):
            words = " · ".join(isolated(part) for part in parts if part)
            if words:
                lines.addWidget(ElidedLabel(small(words)))
        lines.addStretch()
        return lines


def _row(number: int) -> str:
    return _("Row {row}").format(row=whole(number))


def _means(like: Likeness, same: bool) -> str:
    if not same:
        return _("The row becomes a new person.")
    return _("The row updates that person.") if like.other_row is None else _("The row is left out.")
