"""Pages of a PDF as pictures: bytes in, pictures out, from any thread."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

# PDFium works for one thread at a time, whichever the document: like the library, its lock is the process's.
_ONE_AT_A_TIME = RLock()
_WHITE = (255, 255, 255, 255)


class PageSize(NamedTuple):
    """Of one page, in points."""

    width: float
    height: float


class Part(NamedTuple):
    """A part of a page from top to bottom, its edges in pixels of the whole page; it is as wide as the page."""

    top: int
    bottom: int


def page_sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """The sizes of all pages."""
    with _opened(pdf) as document:
        return tuple(PageSize(*document.get_page_size(number)) for number in range(len(document)))


def page_picture(pdf: bytes, number: int, width: int, height: int) -> QImage:
    """A page as it prints, on white. number: from 0; width, height: of the page in pixels."""
    return part_picture(pdf, number, width, height, Part(0, height))


def part_picture(
    pdf: bytes, number: int, width: int, height: int, part: Part, *, for_print: bool = False
) -> QImage:
    """A part of a page, so that a page at the resolution of a printer needn't be held whole."""
    from pypdfium2 import PdfBitmap, raw

    flags = raw.FPDF_ANNOT | (raw.FPDF_PRINTING if for_print else 0)
    rows = part.bottom - part.top
    with _opened(pdf) as document:
        page = document[number]
        bitmap = PdfBitmap.new_native(width, rows, raw.FPDFBitmap_BGRx)
        bitmap.fill_rect(_WHITE, 0, 0, width, rows)
        raw.FPDF_RenderPageBitmap(bitmap, page, 0, -part.top, width, height, 0, flags)
        picture = QImage(bitmap.buffer, width, rows, bitmap.stride, QImage.Format.Format_RGB32).copy()
        bitmap.close()
        page.close()
    return picture


def page_text(pdf: bytes, number: int) -> str:
    """The words of a page, in the order in which they were written. number: from 0."""
    with _opened(pdf) as document:
        page = document[number]
        words = page.get_textpage()
        text: str = words.get_text_bounded()
        words.close()
        page.close()
    return text


@contextmanager
def _opened(pdf: bytes) -> Iterator["PdfDocument"]:
    """The document, alone: opening takes a millisecond or two, and nothing of PDFium's is left behind."""
    from pypdfium2 import PdfDocument

    with _ONE_AT_A_TIME:
        document = PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
