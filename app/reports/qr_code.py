"""A small QR code that holds the code of a paper and nothing else, to be read by a scanner instead of typed."""

from functools import lru_cache

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.pdfgen.canvas import Canvas

from app.reports import palette
from app.reports.paper_canvas import PaperCanvas

_VERSION, _SQUARES, _MOST_SIGNS = 1, 21, 20
_MASK = 3  # any of the eight may be read, and choosing the best takes ten times as long


def draw_qr_code(canvas: Canvas, x: float, y: float, size: float, code: str) -> None:
    """Draw the code as a square of this size in points, its lower left corner at x, y.

    It needs blank paper around it, four of its small squares wide. Raises ValueError for a code of over 20 signs.
    """
    assert isinstance(canvas, PaperCanvas), "papers have a canvas of their own"
    canvas.setFillColor(palette.INK)
    canvas.fill_path(x, y, size / _SQUARES, _squares(code))


@lru_cache(maxsize=256)
def _squares(code: str) -> str:
    """The dark squares as a path of bars, each a square high."""
    if len(code) > _MOST_SIGNS:
        raise ValueError(f"a QR code of this size holds {_MOST_SIGNS} signs")
    drawn = QRCode(_VERSION, QRErrorCorrectLevel.M)
    drawn.addData(code)
    drawn.makeImpl(False, _MASK)
    return " ".join(
        f"{start} {_SQUARES - 1 - row} {end - start} 1 re"
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
