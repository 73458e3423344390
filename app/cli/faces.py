"""What all commands share: opening a file, choosing the program, wording troubles, printing tables and JSON."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from app.domain.programs import Program
from app.operations.programs import choose_program
from app.storage import Store
from app.text.catalog import _

F = TypeVar("F", bound=Callable[..., Any])
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2200, 12, 31)


@dataclass(frozen=True, slots=True)
class Desk:
    """What a command works on: the open file, its program, and today."""

    store: Store
    program: Program
    today: date


class Day(click.ParamType[date]):
    """A calendar day as YYYY-MM-DD, near enough that a program's days around it exist."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            day = value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            return self.fail(_("{value} is not a day. Write it as 2027-03-16.").format(value=value), param, ctx)
        if not _FIRST_DAY <= day <= _LAST_DAY:
            return self.fail(_("{value} is too far away. Check the year.").format(value=value), param, ctx)
        return day


FILE = click.Path(path_type=Path)


def program_option(command: F) -> F:
    """The option by which every command chooses its program."""
    return click.option(
        "--program", "program_name", metavar="NAME", help="The program meant, where the file has several."
    )(command)


def json_option(command: F) -> F:
    """The option that prints JSON instead of words."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)


@contextmanager
def desk(file: Path, program_name: str | None, today: date | None = None) -> Iterator[Desk]:
    """The open file with its program; closed afterwards."""
    with Store.open(file) as store:
        yield Desk(store, choose_program(store, program_name), today or today_here())


def today_here() -> date:
    """The day that this computer's calendar shows."""
    return datetime.now().astimezone().date()


def say(words: str) -> None:
    """One line for the coordinator, on standard output."""
    click.echo(words)


def remark(words: str) -> None:
    """One line beside the result, on standard error."""
    click.echo(words, err=True)


def say_program(program: Program) -> None:
    """Which program was worked on, on standard error: a file may have several."""
    remark(_("Program: {name}").format(name=program.name))


def say_json(value: object) -> None:
    """A value as JSON, in any script; escaped where standard output can't carry all letters."""
    plain = "utf" not in str(getattr(sys.stdout, "encoding", "")).lower()
    click.echo(json.dumps(value, ensure_ascii=plain, indent=2, default=_plain))


def say_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table in columns, each as wide as its longest cell."""
    widths = [max(len(row[column]) for row in [heads, *rows]) for column in range(len(heads))]
    for row in [heads, *rows]:
        say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _plain(value: object) -> object:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"no JSON for {value!r}")
