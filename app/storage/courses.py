"""How pairings go, read as flat rows: sessions with their days and energies, and none of their texts."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from app.domain.courses import Course, Step, course
from app.domain.pairing_states import PairingState
from app.domain.session_states import Absent, SessionState
from app.domain.sides import Side
from app.storage.records import Table

_PAIRINGS = """
SELECT pairing.id, state, started_on, agreement_signed_on,
    CASE WHEN mentor.has_left OR junior.status = 'left' THEN 'mentor'
         WHEN mentee.has_left OR senior.status = 'left' THEN 'mentee' END
FROM pairing
JOIN participant AS junior ON junior.id = mentor_id JOIN person AS mentor ON mentor.id = junior.person_id
JOIN participant AS senior ON senior.id = mentee_id JOIN person AS mentee ON mentee.id = senior.person_id
WHERE pairing.id IN ({marks}) ORDER BY pairing.id
"""
_SESSIONS = """
SELECT pairing_id, id, state, due_by, planned_at, held_on, absent FROM session WHERE pairing_id IN ({marks})
"""
_ENERGIES = """
SELECT session_id, side, energy FROM session JOIN reflection ON session_id = session.id
WHERE pairing_id IN ({marks})
"""
# Plain look-ups, since asking an enumeration takes several times as long, once for each of many thousand rows.
_PAIRING_STATES = {state.value: state for state in PairingState}
_SESSION_STATES = {state.value: state for state in SessionState}
_SIDES = {side.value: side for side in Side}
_Energies = Mapping[Side, int | None]
_NONE_HANDED_IN: _Energies = {}


class Courses:
    """The courses of pairings, for the rules of Home."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def ids_under_way(self, program_id: int) -> list[int]:
        """The pairings of a program that run or pause, by id."""
        sql = "SELECT id FROM pairing WHERE program_id = ? AND state IN ('running', 'paused') ORDER BY id"
        return [pairing_id for (pairing_id,) in self._table.tuples(sql, [program_id])]

    def of(self, pairing_ids: Sequence[int]) -> list[Course]:
        """The courses of these pairings, by id."""
        marks = ", ".join("?" for _ in pairing_ids)
        energies: defaultdict[int, dict[Side, int | None]] = defaultdict(dict)
        for session_id, side, energy in self._table.tuples(_ENERGIES.format(marks=marks), pairing_ids):
            energies[session_id][_SIDES[side]] = energy
        steps: defaultdict[int, list[Step]] = defaultdict(list)
        for pairing_id, *session in self._table.tuples(_SESSIONS.format(marks=marks), pairing_ids):
            steps[pairing_id].append(_step(session, energies.get(session[0], _NONE_HANDED_IN)))
        return [
            course(
                pairing_id=pairing_id,
                state=_PAIRING_STATES[state],
                started_on=_day(started_on),
                signed_on=_day(signed_on),
                gone=_SIDES[gone] if gone else None,
                steps=steps[pairing_id],
            )
            for pairing_id, state, started_on, signed_on, gone in self._table.tuples(
                _PAIRINGS.format(marks=marks), pairing_ids
            )
        ]


def _step(session: Sequence[Any], energies: _Energies) -> Step:
    session_id, state, due_by, planned_at, held_on, absent = session
    planned_on = _day(planned_at)
    day = _day(held_on) or planned_on or date.fromisoformat(due_by)
    return Step(session_id, _SESSION_STATES[state], day, planned_on, Absent(absent) if absent else None, energies)


def _day(stored: str | None) -> date | None:
    """The day of a stored day or moment."""
    return date.fromisoformat(stored[:10]) if stored else None
