"""What a program changed, and its next steps: the lines that stand on its summary."""

from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.names import clean_text
from app.domain.problems import trouble
from app.domain.programs import ChangeKind, Decision
from app.storage import Store
from app.text.catalog import _


def lines_of(store: Store, program_id: int, kind: ChangeKind) -> list[Decision]:
    """The lines of one kind by day: the newest change first, the nearest step first."""
    found = [line for line in store.decisions.of(program_id) if line.kind is kind]
    return found[::-1] if kind is ChangeKind.CHANGED else found


def add_line(store: Store, program_id: int, kind: ChangeKind, on: date, text: str) -> int:
    """Write a new line, inside a running edit; its id. Raises CounterpartError "decision-empty"."""
    wanted = Decision(program_id=program_id, kind=kind, on=on, text=_filled(text))
    return store.decisions.add([wanted])[0]


def change_line(store: Store, line_id: int, **fields: Any) -> None:
    """Write the day or the words of a line, inside a running edit. Raises CounterpartError "decision-empty"."""
    if "text" in fields:
        fields["text"] = _filled(fields["text"])
    store.decisions.change(replace(store.decisions.get(line_id), **fields))


def remove_line(store: Store, line_id: int) -> None:
    """Take a line out of the log."""
    line = store.decisions.get(line_id)
    with store.edit(remove_words(line.kind)):
        store.decisions.remove([line_id])


def add_words(kind: ChangeKind) -> str:
    """What undo takes back where a line was added."""
    return {ChangeKind.CHANGED: _("Add what we changed"), ChangeKind.NEXT: _("Add a next step")}[kind]


def change_words(kind: ChangeKind) -> str:
    """What undo takes back where a line was changed."""
    return {ChangeKind.CHANGED: _("Correct what we changed"), ChangeKind.NEXT: _("Correct a next step")}[kind]


def remove_words(kind: ChangeKind) -> str:
    """What undo takes back where a line was removed."""
    return {ChangeKind.CHANGED: _("Remove what we changed"), ChangeKind.NEXT: _("Remove a next step")}[kind]


def _filled(text: str) -> str:
    clean = clean_text(text)
    if not clean:
        raise trouble("decision-empty")
    return clean
