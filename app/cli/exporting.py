"""The command that exports everything as CSV."""

from pathlib import Path

import click

from app.cli.faces import FILE, desk, program_option, say, say_program
from app.operations.exporting import export_csv
from app.text import labels
from app.text.catalog import _
from app.text.formats import listing


@click.command(help="Export everything of a program in FILE as CSV files into a new folder.")
@click.argument("file", type=FILE)
@click.option("-o", "--output", type=FILE, required=True, metavar="FOLDER", help="A new or empty folder.")
@program_option
def export(file: Path, output: Path, program_name: str | None) -> None:
    with desk(file, program_name) as at:
        exported = export_csv(at.store, at.program, output)
    say_program(at.program)
    for path in exported.files:
        say(str(path))
    kept_back = listing([labels.text_kind(kind) for kind in exported.kept_back])
    say(_("Not exported, because they never leave the file: {texts}.").format(texts=kept_back))
    say(_("These files hold personal data. Keep them where only you can read them."))
