"""A desk for a room under test, and what the coordinator would answer."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.programs import default_program
from app.storage import Store
from app.ui.common.background import Background
from app.ui.common.desk import Desk, Place
from app.ui.common.printed_pages import PrintWish, set_up
from app.ui.common.store_signal import StoreSignal
from app.ui.common.theme import Theme
from app.ui.common.toast import Toasts

TODAY = date(2027, 3, 16)  # a Tuesday


class Answers:
    """Answers each question about files with a path; `None` stands for Cancel. `shown`: files that were opened."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.shown: list[Path] = []
        self.asked: list[str] = []
        self.cancels = False
        self.file_to_open: Path | None = None
        self.table: Path | None = None
        self.picture: Path | None = None
        self.backup: Path | None = None
        self.folders: list[Path] = []
        self.printed = folder / "printed.pdf"
        self.print_wishes: list[PrintWish] = []

    def which_program_file(self) -> Path | None:
        return None if self.cancels else self.file_to_open

    def which_table(self) -> Path | None:
        return None if self.cancels else self.table

    def which_picture(self) -> Path | None:
        return None if self.cancels else self.picture

    def which_backup(self) -> Path | None:
        return None if self.cancels else self.backup

    def which_folder(self) -> Path | None:
        return None if self.cancels else self.folder

    def where_to_keep(self, name: str) -> Path | None:
        return self._answer(name)

    def where_to_save(self, name: str) -> Path | None:
        return self._answer(name)

    def which_printer(self, wish: PrintWish) -> QPrinter | None:
        """A printer that prints into the file `printed`, coarsely, so that it is quick."""
        self.print_wishes.append(wish)
        if self.cancels:
            return None
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.printed))
        set_up(printer, wish)
        return printer

    def _answer(self, name: str) -> Path | None:
        self.asked.append(name)
        return None if self.cancels else self.folder / name


class Notes:
    """A memory that lasts as long as the test."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def recall(self, key: str, otherwise: str = "") -> str:
        return self.kept.get(key, otherwise)

    def remember(self, key: str, text: str) -> None:
        self.kept[key] = text


@dataclass
class DeskAt:
    """A desk, where its room wanted to go, and the widget that its toasts appear on."""

    desk: Desk
    answers: Answers
    host: QWidget
    went: list[Place] = field(default_factory=list)
    notes: Notes = field(default_factory=Notes)


def a_desk(store: Store, theme: Theme, folder: Path, qtbot: QtBot) -> DeskAt:
    program = default_program(store.programs.all())
    assert program is not None
    host, answers, notes = QWidget(), Answers(folder), Notes()
    went: list[Place] = []
    host.resize(800, 600)
    qtbot.addWidget(host)

    def undo() -> None:
        store.undo()

    desk = Desk(
        store=store,
        program=program,
        theme=theme,
        signal=StoreSignal(store),
        background=Background(),
        toasts=Toasts(theme, host),
        today=lambda: TODAY,
        go_to=went.append,
        ask_where=answers.where_to_save,
        ask_table=answers.which_table,
        ask_picture=answers.which_picture,
        ask_printer=answers.which_printer,
        open_file=answers.shown.append,
        show_folder=answers.folders.append,
        undo=undo,
        memory=notes,
    )
    return DeskAt(desk, answers, host, went, notes)


def shown(widget: QWidget, qtbot: QtBot, width: int = 1080, height: int = 760) -> QWidget:
    """Show a widget at a size, as the page it is in a window of 1280 by 820."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    QApplication.processEvents()
    return widget


def filled(widget: QWidget, theme: Theme, line: int | None = None) -> int:
    """How many pixels along a line, the middle one unless told, are of the accent."""
    image: QImage = widget.grab().toImage()
    y = image.height() // 2 if line is None else line
    return sum(image.pixelColor(x, y).name() == theme.tokens.accent.lower() for x in range(image.width()))


def words_on(widget: QWidget) -> str:
    """All words that labels on a widget show, top to bottom as they were made."""
    QApplication.processEvents()  # widgets that were just added are shown now
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def unnamed(widget: QWidget) -> list[str]:
    """Focusable parts of the accessibility tree below a widget that have no name."""
    root = QAccessible.queryAccessibleInterface(widget)
    return _unnamed(root) if root is not None else []


def _unnamed(part: QAccessibleInterface) -> list[str]:
    state = part.state()
    found = []
    if state.focusable and not state.invisible and not part.text(QAccessible.Text.Name):
        thing = part.object()
        found.append(f"{type(thing).__name__} {thing.objectName() if thing else ''}")
    for number in range(part.childCount()):
        child = part.child(number)
        if child is not None and child.isValid() and child.role() is not QAccessible.Role.Cell:
            found += _unnamed(child)
    return found


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2.2 computes it: 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def leave_by_tab(field: QWidget, qtbot: QtBot) -> None:
    """Go on to the next field, also from a field whose list of suggestions is open."""
    popup = QApplication.activePopupWidget()
    QTest.keyClick(popup if popup is not None else field, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not field.hasFocus())
