"""Room to write: lines, labelled fields, lines for new actions, and the line to tear along."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.domain.agendas import Lead
from app.reports import palette
from app.reports.ink import broken, line_width, rule, write
from app.reports.marks import draw_mark
from app.reports.stack import Part
from app.reports.styles import SECOND, TEXT
from app.reports.words import words

_SUNK = TEXT.leading - TEXT.size - 1.5  # how far a line of text reaches below the rule that it is written on


class Lines(Part):
    """Writing lines; count None = as many as the page still has room for, at least one."""

    stays_whole = False

    def __init__(self, count: int | None = None, pitch: float = 8 * mm) -> None:
        """pitch: from line to line, in points."""
        super().__init__()
        self._count, self._pitch = count, pitch

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        fills = max(int(available_height / self._pitch), 1)
        count = fills if self._count is None else self._count
        self.width, self.height = available_width, count * self._pitch
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        fitting = int(available_height / self._pitch)
        if self._count is None or not 0 < fitting < self._count:
            return []
        return [Lines(fitting, self._pitch), Lines(self._count - fitting, self._pitch)]

    def draw(self) -> None:
        self.canv.setStrokeColor(palette.WRITE)
        self.canv.setLineWidth(0.5)
        heights = [place * self._pitch for place in range(round(self.height / self._pitch))]
        self.canv.lines([(0, y, self.width, y) for y in heights])


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled line to write on. width: of label, line and all, in points. value: what was written there."""

    label: str
    width: float
    value: str = ""


class Fields(Part):
    """Labelled lines side by side on one baseline; a label stands above its line where both don't fit beside."""

    def __init__(self, fields: Sequence[Field], gap: float, height: float = 7.4 * mm) -> None:
        super().__init__()
        self._cells = [_Cell(field) for field in fields]
        self._gap, self._line_height = gap, height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = max((cell.height(self.canv, self._line_height) for cell in self._cells), default=0.0)
        return self.width, self.height

    def draw(self) -> None:
        x = 0.0
        for cell in self._cells:
            cell.draw(self.canv, x, self.height)
            x += cell.field.width + self._gap


class _Cell:
    """One field as it is set: its label beside or above, and on its line what was written there."""

    def __init__(self, field: Field) -> None:
        self.field = field
        self._value = words(TEXT, field.value) if field.value else None
        self._label_width = line_width(field.label, SECOND) + 3 if field.label else 0.0
        self._is_above = False
        self._top = 0.0  # of what was written, above the line

    def height(self, canvas: Canvas, line_height: float) -> float:
        """How high the field is, at least the height of an empty line."""
        width = self.field.width
        self._is_above, self._top = self._label_width - 3 > 0.6 * width, 0.0
        if self._value is not None:
            lines = self._value.wrapOn(canvas, max(width - self._label_width, 1), 0)[1]
            self._is_above = self._is_above or lines > TEXT.leading
            if self._is_above:
                lines = self._value.wrapOn(canvas, width, 0)[1]
            self._top = lines - _SUNK
            return max(line_height, self._top + 2 + (SECOND.leading if self._is_above else 0))
        return line_height + (SECOND.leading if self._is_above else 0)

    def draw(self, canvas: Canvas, x: float, height: float) -> None:
        """Draw it, the left end of its line at x, 0. height: of the row that it stands in."""
        start, field = x, self.field
        if self._is_above:
            at = self._top + 2.5 if self._value is not None else height - SECOND.size
            write(canvas, x, at, broken(field.label, SECOND, field.width, most=1)[0], SECOND)
        elif field.label:
            start += write(canvas, x, 1.5, field.label, SECOND) + 3
        if self._value is not None:
            self._value.drawOn(canvas, start, -_SUNK)
        rule(canvas, start, x + field.width, 0, colour=palette.WRITE, thickness=0.5)


class ActionLine(Part):
    """A line to write a new action on, led by the mark of its side, with a shorter line for the day."""

    def __init__(self, lead: Lead, by: str, due_at: float, pitch: float = 8 * mm) -> None:
        """due_at: where the line for the day begins, in points from the left."""
        super().__init__()
        self._lead, self._by, self._due_at = lead, by, due_at
        self.height = pitch

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        return self.width, self.height

    def draw(self) -> None:
        draw_mark(self.canv, 0, 1.5, self._lead)
        label = line_width(self._by, SECOND)
        write(self.canv, self._due_at - label - 5, 1.5, self._by, SECOND)
        rule(self.canv, 6 * mm, self._due_at - label - 12, 0, colour=palette.WRITE, thickness=0.5)
        rule(self.canv, self._due_at, self.width, 0, colour=palette.WRITE, thickness=0.5)


class TearLine(Part):
    """A dashed line from edge to edge of the paper with words in its middle."""

    def __init__(self, text: str, beyond: float) -> None:
        """beyond: how far it reaches past the text on both sides, in points."""
        super().__init__()
        self._text, self._beyond = text, beyond

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, 10.0
        return self.width, self.height

    def draw(self) -> None:
        half, middle = line_width(self._text, SECOND) / 2 + 4, self.width / 2
        write(self.canv, middle, 2.5, self._text, SECOND.centered())
        self.canv.setStrokeColor(palette.INK)
        self.canv.setLineWidth(0.6)
        self.canv.setDash(3, 3)
        self.canv.line(-self._beyond, 5, middle - half, 5)
        self.canv.line(middle + half, 5, self.width + self._beyond, 5)
        self.canv.setDash()
