"""Printing: which sessions get their papers, the program summary, and saving a PDF whole or not at all."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.codes import CodeKind, read_code
from app.domain.pairings import PairingState
from app.domain.participants import Side
from app.domain.problems import trouble
from app.domain.programs import Program
from app.domain.sessions import Session, SessionState
from app.domain.stories import PairingStory
from app.operations.overview import summary_of
from app.operations.session_papers import agenda_papers
from app.paths import is_there
from app.storage import Store
from app.text.catalog import speaking

if TYPE_CHECKING:
    from app.domain.summary import ProgramSummary
    from app.reports.agenda_papers import AgendaPaper
    from app.reports.sheet import Paper as Paper  # noqa: PLC0414  # for the faces, which may not reach reports

Wanted = Callable[[PairingStory, Session], bool]
_OVER = frozenset({PairingState.CLOSED, PairingState.DROPPED})  # nobody meets any more
_PDF_START = b"%PDF-"


def agendas_pdf(
    store: Store,
    program: Program,
    today: date,
    *,
    days: int | None = None,
    code: str | None = None,
    with_forms: bool = True,
) -> "Paper":
    """The agendas of planned sessions in the order of their days, in the program's language.

    Sessions of pairings that are over are no longer printed, but by their code.

    days: only those dated or due from today on for so many days. code: only this session, as typed from paper,
    whatever its state. Neither: all that are planned. Raises CounterpartError: nothing-to-print, code-unreadable,
    code-mistyped, code-unknown.
    """
    return draw_agendas(
        session_papers(store, program, today, days=days, code=code), program, with_forms=with_forms
    )


def draw_agendas(papers: "Sequence[AgendaPaper]", program: Program, *, with_forms: bool = True) -> "Paper":
    """Lay out papers that `session_papers` gathered. Reads no store, so a job in the background can do it."""
    from app.reports import agenda

    with speaking(program.language):
        return agenda.build(papers, program.paper, with_forms=with_forms)


def session_papers(
    store: Store, program: Program, today: date, *, days: int | None = None, code: str | None = None
) -> "list[AgendaPaper]":
    """The papers of the sessions wanted, as values: what a job in the background can print. As `agendas_pdf`."""
    if code is not None:
        return papers_of(store, program, [_session_of_code(store, program, code)])
    found = _papers(store, program, store.stories(program.id), _planned(today, days))
    if not found:
        raise trouble("nothing-to-print", program=program.name)
    return found


def papers_of(store: Store, program: Program, session_ids: Sequence[int]) -> "list[AgendaPaper]":
    """The papers of these sessions in the order of their days, whatever their state; reads only their pairings.

    Raises KeyError for a session that isn't there.
    """
    pairings = dict.fromkeys(session.pairing_id for session in store.sessions.get_many(session_ids))
    stories = [store.story(pairing_id) for pairing_id in pairings]
    return _papers(store, program, stories, lambda _story, session: session.id in session_ids)


def draw_forms(papers: "Sequence[AgendaPaper]", side: Side, program: Program) -> "Paper":
    """Lay out blank reflection sheets of one side for these sessions, in the program's language."""
    from app.reports import reflection

    with speaking(program.language):
        return reflection.build([(paper, side) for paper in papers], program.paper)


def _papers(
    store: Store, program: Program, stories: Sequence[PairingStory], wanted: Wanted
) -> "list[AgendaPaper]":
    topics = {topic.id: topic for topic in store.topics.of(program.id)}
    found: list[tuple[date, AgendaPaper]] = []
    with speaking(program.language):
        for story in stories:
            sessions = [session for session in story.sessions if wanted(story, session)]
            papers = agenda_papers(program, story, sessions, topics)
            found += zip((session.day for session in sessions), papers, strict=True)
    return [paper for _day, paper in sorted(found, key=lambda dated: dated[0])]


def summary_pdf(store: Store, program: Program, as_of: date) -> "Paper":
    """The program summary as of a day, for everyone, in the program's language."""
    return draw_summary(summary_of(store, program, as_of))


def draw_summary(figures: "ProgramSummary") -> "Paper":
    """Lay out figures that `summary_of` gathered. Reads no store, so a job in the background can do it."""
    from app.reports import summary

    with speaking(figures.program.language):
        return summary.build(figures, figures.program.paper)


def prepare() -> None:
    """Import what drawing needs ahead of time; it takes long enough to be noticed at the first paper."""
    from app.reports import agenda, summary  # noqa: F401


def save(paper: "Paper", path: Path) -> bool:
    """Write a paper's PDF, whole or not at all. Returns whether it replaced an older PDF.

    Raises CounterpartError: file-exists when something else than a PDF has that name, not-written.
    """
    replaces = is_there(path)
    if replaces and not _is_pdf(path):
        raise trouble("file-exists", path=path)
    unfinished = path.with_name(path.name + ".part")
    try:
        unfinished.write_bytes(paper.pdf)
        unfinished.replace(path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise trouble("not-written", path=path, reason=error.strerror or str(error)) from error
    return replaces


def _is_pdf(path: Path) -> bool:
    """Whether this is a PDF, or nothing yet, by name and content; a program file that is called like one isn't."""
    if path.suffix.lower() != ".pdf":
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(_PDF_START)) in (_PDF_START, b"")
    except OSError:  # a folder, or what only others may read
        return False


def _planned(today: date, days: int | None) -> Wanted:
    last = today + timedelta(days=days or 0)

    def wanted(story: PairingStory, session: Session) -> bool:
        is_planned = session.state is SessionState.PLANNED and story.pairing.state not in _OVER
        return is_planned and (days is None or today <= session.day <= last)

    return wanted


def _session_of_code(store: Store, program: Program, typed: str) -> int:
    read = read_code(typed)
    session_id = store.sessions.id_of_code(program.id, read.code) if read.kind is CodeKind.SESSION else None
    if session_id is None:
        raise trouble("code-unknown", typed=typed)
    return session_id
