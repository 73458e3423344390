"""Commands that print: agendas with their reflection sheets, and the program summary."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.faces import FILE, Day, desk, program_option, remark, say, say_program
from app.domain.programs import Program
from app.operations.printing import agendas_pdf, save, summary_pdf
from app.text.catalog import _, ngettext

if TYPE_CHECKING:
    from app.operations.printing import Paper

_MOST_DAYS = 3_650


@click.command(help="Print session agendas of FILE as PDF, each with its two reflection sheets.")
@click.argument("file", type=FILE)
@click.option("-o", "--output", type=FILE, required=True, metavar="OUT.pdf", help="The PDF to write.")
@click.option("--days", type=click.IntRange(min=0, max=_MOST_DAYS), help="Only sessions of the next N days.")
@click.option("--session", "code", metavar="CODE", help="Only the session with this code.")
@click.option("--no-forms", is_flag=True, help="Without the reflection sheets.")
@program_option
def agendas(  # noqa: PLR0917  # click hands over one parameter an option
    file: Path, output: Path, days: int | None, code: str | None, no_forms: bool, program_name: str | None
) -> None:
    if days is not None and code is not None:
        raise click.UsageError(_("Choose either --days or --session."))
    with desk(file, program_name) as at:
        paper = agendas_pdf(at.store, at.program, at.today, days=days, code=code, with_forms=not no_forms)
    save_and_say(paper, output, at.program)


@click.command(help="Print the summary of a program in FILE as PDF.")
@click.argument("file", type=FILE)
@click.option("-o", "--output", type=FILE, required=True, metavar="OUT.pdf", help="The PDF to write.")
@click.option("--as-of", type=Day(), default=None, help="The day up to which is counted (today).")
@program_option
def summary(file: Path, output: Path, as_of: date | None, program_name: str | None) -> None:
    with desk(file, program_name) as at:
        paper = summary_pdf(at.store, at.program, as_of or at.today, at.today)
    save_and_say(paper, output, at.program)


def save_and_say(paper: "Paper", output: Path, program: Program) -> None:
    """Write a paper, whole or not at all, and say so. Raises CounterpartError: file-exists, not-written."""
    replaced = save(paper, output)
    say_program(program)
    say(ready_words(output, paper.pages, replaced=replaced))
    if paper.missing:
        remark(missing_signs(paper.missing))


def ready_words(path: Path, count: int, *, replaced: bool) -> str:
    """That a PDF of so many pages is there."""
    pages = ngettext("{n} page", "{n} pages", count).format(n=count)
    words = _("{path} was replaced: {pages}.") if replaced else _("{path} is ready: {pages}.")
    return words.format(path=path, pages=pages)


def missing_signs(missing: Iterable[str]) -> str:
    """Which signs stand on a paper as marks only."""
    signs = " ".join(f"{sign} (U+{ord(sign):04X})" for sign in missing)
    return _("These signs are in no font of ours and are marked on the paper: {signs}.").format(signs=signs)
