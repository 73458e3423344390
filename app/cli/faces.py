"""What all commands share: opening a file, choosing the program, wording troubles, printing tables and JSON."""

import json
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

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Desk:
    """What a command works on: the open file, its program, and today."""

    store: Store
    program: Program
    today: date


class Day(click.ParamType[date]):
    """A calendar day as YYYY-MM-DD."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            return self.fail(f"{value} is not a day. Write it as 2027-03-16.", param, ctx)


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


def say_json(value: object) -> None:
    """A value as JSON, in any script."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, default=_plain))


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
