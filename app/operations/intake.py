"""Deciding about participants, one or many at once: intake status, side, archive, out of the program."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.participants import IntakeStatus, WillingAs
from app.domain.problems import trouble
from app.storage import ParticipantRow, Store
from app.text import people as words
from app.text.catalog import _
from app.text.formats import isolated


@dataclass(frozen=True, slots=True)
class Done:
    """What became of it. names: of those who were changed; left_alone: of those who couldn't be."""

    names: tuple[str, ...]
    left_alone: tuple[str, ...] = ()


def status_fields(
    status: IntakeStatus, today: date, has_left: bool
) -> tuple[dict[str, object], dict[str, object]]:
    """The fields of a person and of a participant that an intake status since today changes.

    Who is marked as left is gone from the organization; who is taken back is there again.
    """
    leaves = status is IntakeStatus.LEFT
    person: dict[str, object] = {"has_left": leaves, "left_on": today if leaves else None}
    return person if leaves is not has_left else {}, {"status": status, "status_on": today}


def set_status(store: Store, ids: Sequence[int], status: IntakeStatus, today: date) -> Done:
    """Give these participants an intake status since today; who has it already keeps its day.

    Who is marked as left is gone from the organization from today on; who is taken back is there again.
    """
    rows = [row for row in store.participants.rows(ids) if row.status is not status]
    names = _names(rows)
    has_left = status is IntakeStatus.LEFT
    person, participant = status_fields(status, today, not has_left)
    with store.edit(words.status_step(status, words.who(names))):
        store.participants.set_all([row.id for row in rows], status_reason="", **participant)
        store.people.set_all([row.person_id for row in rows if row.has_left is not has_left], **person)
    return Done(names)


def set_willing_as(store: Store, ids: Sequence[int], willing: WillingAs) -> Done:
    """Set which side these participants are willing to take; pairings that they are in stay as they are."""
    rows = [row for row in store.participants.rows(ids) if row.willing_as is not willing]
    names = _names(rows)
    with store.edit(words.willing_step(willing, words.who(names))):
        store.participants.set_all([row.id for row in rows], willing_as=willing)
    return Done(names)


def archive(store: Store, ids: Sequence[int]) -> Done:
    """Put the people of these participants away, in every program; who is in a pairing that isn't over stays.

    Raises CounterpartError "person-paired" where that is all of them.
    """
    rows = [row for row in store.participants.rows(ids) if not row.is_archived]
    paired = store.participants.in_pairings([row.id for row in rows])
    free = [row for row in rows if row.id not in paired]
    if rows and not free:
        raise trouble("person-paired", name=words.who(_names(rows)))
    with store.edit(_("Archive {people}").format(people=words.who(_names(free)))):
        store.people.set_all([row.person_id for row in free], is_archived=True)
    return Done(_names(free), _names([row for row in rows if row.id in paired]))


def bring_back(store: Store, ids: Sequence[int]) -> Done:
    """Take the people of these participants out of the archive."""
    rows = [row for row in store.participants.rows(ids) if row.is_archived]
    with store.edit(_("Take {people} out of the archive").format(people=words.who(_names(rows)))):
        store.people.set_all([row.person_id for row in rows], is_archived=False)
    return Done(_names(rows))


def remove_from_program(store: Store, participant_id: int) -> Done:
    """Take somebody out of their program, and out of the file where nothing else refers to them.

    Raises CounterpartError where something hangs on it: participant-in-pairings, participant-answered.
    """
    member = store.participants.get(participant_id)
    name = member.person.name
    if store.pairings.of_participants([participant_id]):
        raise trouble("participant-in-pairings", name=isolated(name))
    sheets = store.survey_sheets.of_participants([participant_id])
    if sheets or store.survey_answers.of_participants([participant_id]):
        raise trouble("participant-answered", name=isolated(name))
    with store.edit(_("Remove {name} from this program").format(name=isolated(name))):
        store.participants.remove([participant_id])
        if not _is_referred_to(store, member.person.id):
            store.people.remove([member.person.id])
    return Done((name,))


def _is_referred_to(store: Store, person_id: int) -> bool:
    """Whether another program, somebody's manager or an exclusion needs this person."""
    return bool(
        store.participants.of_person(person_id)
        or store.people.reporting_to(person_id)
        or store.exclusions.of(person_id)
    )


def _names(rows: Sequence[ParticipantRow]) -> tuple[str, ...]:
    return tuple(row.name for row in rows)
