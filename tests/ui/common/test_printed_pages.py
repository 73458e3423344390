import math
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfWriter
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.domain.problems import CounterpartError
from app.domain.programs import PaperSize
from app.ui.common.background import CancelledError, Progress
from app.ui.common.pdf_view_pictures import page_picture, page_sizes
from app.ui.common.printed_pages import MOST_DPI, PrintJob, PrintWish, pages_wanted, print_pages, set_up, target_of
from tests.support.pdfs import a_pdf

WISH = PrintWish("Agendas", pages=3, page=1, size=PaperSize.A4, two_sided=True)


@pytest.fixture
def printer(tmp_path: Path, qtbot: QtBot) -> QPrinter:
    """A printer that prints coarsely into a file."""
    made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    set_up(made, WISH)
    return made


def printed(printer: QPrinter) -> bytes:
    return Path(printer.outputFileName()).read_bytes()


def quiet() -> Progress:
    return Progress(lambda _done, _of: None)


@pytest.mark.parametrize(
    ("size", "page_size"),
    [(PaperSize.A4, QPageSize.PageSizeId.A4), (PaperSize.LETTER, QPageSize.PageSizeId.Letter)],
)
def test_the_printer_takes_the_program_s_paper_to_its_edges(
    printer: QPrinter, size: PaperSize, page_size: QPageSize.PageSizeId
) -> None:
    set_up(printer, WISH._replace(size=size))
    assert printer.pageLayout().pageSize().id() == page_size
    assert printer.fullPage()
    assert printer.docName() == "Agendas"


def test_what_is_printed_is_what_was_seen(printer: QPrinter) -> None:
    pdf = a_pdf(3)
    print_pages(PrintJob(pdf, printer, [0, 1, 2]), quiet())
    out = printed(printer)
    assert [(round(size.width), round(size.height)) for size in page_sizes(out)] == [(595, 842)] * 3
    for page in range(3):
        seen, came = page_picture(pdf, page, 200, 283), page_picture(out, page, 200, 283)
        assert differences(seen, came) < 0.02


def differences(one: object, other: object) -> float:
    """The share of points whose brightness differs by more than a third."""
    differing = sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 85  # type: ignore[attr-defined]
        for x in range(0, 200, 2)
        for y in range(0, 280, 2)
    )
    return differing / (100 * 140)


def test_only_the_pages_wanted_come_in_the_order_wanted(printer: QPrinter) -> None:
    pdf = a_pdf(3)
    print_pages(PrintJob(pdf, printer, [2, 0]), quiet())
    out = printed(printer)
    assert len(page_sizes(out)) == 2
    last, first = (page_picture(out, page, 200, 283) for page in (0, 1))
    assert differences(last, page_picture(pdf, 2, 200, 283)) < 0.02
    assert differences(first, page_picture(pdf, 0, 200, 283)) < 0.02


def test_on_smaller_paper_pages_are_printed_smaller_and_never_cut(printer: QPrinter) -> None:
    large = a_pdf(1, (1_190, 1_684))
    print_pages(PrintJob(large, printer, [0]), quiet())
    assert differences(page_picture(printed(printer), 0, 200, 283), page_picture(large, 0, 200, 283)) < 0.02


def test_a_fine_printer_gets_pages_as_fine_as_can_be_seen(tmp_path: Path, qtbot: QtBot) -> None:
    fine = QPrinter(QPrinter.PrinterMode.HighResolution)
    fine.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    fine.setOutputFileName(str(tmp_path / "fine.pdf"))
    set_up(fine, WISH)
    assert fine.resolution() > MOST_DPI
    pdf = a_pdf(1)
    print_pages(PrintJob(pdf, fine, [0]), quiet())
    assert differences(page_picture(printed(fine), 0, 200, 283), page_picture(pdf, 0, 200, 283)) < 0.02
    assert math.ceil(fine.resolution() / MOST_DPI) == 2


def test_all_pages_are_printed_unless_some_are_chosen(printer: QPrinter) -> None:
    assert pages_wanted(printer, WISH) == [0, 1, 2]
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert pages_wanted(printer, WISH) == [1]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    ranges = QPageRanges()
    ranges.addPage(1)
    ranges.addRange(3, 9)
    printer.setPageRanges(ranges)
    assert pages_wanted(printer, WISH) == [0, 2]


def test_the_last_page_comes_first_where_that_was_chosen(printer: QPrinter) -> None:
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert pages_wanted(printer, WISH) == [2, 1, 0]


def test_a_printer_that_makes_no_copies_gets_the_pages_as_often(printer: QPrinter) -> None:
    assert not printer.supportsMultipleCopies()
    printer.setCopyCount(2)
    assert pages_wanted(printer, WISH) == [0, 1, 2, 0, 1, 2]


def test_printing_tells_how_far_it_is_and_can_be_stopped(printer: QPrinter) -> None:
    told: list[int] = []
    progress = Progress(lambda done, _of: (told.append(done), progress.cancel() if done == 1 else None))
    with pytest.raises(CancelledError):
        print_pages(PrintJob(a_pdf(9), printer, list(range(9))), progress)
    assert set(told) == {0, 1}


def test_a_printer_that_does_not_print_is_told(printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    with pytest.raises(CounterpartError) as caught:
        print_pages(PrintJob(a_pdf(1), printer, [0]), quiet())
    assert caught.value.problem.code == "not-printed"
    assert target_of(printer) in str(caught.value.problem.values["printer"])


def test_a_page_that_lies_across_is_printed_across(printer: QPrinter) -> None:
    across, upright = a_pdf(1, (842.0, 595.0)), a_pdf(1)
    mixed = PdfWriter()
    for pdf in (upright, across, upright):
        mixed.append(BytesIO(pdf))
    target = BytesIO()
    mixed.write(target)
    print_pages(PrintJob(target.getvalue(), printer, [0, 1, 2]), quiet())
    assert [size.width > size.height for size in page_sizes(printed(printer))] == [False, True, False]


def test_a_paper_of_pages_across_alone_is_printed_across(printer: QPrinter) -> None:
    print_pages(PrintJob(a_pdf(2, (842.0, 595.0)), printer, [0, 1]), quiet())
    assert all(size.width > size.height for size in page_sizes(printed(printer)))
