"""Room to write: lines, labelled fields, lines for new actions, and the line to tear along."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.agendas import Lead
from app.reports import palette
from app.reports.ink import broken, line_width, rule, write
from app.reports.marks import draw_mark
from app.reports.stack import Part
from app.reports.styles import SECOND


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
    """A labelled line to write on. width: of label, line and all, in points."""

    label: str
    width: float


class Fields(Part):
    """Labelled lines side by side on one baseline; a label too long for its field stands above its line."""

    def __init__(self, fields: Sequence[Field], gap: float, height: float = 7.4 * mm) -> None:
        super().__init__()
        self._fields, self._gap, self._line_height = fields, gap, height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = self._line_height + (0 if all(map(self._fits, self._fields)) else SECOND.leading)
        return self.width, self.height

    def draw(self) -> None:
        x = 0.0
        for field in self._fields:
            end, start = x + field.width, x
            if self._fits(field):
                start += write(self.canv, x, 1.5, field.label, SECOND) + 3
            else:
                top = self.height - SECOND.size
                write(self.canv, x, top, broken(field.label, SECOND, field.width, most=1)[0], SECOND)
            rule(self.canv, start, end, 0, colour=palette.WRITE, thickness=0.5)
            x = end + self._gap

    def _fits(self, field: Field) -> bool:
        return line_width(field.label, SECOND) <= 0.6 * field.width


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
