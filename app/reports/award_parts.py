"""What a certificate is made of: its double frame, the organization's sign, figures in columns, and signatures."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.domain.agendas import Lead
from app.reports import palette
from app.reports.geometry import Page
from app.reports.ink import broken, rule, write
from app.reports.look import Look, draw_logo
from app.reports.marks import draw_mark, mark_width
from app.reports.stack import Part
from app.reports.styles import FIGURE, LABEL, TEXT_MUTED, Style

_FRAMES = ((10 * mm, 1.2), (11.6 * mm, 0.5))  # from the edge of the paper, and how thick
_SIGN_HEIGHT, _LOGO_WIDTH = 13.4 * mm, 70 * mm
SIGNATURE_WIDTH = 74 * mm
_COLUMN = 66 * mm
_MOST_LINES = 2


def double_frame(canvas: Canvas, page: Page) -> None:
    """Draw two lines around the page, the outer one thicker."""
    canvas.setStrokeColor(palette.ACCENT)
    for inset, thickness in _FRAMES:
        canvas.setLineWidth(thickness)
        canvas.rect(inset, inset, page.width - 2 * inset, page.height - 2 * inset, stroke=1, fill=0)


class Sign(Part):
    """The logo in the middle of its column, or the marks of both sides where there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, _SIGN_HEIGHT
        return self.width, self.height

    def draw(self) -> None:
        if self._look.logo:
            left = (self.width - _LOGO_WIDTH) / 2
            draw_logo(self.canv, left, 0, self._look, width=_LOGO_WIDTH, height=_SIGN_HEIGHT)
            return
        left = (self.width - mark_width(Lead.BOTH, _SIGN_HEIGHT)) / 2
        draw_mark(self.canv, left, 0, Lead.BOTH, _SIGN_HEIGHT)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, and what it counts."""

    figure: str
    label: str


class Figures(Part):
    """Numbers side by side in the middle, parted by thin upright lines."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        super().__init__()
        self._columns = [(one.figure, broken(one.label, TEXT_MUTED, _COLUMN - 12, _MOST_LINES)) for one in figures]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        lines = max(len(label) for _, label in self._columns)
        self.width, self.height = available_width, 21.0 + lines * TEXT_MUTED.leading
        return self.width, self.height

    def draw(self) -> None:
        left = (self.width - len(self._columns) * _COLUMN) / 2
        for place, (figure, label) in enumerate(self._columns):
            middle = left + (place + 0.5) * _COLUMN
            write(self.canv, middle, self.height - FIGURE.size, figure, FIGURE.centered())
            _write_lines(self.canv, middle, self.height - 33, label, TEXT_MUTED.centered())
            if place:
                self._draw_between(left + place * _COLUMN)

    def _draw_between(self, x: float) -> None:
        self.canv.setStrokeColor(palette.RULE)
        self.canv.setLineWidth(0.6)
        self.canv.line(x, self.height - 36, x, self.height - 3)


def sign_here(canvas: Canvas, x: float, y: float, name: str, role: str) -> None:
    """Draw a line to sign on with its left end at x, y; who signs and as what stand below it."""
    rule(canvas, x, x + SIGNATURE_WIDTH, y, colour=palette.INK, thickness=0.6)
    lines = broken(name, LABEL, SIGNATURE_WIDTH, _MOST_LINES) if name else ()
    _write_lines(canvas, x, y - 12, lines, LABEL)
    write(canvas, x, y - 12 - len(lines) * LABEL.leading, role, TEXT_MUTED)


def _write_lines(canvas: Canvas, x: float, baseline: float, lines: Sequence[str], style: Style) -> None:
    for place, line in enumerate(lines):
        write(canvas, x, baseline - place * style.leading, line, style)
