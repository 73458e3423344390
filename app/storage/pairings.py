"""Pairings in the file, as values and as rows of a list."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from app.domain.codes import CodeKind
from app.domain.pairings import ENDED, Closing, ClosingKind, NextStep, Pairing, PairingState, Place
from app.storage.codes import Codes
from app.storage.records import DAY, NUMBERS, Records, Row, Shape, Table, choice, value
from app.storage.rows import PairingRow
from app.storage.search import Condition, all_of, matching, order_by

PAIRING = Shape(
    "pairing",
    Pairing,
    {
        "state": choice(PairingState),
        "started_on": DAY,
        "agreement_signed_on": DAY,
        "suggested_on": DAY,
        "parts": NUMBERS,
        "mentor_place": value(Place),
        "mentee_place": value(Place),
        "closing": value(Closing, on=DAY, kind=choice(ClosingKind), next_step=choice(NextStep)),
    },
)
_FROM = (
    "pairing "
    "JOIN participant AS junior ON junior.id = mentor_id JOIN person AS mentor ON mentor.id = junior.person_id "
    "JOIN participant AS senior ON senior.id = mentee_id JOIN person AS mentee ON mentee.id = senior.person_id"
)
_HELD = "(SELECT count(*) FROM session WHERE pairing_id = pairing.id AND state = 'held')"
_PLANNED = "(SELECT count(*) FROM session WHERE pairing_id = pairing.id AND state = 'planned')"
_ENDED = ", ".join(f"'{state.value}'" for state in sorted(ENDED))
# What was still planned when a pairing ended keeps its code for late papers, but is nobody's next session.
_NEXT = (
    "(SELECT min(coalesce(date(planned_at), due_by)) FROM session "
    f"WHERE pairing_id = pairing.id AND session.state = 'planned' AND pairing.state NOT IN ({_ENDED}))"
)
_ORDERS = {
    "mentor": ("fold(mentor.sort_name)",),
    "mentee": ("fold(mentee.sort_name)",),
    "state": ("pairing.state", "fold(mentor.sort_name)"),
    "fit": ("score", "fold(mentor.sort_name)"),
    "held": (_HELD,),
    "next": (f"{_NEXT} IS NULL", _NEXT),
}


class Pairings(Records[Pairing]):
    """The pairings of every program. A pairing added without a code gets one."""

    def __init__(self, table: Table, codes: Codes) -> None:
        super().__init__(table, PAIRING)
        self._codes = codes

    def ids(
        self,
        program_id: int,
        search: str = "",
        order: str = "mentor",
        descending: bool = False,
        state: str | None = None,
    ) -> list[int]:
        """The ids of a program's pairings, searched by code and both names.

        order: mentor, mentee, state, fit, held, next. state: only those in this state.
        """
        conditions = [
            Condition("pairing.program_id = ?", (program_id,)),
            matching(search, ("pairing.code", "mentor.name", "mentee.name")),
        ]
        if state is not None:
            conditions.append(Condition("pairing.state = ?", (state,)))
        where = all_of(conditions)
        sorting = order_by(_ORDERS, order, descending)
        sql = f"SELECT pairing.id AS id FROM {_FROM} WHERE {where.sql} ORDER BY {sorting}"
        return [row["id"] for row in self._table.select(sql, where.parameters)]

    def counts(self, program_id: int) -> dict[PairingState, int]:
        """How many pairings of a program are in each state; states without any are absent."""
        found = self._table.tuples(
            "SELECT state, count(*) FROM pairing WHERE program_id = ? GROUP BY state", [program_id]
        )
        return {PairingState(state): count for state, count in found}

    def rows(self, ids: Sequence[int]) -> list[PairingRow]:
        """List rows, in the order asked for."""
        marks = ", ".join("?" for _ in ids)
        found = self._table.select(
            "SELECT pairing.id, code, mentor_id, mentor.name AS mentor_name, mentee_id, "
            "mentee.name AS mentee_name, "
            f"state, score, started_on, {_HELD} AS held, {_PLANNED} AS planned, {_NEXT} AS next_day "
            f"FROM {_FROM} WHERE pairing.id IN ({marks})",
            ids,
        )
        by_id = {row["id"]: _list_row(row) for row in found}
        return [by_id[pairing_id] for pairing_id in ids]

    def of(self, program_id: int) -> list[Pairing]:
        """Every pairing of a program, by id."""
        return self._where("program_id = ?", [program_id])

    def of_code(self, code: str) -> Pairing | None:
        """The pairing with this code, of any program; None where there is none."""
        found = self._where("code = ?", [code])
        return found[0] if found else None

    def of_participants(self, participant_ids: Sequence[int]) -> list[Pairing]:
        """Every pairing in which one of these takes part, by id."""
        sides = (self._table.by_ids(participant_ids, side) for side in ("mentor_id", "mentee_id"))
        found = {row["id"]: row for rows in sides for row in rows}
        return self._items([found[pairing_id] for pairing_id in sorted(found)])

    def not_ended(self, program_id: int) -> list[tuple[int, int, int]]:
        """The pairings of a program that haven't ended: id, person id of the mentor, person id of the mentee."""
        rows = self._table.select(
            f"SELECT pairing.id AS id, mentor.id AS one, mentee.id AS other FROM {_FROM} "
            f"WHERE pairing.program_id = ? AND pairing.state NOT IN ({_ENDED}) ORDER BY pairing.id",
            [program_id],
        )
        return [(row["id"], row["one"], row["other"]) for row in rows]

    def add(self, items: Iterable[Pairing]) -> list[int]:
        """Add pairings, each with a code that was never given out before."""
        coded = (item if item.code else replace(item, code=self._codes.issue(CodeKind.PAIRING)) for item in items)
        return super().add(coded)

    def paired_people(self, but_program_id: int) -> frozenset[tuple[int, int]]:
        """Who mentored whom in other programs: pairs of person ids, mentor first."""
        rows = self._table.select(
            f"SELECT mentor.id AS one, mentee.id AS other FROM {_FROM} "
            "WHERE pairing.program_id <> ? AND started_on IS NOT NULL",
            [but_program_id],
        )
        return frozenset((row["one"], row["other"]) for row in rows)


def _list_row(row: Row) -> PairingRow:
    days = {name: date.fromisoformat(row[name]) if row[name] else None for name in ("started_on", "next_day")}
    return PairingRow(**{**row, **days, "state": PairingState(row["state"])})
