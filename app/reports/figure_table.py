"""A table of figures: words at the left, figures flush right, hair lines between rows, heads on every page."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from app.reports.columns import HeadedList, Row, table_row
from app.reports.geometry import GUTTER
from app.reports.styles import LABEL, SECOND, SMALL_CODE, TEXT, Style
from app.reports.words import words


@dataclass(frozen=True, slots=True)
class Column:
    """One column. width: in points. is_figure: set flush right; is_code: set as codes are."""

    head: str
    width: float
    is_figure: bool = False
    is_code: bool = False

    @property
    def style(self) -> Style:
        """How its cells are set."""
        style = SMALL_CODE if self.is_code else TEXT
        return style.right() if self.is_figure else style


@dataclass(frozen=True, slots=True)
class Line:
    """One row as words, a cell for each column. is_sum: set bold, as what stands for several other rows."""

    cells: Sequence[str]
    is_sum: bool = False


def words_and_figures(heads: Sequence[str], widths: Sequence[float]) -> list[Column]:
    """A column of words, then columns of figures."""
    return [
        Column(head, width, is_figure=place > 0)
        for place, (head, width) in enumerate(zip(heads, widths, strict=True))
    ]


def figure_table(columns: Sequence[Column], lines: Sequence[Line], gap: float = GUTTER) -> HeadedList:
    """The table. gap: between columns, in points."""
    heads = [words(SECOND.right() if column.is_figure else SECOND, column.head) for column in columns]
    widths = [column.width for column in columns]
    return HeadedList(Row(heads, widths, gap=gap), [_row(columns, line, widths, gap) for line in lines])


def _row(columns: Sequence[Column], line: Line, widths: Sequence[float], gap: float) -> Flowable:
    bold = LABEL.right(), LABEL
    cells = [
        words((bold[0] if column.is_figure else bold[1]) if line.is_sum else column.style, cell)
        for column, cell in zip(columns, line.cells, strict=True)
    ]
    return table_row(cells, widths, gap)
