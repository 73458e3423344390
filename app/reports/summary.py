"""The program summary: page 1 for whoever stops after one page, and an annex with what stands behind each figure.

First the problem, then six figures, then what each side gained, with response rates on the same page as scores.
"""

from dataclasses import replace
from functools import partial

from app.domain.privacy import Audience
from app.domain.programs import PaperSize
from app.domain.summary import ProgramSummary
from app.reports.frame import Frame, edges_of_report
from app.reports.look import PLAIN, Look
from app.reports.sheet import About, Edges, Heed, PageNumber, Paper, Section, build_paper, go_on, height_for_text
from app.reports.summary_annex import annex, meanings
from app.reports.summary_front import front
from app.reports.summary_spacing import spacing_for
from app.text.catalog import _
from app.text.formats import date_long


def build(summary: ProgramSummary, frame: Frame, size: PaperSize, look: Look = PLAIN, heed: Heed = go_on) -> Paper:
    """The summary as a PDF, counting its pages through; the coordinator's copy says so on each of them.

    The figures are printed as given: what its readers may not see must already be hidden in `summary`.
    """
    about = About(_("Program summary, {program}").format(program=summary.program.name), look=look)
    counted = build_paper(_sections(summary, frame, size, pages=0), about, size, heed)
    return build_paper(_sections(summary, frame, size, pages=counted.pages), about, size, heed)


def _sections(summary: ProgramSummary, frame: Frame, size: PaperSize, *, pages: int) -> list[Section]:
    edges = _edges(summary, frame, pages)
    spacing = spacing_for(partial(front, summary), height_for_text(edges, size))
    return [
        Section(edges, front(summary, spacing), bookmark=_("Program summary")),
        Section(edges, [*annex(summary, spacing), *meanings(summary)], bookmark=_("Annex")),
    ]


def _edges(summary: ProgramSummary, frame: Frame, pages: int) -> Edges:
    def note(page: PageNumber) -> str:
        return _("{page} of {pages}").format(page=page.in_paper, pages=pages)

    as_of = _("As of {day}.").format(day=date_long(summary.as_of))
    return edges_of_report(replace(frame, as_of=as_of), paper_name(summary.audience), note)


def paper_name(audience: Audience) -> str:
    """What stands at the head of each page."""
    if audience is Audience.COORDINATOR:
        return _("Program summary, coordinator's copy")
    return _("Program summary")
