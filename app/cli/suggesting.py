"""The command that suggests pairs for the whole group, says why, and starts them when they are accepted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.faces import FILE, Day, Desk, desk, json_option, program_option, remark, say, say_json
from app.domain.participants import Participant, Side
from app.domain.proposals import LeftOut, Proposal, ProposedPair
from app.operations.suggesting import accept as accept_pairs
from app.operations.suggesting import suggest as suggest_pairs
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.matching import Names, fit_word, pair_cautions, pair_reasons
from app.text.refusals import left_out_line, loop_sentence, not_checked_sentence


@dataclass(frozen=True, slots=True)
class _Face:
    """A proposal with what wording it takes."""

    proposal: Proposal
    names: Names
    members: Mapping[int, Participant]


@click.command(help="Suggest pairs for the whole group of a program in FILE, with reasons.")
@click.argument("file", type=FILE)
@click.option("--accept", is_flag=True, help="Confirm the pairs and start them today.")
@click.option("--as-of", type=Day(), default=None, help="The day that counts as today.")
@program_option
@json_option
def suggest(file: Path, accept: bool, as_of: date | None, program_name: str | None, as_json: bool) -> None:
    with desk(file, program_name, as_of) as at:
        proposal = suggest_pairs(at.store, at.program, at.today)
        face = _face(at, proposal)
        started = accept_pairs(at.store, at.program, proposal, at.today) if accept else []
    if as_json:
        say_json(_as_object(face, started))
    else:
        _say(face, at.program.name, len(started))


def _face(at: Desk, proposal: Proposal) -> _Face:
    members = {member.id: member for member in at.store.participants.of(at.program.id)}
    names = {member.id: member.person.name for member in members.values()}
    people = {person.id: person.name for person in at.store.people.all()}
    topics = {topic.id: topic.name for topic in at.store.topics.of(at.program.id)}
    return _Face(proposal, Names(participants=names, people=people, topics=topics), members)


def _say(face: _Face, program: str, started: int) -> None:
    proposal = face.proposal
    remark(_("Program: {name}").format(name=program))
    for pair in proposal.pairs:
        _say_pair(face, pair)
    for one in proposal.left_out:
        say(_("Left out: {reason}").format(reason=_left_out_line(face, one)))
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


def _say_pair(face: _Face, pair: ProposedPair) -> None:
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
    for words in (*pair_reasons(pair, face.names), *pair_cautions(pair, face.names)):
        say("    " + words)


def _as_object(face: _Face, started: list[int]) -> dict[str, Any]:
    proposal = face.proposal
    return {
        "pairs": [_pair(face, pair) for pair in proposal.pairs],
        "unmatched": [_left_out(face, one) for one in proposal.left_out],
        "totals": {"pairs": len(proposal.pairs), "score": proposal.total, "unmatched": len(proposal.left_out)},
        "floor": proposal.floor,
        "certificate": None,  # comes with the prices of the matching to come
        "started": started,
    }


def _pair(face: _Face, pair: ProposedPair) -> dict[str, Any]:
    return {
        "mentor_id": pair.mentor_id,
        "mentor": face.names.participants[pair.mentor_id],
        "mentee_id": pair.mentee_id,
        "mentee": face.names.participants[pair.mentee_id],
        "score": pair.score,
        "bonus": pair.bonus,
        "parts": {part.value: points for part, points in pair.parts.items()},
        "reasons": list(pair_reasons(pair, face.names)),
        "cautions": list(pair_cautions(pair, face.names)),
        "talk_first": [side.value for side in pair.talk_first],
        "not_checked": [rule.value for rule in pair.not_checked],
    }


def _left_out(face: _Face, one: LeftOut) -> dict[str, Any]:
    return {
        "id": one.participant_id,
        "code": None,
        "name": face.names.participants[one.participant_id],
        "side": one.side.value if one.side else None,
        "status": face.members[one.participant_id].status.value,
        "reason": one.why.value,
        "sentence": _left_out_line(face, one),
    }


def _left_out_line(face: _Face, one: LeftOut) -> str:
    return left_out_line(one, face.names, face.members[one.participant_id].willing_as)
