"""The text of a finished PDF, read quickly; `papers` reads places and fonts too."""

from io import BytesIO

import pdfplumber
import pypdf
from reportlab.pdfgen.canvas import Canvas

from tests.support.papers import plain

A4 = (595.0, 842.0)


def a_pdf(pages: int = 3, size: tuple[float, float] = A4, words: str = "Paper") -> bytes:
    """A PDF whose pages say "Paper 1", "Paper 2"... at their top, with a black square at their lower left."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=size)
    for number in range(1, pages + 1):
        canvas.drawString(72, size[1] - 72, f"{words} {number}")
        canvas.rect(0, 0, 72, 72, fill=1)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page, with one blank between words whatever the line breaks."""
    return [plain(page.extract_text()) for page in pypdf.PdfReader(BytesIO(pdf)).pages]


def all_of(pdf: bytes) -> str:
    """The whole text, with what stands in the document's properties and bookmarks."""
    reader = pypdf.PdfReader(BytesIO(pdf))
    return " ".join([*pages_of(pdf), str(reader.metadata), str(reader.outline)])


def widths_of(pdf: bytes) -> set[int]:
    """The widths of the pages, in whole points."""
    return {round(float(page.mediabox.width)) for page in pypdf.PdfReader(BytesIO(pdf)).pages}


def crosses_of(pdf: bytes) -> list[tuple[float, float]]:
    """Where the ticked boxes of the first page are: their middles from its left and upper edges, in points."""
    with pdfplumber.open(BytesIO(pdf)) as opened:
        lines = opened.pages[0].lines
    slanted = [line for line in lines if line["x0"] != line["x1"] and line["top"] != line["bottom"]]
    return sorted({(_middle(one["x0"], one["x1"]), _middle(one["top"], one["bottom"])) for one in slanted})


def _middle(one: float, other: float) -> float:
    return round((one + other) / 2, 1)


def filled_circles_of(pdf: bytes) -> int:
    """How many chosen numbers the first page shows in their scales."""
    with pdfplumber.open(BytesIO(pdf)) as opened:
        return sum(1 for curve in opened.pages[0].curves if curve["fill"] and curve["height"] > 10)
