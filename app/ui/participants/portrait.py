"""What the pane tells of one participant, read from the file at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.pairings import Pairing
from app.domain.participants import Participant, Side
from app.domain.topics import Topic
from app.storage import ParticipantRow, Store


@dataclass(frozen=True, slots=True)
class Partner:
    """The other one of a pairing, with the side that they have in it."""

    pairing: Pairing
    side: Side
    name: str


@dataclass(frozen=True, slots=True)
class Unwanted:
    """Somebody with whom the participant must never be paired, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """One participant with what stands around them.

    topics: the catalogue. manager: a name, or ""; manager_id: the participant of this program who that is, or 0.
    """

    row: ParticipantRow
    participant: Participant
    topics: Sequence[Topic] = ()
    manager: str = ""
    manager_id: int = 0
    partners: Sequence[Partner] = ()
    unwanted: Sequence[Unwanted] = ()


def portrait_of(store: Store, row: ParticipantRow) -> Portrait:
    """Read what the pane tells of the participant in a row."""
    participant = store.participants.get(row.id)
    boss = participant.person.manager_id
    return Portrait(
        row=row,
        participant=participant,
        topics=store.topics.of(participant.program_id),
        manager=row.manager,
        manager_id=(store.participants.id_of(participant.program_id, boss) or 0) if boss else 0,
        partners=_partners(store, row.id),
        unwanted=_unwanted(store, row.person_id),
    )


def _partners(store: Store, participant_id: int) -> list[Partner]:
    found = []
    for pairing in store.pairings.of_participants([participant_id]):
        side = Side.MENTEE if pairing.mentor_id == participant_id else Side.MENTOR
        [other] = store.participants.rows([pairing.participant_id(side)])
        found.append(Partner(pairing, side, other.name))
    return found


def _unwanted(store: Store, person_id: int) -> list[Unwanted]:
    found = []
    for pair in store.exclusions.of(person_id):
        other = pair.other_id if pair.person_id == person_id else pair.person_id
        found.append(Unwanted(store.people.get(other).name, pair.reason))
    return found
