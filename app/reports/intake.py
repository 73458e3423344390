"""Intake forms, one leaf for each person: blank, or with what is known to be corrected by hand."""

from collections.abc import Callable, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.programs import PaperSize
from app.reports.frame import edges_of_pair
from app.reports.geometry import TEXT_WIDTH
from app.reports.intake_back import back
from app.reports.intake_front import front
from app.reports.intake_papers import IntakePaper
from app.reports.look import PLAIN, Look
from app.reports.sheet import About, Paper, Section, build_paper, counted, height_for_text, page_of_pages
from app.reports.stack import Rest, height_of
from app.text.catalog import _
from app.text.labels import side

_PITCHES = (9 * mm, 8.4 * mm, 7.8 * mm, 7.2 * mm, 6.6 * mm, 6 * mm)  # more words never make the type smaller


def build(
    papers: Sequence[IntakePaper],
    size: PaperSize,
    *,
    look: Look = PLAIN,
    progress: Callable[[int, int], object] | None = None,
) -> Paper:
    """Intake forms as one PDF, each on a leaf of its own. Raises ValueError without papers."""
    if not papers:
        raise ValueError("there is no intake form to print")
    title = _("{paper}, {program}").format(paper=_("Intake form"), program=papers[0].frame.program)
    sections = (intake_section(paper, size) for paper in counted(papers, progress))
    return build_paper(sections, About(title, two_sided=True, look=look), size)


def intake_section(paper: IntakePaper, size: PaperSize, level: int = 0) -> Section:
    """One person's form, front and back, with its lines as far apart as the two pages allow."""
    name = _("{paper}, {side}").format(paper=_("Intake form"), side=side(paper.willing))
    bookmark = _("{paper}: {names}").format(paper=name, names=paper.name) if paper.name else name
    edges = edges_of_pair(paper.frame, name, page_of_pages)
    height = height_for_text(edges, size)
    pages = [_roomiest(half, paper, height) for half in (front, back)]
    return Section(edges, [*pages[0], Rest(), *pages[1]], bookmark, level, begins_leaf=True)


def _roomiest(
    half: Callable[[IntakePaper, float], list[Flowable]], paper: IntakePaper, height: float
) -> list[Flowable]:
    found: list[Flowable] = []
    for pitch in _PITCHES:
        found = half(paper, pitch)
        if height_of(found, TEXT_WIDTH) <= height:
            break
    return found
