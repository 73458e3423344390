"""Who meets when, and who the two of a pairing are: what Home shows of them."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from app.domain.session_states import SessionKind
from app.storage.records import Table
from app.storage.rows import MeetingRow, PairRow

_PEOPLE = (
    "JOIN participant AS junior ON junior.id = mentor_id JOIN person AS mentor ON mentor.id = junior.person_id "
    "JOIN participant AS senior ON senior.id = mentee_id JOIN person AS mentee ON mentee.id = senior.person_id"
)
# From two indexes alone (the plus keeps SQLite from walking every pairing's sessions): at the start of a large
# program no row is read but those that are shown.
_IDS = """
SELECT id FROM session WHERE planned_at >= ? AND planned_at < ? AND state = 'planned'
    AND +pairing_id IN (SELECT id FROM pairing WHERE program_id = ? AND state IN ('running', 'paused'))
ORDER BY planned_at, id
"""
_UNDATED = """
SELECT session.id FROM session JOIN pairing ON pairing.id = pairing_id
WHERE program_id = ? AND pairing.state IN ('running', 'paused')
    AND session.state = 'planned' AND planned_at IS NULL
ORDER BY due_by, session.id LIMIT 1
"""
# As `Course.number` counts: those held, then the planned ones in the order of their days.
_NUMBER = """
(SELECT count(*) FROM session AS other WHERE other.pairing_id = session.pairing_id AND (other.state = 'held'
    OR other.state = 'planned' AND (coalesce(date(other.planned_at), other.due_by), other.id)
        <= (date(session.planned_at), session.id)))
"""
_ROWS = f"""
SELECT session.id, kind, planned_at, session.code, pairing_id, {_NUMBER}, mentor.name, mentee.name
FROM session JOIN pairing ON pairing.id = pairing_id {_PEOPLE} WHERE session.id IN ({{marks}})
"""
_PAIRS = f"""
SELECT pairing.id, mentor.name, mentor.email, mentee.name, mentee.email FROM pairing {_PEOPLE}
WHERE pairing.id IN ({{marks}})
"""


class Meetings:
    """The sessions that pairs have agreed on, and the pairs."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def ids(self, program_id: int, first: date, last: date) -> list[int]:
        """The sessions of pairings under way that have a date from `first` to `last`, in order of their times."""
        days = [first.isoformat(), (last + timedelta(days=1)).isoformat()]
        return [session_id for (session_id,) in self._table.tuples(_IDS, [*days, program_id])]

    def next_undated(self, program_id: int) -> int:
        """The session of a pairing under way that is due first of those without a date; 0 where there is none."""
        found = self._table.tuples(_UNDATED, [program_id])
        return int(found[0][0]) if found else 0

    def rows(self, session_ids: Sequence[int]) -> list[MeetingRow]:
        """These sessions, which have dates, in the order asked for."""
        marks = ", ".join("?" for _ in session_ids)
        rows = self._table.tuples(_ROWS.format(marks=marks), session_ids)
        found = {row[0]: _meeting(*row) for row in rows}
        return [found[session_id] for session_id in session_ids]

    def pairs(self, pairing_ids: Sequence[int]) -> list[PairRow]:
        """The two of each of these pairings, in the order asked for."""
        marks = ", ".join("?" for _ in pairing_ids)
        found = {row[0]: PairRow(*row) for row in self._table.tuples(_PAIRS.format(marks=marks), pairing_ids)}
        return [found[pairing_id] for pairing_id in pairing_ids]


def _meeting(session_id: int, kind: str, planned_at: str, *others: Any) -> MeetingRow:
    return MeetingRow(session_id, SessionKind(kind), datetime.fromisoformat(planned_at), *others)
