"""A small QR code that holds the code of a paper and nothing else, to be read by a scanner instead of typed."""

from functools import lru_cache

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.pdfgen.canvas import Canvas

from app.reports import palette

_VERSION, _SQUARES, _MOST_SIGNS = 1, 21, 20
_MASK = 3  # any of the eight may be read, and choosing the best takes ten times as long
_BARS = tuple[tuple[int, int, int], ...]


def draw_qr_code(canvas: Canvas, x: float, y: float, size: float, code: str) -> None:
    """Draw the code as a square of this size in points, its lower left corner at x, y.

    It needs blank paper around it, four of its small squares wide. Raises ValueError for a code of over 20 signs.
    """
    step = size / _SQUARES
    path = canvas.beginPath()
    for row, start, length in _bars(code):
        path.rect(x + start * step, y + size - (row + 1) * step, length * step, step)
    canvas.setFillColor(palette.INK)
    canvas.drawPath(path, stroke=0, fill=1)


@lru_cache(maxsize=256)
def _bars(code: str) -> _BARS:
    """The dark squares: row from the top, first square, how many."""
    if len(code) > _MOST_SIGNS:
        raise ValueError(f"a QR code of this size holds {_MOST_SIGNS} signs")
    drawn = QRCode(_VERSION, QRErrorCorrectLevel.M)
    drawn.addData(code)
    drawn.makeImpl(False, _MASK)
    return tuple(
        (row, start, end - start)
        for row, squares in enumerate(drawn.modules)
        for start, end in _stretches(squares)
    )


def _stretches(squares: list[bool]) -> list[tuple[int, int]]:
    """Where dark squares begin and end in a row."""
    edges = [
        place
        for place, (one, other) in enumerate(zip([False, *squares], [*squares, False], strict=True))
        if bool(one) != bool(other)
    ]
    return list(zip(edges[::2], edges[1::2], strict=True))
