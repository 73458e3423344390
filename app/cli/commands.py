"""All commands by name, and the one place that words their troubles."""

import io
import sys
from collections.abc import Sequence

import click

from app.cli.exporting import export
from app.cli.files import check, new, redo, sample, undo
from app.cli.importing import import_people
from app.cli.lists import list_records
from app.cli.paper import agendas, summary
from app.cli.planning import plan
from app.cli.printing import print_paper
from app.cli.suggesting import suggest
from app.domain.problems import CounterpartError
from app.text.catalog import _
from app.text.problems import sentence


@click.group(help="Counterpart: reverse mentoring on one laptop. Without a command it opens its window.")
def commands() -> None:
    """The group that all commands belong to."""


for command in (
    sample,
    new,
    import_people,
    list_records,
    suggest,
    plan,
    print_paper,
    agendas,
    summary,
    export,
    undo,
    redo,
    check,
):
    commands.add_command(command)


def main(arguments: Sequence[str]) -> int:
    """Run one command. Returns 0, 1 with one sentence on standard error, or 2 for wrong usage."""
    _escape_what_cannot_be_printed()
    try:
        result = commands.main(list(arguments), prog_name="counterpart", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        click.echo(_("Stopped. Nothing that was unfinished was kept."), err=True)
        return 1
    except CounterpartError as error:
        click.echo(sentence(error.problem), err=True)
        return 1
    return result if isinstance(result, int) else 0


def _escape_what_cannot_be_printed() -> None:
    """Names in letters that standard output can't carry (a redirected one on Windows) come out as escapes."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
