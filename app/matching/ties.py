"""What already lies between two people: blocked, paired in this program, paired before; by person ids."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.pairings import PairingState
from app.domain.proposals import Group, IdPair

# A suggestion that nobody has decided yet is no tie: the next proposal replaces it.
_UNDECIDED = frozenset({PairingState.SUGGESTED, PairingState.CONSULTING})

Others = Mapping[int, frozenset[int]]  # person -> persons


@dataclass(frozen=True, slots=True)
class Ties:
    """For each person the persons concerned, both ways round; persons without any are absent.

    blocked: must never be paired. together: paired in this program, now or earlier, also dropped ones.
    before: paired in another program.
    """

    blocked: Others
    together: Others
    before: Others


def ties_of(group: Group, blocks: Iterable[IdPair] = ()) -> Ties:
    """The ties of everyone in a group. blocks: pairs of participants who must not be paired this time."""
    persons = {participant.id: participant.person.id for participant in group.participants}
    together = (
        (persons[pairing.mentor_id], persons[pairing.mentee_id])
        for pairing in group.standing
        if pairing.state not in _UNDECIDED and {pairing.mentor_id, pairing.mentee_id} <= persons.keys()
    )
    blocked = ((persons[one], persons[other]) for one, other in blocks if {one, other} <= persons.keys())
    return Ties(
        blocked=_both_ways([*((one.person_id, one.other_id) for one in group.exclusions), *blocked]),
        together=_both_ways(together),
        before=_both_ways(group.paired_before),
    )


def _both_ways(pairs: Iterable[tuple[int, int]]) -> Others:
    found: dict[int, set[int]] = {}
    for one, other in pairs:
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {person: frozenset(others) for person, others in found.items()}
