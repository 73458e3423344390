"""Rows: stacks side by side, aligned at their tops, with a hair line below where they belong to a list."""

from collections.abc import Sequence

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.reports import palette
from app.reports.ink import rule
from app.reports.stack import Holder, Stack

_HIGHEST_WHOLE = 150 * mm  # a higher row breaks where the page ends, rather than leave half a page empty


class Row(Holder):
    """Cells side by side; a cell is one flowable or several from top to bottom.

    It goes to the next page whole unless it is very high; then each cell breaks where it must.
    """

    def __init__(
        self,
        cells: Sequence[Flowable | Sequence[Flowable]],
        widths: Sequence[float],
        *,
        gap: float = 0.0,
        above: float = 0.0,
        below: float = 0.0,
        line: Color | None = None,
    ) -> None:
        """widths, gap: of cells and between them, in points. above, below: padding. line: at its foot."""
        super().__init__()
        if len(cells) != len(widths):
            raise ValueError("a row has a width for each cell")
        self._cells = [cell if isinstance(cell, Stack) else _stack(cell) for cell in cells]
        self._widths = list(widths)
        self._gap, self._above, self._below, self._line = gap, above, below, line

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        left = available_height - self._above - self._below
        heights = [
            cell.wrapOn(self.canv, width, left)[1] for cell, width in zip(self._cells, self._widths, strict=True)
        ]
        self.width = sum(self._widths) + self._gap * (len(self._widths) - 1)
        self.height = max(heights, default=0.0) + self._above + self._below
        self.stays_whole = self.height <= _HIGHEST_WHOLE
        return self.width, self.height

    def place(self, canvas: Canvas, x: float, y: float) -> None:
        if self._line is not None:
            rule(canvas, x, x + self.width, y, colour=self._line, thickness=0.4)
        top = y + self.height - self._above
        for cell, width in zip(self._cells, self._widths, strict=True):
            cell.drawOn(canvas, x, top - cell.height)
            x += width + self._gap

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        left = available_height - self._above
        halves = [self._halves(cell, width, left) for cell, width in zip(self._cells, self._widths, strict=True)]
        if not any(first for first, _ in halves):
            return []
        return [self._like([first for first, _ in halves], False), self._like([rest for _, rest in halves], True)]

    def _halves(self, cell: Stack, width: float, height: float) -> tuple[Stack, Stack]:
        if cell.wrapOn(self.canv, width, height)[1] <= height:
            return cell, Stack([])
        parts = [part for part in cell.splitOn(self.canv, width, height) if isinstance(part, Stack)]
        return (parts[0], parts[1]) if len(parts) > 1 else (Stack([]), cell)

    def _like(self, cells: Sequence[Stack], is_last: bool) -> "Row":
        return Row(
            cells,
            self._widths,
            gap=self._gap,
            above=0.0 if is_last else self._above,
            below=self._below if is_last else 0.0,
            line=self._line if is_last else None,
        )


class MeasuredRow(Row):
    """A row that is measured once: nothing in it fills the page, and a long list asks again on each page."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        if not self.height:
            super().wrap(available_width, available_height)
        return self.width, self.height


def _stack(cell: Flowable | Sequence[Flowable]) -> Stack:
    return Stack([cell] if isinstance(cell, Flowable) else cell)


class HeadedList(Holder):
    """Rows below heads that come again on each page."""

    stays_whole = False

    def __init__(self, heads: Flowable, rows: Sequence[Flowable] | Stack) -> None:
        super().__init__()
        self._heads, self._rows = heads, rows if isinstance(rows, Stack) else Stack(rows)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        heads = self._heads.wrapOn(self.canv, available_width, available_height)[1]
        rows = self._rows.wrapOn(self.canv, available_width, available_height - heads)[1]
        self.width, self.height = available_width, heads + rows
        return self.width, self.height

    def place(self, canvas: Canvas, x: float, y: float) -> None:
        self._heads.drawOn(canvas, x, y + self._rows.height)
        self._rows.drawOn(canvas, x, y)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        heads = self._heads.wrapOn(self.canv, available_width, available_height)[1]
        parts = self._rows.splitOn(self.canv, available_width, available_height - heads)
        return [HeadedList(self._heads, part) for part in parts if isinstance(part, Stack)]


def list_row(cells: Sequence[Flowable | Sequence[Flowable]], widths: Sequence[float], gap: float = 0.0) -> Row:
    """A row of a list: padding above and below, a hair line at its foot."""
    return Row(cells, widths, gap=gap, above=2.5, below=3.5, line=palette.HAIR)


def table_row(cells: Sequence[Flowable | Sequence[Flowable]], widths: Sequence[float], gap: float = 0.0) -> Row:
    """A row of a list that may run over many pages, as `list_row` sets it; nothing in it fills the page."""
    return MeasuredRow(cells, widths, gap=gap, above=2.5, below=3.5, line=palette.HAIR)
