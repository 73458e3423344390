"""Participants in the file: a person in one program, with their interests, and as rows of a list."""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.participants import (
    Background,
    Consent,
    Format,
    IntakeStatus,
    Participant,
    Readiness,
    WillingAs,
)
from app.domain.topics import Interest
from app.storage.participant_lists import ids_in_pairings, listed_counts, listed_ids, listed_rows
from app.storage.participant_rows import ParticipantRow
from app.storage.people import PERSON
from app.storage.records import DAY, FLAG, WORD_SET, Records, Row, Shape, Table, choice, choices, value

PARTICIPANT = Shape(
    "participant",
    Participant,
    {
        "willing_as": choice(WillingAs),
        "status": choice(IntakeStatus),
        "status_on": DAY,
        "availability": WORD_SET,
        "formats": choices(Format),
        "welcomes": choice(Background),
        "readiness": value(Readiness),
        "consent": value(Consent, given_on=DAY),
        "left_out_before": FLAG,
    },
    apart=("person", "interests"),
)
_INTEREST = Shape("interest", Interest, {"not_with_me": FLAG})


class Participants(Records[Participant]):
    """The participants of every program."""

    def __init__(self, table: Table, people: Table, interests: Table) -> None:
        super().__init__(table, PARTICIPANT)
        self._people = people
        self._interests = interests

    def ids(
        self, program_id: int, search: str = "", order: str = "name", descending: bool = False, group: str = ""
    ) -> list[int]:
        """The ids of a program's participants, searched and sorted; everybody's without a group.

        order: name, side, department, grade, status and the other columns of the list. group: what `counts` tells
        of, such as mentor, waiting or archived.
        """
        return listed_ids(self._table, program_id, search=search, order=order, descending=descending, group=group)

    def counts(self, program_id: int) -> dict[str, int]:
        """How many of a program's participants each group has, by its key: sides, statuses, archived, ..."""
        return listed_counts(self._table, program_id)

    def count(self, program_id: int) -> int:
        """How many take part in a program, whatever their status."""
        sql = "SELECT count(*) AS n FROM participant WHERE program_id = ?"
        return int(self._table.select(sql, [program_id])[0]["n"])

    def rows(self, ids: Sequence[int]) -> list[ParticipantRow]:
        """List rows, in the order asked for. Raises KeyError for one that isn't there."""
        return listed_rows(self._table, ids)

    def in_pairings(self, ids: Sequence[int]) -> set[int]:
        """Those of these participants whose person is in a pairing that isn't over, in whatever program."""
        return ids_in_pairings(self._table, ids)

    def of(self, program_id: int) -> list[Participant]:
        """Every participant of a program, by id."""
        return self._where("program_id = ?", [program_id])

    def of_person(self, person_id: int) -> list[Participant]:
        """This person in every program that they take part in, by id."""
        return self._where("person_id = ?", [person_id])

    def id_of(self, program_id: int, person_id: int) -> int | None:
        """The participant that this person is in a program; None where they don't take part."""
        rows = self._table.select(
            "SELECT id FROM participant WHERE program_id = ? AND person_id = ?", [program_id, person_id]
        )
        return rows[0]["id"] if rows else None

    def add(self, items: Iterable[Participant]) -> list[int]:
        """Add participants with their interests; their people must be in the file already."""
        ids = []
        for item in items:
            new_id = self._table.insert(self._row_of(item))
            for row in _interest_rows(item.interests).values():
                self._interests.insert({"participant_id": new_id, **row})
            ids.append(new_id)
        return ids

    def change(self, item: Participant) -> None:
        """Write a participant again, with the interests; the person is written by `people.change`."""
        self._table.update(self._row_of(item))
        self._write_interests(item.id, item.interests)

    def _row_of(self, item: Participant) -> Row:
        return {**PARTICIPANT.row_of(item), "person_id": item.person.id}

    def _write_interests(self, participant_id: int, interests: Mapping[int, Interest]) -> None:
        wanted = _interest_rows(interests)
        self._interests.replace_children("participant_id", participant_id, "topic_id", wanted)

    def _items(self, rows: Sequence[Row]) -> list[Participant]:
        people = {row["id"]: PERSON.item_of(row) for row in self._people.by_ids([r["person_id"] for r in rows])}
        interests: dict[int, dict[int, Interest]] = {row["id"]: {} for row in rows}
        for row in self._interests.by_ids(list(interests), "participant_id"):
            interests[row["participant_id"]][row["topic_id"]] = _INTEREST.item_of(row)
        return [
            PARTICIPANT.item_of(row, person=people[row["person_id"]], interests=interests[row["id"]])
            for row in rows
        ]


def _interest_rows(interests: Mapping[int, Interest]) -> dict[object, Row]:
    """The rows of one participant's interests by topic."""
    return {
        topic_id: {**_INTEREST.row_of(interest), "topic_id": topic_id} for topic_id, interest in interests.items()
    }
