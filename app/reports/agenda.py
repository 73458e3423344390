"""Session agendas: one sheet each, with actions and notes on its back, and a reflection sheet for each side.

On both sides of the paper every reflection sheet is a leaf of its own: its back is more room for its writer, never
the other side's sheet.
"""

from collections.abc import Callable, Iterator, Sequence

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports.agenda_back import back
from app.reports.agenda_front import front
from app.reports.agenda_papers import AgendaPaper
from app.reports.look import PLAIN, Look
from app.reports.reflection import reflection_sections
from app.reports.session_words import edges, session_count, session_title
from app.reports.sheet import About, Paper, Section, build_paper, counted, height_for_text
from app.text.catalog import _
from app.text.formats import date_short, listing


def build(
    papers: Sequence[AgendaPaper],
    size: PaperSize,
    *,
    with_forms: bool = True,
    sides: Sequence[Side] = tuple(Side),
    two_sided: bool = True,
    look: Look = PLAIN,
    progress: Callable[[int, int], object] | None = None,
) -> Paper:
    """The agendas of sessions as one PDF, each session with a bookmark.

    with_forms: each agenda is followed by its reflection sheets, those of these sides. two_sided: meant for both
    sides of the paper, so that every sheet begins a leaf and the reflection sheets have backs; without it those
    backs are left out.
    progress: gets how many sessions of how many are drawn, before each; what it raises ends the drawing.
    Raises ValueError without papers.
    """
    if not papers:
        raise ValueError("there is no agenda to print")
    sections = (
        section
        for paper in counted(papers, progress)
        for section in agenda_sections(paper, size, sides=sides if with_forms else (), two_sided=two_sided)
    )
    title = _("Session agendas, {program}").format(program=papers[0].program)
    return build_paper(sections, About(title, two_sided, look), size)


def agenda_sections(
    paper: AgendaPaper, size: PaperSize, *, sides: Sequence[Side], two_sided: bool, level: int = 0
) -> Iterator[Section]:
    """The agenda of one session, its back, and the reflection sheets of these sides.

    level: of its bookmark, which names the pair unless it stands below another one.
    """
    name = _("Session agenda")
    around = edges(paper, name, _("front"))
    contents = front(paper, height_for_text(around, size))
    yield Section(around, contents, _bookmark(paper, level), level, begins_leaf=two_sided)
    yield Section(edges(paper, name, _("back")), back(paper))
    for side in sides:
        yield from reflection_sections(paper, side, size, two_sided=two_sided, level=level + 1)


def _bookmark(paper: AgendaPaper, level: int) -> str:
    day = paper.planned_at.date() if paper.planned_at else paper.due_by
    session = _("{session}, {title}, {day}").format(
        session=session_count(paper), title=session_title(paper), day=date_short(day)
    )
    pair = listing((paper.mentor.name, paper.mentee.name))
    return session if level else _("{pair}: {session}").format(pair=pair, session=session)
