"""The command that suggests pairs for the whole group, says why, and starts them when they are accepted."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.explaining import Explanation, explanation_object, say_explanation
from app.cli.faces import FILE, Day, Desk, desk, json_option, program_option, remark, say, say_json
from app.cli.proposal_files import ProposalFile, write_proposal
from app.cli.proposals import Face, pair_lines, proposal_object
from app.cli.wishing import Asked, wish_options
from app.domain.pairings import PairingState
from app.domain.proposals import Proposal
from app.operations.accepting import Acceptance, Accepted, accept_pairs
from app.operations.naming import participant_named
from app.operations.proposal_matter import gather
from app.operations.suggesting import best_pairs, draft_of, group_of
from app.operations.wishing import standing_wishes
from app.text.catalog import _, ngettext
from app.text.pairings import acceptance_done
from app.text.refusals import loop_sentence, not_checked_sentence

NOBODY = Accepted((), 0)


@click.command(help="Suggest pairs for the whole group of a program in FILE, with reasons.")
@click.argument("file", type=FILE)
@click.option("--accept", is_flag=True, help="Confirm the pairs and start them today.")
@click.option("--as-of", type=Day(), default=None, help="The day that counts as today.")
@click.option("--explain", metavar="NAME", help="Tell of one person: why this pair or none, and what others cost.")
@click.option(
    "-o",
    "--output",
    type=ProposalFile(),
    metavar="OUT.pdf|OUT.xlsx",
    help="Write the coordinator's sheet or workbook.",
)
@wish_options
@program_option
@json_option
def suggest(
    file: Path,
    *,
    accept: bool,
    as_of: date | None,
    explain: str | None,
    output: Path | None,
    program_name: str | None,
    as_json: bool,
    **options: Any,
) -> None:
    asked = Asked(**options)
    if accept and asked.gap:
        raise click.UsageError(_("Choose either --accept or --gap: what is started keeps the program's own gap."))
    with desk(file, program_name, as_of) as at:
        group = group_of(at.store, asked.program(at.program))
        standing = standing_wishes(at.store.wishes.of(at.program.id), group)
        wishes = asked.wishes(group, standing)
        person = participant_named(group, explain) if explain is not None else None
        draft = draft_of(group, at.today, wishes) if person else None
        proposal = draft.proposal if draft else best_pairs(group, at.today, wishes)
        face = Face(
            gather(at.store, group.program, proposal, wishes, at.today, group=group, typed=standing.typed())
        )
        told = Explanation(face, person, draft.alternatives(person.id)) if person and draft else None
        if output is not None:
            write_proposal(face.matter, output, tell=remark if as_json else say)
        started = _start(at, proposal) if accept else NOBODY
    if as_json:
        say_json(
            proposal_object(face, started.pairing_ids) | ({"explained": explanation_object(told)} if told else {})
        )
    else:
        _say(face, told, started)


def _start(at: Desk, proposal: Proposal) -> Accepted:
    """Start the pairs today, with their sessions."""
    if not proposal.pairs:
        return NOBODY
    return accept_pairs(at.store, at.program, proposal.pairs, Acceptance(PairingState.RUNNING, at.today), at.today)


def _say(face: Face, told: Explanation | None, started: Accepted) -> None:
    remark(_("Program: {name}").format(name=face.matter.program.name))
    if told:
        say_explanation(told)
    else:
        _say_all(face)
    if started.pairing_ids:
        say(acceptance_done(PairingState.RUNNING, len(started.pairing_ids), started.sessions))


def _say_all(face: Face) -> None:
    proposal = face.proposal
    for pair in proposal.pairs:
        for line in pair_lines(face, pair):
            say(line)
    for one in proposal.left_out:
        say(_("Left out: {reason}").format(reason=face.left_out_line(one)))
    for rule, pairs in proposal.not_checked.items():
        remark(not_checked_sentence(rule, pairs))
    for loop in proposal.loops:
        remark(loop_sentence(loop, face.names))
    count = ngettext("{n} pair", "{n} pairs", len(proposal.pairs)).format(n=len(proposal.pairs))
    left = ngettext("{n} person is left out", "{n} people are left out", len(proposal.left_out))
    say(_("{pairs}, {left}.").format(pairs=count, left=left.format(n=len(proposal.left_out))))
