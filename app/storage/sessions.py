"""Sessions in the file with their topics, as values and as rows of a list."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from app.domain.codes import CodeKind
from app.domain.pairings import PairingState
from app.domain.sessions import AbsenceReason, Absent, EntrySource, Session, SessionKind, SessionState
from app.storage.codes import Codes
from app.storage.records import DAY, MOMENT, Records, Row, Shape, Table, choice
from app.storage.rows import SessionRow
from app.storage.search import Condition, all_of, matching, order_by

SESSION = Shape(
    "session",
    Session,
    {
        "kind": choice(SessionKind),
        "due_by": DAY,
        "planned_at": MOMENT,
        "state": choice(SessionState),
        "held_on": DAY,
        "absent": choice(Absent),
        "absence_reason": choice(AbsenceReason),
        "source": choice(EntrySource),
        "entered_on": DAY,
    },
    apart=("topic_ids",),
)
_FROM = (
    "session JOIN pairing ON pairing.id = pairing_id "
    "JOIN participant AS junior ON junior.id = mentor_id JOIN person AS mentor ON mentor.id = junior.person_id "
    "JOIN participant AS senior ON senior.id = mentee_id JOIN person AS mentee ON mentee.id = senior.person_id"
)
_DAY = "coalesce(held_on, date(planned_at), due_by)"
_ORDERS = {
    "day": (_DAY,),
    "mentor": ("fold(mentor.sort_name)", _DAY),
    "mentee": ("fold(mentee.sort_name)", _DAY),
    "state": ("session.state", _DAY),
    "kind": ("session.kind", _DAY),
}


def _wrote(side: str) -> str:
    return f"EXISTS (SELECT 1 FROM reflection WHERE session_id = session.id AND side = '{side}')"


class Sessions(Records[Session]):
    """The sessions of every pairing. A session added without a code gets one."""

    def __init__(self, table: Table, topics: Table, codes: Codes) -> None:
        super().__init__(table, SESSION)
        self._topics = topics
        self._codes = codes

    def ids(
        self,
        program_id: int,
        search: str = "",
        order: str = "day",
        descending: bool = False,
        state: str | None = None,
    ) -> list[int]:
        """The ids of a program's sessions, searched by code and both names.

        order: day, mentor, mentee, state, kind. state: only those in this state.
        """
        conditions = [
            Condition("pairing.program_id = ?", (program_id,)),
            matching(search, ("session.code", "mentor.name", "mentee.name")),
        ]
        if state is not None:
            conditions.append(Condition("session.state = ?", (state,)))
        where = all_of(conditions)
        sorting = order_by(_ORDERS, order, descending)
        sql = f"SELECT session.id AS id FROM {_FROM} WHERE {where.sql} ORDER BY {sorting}"
        return [row["id"] for row in self._table.select(sql, where.parameters)]

    def rows(self, ids: Sequence[int]) -> list[SessionRow]:
        """List rows, in the order asked for."""
        marks = ", ".join("?" for _ in ids)
        found = self._table.select(
            "SELECT session.id, session.code, pairing_id, mentor.name AS mentor_name, mentee.name AS mentee_name, "
            f"kind, session.state, due_by, planned_at, held_on, minutes, {_wrote('mentor')} AS mentor_wrote, "
            f"{_wrote('mentee')} AS mentee_wrote FROM {_FROM} WHERE session.id IN ({marks})",
            ids,
        )
        by_id = {row["id"]: _list_row(row) for row in found}
        return [by_id[session_id] for session_id in ids]

    def counts(self, program_id: int) -> dict[SessionState, int]:
        """How many sessions of a program are in each state."""
        rows = self._table.select(
            "SELECT session.state, count(*) AS n FROM session JOIN pairing ON pairing.id = pairing_id "
            "WHERE program_id = ? GROUP BY session.state",
            [program_id],
        )
        found = {row["state"]: row["n"] for row in rows}
        return {state: found.get(state.value, 0) for state in SessionState}

    def of_pairings(self, pairing_ids: Sequence[int]) -> list[Session]:
        """The sessions of these pairings, by id."""
        return self._items(self._table.by_ids(pairing_ids, "pairing_id"))

    def planned(
        self,
        program_id: int,
        *,
        first: date | None = None,
        last: date | None = None,
        pairing_id: int | None = None,
        but_of: Collection[PairingState] = (),
    ) -> list[tuple[int, int]]:
        """The planned sessions of a program, each as its id and its pairing's, in the order of their days.

        first, last: of the days dated or due, both belonging to them. pairing_id: only this pairing's. but_of:
        pairings in these states are left out.
        """
        conditions = [
            Condition("pairing.program_id = ? AND session.state = ?", (program_id, SessionState.PLANNED.value)),
            *(Condition("pairing.state <> ?", (state.value,)) for state in but_of),
        ]
        conditions += [Condition(f"{_DAY} >= ?", (first.isoformat(),))] if first else []
        conditions += [Condition(f"{_DAY} <= ?", (last.isoformat(),))] if last else []
        conditions += [Condition("pairing.id = ?", (pairing_id,))] if pairing_id is not None else []
        where = all_of(conditions)
        rows = self._table.select(
            "SELECT session.id, pairing_id FROM session JOIN pairing ON pairing.id = pairing_id "
            f"WHERE {where.sql} ORDER BY {_DAY}, pairing_id, session.id",
            where.parameters,
        )
        return [(row["id"], row["pairing_id"]) for row in rows]

    def id_of_code(self, program_id: int, code: str) -> int | None:
        """The session of a program with this code; None when there is none."""
        rows = self._table.select(
            "SELECT session.id FROM session JOIN pairing ON pairing.id = pairing_id "
            "WHERE program_id = ? AND session.code = ?",
            [program_id, code],
        )
        return rows[0]["id"] if rows else None

    def add(self, items: Iterable[Session]) -> list[int]:
        """Add sessions with their topics, each with a code that was never given out before."""
        ids = []
        for item in items:
            coded = item if item.code else replace(item, code=self._codes.issue(CodeKind.SESSION))
            new_id = self._table.insert(SESSION.row_of(coded))
            if item.topic_ids:
                self._write_topics(new_id, item.topic_ids)
            ids.append(new_id)
        return ids

    def change(self, item: Session) -> None:
        """Write a session again, with its topics."""
        self._table.update(SESSION.row_of(item))
        self._write_topics(item.id, item.topic_ids)

    def _write_topics(self, session_id: int, topic_ids: Sequence[int]) -> None:
        """Topics keep the order in which they were talked about: in another order they are written anew."""
        there = self._topics.by_ids([session_id], "session_id")
        wanted = list(dict.fromkeys(topic_ids))
        if [row["topic_id"] for row in there] == wanted:
            return
        self._topics.delete([row["id"] for row in there])
        for topic_id in wanted:
            self._topics.insert({"session_id": session_id, "topic_id": topic_id})

    def _items(self, rows: Sequence[Row]) -> list[Session]:
        topics: dict[int, list[int]] = {row["id"]: [] for row in rows}
        for row in self._topics.by_ids(list(topics), "session_id"):
            topics[row["session_id"]].append(row["topic_id"])
        return [SESSION.item_of(row, topic_ids=tuple(topics[row["id"]])) for row in rows]


def _list_row(row: Row) -> SessionRow:
    planned = datetime.fromisoformat(row["planned_at"]) if row["planned_at"] else None
    held = date.fromisoformat(row["held_on"]) if row["held_on"] else None
    return SessionRow(
        **{
            **row,
            "kind": SessionKind(row["kind"]),
            "state": SessionState(row["state"]),
            "due_by": date.fromisoformat(row["due_by"]),
            "planned_at": planned,
            "held_on": held,
            "mentor_wrote": bool(row["mentor_wrote"]),
            "mentee_wrote": bool(row["mentee_wrote"]),
        }
    )
