"""The command that gives running pairings their sessions."""

from pathlib import Path

import click

from app.cli.faces import FILE, desk, program_option, say
from app.operations.planning import plan as plan_program
from app.text.catalog import _, ngettext


@click.command(help="Give each running pairing in FILE its sessions, with the day by which each is due.")
@click.argument("file", type=FILE)
@program_option
def plan(file: Path, program_name: str | None) -> None:
    with desk(file, program_name) as at:
        planned = plan_program(at.store, at.program)
    if not planned.running:
        say(_("No pairing of {program} is running. Start pairings first.").format(program=at.program.name))
    elif not planned.sessions:
        say(_("Every running pairing of {program} has its sessions already.").format(program=at.program.name))
    else:
        sessions = ngettext("{n} session", "{n} sessions", planned.sessions).format(n=planned.sessions)
        pairings = ngettext("{n} pairing", "{n} pairings", planned.pairings).format(n=planned.pairings)
        words = _("Planned for {pairings} of {program}: {sessions}.")
        say(words.format(pairings=pairings, program=at.program.name, sessions=sessions))
