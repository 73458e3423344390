"""Printing: session agendas, reflection sheets, and saving a PDF whole or not at all."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.participants import Side
from app.domain.problems import trouble
from app.domain.programs import Program
from app.operations.gathering import AgendaMatter, agenda_matter, at_once, wanted_sessions
from app.operations.session_papers import agenda_papers
from app.paths import is_there
from app.storage import Store
from app.text.catalog import speaking

if TYPE_CHECKING:
    from app.reports.agenda_papers import AgendaPaper
    from app.reports.sheet import Paper as Paper  # noqa: PLC0414  # for the faces, which may not reach reports

Told = Callable[
    [int, int], object
]  # gets how many sessions of how many are drawn; what it raises stops the drawing
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
    papers = session_papers(store, program, today, days=days, code=code)
    return draw_agendas(papers, program, logo=store.logos.of(program.id), with_forms=with_forms)


def draw_agendas(
    papers: "Sequence[AgendaPaper]",
    program: Program,
    *,
    logo: bytes = b"",
    with_forms: bool = True,
    sides: Sequence[Side] = tuple(Side),
    progress: Told | None = None,
) -> "Paper":
    """Lay out papers that `session_papers` gathered. Reads no store, so a job in the background can do it."""
    from app.reports import agenda
    from app.reports.look import Look

    look = Look(program.accent, logo)
    with speaking(program.language):
        return agenda.build(
            papers, program.paper, with_forms=with_forms, sides=sides, look=look, progress=progress
        )


def draw_sheets(
    papers: "Sequence[AgendaPaper]",
    program: Program,
    *,
    logo: bytes = b"",
    sides: Sequence[Side] = tuple(Side),
    progress: Told | None = None,
) -> "Paper":
    """Lay out the reflection sheets alone, those of each of these sides. As `draw_agendas`."""
    from app.reports import reflection
    from app.reports.look import Look

    look = Look(program.accent, logo)
    with speaking(program.language):
        both = [(paper, side) for paper in papers for side in sides]
        return reflection.build(both, program.paper, look=look, progress=progress)


def session_papers(
    store: Store, program: Program, today: date, *, days: int | None = None, code: str | None = None
) -> "list[AgendaPaper]":
    """The papers of the sessions wanted, as values: what a job in the background can print. As `agendas_pdf`."""
    wanted = wanted_sessions(store, program, today, days=days, code=code)
    return papers_of(at_once(agenda_matter(store, program, wanted, today)))


def papers_of(matter: AgendaMatter, progress: Told | None = None) -> "list[AgendaPaper]":
    """The papers of what was gathered, in the order wanted. Reads no store.

    Takes seconds for many thousands; progress is told that nothing is drawn yet, so that it can end this too.
    """
    program, topics = matter.program, {topic.id: topic for topic in matter.topics}
    wanted = {one.session_id for one in matter.wanted}
    found: dict[int, AgendaPaper] = {}
    with speaking(program.language):
        for story in matter.stories:
            if progress is not None:
                progress(0, len(wanted))
            sessions = [session for session in story.sessions if session.id in wanted]
            papers = agenda_papers(program, story, sessions, topics, matter.today)
            found |= zip((session.id for session in sessions), papers, strict=True)
    return [found[one.session_id] for one in matter.wanted]


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
    write_whole(path, paper.pdf)
    return replaces


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all. Raises CounterpartError "not-written"."""
    unfinished = path.with_name(path.name + ".part")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise trouble("not-written", path=path, reason=error.strerror or str(error)) from error


def _is_pdf(path: Path) -> bool:
    """Whether this is a PDF, or nothing yet, by name and content; a program file that is called like one isn't."""
    if path.suffix.lower() != ".pdf":
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(_PDF_START)) in (_PDF_START, b"")
    except OSError:  # a folder, or what only others may read
        return False
