"""How a wave goes, in figures: handed out, returned by side, and overdue."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.sides import Side
from app.domain.survey_rounds import DAYS_TO_RETURN
from app.storage import RoundCount
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.cards import PADDING, Card
from app.ui.common.labels import ElidedLabel, heading, small
from app.ui.common.share_bar import ShareBar
from app.ui.common.theme import Theme

_FOUR_FROM = 640  # pixels of the card


class Figure(QWidget):
    """A figure with what it counts above it, and a bar or a note below."""

    def __init__(self, theme: Theme, label: str, *, with_bar: bool) -> None:
        super().__init__()
        self._label, self._figure, self._note = label, heading(), ElidedLabel(small())
        self.bar = ShareBar(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(ElidedLabel(small(label)))
        column.addWidget(self._figure)
        if with_bar:
            column.addSpacing(theme.px(5))
        column.addWidget(self.bar if with_bar else self._note)
        column.addStretch()

    def show_figure(self, figure: str, *, note: str = "", share: float | None = None) -> None:
        """figure: in words; note: small print; share: from 0 to 1, for the bar."""
        self._figure.setText(figure)
        self._note.say(note)
        self.bar.show_share(share, _("{label}: {figure}").format(label=self._label, figure=figure))


class RoundFigures(Card):
    """Four figures in a row, or two by two where the page is narrow."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.issued = Figure(theme, _("Handed out"), with_bar=False)
        self.returned = {
            side: Figure(theme, _("Returned, {side}").format(side=labels.side(side)), with_bar=True)
            for side in Side
        }
        self.overdue = Figure(theme, _("Overdue"), with_bar=False)
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(theme.px(PADDING), theme.px(12), theme.px(PADDING), theme.px(12))
        self._grid.setHorizontalSpacing(theme.px(24))
        self._grid.setVerticalSpacing(theme.px(12))
        self.column.addWidget(holder)
        self._columns = 0
        self._set_columns(4)

    def show_counts(self, counts: Mapping[Side, RoundCount]) -> None:
        """Show how a wave goes, by side."""
        issued = sum(count.issued for count in counts.values())
        lacking = sum(count.to_hand_out for count in counts.values())
        self.issued.show_figure(
            ngettext("{n} form", "{n} forms", issued).format(n=whole(issued)), note=_lacking(lacking)
        )
        for side, count in counts.items():
            share = count.returned / count.issued if count.issued else None
            self.returned[side].show_figure(returned_words(count), share=share)
        late = sum(count.overdue for count in counts.values())
        days = ngettext("due {n} day after handing out", "due {n} days after handing out", DAYS_TO_RETURN)
        self.overdue.show_figure(
            ngettext("{n} form", "{n} forms", late).format(n=whole(late)),
            note=days.format(n=whole(DAYS_TO_RETURN)),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_columns(4 if event.size().width() >= self._theme.px(_FOUR_FROM) else 2)

    def _set_columns(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        figures: Sequence[Figure] = (self.issued, *self.returned.values(), self.overdue)
        for place, figure in enumerate(figures):
            self._grid.addWidget(figure, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def returned_words(count: RoundCount) -> str:
    """ "9 of 12", or "-" while nothing was handed out."""
    if not count.issued:
        return "-"
    return _("{returned} of {issued}").format(returned=whole(count.returned), issued=whole(count.issued))


def _lacking(n: int) -> str:
    if not n:
        return _("everybody has one")
    return ngettext("{n} person has none yet", "{n} people have none yet", n).format(n=whole(n))
