"""Suggesting pairs for the whole group, and starting those that are accepted."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.domain.pairings import Pairing, PairingState, place_of
from app.domain.participants import Participant
from app.domain.programs import Program, ProgramStatus
from app.domain.proposals import Group, Part, Proposal, ProposedPair
from app.matching import propose
from app.storage import Store
from app.text.catalog import ngettext

_NOT_YET_RUNNING = frozenset({ProgramStatus.DRAFT, ProgramStatus.RECRUITING})


def group_of(store: Store, program: Program) -> Group:
    """Everything that matching reads of one program, as values."""
    return Group(
        program=program,
        participants=store.participants.of(program.id),
        people=store.people.all(),
        grade_ranks=store.grades.ranks(),
        exclusions=store.exclusions.all(),
        standing=store.pairings.of(program.id),
        paired_before=store.pairings.paired_people(but_program_id=program.id),
    )


def suggest(store: Store, program: Program, today: date) -> Proposal:
    """The best new pairs for a program, with reasons, and why everyone else is left out. Writes nothing."""
    return propose(group_of(store, program), today)


def accept(store: Store, program: Program, proposal: Proposal, today: date) -> list[int]:
    """Confirm the proposed pairs and start them on this day, in one undo step; the ids of the pairings.

    Each keeps its score, its parts, and where both stood. A program that was still recruiting runs from now on.
    """
    if not proposal.pairs:
        return []
    members = {member.id: member for member in store.participants.of(program.id)}
    count = len(proposal.pairs)
    label = ngettext("Start {n} pairing", "Start {n} pairings", count).format(n=count)
    with store.edit(label):
        if program.status in _NOT_YET_RUNNING:
            _set_running(store, program)
        return store.pairings.add(_pairing(program, pair, members, today) for pair in proposal.pairs)


def _set_running(store: Store, program: Program) -> None:
    store.programs.change(replace(program, status=ProgramStatus.RUNNING))


def _pairing(program: Program, pair: ProposedPair, members: Mapping[int, Participant], today: date) -> Pairing:
    return Pairing(
        program_id=program.id,
        mentor_id=pair.mentor_id,
        mentee_id=pair.mentee_id,
        state=PairingState.RUNNING,
        started_on=today,
        score=pair.score,
        parts={part.value: pair.parts.get(part, 0) for part in Part},
        suggested_on=today,
        mentor_place=place_of(members[pair.mentor_id].person),
        mentee_place=place_of(members[pair.mentee_id].person),
    )
