"""Pages of a PDF on a printer: which ones, in which order, painted as fine as the printer prints."""

from collections.abc import Iterator, Sequence
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMarginsF, QPoint
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from app.domain.problems import trouble
from app.domain.programs import PaperSize
from app.text.formats import isolated
from app.ui.common.background import CancelledError, Progress
from app.ui.common.pdf_view_pictures import PageSize, Part, page_sizes, part_picture

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MOST_DPI = 600  # finer than this nobody sees, and a page would take hundreds of megabytes
_POINTS_AN_INCH, _ROWS_AT_ONCE = 72, 512


class PrintWish(NamedTuple):
    """What a printer is asked for. page: the one looked at, from 0; two_sided: meant for both sides of a leaf."""

    title: str
    pages: int
    page: int
    size: PaperSize
    two_sided: bool


class PrintJob(NamedTuple):
    """pages: to print, from 0, in the order in which they come out."""

    pdf: bytes
    printer: "QPrinter"
    pages: Sequence[int]


def set_up(printer: "QPrinter", wish: PrintWish) -> None:
    """Set a printer up for a paper: its title, its size, its margins in the paper itself, both sides."""
    from PySide6.QtPrintSupport import QPrinter

    sizes = {PaperSize.A4: QPageSize.PageSizeId.A4, PaperSize.LETTER: QPageSize.PageSizeId.Letter}
    printer.setDocName(wish.title)
    printer.setFullPage(True)
    upright = QPageLayout(
        QPageSize(sizes[wish.size]), QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point
    )
    upright.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(upright)
    if wish.two_sided:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)


def pages_wanted(printer: "QPrinter", wish: PrintWish) -> list[int]:
    """The pages that were chosen in the printer's dialog, from 0, in the order in which they are to come out."""
    from PySide6.QtPrintSupport import QPrinter

    chosen = list(range(wish.pages))
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        chosen = [wish.page]
    elif printer.printRange() is QPrinter.PrintRange.PageRange:
        asked = printer.pageRanges()
        chosen = [page for page in chosen if asked.isEmpty() or asked.contains(page + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return chosen * copies


def print_pages(job: PrintJob, progress: Progress) -> PrintJob:
    """Paint the pages onto the printer; a job for the background. Raises CounterpartError not-printed."""
    painter, sizes = QPainter(), page_sizes(job.pdf)
    if job.pages:
        _turn(job.printer, sizes[job.pages[0]])
    if not painter.begin(job.printer):
        raise trouble("not-printed", printer=isolated(target_of(job.printer)))
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for place, page in enumerate(job.pages):
            if place:
                _turn(job.printer, sizes[page])
                if not job.printer.newPage():
                    raise trouble("not-printed", printer=isolated(target_of(job.printer)))
            for part in _paint(painter, job, page, sizes[page]):
                progress.step(place, len(job.pages))
                part.paint(painter)
    except CancelledError:
        job.printer.abort()
        raise
    finally:
        painter.end()
    return job


def _turn(printer: "QPrinter", size: PageSize) -> None:
    """Have the next page of the printer lie as the paper's page does: a certificate lies across."""
    across = size.width > size.height
    orientation = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    if printer.pageLayout().orientation() is not orientation:
        printer.setPageOrientation(orientation)


def target_of(printer: "QPrinter") -> str:
    """What is printed on, as the coordinator knows it: the printer's name, or the file."""
    return printer.outputFileName() or printer.printerName()


class _Painted(NamedTuple):
    """A part of a page that is drawn when it is painted, so that one stands in memory at a time."""

    job: PrintJob
    page: int
    width: int
    height: int
    part: Part
    at: QPoint

    def paint(self, painter: QPainter) -> None:
        picture = part_picture(self.job.pdf, self.page, self.width, self.height, self.part, for_print=True)
        painter.drawImage(self.at, picture)


def _paint(painter: QPainter, job: PrintJob, page: int, size: PageSize) -> Iterator[_Painted]:
    """A page in parts from top to bottom, in the middle of the paper, smaller where the paper is smaller."""
    resolution = job.printer.resolution()
    coarser = ceil(resolution / MOST_DPI)
    painter.resetTransform()
    painter.scale(coarser, coarser)
    room = job.printer.pageLayout().fullRectPixels(resolution).size() / coarser
    scale = resolution / coarser / _POINTS_AN_INCH
    scale *= min(1.0, room.width() / (size.width * scale), room.height() / (size.height * scale))
    width, height = round(size.width * scale), round(size.height * scale)
    left, top = (room.width() - width) // 2, (room.height() - height) // 2
    for start in range(0, height, _ROWS_AT_ONCE):
        part = Part(start, min(start + _ROWS_AT_ONCE, height))
        yield _Painted(job, page, width, height, part, QPoint(left, top + start))
