"""The people of the table as they will be, filtered by what becomes of them, with the chosen row in full."""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.operations.import_reading import ReadPeople
from app.operations.import_rows import Fate, PlannedRow
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.badges import BadgeLook, badge_size
from app.ui.common.cells import BadgeCell, PersonCell, WordsCell, place
from app.ui.common.chips import Chips, Choice
from app.ui.common.keys import tab_through
from app.ui.common.paged_model import Column, PagedModel
from app.ui.common.table_card import TableCard, nothing_found
from app.ui.common.table_view import TableView
from app.ui.common.theme import Theme
from app.ui.participants.importing.row_pane import RowPane
from app.ui.participants.importing.row_words import fate_look, name_of, side_of

ALL, WITH_PROBLEMS = "all", "problems"
_LEAST_PANE, _WIDEST_PANE = 248, 316
_SIGN, _SIGN_GAP = 16, 8


class FateCell(NamedTuple):
    """What becomes of a row, and a sign where something in it was dropped or changed."""

    whole: Sequence[BadgeLook]

    def least(self, theme: Theme) -> int:
        widest = max(badge_size(look, theme).width() for look in self.whole)
        return ceil(widest) + theme.px(_SIGN_GAP + _SIGN)

    def paint(self, painter: QPainter, room: QRectF, row: PlannedRow, theme: Theme, mirrored: bool) -> None:
        look = fate_look(row.fate) if row.fate else None
        BadgeCell(lambda _row: look).paint(painter, room, row, theme, mirrored)
        if row.problems:
            width = badge_size(look, theme).width() + theme.px(_SIGN_GAP) if look else 0
            at = place(room, width, theme.px(_SIGN), mirrored)
            picture = theme.picture("triangle-alert", theme.tokens.caution, _SIGN)
            painter.drawPixmap(round(at.left()), round(room.center().y() - theme.px(_SIGN) / 2), picture)


class RowSource:
    """The rows of the table that a filter leaves, in the order of the file."""

    def __init__(self) -> None:
        self._rows: dict[int, PlannedRow] = {}
        self.chip = ALL

    def take(self, rows: Sequence[PlannedRow]) -> None:
        self._rows = {row.id: row for row in rows}

    def ids(self, order: str, descending: bool) -> Sequence[int]:
        return [row.id for row in self._rows.values() if _is_in(row, self.chip)]

    def rows(self, ids: Sequence[int]) -> Sequence[PlannedRow]:
        return [self._rows[row_id] for row_id in ids]

    def count(self, chip: str) -> int:
        return sum(1 for row in self._rows.values() if _is_in(row, chip))


def _is_in(row: PlannedRow, chip: str) -> bool:
    if chip == WITH_PROBLEMS:
        return bool(row.problems)
    return chip in (ALL, row.fate)


class PeoplePart(QWidget):
    """Chips that filter, the table, and the pane about the chosen row."""

    def __init__(self, theme: Theme, after: QWidget) -> None:
        """after: where the keyboard comes from with Tab."""
        super().__init__()
        self._after = after
        self._read: ReadPeople | None = None
        self._source = RowSource()
        self.chips = Chips(theme, _("Show rows"))
        self.view = TableView(theme, PagedModel(_columns(), self._source, ""), _("Rows of the table"))
        self.table = TableCard(theme, self.view, nothing_found(_("No row of the table is like that.")))
        self.pane = RowPane(theme)
        self.pane.setMinimumWidth(theme.px(_LEAST_PANE))
        self.pane.setMaximumWidth(theme.px(_WIDEST_PANE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.chips)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(self.table, 4)
        row.addWidget(self.pane, 3)
        column.addLayout(row, 1)
        self.view.chosen.connect(self._show_row)
        self.chips.chosen.connect(self.filter)
        self.show_rows((), None)

    def show_rows(self, rows: Sequence[PlannedRow], read: ReadPeople | None) -> None:
        """Show these rows; the chosen one stays chosen."""
        self._read = read
        self._source.take(rows)
        self._reload()

    def filter(self, chip: str) -> None:
        """Show only some of the rows: ALL, WITH_PROBLEMS or those of one fate."""
        self._source.chip = chip
        self._reload()

    def _reload(self) -> None:
        self.chips.show_choices(self._choices(), self._source.chip)
        tab_through([self._after, *self.chips.all()])
        self.view.reload()
        shown, everyone = self.view.paged.rowCount(), self._source.count(ALL)
        words = _("Showing {shown} of {all}").format(shown=whole(shown), all=whole(everyone))
        self.table.show_counts("", words)

    def _choices(self) -> list[Choice]:
        """All rows always; what nothing becomes of has no chip, unless it is the one chosen."""
        words = {
            ALL: _("All rows"),
            Fate.NEW.value: _("New"),
            Fate.UPDATED.value: _("Updated"),
            Fate.UNCHANGED.value: _("As they were"),
            Fate.SKIPPED.value: _("Skipped"),
            WITH_PROBLEMS: _("With problems"),
        }
        counts = {chip: self._source.count(chip) for chip in words}
        return [
            Choice(chip, words[chip], n) for chip, n in counts.items() if n or chip in (ALL, self._source.chip)
        ]

    def _show_row(self, row: PlannedRow | None) -> None:
        if row is None or self._read is None:
            self.pane.show_nothing()
        else:
            self.pane.show_row(row, self._read)


def _columns() -> list[Column[PlannedRow]]:
    fates = [fate_look(fate) for fate in Fate]
    return [
        Column(_("Row"), _number, WordsCell(_number, "muted"), least=44, share=0, keep=2),
        Column(_("Person"), name_of, PersonCell(name_of, side_of), least=120, share=4, keep=3),
        Column(_("What happens"), _fate, FateCell(fates), least=90, share=0, keep=3),
    ]


def _number(row: PlannedRow) -> str:
    return whole(row.id)


def _fate(row: PlannedRow) -> str:
    fate = fate_look(row.fate).words if row.fate else ""
    count = len(row.problems)
    problems = ngettext("{n} problem", "{n} problems", count).format(n=whole(count)) if count else ""
    return ", ".join(part for part in (fate, problems) if part)
