"""Commands about a program file as a whole: sample, new, undo, redo, check."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import click

from app.cli.faces import FILE, Day, program_option, remark, say, today_here
from app.domain.problems import trouble
from app.operations.checking import check as check_store
from app.operations.programs import Imprint, add_program, choose_program, create_file
from app.operations.sampling import write_sample
from app.paths import is_there
from app.storage import Store
from app.text.catalog import _, ngettext


@click.command(help="Write the sample program into a new FILE.")
@click.argument("file", type=FILE)
@click.option("--as-of", type=Day(), default=None, help="The day on which the sample stands (today).")
def sample(file: Path, as_of: date | None) -> None:
    write_sample(file, as_of or today_here()).close()
    say(_("The sample program is in {path}. All people in it are invented.").format(path=file))


@click.command(help="Make a program in FILE, which is created if it isn't there.")
@click.argument("file", type=FILE)
@click.option("--name", required=True, help="What the program is called, such as “Spring 2027”.")
@click.option("--purpose", required=True, help="One sentence: the problem that you want to change.")
@click.option("--organization", default="", help="Stands at the head of every paper.")
@click.option("--coordinator", default="", help="Your name, e-mail and telephone, for the foot of the papers.")
@click.option("--support", default="", help="Whom to turn to when a session leaves something heavy.")
def new(  # noqa: PLR0917  # click hands over one parameter an option
    file: Path, name: str, purpose: str, organization: str, coordinator: str, support: str
) -> None:
    today = today_here()
    imprint = Imprint(organization=organization, coordinator=coordinator, support_contact=support)
    if is_there(file):
        with Store.open(file) as store:
            program = add_program(store, name, purpose, today, imprint)
    else:
        with create_file(file, name, purpose, today, imprint) as store:
            program = choose_program(store)
    say(_("The program {name} is in {path}. Import people next.").format(name=program.name, path=file))


@contextmanager
def _open(file: Path, program_name: str | None) -> Iterator[Store]:
    """The open file. Steps and soundness are the whole file's, but a name must be one of its programs."""
    with Store.open(file) as store:
        if program_name is not None:
            choose_program(store, program_name)
        yield store


@click.command(help="Take back the last step in FILE.")
@click.argument("file", type=FILE)
@program_option
def undo(file: Path, program_name: str | None) -> None:
    with _open(file, program_name) as store:
        label = store.undo()
        if label is None:
            raise trouble("nothing-to-undo")
        say(_("Taken back: {label}.").format(label=label))


@click.command(help="Do the step again that was taken back last in FILE.")
@click.argument("file", type=FILE)
@program_option
def redo(file: Path, program_name: str | None) -> None:
    with _open(file, program_name) as store:
        label = store.redo()
        if label is None:
            raise trouble("nothing-to-redo")
        say(_("Done again: {label}.").format(label=label))


@click.command(help="Check FILE: its integrity, and whether its records fit together.")
@click.argument("file", type=FILE)
@program_option
@click.pass_context
def check(context: click.Context, file: Path, program_name: str | None) -> int:
    with _open(file, program_name) as store:
        report = check_store(store, today_here())
    for words in (*report.faults, *report.remarks):
        remark(words)
    if report.faults:
        remark(_("{path} is damaged. It was left as it is; open a backup of it.").format(path=file))
        return 1
    people = ngettext("{n} person", "{n} people", report.people).format(n=report.people)
    programs = ngettext("{n} program", "{n} programs", report.programs).format(n=report.programs)
    say(_("{path} is sound: {people}, {programs}.").format(path=file, people=people, programs=programs))
    return 0
