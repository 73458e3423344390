"""What every room is handed: the open file, the program it works on, and the ways to act."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.programs import Program
from app.storage import Store
from app.ui.common.background import Background
from app.ui.common.store_signal import StoreSignal
from app.ui.common.theme import Theme
from app.ui.common.toast import Toasts


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the window. search: filters the room's list; record_id: the row to choose, or 0."""

    room: str
    search: str = ""
    record_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The open file with one of its programs, and what a room may do beyond its own page.

    today: the day it is. go_to: leads to a place in another room. ask_where: asks for the file to write, given
    a name to propose; None when the coordinator thinks better of it. open_file: shows a written file.
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
    open_file: Callable[[Path], None]
