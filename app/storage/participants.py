"""Participants in the file: a person in one program, with their interests, and as rows of a list."""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.pairings import PLACE_TAKING
from app.domain.participants import (
    Background,
    Consent,
    Format,
    IntakeStatus,
    Participant,
    Readiness,
    Side,
    WillingAs,
)
from app.domain.topics import Interest
from app.storage.people import PERSON
from app.storage.records import DAY, FLAG, WORD_SET, Records, Row, Shape, Table, choice, choices, value
from app.storage.rows import ParticipantRow
from app.storage.search import Condition, all_of, matching, order_by

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

_TAKING = ", ".join(f"'{state.value}'" for state in sorted(PLACE_TAKING))
_SIDE_TAKEN = (
    f"(SELECT CASE WHEN mentor_id = participant.id THEN 'mentor' ELSE 'mentee' END FROM pairing "
    f"WHERE participant.id IN (mentor_id, mentee_id) AND state IN ({_TAKING}) ORDER BY id LIMIT 1)"
)
_PAIRINGS = (
    f"((SELECT count(*) FROM pairing WHERE mentor_id = participant.id AND state IN ({_TAKING})) + "
    f"(SELECT count(*) FROM pairing WHERE mentee_id = participant.id AND state IN ({_TAKING})))"
)
_FROM = "participant JOIN person ON person.id = participant.person_id"
_NAME = "fold(person.sort_name)"
_ORDERS = {
    "name": (_NAME,),
    "side": (f"coalesce({_SIDE_TAKEN}, willing_as)", _NAME),
    "department": ("fold(person.department)", _NAME),
    "grade": ("(SELECT rank FROM grade WHERE grade.name = person.grade)", "fold(person.grade)", _NAME),
    "status": ("participant.status", _NAME),
}
_SEARCHED = (
    "person.name", "person.email", "person.staff_number", "person.title", "person.department", "person.site"
)  # fmt: skip


class Participants(Records[Participant]):
    """The participants of every program."""

    def __init__(self, table: Table, people: Table, interests: Table) -> None:
        super().__init__(table, PARTICIPANT)
        self._people = people
        self._interests = interests

    def ids(
        self,
        program_id: int,
        search: str = "",
        order: str = "name",
        descending: bool = False,
        side: str | None = None,
        *,
        status: str | None = None,
    ) -> list[int]:
        """The ids of a program's participants, searched and sorted.

        order: name, side, department, grade, status. side: "mentor", "mentee" or "either", as lists show it.
        status: only those with this intake status.
        """
        conditions = [Condition("participant.program_id = ?", (program_id,)), matching(search, _SEARCHED)]
        if side is not None:
            conditions.append(Condition(f"coalesce({_SIDE_TAKEN}, willing_as) = ?", (side,)))
        if status is not None:
            conditions.append(Condition("participant.status = ?", (status,)))
        where = all_of(conditions)
        sorting = order_by(_ORDERS, order, descending)
        sql = f"SELECT participant.id AS id FROM {_FROM} WHERE {where.sql} ORDER BY {sorting}"
        return [row["id"] for row in self._table.select(sql, where.parameters)]

    def count(self, program_id: int) -> int:
        """How many take part in a program, whatever their status."""
        sql = "SELECT count(*) AS n FROM participant WHERE program_id = ?"
        return int(self._table.select(sql, [program_id])[0]["n"])

    def rows(self, ids: Sequence[int]) -> list[ParticipantRow]:
        """List rows, in the order asked for. Raises KeyError for one that isn't there."""
        marks = ", ".join("?" for _ in ids)
        found = self._table.select(
            f"SELECT participant.id, person_id, name, email, title, department, site, grade, willing_as, status, "
            f"readiness, places, {_SIDE_TAKEN} AS side_taken, {_PAIRINGS} AS pairings "
            f"FROM {_FROM} WHERE participant.id IN ({marks})",
            ids,
        )
        by_id = {row["id"]: _list_row(row) for row in found}
        return [by_id[participant_id] for participant_id in ids]

    def of(self, program_id: int) -> list[Participant]:
        """Every participant of a program, by id."""
        return self._where("program_id = ?", [program_id])

    def add(self, items: Iterable[Participant]) -> list[int]:
        """Add participants with their interests; their people must be in the file already."""
        ids = []
        for item in items:
            new_id = self._table.insert(self._row_of(item))
            self._write_interests(new_id, item.interests)
            ids.append(new_id)
        return ids

    def change(self, item: Participant) -> None:
        """Write a participant again, with the interests; the person is written by `people.change`."""
        self._table.update(self._row_of(item))
        self._write_interests(item.id, item.interests)

    def _row_of(self, item: Participant) -> Row:
        return {**PARTICIPANT.row_of(item), "person_id": item.person.id}

    def _write_interests(self, participant_id: int, interests: Mapping[int, Interest]) -> None:
        wanted: dict[object, Row] = {}
        for topic_id, interest in interests.items():
            row = _INTEREST.row_of(interest)
            row.pop("topic_id")
            wanted[topic_id] = row
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


def _list_row(row: Row) -> ParticipantRow:
    side = Side(row["side_taken"]) if row["side_taken"] else None
    readiness: Readiness = PARTICIPANT.forms["readiness"].read(row.pop("readiness"))
    return ParticipantRow(
        **{
            **row,
            "willing_as": WillingAs(row["willing_as"]),
            "status": IntakeStatus(row["status"]),
            "side_taken": side,
            "talk_first": readiness.talk_first,
        }
    )
