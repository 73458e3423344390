"""The program summary: page 1 for whoever stops after one page, and an annex with what each figure means.

First the problem, then six figures, then what each side gained, with response rates on the same page as scores.
"""

from collections.abc import Sequence

from app.domain.programs import PaperSize
from app.domain.summary import ProgramSummary
from app.reports.look import PLAIN, Look
from app.reports.sheet import About, Edges, PageNumber, Paper, Section, build_paper
from app.reports.summary_annex import PairLine, annex
from app.reports.summary_front import front
from app.text.catalog import _
from app.text.formats import date_long


def build(summary: ProgramSummary, size: PaperSize, pairs: Sequence[PairLine] = (), look: Look = PLAIN) -> Paper:
    """The summary as a PDF for everyone. pairs: the annex's list of pairings by code, left out when empty.

    The figures are printed as given: what may not be shown must already be hidden in `summary`.
    """
    about = About(_("Program summary, {program}").format(program=summary.program.name), look=look)
    counted = build_paper(_sections(summary, size, pairs, pages=0), about, size)
    return build_paper(_sections(summary, size, pairs, pages=counted.pages), about, size)


def _sections(summary: ProgramSummary, size: PaperSize, pairs: Sequence[PairLine], *, pages: int) -> list[Section]:
    return [
        Section(_edges(summary, pages), front(summary, size), bookmark=_("Program summary")),
        Section(_edges(summary, pages), annex(summary, pairs, size), bookmark=_("Annex")),
    ]


def _edges(summary: ProgramSummary, pages: int) -> Edges:
    def note(page: PageNumber) -> str:
        return _("{page} of {pages}").format(page=page.in_paper, pages=pages)

    return Edges(
        organization=summary.program.organization,
        paper=_("Program summary"),
        foot=(_as_of(summary),),
        page_note=note,
    )


def _as_of(summary: ProgramSummary) -> str:
    program = summary.program
    as_of = _("As of {day}.").format(day=date_long(summary.as_of))
    if not program.coordinator_name:
        return as_of
    parts = (program.coordinator_name, _("coordinator"), program.coordinator_email)
    who = ", ".join(part for part in parts if part)
    return f"{as_of} {_('Prepared by {coordinator}.').format(coordinator=who)}"
