"""The two sides as shapes: mentor (junior) a solid circle, mentee (senior) an open rounded square."""

from reportlab.pdfgen.canvas import Canvas

from app.domain.agendas import Lead
from app.domain.participants import Side
from app.reports import palette

MARK_SIZE = 5.4  # points: beside words of 7.5
_RING = 0.2  # of the size


def lead_of(side: Side) -> Lead:
    """The mark of one side."""
    return Lead.MENTOR if side is Side.MENTOR else Lead.MENTEE


def draw_mark(canvas: Canvas, x: float, y: float, lead: Lead, size: float = MARK_SIZE) -> float:
    """Draw the mark of one side, or of both side by side, its lower left corner at x, y.

    Filled shapes only: a thick stroke shows a notch where its path begins. Returns the width drawn.
    """
    canvas.saveState()
    canvas.setFillColor(palette.ACCENT)
    if lead is not Lead.MENTEE:
        canvas.circle(x + size / 2, y + size / 2, size / 2, stroke=0, fill=1)
    if lead is not Lead.MENTOR:
        _draw_open_square(canvas, x if lead is Lead.MENTEE else x + 1.25 * size, y, size)
    canvas.restoreState()
    return mark_width(lead, size)


def mark_width(lead: Lead, size: float = MARK_SIZE) -> float:
    """How wide a mark is."""
    return 2.25 * size if lead is Lead.BOTH else size


def _draw_open_square(canvas: Canvas, x: float, y: float, size: float) -> None:
    ring, radius = _RING * size, 0.24 * size
    canvas.roundRect(x, y, size, size, radius, stroke=0, fill=1)
    canvas.setFillColor(palette.WHITE)
    inner = size - 2 * ring
    canvas.roundRect(x + ring, y + ring, inner, inner, 0.08 * size, stroke=0, fill=1)
