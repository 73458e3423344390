"""How a program stands, counted by the file itself: no record is read for it.

The formulas are those of the program summary (`app.domain.summary`); tests hold the two against each other.
"""

from datetime import date
from typing import Any

from app.storage.records import Table

_LAUNCHED = "program_id = :program AND pairing.state IN ('running', 'paused', 'closed') AND started_on <= :day"
_UNDER_WAY = "program_id = :program AND pairing.state IN ('running', 'paused')"
_HELD = (
    "SELECT count(*) FROM session JOIN pairing ON pairing.id = pairing_id "
    f"WHERE {_LAUNCHED} AND session.state = 'held' AND held_on <= :day"
)
_HANDED_IN = "SELECT count(*) FROM reflection WHERE session_id = session.id AND ifnull(handed_in_on, '') <= :day"
_ACTIONS = (
    "SELECT count(*) FILTER (WHERE action.state = 'done'), count(*) FROM action "
    "JOIN session ON session.id = session_id JOIN pairing ON pairing.id = pairing_id "
    f"WHERE {_LAUNCHED} AND due_on <= :day"
)
_COUNTING = (
    f"{_LAUNCHED} AND (pairing.state <> 'closed' OR closing ->> 'on' > :day OR closing ->> 'kind' = 'completed')"
)
_PAIRED = f"SELECT mentor_id FROM pairing WHERE {_COUNTING} UNION SELECT mentee_id FROM pairing WHERE {_COUNTING}"
# Who left later was still there.
_ACCEPTED = (
    "participant.program_id = :program AND (status = 'accepted' OR status = 'left' AND status_on > :day) "
    "AND (NOT has_left OR left_on > :day)"
)
_MATCHED = (
    f"SELECT count(*) FILTER (WHERE participant.id IN ({_PAIRED})), count(*) "
    f"FROM participant JOIN person ON person.id = person_id WHERE {_ACCEPTED}"
)
Counts = tuple[int, int]


class Standing:
    """Counts of one program, each as of the end of a day; pairs are numerator and denominator."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def has_people(self, program_id: int) -> bool:
        """Whether anybody takes part, of whatever status."""
        return self._is_there("participant", program_id)

    def has_pairings(self, program_id: int) -> bool:
        """Whether any two are paired, in whatever state."""
        return self._is_there("pairing", program_id)

    def under_way(self, program_id: int) -> int:
        """Pairings that run or pause."""
        return self._count(f"SELECT count(*) FROM pairing WHERE {_UNDER_WAY}", program_id)

    def planned(self, program_id: int) -> int:
        """Planned sessions of pairings that run or pause."""
        sessions = "SELECT count(*) FROM session JOIN pairing ON pairing.id = pairing_id"
        return self._count(f"{sessions} WHERE {_UNDER_WAY} AND session.state = 'planned'", program_id)

    def held(self, program_id: int, day: date) -> int:
        """Sessions held in pairings that were ever launched."""
        return self._count(_HELD, program_id, day)

    def reflected_by_both(self, program_id: int, day: date) -> int:
        """Sessions held after which both sides handed something in."""
        return self._count(f"{_HELD} AND 2 = ({_HANDED_IN})", program_id, day)

    def spans(self, program_id: int, day: date) -> list[tuple[date, date]]:
        """Of each pairing ever launched: the day it started, and the day up to which its sessions were due."""
        sql = f"SELECT started_on, min(:day, ifnull(closing ->> 'on', :day)) FROM pairing WHERE {_LAUNCHED}"
        rows = self._rows(sql, program_id, day)
        return [(date.fromisoformat(started), date.fromisoformat(last)) for started, last in rows]

    def matched(self, program_id: int, day: date) -> Counts:
        """Accepted people with a pairing under way or completed, of all accepted people."""
        return self._pair(_MATCHED, program_id, day)

    def actions(self, program_id: int, day: date) -> Counts:
        """Actions done, of all that were due."""
        return self._pair(_ACTIONS, program_id, day)

    def _is_there(self, table: str, program_id: int) -> bool:
        sql = f"SELECT EXISTS (SELECT 1 FROM {table} WHERE program_id = :program)"
        return self._count(sql, program_id) > 0

    def _count(self, sql: str, program_id: int, day: date = date.max) -> int:
        return int(self._rows(sql, program_id, day)[0][0])

    def _pair(self, sql: str, program_id: int, day: date) -> Counts:
        done, of = self._rows(sql, program_id, day)[0]
        return int(done), int(of)

    def _rows(self, sql: str, program_id: int, day: date) -> list[tuple[Any, ...]]:
        return self._table.tuples(sql, {"program": program_id, "day": day.isoformat()})
