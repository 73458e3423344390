"""The question on which printer, put in the system's own dialog."""

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.ui.common.printed_pages import PrintWish, set_up


def ask_printer(wish: PrintWish, parent: QWidget) -> QPrinter | None:
    """The printer that the coordinator chose for a paper; None when they think better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_up(printer, wish)
    dialog = print_dialog(printer, wish, parent)
    accepted = dialog.exec()
    dialog.deleteLater()
    return printer if accepted else None


def print_dialog(printer: QPrinter, wish: PrintWish, parent: QWidget | None) -> QPrintDialog:
    """The dialog about a printer; all pages, some of them or the one looked at can be chosen."""
    options = QAbstractPrintDialog.PrintDialogOption
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(options.PrintPageRange)
    dialog.setOption(options.PrintCurrentPage)
    dialog.setOption(options.PrintSelection, False)
    dialog.setMinMax(1, wish.pages)
    dialog.setFromTo(1, wish.pages)
    dialog.setPrintRange(QAbstractPrintDialog.PrintRange.AllPages)
    return dialog
