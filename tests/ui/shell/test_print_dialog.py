import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.programs import PaperSize
from app.ui.common.printed_pages import PrintWish
from app.ui.shell.print_dialog import ask_printer, print_dialog

WISH = PrintWish("Agendas", pages=54, page=3, size=PaperSize.A4, two_sided=True)


def answer(accept: bool) -> None:
    """Answer the dialog that will open."""

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        dialog.done(1 if accept else 0)

    QTimer.singleShot(0, choose)


@pytest.mark.parametrize("accept", [True, False])
def test_a_printer_is_asked_for_and_may_be_refused(accept: bool, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    answer(accept)
    printer = ask_printer(WISH, window)
    assert (printer is not None) == accept
    if printer is not None:
        assert printer.docName() == "Agendas"


def test_some_pages_or_the_one_looked_at_can_be_chosen(qtbot: QtBot) -> None:
    dialog = print_dialog(QPrinter(), WISH, None)
    qtbot.addWidget(dialog)
    options = QPrintDialog.PrintDialogOption
    assert (dialog.minPage(), dialog.maxPage()) == (1, 54)
    assert dialog.testOption(options.PrintPageRange)
    assert dialog.testOption(options.PrintCurrentPage)
    assert not dialog.testOption(options.PrintSelection)
