"""Exporting everything as CSV, but for what never leaves the file."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.privacy import TextKind, may_read_kind
from app.domain.problems import CounterpartError, trouble
from app.domain.programs import Program
from app.exchange.csv_files import write_csv
from app.operations.people_tables import READER
from app.operations.program_tables import ProgramTables
from app.operations.story_tables import Headed
from app.storage import Store


@dataclass(frozen=True, slots=True)
class Exported:
    """The files written, and which kinds of text stayed in the program file."""

    files: tuple[Path, ...]
    kept_back: tuple[TextKind, ...]


def export_csv(store: Store, program: Program, folder: Path) -> Exported:
    """Write everything of a program as CSV files into a new or empty folder.

    All of them or none. The table of participants can be imported again. Texts that never leave the file aren't
    in it (DATA).
    Raises CounterpartError: folder-not-empty, not-written.
    """
    tables = ProgramTables(store, program)
    while tables.step():
        pass
    return write_csvs(tables.whole(), folder)


def write_csvs(tables: Mapping[str, Headed], folder: Path) -> Exported:
    """Write what `ProgramTables` made; without the store, so a job in the background can. As `export_csv`."""
    _make_folder(folder)
    files = {folder / f"{name}.csv": table for name, table in tables.items()}
    try:
        for path, (headers, rows) in files.items():
            write_csv(path, headers, rows)
    except CounterpartError:
        for path in files:
            path.unlink(missing_ok=True)
        raise
    kept_back = tuple(kind for kind in TextKind if not may_read_kind(READER, kind))
    return Exported(tuple(files), kept_back)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise trouble("folder-not-empty", path=folder)
    except OSError as error:
        raise trouble("not-written", path=folder, reason=error.strerror or str(error)) from error
