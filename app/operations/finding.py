"""Finding anything of a program by a few typed words: names at once, then what journals say, piece by piece."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.names import fold
from app.domain.participants import Side
from app.domain.programs import Program
from app.domain.topics import Topic
from app.storage import PairingRow, ParticipantRow, SessionRow, Store, TextSource

SHOWN = 5  # of each kind
_PAIRINGS_LOOKED_AT = 50  # of those found, for their sessions near today
_PIECE = 2_000  # texts looked through at once: some 10 ms


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The best few of each kind. people_count, pairings_count: how many there are in all.

    names_begin: whether the first person's or pairing's name has a word that begins like the first typed one;
    else the words stand somewhere inside, or in a department.
    """

    people: tuple[ParticipantRow, ...] = ()
    people_count: int = 0
    pairings: tuple[PairingRow, ...] = ()
    pairings_count: int = 0
    sessions: tuple[SessionRow, ...] = ()
    topics: tuple[Topic, ...] = ()
    names_begin: bool = False


@dataclass(frozen=True, slots=True)
class FoundLine:
    """A line of a journal that has the words. side: whose it is; None for the coordinator's note."""

    session: SessionRow
    source: TextSource
    side: Side | None
    text: str


def find(store: Store, program: Program, search: str, today: date) -> Found:
    """People, pairings, sessions and topics of a program that have all the typed words.

    Sessions are found by their code, else those of the pairings found whose days are nearest to today.
    """
    if not fold(search):
        return Found()
    people = store.finds.people(program.id, search)
    pairings = store.finds.pairings(program.id, search)
    rows = tuple(store.participants.rows(people[:SHOWN]))
    pairs = tuple(store.pairings.rows(pairings[:SHOWN]))
    names = [row.name for row in rows[:1]] + [f"{pair.mentor_name} {pair.mentee_name}" for pair in pairs[:1]]
    return Found(
        people=rows,
        people_count=len(people),
        pairings=pairs,
        pairings_count=len(pairings),
        sessions=_sessions(store, program, search, pairings, today),
        topics=_topics(store, program, search),
        names_begin=any(_begins(name, search) for name in names),
    )


def journal_lines(store: Store, program: Program, search: str) -> Iterator[list[FoundLine]]:
    """What journals say that has all the typed words, the newest of each kind first, a few lines at most.

    Each turn looks through one piece, in some 10 ms, and gives the lines found in it; nothing is kept between
    turns but how far it went, so the file may change meanwhile.
    """
    left = SHOWN
    if not fold(search):
        return
    for source in TextSource:
        end = store.finds.last_id(source) + 1
        while end > 1 and left:
            start = max(1, end - _PIECE)
            lines = _lines(store, program, search, source=source, ids=range(start, end), most=left)
            left -= len(lines)
            yield lines
            end = start


def _lines(
    store: Store, program: Program, search: str, *, source: TextSource, ids: range, most: int
) -> list[FoundLine]:
    found = store.finds.texts(program.id, search, source, ids, most)
    sessions = {row.id: row for row in store.sessions.rows(sorted({text.session_id for text in found}))}
    return [FoundLine(sessions[text.session_id], source, text.side, text.text) for text in found]


def _sessions(
    store: Store, program: Program, search: str, pairings: list[int], today: date
) -> tuple[SessionRow, ...]:
    ids = store.finds.sessions_with_code(program.id, search, SHOWN)
    if not ids and len(pairings) <= _PAIRINGS_LOOKED_AT:
        ids = store.finds.sessions_near(pairings, today.isoformat(), SHOWN)
    return tuple(store.sessions.rows(ids))


def _topics(store: Store, program: Program, search: str) -> tuple[Topic, ...]:
    words = fold(search).split()
    found = (topic for topic in store.topics.of(program.id) if all(word in fold(topic.name) for word in words))
    return tuple(found)[:SHOWN]


def _begins(name: str, search: str) -> bool:
    return f" {fold(search).split()[0]}" in f" {fold(name)}"
