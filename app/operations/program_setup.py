"""Changing a program's own fields, its rules and its weights: each keystroke's worth inside a running edit."""

from dataclasses import fields as fields_of
from dataclasses import replace
from datetime import date
from email.utils import parseaddr
from typing import Any

from app.domain.names import fold
from app.domain.problems import trouble
from app.domain.program_rules import changed, changed_rules, changed_weights
from app.domain.programs import Program, Rules, Weights
from app.storage import Store
from app.text.zones import zone_named

RULES_AND_WEIGHTS = frozenset(one.name for kind in (Rules, Weights) for one in fields_of(kind)) | {"weights"}


def change_program(store: Store, program_id: int, **fields: Any) -> Program:
    """Write these fields of a program, inside a running edit; the program as it is now.

    Raises CounterpartError as `changed` does, and: program-name-taken, zone-unknown.
    """
    program = store.programs.get(program_id)
    if "zone" in fields:
        fields["zone"] = zone_named(fields["zone"])
    wanted = changed(program, **fields)
    for other in store.programs.all():
        if other.id != program_id and fold(other.name) == fold(wanted.name):
            raise trouble("program-name-taken", name=other.name)
    store.programs.change(wanted)
    return wanted


def change_dates(store: Store, program_id: int, starts_on: date | None, ends_on: date | None) -> Program:
    """Write the days that were typed, inside a running edit; None keeps the day that the program has."""
    program = store.programs.get(program_id)
    return change_program(
        store, program_id, starts_on=starts_on or program.starts_on, ends_on=ends_on or program.ends_on
    )


def change_rules(store: Store, program_id: int, **fields: Any) -> Program:
    """Write these fields of a program's rules, inside a running edit. Raises CounterpartError: `changed_rules`."""
    program = store.programs.get(program_id)
    wanted = replace(program, rules=changed_rules(program.rules, **fields))
    store.programs.change(wanted)
    return wanted


def change_weights(store: Store, program_id: int, **fields: Any) -> Program:
    """Write these weights of a program, inside a running edit. Raises CounterpartError: `changed_weights`."""
    program = store.programs.get(program_id)
    wanted = replace(program, weights=changed_weights(program.weights, **fields))
    store.programs.change(wanted)
    return wanted


def restore_weights(store: Store, program_id: int) -> None:
    """Give a program the usual weights again, inside a running edit."""
    store.programs.change(replace(store.programs.get(program_id), weights=Weights()))


def name_and_address(typed: str) -> tuple[str, str] | None:
    """The name and the address of "Ana Ruiz <ana@example.org>"; None for anything else."""
    name, address = parseaddr(typed)
    return (name, address) if name and "@" in address and "<" in typed else None
