"""The command that prints any paper of a program, and the list of all of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from app.cli.faces import FILE, Desk, desk, program_option, say, say_table
from app.cli.paper import save_and_say
from app.domain.printables import Order, Printable, Scope, audiences_of, scopes_of
from app.domain.privacy import Audience
from app.domain.sides import Side
from app.domain.surveys import Wave
from app.operations.naming import participant_named
from app.operations.papers.ordering import print_order
from app.operations.suggesting import group_of
from app.text.catalog import _
from app.text.printables import printable_purpose, printable_title

_AUDIENCES: Mapping[str, Audience] = {
    "summary": Audience.EVERYONE,
    "pair": Audience.PAIR,
    "coordinator": Audience.COORDINATOR,
}
_OPTIONS: Mapping[Scope, str] = {
    Scope.PAIRING: "--pairing",
    Scope.PERSON: "--person",
    Scope.SESSION: "--session",
    Scope.ALL: "--all",
    Scope.BLANK: "--blank",
}


def _list_papers(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if not wanted or context.resilient_parsing:
        return
    rows = [
        [
            kind.value,
            printable_title(kind),
            ", ".join(_OPTIONS[scope] for scope in scopes_of(kind)),
            _for_whom(kind),
        ]
        for kind in Printable
    ]
    say_table([_("kind"), _("paper"), _("of"), _("for")], rows)
    say("")
    for kind in Printable:
        say(f"{kind.value}: {printable_purpose(kind)}")
    context.exit()


def _for_whom(kind: Printable) -> str:
    words = {audience: word for word, audience in _AUDIENCES.items()}
    return ", ".join(words[audience] for audience in audiences_of(kind))


@dataclass(frozen=True)
class Asked:
    """What was typed about a paper, as click hands it over."""

    kind: Printable
    pairing: str | None
    person: str | None
    session: str | None
    is_all: bool
    is_blank: bool
    audience: str | None
    side: str | None
    wave: str
    exception: str
    days: int | None
    no_forms: bool

    @property
    def scope(self) -> Scope:
        """Of what the paper is to be. Raises click.UsageError for several answers, or one that can't be."""
        given = {
            Scope.PAIRING: self.pairing is not None,
            Scope.PERSON: self.person is not None,
            Scope.SESSION: self.session is not None,
            Scope.ALL: self.is_all,
            Scope.BLANK: self.is_blank,
        }
        chosen = [scope for scope, is_given in given.items() if is_given]
        if len(chosen) > 1:
            words = _("Choose one of {options}.")
            raise click.UsageError(words.format(options=", ".join(_OPTIONS[scope] for scope in chosen)))
        possible = scopes_of(self.kind)
        usual = [scope for scope in possible if scope in (Scope.BLANK, Scope.ALL)][:1]
        found = chosen or usual
        if not found or found[0] not in possible:
            words = _("Of what? For {kind} give {options}.")
            options = _(" or ").join(_OPTIONS[scope] for scope in possible)
            raise click.UsageError(words.format(kind=self.kind.value, options=options))
        return found[0]

    @property
    def reason(self) -> str:
        """Why somebody gets a certificate all the same. Raises click.UsageError where everybody would get one."""
        if self.exception.strip() and self.scope is Scope.ALL:
            words = _("An exception is for one pairing or person: give {options}.")
            options = _(" or ").join(_OPTIONS[scope] for scope in (Scope.PAIRING, Scope.PERSON))
            raise click.UsageError(words.format(options=options))
        return self.exception

    @property
    def readers(self) -> Audience:
        """For whom the paper is to be. Raises click.UsageError where it can't be for them."""
        possible = audiences_of(self.kind)
        wanted = _AUDIENCES[self.audience] if self.audience else possible[0]
        if wanted not in possible:
            words = _("A paper of this kind is only for: {audiences}.")
            raise click.UsageError(words.format(audiences=_for_whom(self.kind)))
        return wanted

    def order(self, at: Desk) -> Order:
        """The order for the open file. Raises CounterpartError: participant-unknown, participant-ambiguous."""
        person = (
            participant_named(group_of(at.store, at.program), self.person) if self.person is not None else None
        )
        return Order(
            kind=self.kind,
            scope=self.scope,
            today=at.today,
            audience=self.readers,
            participant_id=person.id if person else 0,
            code=self.pairing or self.session or "",
            days=self.days,
            with_forms=not self.no_forms,
            sides=(Side(self.side),) if self.side else tuple(Side),
            wave=Wave(self.wave),
            exception=self.reason,
        )


@click.command("print", help="Print a paper of KIND from FILE as PDF. `print --list` tells all kinds.")
@click.option("--list", is_flag=True, is_eager=True, expose_value=False, callback=_list_papers, help="All kinds.")
@click.argument("file", type=FILE)
@click.argument("kind", type=click.Choice([kind.value for kind in Printable]), metavar="KIND")
@click.option("-o", "--output", type=FILE, required=True, metavar="OUT.pdf", help="The PDF to write.")
@click.option("--pairing", metavar="CODE", help="Of the pairing with this code.")
@click.option("--person", metavar="NAME", help="Of this person: name, e-mail, staff number or #id.")
@click.option("--session", metavar="CODE", help="Of the session with this code.")
@click.option("--all", "is_all", is_flag=True, help="Of the whole program.")
@click.option("--blank", "is_blank", is_flag=True, help="To be filled in by hand.")
@click.option("--audience", type=click.Choice(list(_AUDIENCES)), help="Who will read it.")
@click.option("--side", type=click.Choice([side.value for side in Side]), help="Of forms: only this side's.")
@click.option("--wave", type=click.Choice([wave.value for wave in Wave]), default="T2", help="Of surveys: which.")
@click.option("--days", type=click.IntRange(min=0, max=3_650), help="Of agendas: only of the next N days.")
@click.option("--no-forms", is_flag=True, help="Of agendas: without the reflection sheets.")
@click.option("--exception", default="", metavar="WHY", help="A certificate although the rule isn't met.")
@program_option
def print_paper(file: Path, kind: str, output: Path, program_name: str | None, **options: Any) -> None:
    asked = Asked(kind=Printable(kind), **options)
    _told = asked.scope, asked.readers, asked.reason  # before the file is opened: wrong usage is told first
    with desk(file, program_name) as at:
        paper = print_order(at.store, at.program, asked.order(at))
    save_and_say(paper, output, at.program)
