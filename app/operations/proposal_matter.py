"""Everything that the papers of a proposal are made of, read from a file at once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from app.domain.participants import Participant
from app.domain.problems import trouble
from app.domain.programs import Program
from app.domain.proposals import Group, IdPair, Proposal, ProposedPair, Wishes
from app.matching import flaws_of
from app.operations.suggesting import group_of
from app.storage import Store


@dataclass(frozen=True, kw_only=True)
class ProposalMatter:
    """A proposal with the people and wishes that it was made for.

    group: the people as they were looked at. topics: names by topic id. typed: why rules were set aside, by the
    pair concerned. chosen_out: those whom the coordinator left out of the group. logo: the program's.
    """

    group: Group
    proposal: Proposal
    wishes: Wishes
    today: date
    topics: Mapping[int, str] = field(default_factory=dict)
    typed: Mapping[IdPair, str] = field(default_factory=dict)
    chosen_out: tuple[Participant, ...] = ()
    logo: bytes = b""

    @property
    def program(self) -> Program:
        return self.group.program

    @cached_property
    def pairs(self) -> tuple[ProposedPair, ...]:
        """The pairs, the strongest first, as they are numbered on paper."""
        return tuple(sorted(self.proposal.pairs, key=lambda pair: -pair.score))

    @cached_property
    def members(self) -> Mapping[int, Participant]:
        """The participants by id."""
        return {one.id: one for one in (*self.group.participants, *self.chosen_out)}

    @cached_property
    def is_proven(self) -> bool | None:
        """Whether the certificate still proves the proposal to be the best; None where it has none.

        Looks at every candidate once, which takes a moment where there are many.
        """
        if self.proposal.certificate is None:
            return None
        return not flaws_of(self.proposal, self.group, self.today, self.wishes)


def gather(
    store: Store,
    program: Program,
    proposal: Proposal,
    wishes: Wishes,
    today: date,
    *,
    group: Group | None = None,
    typed: Mapping[IdPair, str] | None = None,
) -> ProposalMatter:
    """What the papers of this proposal need, as values: a job in the background can make them.

    group: the people as a draft has them, where it changed them; else they are read from the file. typed: the
    reasons for setting rules aside, by pair. Raises CounterpartError "proposal-outdated" where somebody of the
    proposal isn't in the program any more.
    """
    looked_at = group or group_of(store, program)
    there = {one.id for one in looked_at.participants}
    if not _ids_of(proposal) <= there:
        raise trouble("proposal-outdated", program=program.name)
    return ProposalMatter(
        group=looked_at,
        proposal=proposal,
        wishes=wishes,
        today=today,
        topics={topic.id: topic.name for topic in store.topics.of(program.id)},
        typed=dict(typed or {}),
        chosen_out=_chosen_out(store, program, there) if group else (),
        logo=store.logos.of(program.id),
    )


def _ids_of(proposal: Proposal) -> set[int]:
    paired = {one for pair in proposal.pairs for one in (pair.mentor_id, pair.mentee_id)}
    return paired | {one.participant_id for one in proposal.left_out}


def _chosen_out(store: Store, program: Program, there: Collection[int]) -> tuple[Participant, ...]:
    """Those who could be matched but aren't in the group."""
    members = store.participants.of(program.id)
    return tuple(one for one in members if one.can_be_matched and one.id not in there)
