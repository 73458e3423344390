import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from app.domain.programs import PaperSize
from app.ui.common.paper_printing import PaperPrinting
from app.ui.common.printed_pages import PrintWish
from app.ui.common.progress_line import ProgressLine
from tests.support.pdfs import a_pdf
from tests.support.rooms import DeskAt

WISH = PrintWish("Agendas", pages=3, page=0, size=PaperSize.A4, two_sided=False)


@pytest.fixture
def line(desk: DeskAt, qtbot: QtBot) -> ProgressLine:
    made = ProgressLine(desk.desk.theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def printing(desk: DeskAt, line: ProgressLine) -> PaperPrinting:
    return PaperPrinting(desk.desk, line)


def told(desk: DeskAt, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: desk.desk.toasts.now is not None, timeout=20_000)
    assert desk.desk.toasts.now is not None
    return desk.desk.toasts.now.words


def test_pages_are_printed_and_told(printing: PaperPrinting, desk: DeskAt, qtbot: QtBot) -> None:
    busy: list[bool] = []
    printing.busy_changed.connect(busy.append)
    printing.start(a_pdf(3), WISH)
    assert told(desk, qtbot).startswith("3 pages were sent to")
    qtbot.waitUntil(lambda: busy == [True, False])
    assert desk.answers.print_wishes == [WISH]
    assert len(PdfReader(desk.answers.printed).pages) == 3


def test_whoever_thinks_better_of_it_prints_nothing(printing: PaperPrinting, desk: DeskAt) -> None:
    desk.answers.cancels = True
    printing.start(a_pdf(3), WISH)
    assert not desk.answers.printed.exists()
    assert desk.desk.toasts.now is None


def test_a_long_printing_can_be_stopped(
    printing: PaperPrinting, line: ProgressLine, desk: DeskAt, qtbot: QtBot
) -> None:
    printing.start(a_pdf(400), WISH._replace(pages=400))
    line.cancel()
    assert told(desk, qtbot).startswith("Printing was stopped.")


def test_a_printer_out_of_reach_is_told_with_what_to_do(
    printing: PaperPrinting, desk: DeskAt, qtbot: QtBot
) -> None:
    desk.answers.printed = desk.answers.folder / "nowhere" / "printed.pdf"
    printing.start(a_pdf(1), WISH._replace(pages=1))
    words = told(desk, qtbot)
    assert words.startswith("Nothing could be printed on")
    assert "save as PDF" in words
