"""One row of the table: its cells as they stand there, beside what they become."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.operations.import_reading import ReadPeople
from app.operations.import_rows import PlannedRow
from app.text.catalog import _
from app.text.formats import isolated, whole
from app.text.problems import sentence
from app.ui.common.avatars import Avatar
from app.ui.common.badges import Badge, side_badge
from app.ui.common.labels import ElidedLabel, heading, paragraph, small
from app.ui.common.pane import Pane
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme
from app.ui.participants.importing.row_words import (
    CellWords,
    cells_in_words,
    fate_look,
    name_of,
    other_cells,
    side_of,
)

_ENDS = re.compile("[@._/-]")  # where an address may be broken over two lines


class RowPane(Pane):
    """Who a row becomes, its problems in words, and each cell beside what is made of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.show_nothing()

    def show_nothing(self) -> None:
        self.begin()
        self.add_line(small(_("Choose a row to see it as it stands in the table.")))
        self.end()

    def show_row(self, row: PlannedRow, read: ReadPeople) -> None:
        self.begin()
        self.add_line(self._identity(row))
        looks = [side_badge(side_of(row))] if row.said else []
        looks += [fate_look(row.fate)] if row.fate else []
        self.add_badges([Badge(self._theme, look) for look in looks])
        if row.problems:
            self.add_section("", *(self._problem(sentence(problem)) for problem in row.problems))
        self.add_section("", self._cells(cells_in_words(row, read)))
        others = other_cells(row, read)
        if others:
            words = " · ".join(f"{isolated(heading)}: {isolated(cell)}" for heading, cell in others)
            self.add_section(_("Not imported"), paragraph(words, "muted"))
        self.end()

    def _identity(self, row: PlannedRow) -> QHBoxLayout:
        line, avatar = QHBoxLayout(), Avatar(self._theme, 32)
        line.setSpacing(self._theme.px(10))
        avatar.show_person(name_of(row), side_of(row))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(heading(name_of(row))))
        words.addWidget(small(_("Row {row}").format(row=whole(row.id))))
        line.addWidget(avatar)
        line.addLayout(words, 1)
        return line

    def _problem(self, words: str) -> QWidget:
        holder, label = QWidget(), paragraph(words)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.px(8))
        line.addWidget(Sign(self._theme, "triangle-alert", "caution"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label, 1)
        return holder

    def _cells(self, cells: Sequence[CellWords]) -> QWidget:
        """Two columns: the table's own words and cells, and those of the person."""
        holder, px = QWidget(), self._theme.px
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(heading(_("In the table")), 0, 0)
        grid.addWidget(heading(_("Becomes")), 0, 1)
        for number, cell in enumerate(cells, start=1):
            grid.setRowMinimumHeight(3 * number - 2, px(8))
            for column, words in enumerate((cell.heading, cell.field)):
                grid.addWidget(ElidedLabel(small(words)), 3 * number - 1, column)
            raw, becomes = _value(cell.raw, "muted"), _value(cell.becomes)
            for column, value in enumerate((raw, becomes)):
                grid.addWidget(value, 3 * number, column, Qt.AlignmentFlag.AlignTop)
        return holder


def _value(words: str, ink: str = "") -> QLabel:
    label = paragraph(_ENDS.sub("\\g<0>\u200b", words) or "-", ink if words else "muted")
    label.setMinimumWidth(1)
    return label
