"""What a search over a whole program comes upon: the best few first, and how many there are.

Both sides go through `fold`, as in the filters of lists. Names are folded once and kept; the texts of journals are
many and long, so they are looked through piece by piece, from the newest back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.codes import SYMBOLS, CodeKind
from app.domain.names import fold
from app.domain.participants import Side
from app.storage.connection import Database
from app.storage.search import matching

SHORTEST_CODE = 3  # symbols of a code from which it is looked for
_CODE_SIGNS = frozenset(SYMBOLS + CodeKind.SESSION.value)


class TextSource(StrEnum):
    """Where a text of a journal stands; the value is its table."""

    ANSWER = "reflection_answer"  # a line that a side handed in
    ACTION = "action"
    NOTE = "session"  # what the coordinator noted about a session


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundText:
    """A text of a journal that has the words. side: whose it is; None for the coordinator's own note."""

    source: TextSource
    session_id: int
    side: Side | None
    text: str


_PEOPLE = "participant JOIN person ON person.id = person_id"
_PERSON_COLUMNS = (
    "person.name", "person.email", "person.staff_number", "person.title", "person.department", "person.site"
)  # fmt: skip
_PAIRS = (
    "pairing "
    "JOIN participant AS junior ON junior.id = mentor_id JOIN person AS mentor ON mentor.id = junior.person_id "
    "JOIN participant AS senior ON senior.id = mentee_id JOIN person AS mentee ON mentee.id = senior.person_id"
)
_BOTH_NAMES = "fold(mentor.name) || ' ' || fold(mentee.name)"
_DAY = "coalesce(held_on, date(planned_at), due_by)"
_OF_PROGRAM = "JOIN pairing ON pairing.id = pairing_id WHERE pairing.program_id = ?"
_TEXTS: Mapping[TextSource, str] = {
    TextSource.ANSWER: (
        "SELECT session_id, side, text FROM reflection_answer AS found "
        "JOIN reflection ON reflection.id = reflection_id JOIN session ON session.id = session_id " + _OF_PROGRAM
    ),
    TextSource.ACTION: (
        "SELECT session_id, side, text FROM action AS found JOIN session ON session.id = session_id " + _OF_PROGRAM
    ),
    TextSource.NOTE: (
        "SELECT found.id AS session_id, NULL AS side, found.note AS text FROM session AS found " + _OF_PROGRAM
    ),
}
_WORDS_OF = {TextSource.ANSWER: "found.text", TextSource.ACTION: "found.text", TextSource.NOTE: "found.note"}


class Finds:
    """Searching one program over people, pairings, sessions and journals. Reads only."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def people(self, program_id: int, search: str) -> list[int]:
        """The ids of participants who have the words; first those whose name has a word that begins so."""
        where, first = matching(search, _PERSON_COLUMNS), _first_word(search)
        rows = self._db.execute(
            f"SELECT participant.id FROM {_PEOPLE} WHERE program_id = ? AND {where.sql} "
            "ORDER BY instr(' ' || fold(person.name), ?) = 0, fold(person.sort_name), participant.id",
            [program_id, *where.parameters, first],
        )
        return [row[0] for row in rows]

    def participations(self, person_id: int, program_id: int) -> list[tuple[int, int]]:
        """The programs in which a person takes part, each with their participant's id; the named one first."""
        rows = self._db.execute(
            "SELECT program_id, id FROM participant WHERE person_id = ? ORDER BY program_id <> ?, id DESC",
            [person_id, program_id],
        )
        return [(row[0], row[1]) for row in rows]

    def pairings(self, program_id: int, search: str) -> list[int]:
        """The ids of pairings in whose names or code the words are; first those with a name that begins so."""
        # Name by name, so that each is folded once and kept, however many pairings it stands in.
        words = fold(search).split()
        conditions = " AND ".join(f"(instr({_BOTH_NAMES}, ?) > 0 OR instr(fold(code), ?) > 0)" for _ in words)
        rows = self._db.execute(
            f"SELECT pairing.id FROM {_PAIRS} WHERE pairing.program_id = ? AND {conditions or '1'} "
            f"ORDER BY instr(' ' || {_BOTH_NAMES}, ?) = 0, fold(mentor.sort_name), pairing.id",
            [program_id, *(word for word in words for _ in range(2)), _first_word(search)],
        )
        return [row[0] for row in rows]

    def sessions_with_code(self, program_id: int, typed: str, most: int) -> list[int]:
        """The ids of sessions whose code has these symbols, with or without dashes and in any case."""
        symbols = "".join(sign for sign in typed.upper() if sign.isalnum())[:8]
        if len(symbols) < SHORTEST_CODE or not set(symbols) <= _CODE_SIGNS:
            return []
        rows = self._db.execute(
            "SELECT session.id FROM session JOIN pairing ON pairing.id = pairing_id "
            "WHERE program_id = ? AND instr(replace(session.code, '-', ''), ?) > 0 ORDER BY session.code LIMIT ?",
            [program_id, symbols, most],
        )
        return [row[0] for row in rows]

    def sessions_near(self, pairing_ids: Sequence[int], day: str, most: int) -> list[int]:
        """The ids of the sessions of these pairings whose days are nearest to a day ("2027-03-16")."""
        marks = ", ".join("?" for _ in pairing_ids)
        rows = self._db.execute(
            f"SELECT id FROM session WHERE pairing_id IN ({marks}) "
            f"ORDER BY abs(julianday({_DAY}) - julianday(?)), id LIMIT ?",
            [*pairing_ids, day, most],
        )
        return [row[0] for row in rows]

    def last_id(self, source: TextSource) -> int:
        """The highest id among texts of a kind; 0 where there is none."""
        return int(self._db.execute(f"SELECT ifnull(max(id), 0) FROM {source.value}").fetchone()[0])

    def texts(self, program_id: int, search: str, source: TextSource, ids: range, most: int) -> list[FoundText]:
        """The texts of a kind that have the words, the newest first. ids: of the piece that is looked through."""
        words = [word for word in fold(search).split() if word]
        has = " AND ".join(f"instr(fold_once({_WORDS_OF[source]}), ?) > 0" for _ in words)
        rows = self._db.execute(
            f"{_TEXTS[source]} AND found.id BETWEEN ? AND ? AND {has or '0'} ORDER BY found.id DESC LIMIT ?",
            [program_id, ids.start, ids.stop - 1, *words, most],
        )
        return [
            FoundText(source=source, session_id=session_id, side=Side(side) if side else None, text=text)
            for session_id, side, text in rows
        ]


def _first_word(search: str) -> str:
    """The first typed word as it stands behind a blank: where a word of a name begins so."""
    return " " + next(iter(fold(search).split()), "")
