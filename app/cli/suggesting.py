"""The command that suggests pairs for the whole group, says why, and starts them when they are accepted."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.faces import FILE, Day, desk, json_option, program_option, remark, say, say_json
from app.cli.proposal_files import ProposalFile, write_proposal
from app.cli.proposals import Face, proposal_object
from app.cli.wishing import Asked, wish_options
from app.domain.participants import Side
from app.domain.proposals import ProposedPair
from app.operations.proposal_matter import gather
from app.operations.suggesting import accept as accept_pairs
from app.operations.suggesting import best_pairs, group_of
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.matching import fit_word, pair_cautions, pair_reasons
from app.text.refusals import loop_sentence, not_checked_sentence, refusal_sentence


@click.command(help="Suggest pairs for the whole group of a program in FILE, with reasons.")
@click.argument("file", type=FILE)
@click.option("--accept", is_flag=True, help="Confirm the pairs and start them today.")
@click.option("--as-of", type=Day(), default=None, help="The day that counts as today.")
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
        wishes = asked.wishes(group)
        proposal = best_pairs(group, at.today, wishes)
        face = Face(gather(at.store, group.program, proposal, wishes, at.today, group=group))
        if output is not None:
            write_proposal(face.matter, output, tell=remark if as_json else say)
        started = accept_pairs(at.store, at.program, proposal, at.today) if accept else []
    if as_json:
        say_json(proposal_object(face, started))
    else:
        _say(face, len(started))


def _say(face: Face, started: int) -> None:
    proposal = face.proposal
    remark(_("Program: {name}").format(name=face.matter.program.name))
    for pair in proposal.pairs:
        _say_pair(face, pair)
    for one in proposal.left_out:
        say(_("Left out: {reason}").format(reason=face.left_out_line(one)))
    for rule, pairs in proposal.not_checked.items():
        remark(not_checked_sentence(rule, pairs))
    for loop in proposal.loops:
        remark(loop_sentence(loop, face.names))
    count = ngettext("{n} pair", "{n} pairs", len(proposal.pairs)).format(n=len(proposal.pairs))
    left = ngettext("{n} person is left out", "{n} people are left out", len(proposal.left_out))
    say(_("{pairs}, {left}.").format(pairs=count, left=left.format(n=len(proposal.left_out))))
    if started:
        words = ngettext("{n} pairing is running now.", "{n} pairings are running now.", started)
        say(words.format(n=started) + " " + _("Plan their sessions next."))


def _say_pair(face: Face, pair: ProposedPair) -> None:
    mentor, mentee = face.names.participants[pair.mentor_id], face.names.participants[pair.mentee_id]
    say(
        _("{mentor}, {mentor_side}, with {mentee}, {mentee_side}: {fit}").format(
            mentor=mentor,
            mentor_side=labels.side(Side.MENTOR),
            mentee=mentee,
            mentee_side=labels.side(Side.MENTEE),
            fit=fit_word(pair),
        )
    )
    against = [refusal_sentence(refusal, face.names) for refusal in pair.refusals]
    for words in (*against, *pair_reasons(pair, face.names), *pair_cautions(pair, face.names)):
        say("    " + words)
