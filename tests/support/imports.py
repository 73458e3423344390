"""Tables on their way in: plans from values, drafts, and the whole dialog, waited for."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.operations.import_facts import Facts, facts_of
from app.operations.import_plans import ImportChoices, ImportPlan, plan_of
from app.operations.import_reading import Reading, ReadPeople, TableFile, guessed_table, people_in
from app.operations.recognizing import recognized
from app.storage import Store
from app.ui.participants.importing.dialog import ImportDialog, open_import
from app.ui.participants.importing.draft import ImportDraft
from tests.support.rooms import TODAY, DeskAt

_PATIENCE_MS = 60_000  # a long table on a busy machine
PEOPLE = (
    "Staff number,Name,Email,Title,Grade,Manager,Can share,DOB,Shoe size",
    "N-1,Ana Ruiz,ana@x.org,Analyst,AO,Chen Wei,Bees: 3,1990-01-01,37",
    "N-2,Bo Lind,nonsense,Director,SEO,,,1980-01-01,41",
    "N-3,Chen Wei,chen@x.org,Clerk,AO,,,1985-01-01,39",
    ",C. Wei,chen@x.org,Clerk,AO,,,1985-01-01,39",
    ",,lost@x.org,,,,,,",
)


def a_file(*lines: str, name: str = "people.csv", encoding: str = "utf-8") -> TableFile:
    """A table of these lines that lies nowhere."""
    return TableFile(Path(name), "\r\n".join(lines).encode(encoding))


def read_people(*lines: str, today: date = TODAY) -> ReadPeople:
    guessed = guessed_table(a_file(*lines), Reading())
    return people_in(guessed.table, guessed.guessed, today)


def planned(store: Store, lines: Sequence[str] = PEOPLE, **choices: object) -> tuple[ImportPlan, Facts]:
    """The plan of importing these lines into the file's newest program, and the facts that it was made from."""
    facts = facts_of(store, store.programs.all()[0])
    read = read_people(*lines)
    found = recognized(read.people.rows, facts.people)
    return plan_of(read, facts, found, ImportChoices(**choices)), facts  # type: ignore[arg-type]


def a_draft(at: DeskAt, qtbot: QtBot, lines: Sequence[str] = PEOPLE) -> ImportDraft:
    """A draft that has come as far as it comes by itself."""
    draft = ImportDraft(at.desk, lambda: a_file(*lines), at.host)
    draft.begin()
    settled(draft, qtbot)
    return draft


def settled(draft: ImportDraft, qtbot: QtBot) -> None:
    """Wait until the draft knows what there is to know."""
    qtbot.waitUntil(lambda: not draft.is_busy, timeout=_PATIENCE_MS)


def opened(at: DeskAt, qtbot: QtBot, table: Path) -> ImportDialog:
    """The dialog over the desk's widget, once it has read the table as far as that goes."""
    at.host.show()
    open_import(at.desk, at.host, table)
    dialog = at.host.findChildren(ImportDialog)[-1]
    qtbot.waitExposed(dialog)
    settled(dialog.draft, qtbot)
    QApplication.processEvents()  # what was just made is shown now
    return dialog
