"""What every room is handed: the open file, the program it works on, and the ways to act."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from app.domain.programs import Program
from app.storage import Store
from app.ui.common.background import Background
from app.ui.common.store_signal import StoreSignal
from app.ui.common.theme import Theme
from app.ui.common.toast import Toasts

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.ui.common.printed_pages import PrintWish


class Place(NamedTuple):
    """Somewhere in the window. search: filters the room's list; record_id: the row to choose, or 0.

    task: what to do there ("record", "plan", "add", "edit", "import"), or which face of the room to show
    ("suggest", "pair", "open", "pairing"), or "". value: what the task needs, or a part of the page, in text.
    """

    room: str
    search: str = ""
    record_id: int = 0
    task: str = ""
    value: str = ""


class Memory(Protocol):
    """What a room remembers for the next start: short texts by a key of its own ("participants/columns")."""

    def recall(self, key: str, otherwise: str = "") -> str: ...

    def remember(self, key: str, text: str) -> None: ...


class Desk(NamedTuple):
    """The open file with one of its programs, and what a room may do beyond its own page.

    today: the day it is. go_to: leads to a place in another room. ask_where: asks for the file to write, given
    a name to propose; ask_table, ask_picture: ask for a file to read; ask_printer: asks on what to print a paper;
    None when the coordinator thinks better of it. open_file: shows a written file. show_folder: shows the folder
    of a written file. undo: takes back the last step and tells it. memory: what rooms remember for the next start.
    """

    store: Store
    program: Program
    theme: Theme
    signal: StoreSignal
    background: Background
    toasts: Toasts
    today: Callable[[], date]
    go_to: Callable[[Place], None]
    ask_where: Callable[[str], Path | None]
    ask_table: Callable[[], Path | None]
    ask_picture: Callable[[], Path | None]
    ask_printer: "Callable[[PrintWish], QPrinter | None]"
    open_file: Callable[[Path], None]
    show_folder: Callable[[Path], None]
    undo: Callable[[], None]
    memory: Memory
