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
from app.reports.sheet import About, Paper, Section, build_paper, counted
from app.text.catalog import _
from app.text.formats import date_short, listing


def build(
    papers: Sequence[AgendaPaper],
    size: PaperSize,
    *,
    with_forms: bool = True,
    two_sided: bool = True,
    look: Look = PLAIN,
    progress: Callable[[int, int], object] | None = None,
) -> Paper:
    """The agendas of sessions as one PDF, each session with a bookmark.

    with_forms: each agenda is followed by its two reflection sheets. two_sided: meant for both sides of the paper,
    so that every sheet begins a leaf and the reflection sheets have backs; without it those backs are left out.
    progress: gets how many sessions of how many are drawn, before each; what it raises ends the drawing.
    Raises ValueError without papers.
    """
    if not papers:
        raise ValueError("there is no agenda to print")
    sections = (
        section
        for paper in counted(papers, progress)
        for section in _sections(paper, size, with_forms=with_forms, two_sided=two_sided)
    )
    title = _("Session agendas, {program}").format(program=papers[0].program)
    return build_paper(sections, About(title, two_sided, look), size)


def _sections(paper: AgendaPaper, size: PaperSize, *, with_forms: bool, two_sided: bool) -> Iterator[Section]:
    name = _("Session agenda")
    yield Section(edges(paper, name, _("front")), front(paper), bookmark=_bookmark(paper), begins_leaf=two_sided)
    yield Section(edges(paper, name, _("back")), back(paper))
    if with_forms:
        for side in (Side.MENTOR, Side.MENTEE):
            yield from reflection_sections(paper, side, size, two_sided=two_sided, level=1)


def _bookmark(paper: AgendaPaper) -> str:
    day = paper.planned_at.date() if paper.planned_at else paper.due_by
    return _("{pair}: {session}, {title}, {day}").format(
        pair=listing((paper.mentor.name, paper.mentee.name)),
        session=session_count(paper),
        title=session_title(paper),
        day=date_short(day),
    )
