"""What papers are drawn from, read in slices: between two of them a window has time for its coordinator."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from app.domain.codes import CodeKind, read_code
from app.domain.pairings import PairingState
from app.domain.problems import trouble
from app.domain.programs import Program
from app.domain.stories import PairingStory
from app.domain.topics import Topic
from app.storage import Store

if TYPE_CHECKING:
    from app.domain.summary import SummaryRecords

T = TypeVar("T")
Slices = Generator[None, None, T]
_OVER = frozenset({PairingState.CLOSED, PairingState.DROPPED})  # nobody meets any more
_PAIRINGS_AT_ONCE, _PEOPLE_AT_ONCE = 25, 200  # some milliseconds each


class Wanted(NamedTuple):
    """A session that gets its papers, and its pairing, both by id."""

    session_id: int
    pairing_id: int


@dataclass(frozen=True, slots=True)
class AgendaMatter:
    """What the papers of some sessions are drawn from.

    wanted: the sessions, in the order of the paper. stories: of their pairings, any order. topics: the program's.
    today: the day of printing. logo: the program's, or none.
    """

    program: Program
    today: date
    wanted: tuple[Wanted, ...]
    stories: tuple[PairingStory, ...]
    topics: tuple[Topic, ...]
    logo: bytes = b""


def wanted_sessions(
    store: Store,
    program: Program,
    today: date,
    *,
    days: int | None = None,
    code: str | None = None,
    pairing_id: int | None = None,
) -> list[Wanted]:
    """Which sessions get their papers, in the order of their days: all planned ones, or fewer.

    Sessions of pairings that are over are no longer printed, but by their code.

    days: only those dated or due from today on for so many days. pairing_id: only this pairing's. code: only this
    session, as typed from paper, whatever its state. Raises CounterpartError: nothing-to-print, code-unreadable,
    code-mistyped, code-unknown.
    """
    if code is not None:
        return [_of_code(store, program, code)]
    first, last = (today, today + timedelta(days=days)) if days is not None else (None, None)
    found = store.sessions.planned(program.id, first=first, last=last, pairing_id=pairing_id, but_of=_OVER)
    if not found:
        raise trouble("nothing-to-print", program=program.name)
    return [Wanted(*ids) for ids in found]


def wanted_of(store: Store, session_ids: Sequence[int]) -> list[Wanted]:
    """These sessions, whatever their state. Raises KeyError for one that isn't there."""
    return [Wanted(session.id, session.pairing_id) for session in store.sessions.get_many(session_ids)]


def agenda_matter(store: Store, program: Program, wanted: Sequence[Wanted], today: date) -> Slices[AgendaMatter]:
    """Read what the papers of these sessions are drawn from: their pairings' stories, and no others."""
    stories: list[PairingStory] = []
    for pairing_ids in sliced(list(dict.fromkeys(one.pairing_id for one in wanted)), _PAIRINGS_AT_ONCE):
        stories += store.stories_of(pairing_ids)
        yield
    topics, logo = tuple(store.topics.of(program.id)), store.logos.of(program.id)
    return AgendaMatter(program, today, tuple(wanted), tuple(stories), topics, logo)


def summary_matter(store: Store, program: Program) -> "Slices[SummaryRecords]":
    """Read what the summary is counted from: everything of the program."""
    from app.domain.summary import SummaryRecords

    people, stories = [], list[PairingStory]()
    sheets, answers, lines = [], [], []
    for ids in sliced(sorted(store.participants.ids(program.id)), _PEOPLE_AT_ONCE):
        people += store.participants.get_many(ids)
        sheets += store.survey_sheets.of_participants(ids)
        answers += store.survey_answers.of_participants(ids)
        lines += store.survey_lines.of_participants(ids)
        yield
    for ids in sliced(sorted(store.pairings.ids(program.id)), _PAIRINGS_AT_ONCE):
        stories += store.stories_of(ids)
        yield
    return SummaryRecords(
        program=program,
        participants=people,
        stories=stories,
        topics=store.topics.of(program.id),
        answers=answers,
        sheets=sheets,
        decisions=store.decisions.of(program.id),
        lines=lines,
        grades=store.grades.all(),
    )


def at_once(slices: Slices[T]) -> T:
    """Everything that the slices read, without a pause between them."""
    while True:
        try:
            next(slices)
        except StopIteration as end:
            found: T = end.value
            return found


def _of_code(store: Store, program: Program, typed: str) -> Wanted:
    read = read_code(typed)
    session_id = store.sessions.id_of_code(program.id, read.code) if read.kind is CodeKind.SESSION else None
    if session_id is None:
        raise trouble("code-unknown", typed=typed)
    return Wanted(session_id, store.sessions.get(session_id).pairing_id)


def sliced(ids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    """Ids in parts of at most this size."""
    return (ids[start : start + size] for start in range(0, len(ids), size))
