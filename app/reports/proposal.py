"""The match proposal, coordinator's copy: how many pairs and who waits, each pair with its reason, and the rules.

Decisions are ticked on it before anything is final; what mustn't be overlooked is bold inside the reason.
"""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.programs import PaperSize
from app.reports.fonts import Face
from app.reports.look import PLAIN, Look
from app.reports.proposal_below import below
from app.reports.proposal_papers import ProposalPaper
from app.reports.proposal_table import pair_table
from app.reports.sheet import About, Edges, Paper, Section, build_paper, page_of_pages
from app.reports.stack import spaced
from app.reports.styles import KICKER, LEAD, TITLE
from app.reports.words import Span, words
from app.text.catalog import _
from app.text.formats import NO_BREAK, date_long
from app.text.proposals import coordinators_copy

_SECTION_GAP = 5 * mm


def build(paper: ProposalPaper, size: PaperSize, look: Look = PLAIN) -> Paper:
    """The proposal as a PDF for its coordinator, marked as such on each page."""
    title = _("Match proposal, {program}").format(program=paper.program)
    section = Section(_edges(paper), _flowables(paper), bookmark=_("Match proposal"))
    return build_paper([section], About(title, look=look), size)


def _flowables(paper: ProposalPaper) -> list[Flowable]:
    kicker = _("{day}, {priority}").format(day=date_long(paper.day), priority=paper.priority)
    table = pair_table(paper.pairs, paper.bars) if paper.pairs else []
    return [
        words(KICKER, kicker),
        words(TITLE, _("Match proposal")),
        words(LEAD, *_lead(paper)),
        *([spaced(_SECTION_GAP, table[0]), *table[1:]] if table else []),
        *below(paper),
    ]


def _lead(paper: ProposalPaper) -> list[Span]:
    """How many pairs, bold where their count stands in the sentence; who waits; what proves it."""
    before, pairs, after = paper.found.partition(paper.pairs_phrase)
    found = [Span(before), Span(pairs, Face.BOLD), Span(f"{after} ")]
    return [*found, Span(f"{paper.waiting} ", Face.BOLD), Span(paper.proof)]


def _edges(paper: ProposalPaper) -> Edges:
    whose = f"{NO_BREAK} |{NO_BREAK} ".join(part for part in (paper.organization, paper.program) if part)
    return Edges(
        organization=whose,
        paper=_("Match proposal, coordinator's copy"),
        foot=_foot(paper),
        page_note=page_of_pages,
    )


def _foot(paper: ProposalPaper) -> tuple[str, ...]:
    day = date_long(paper.day)
    prepared = _("Prepared {day}.").format(day=day)
    if paper.coordinator:
        prepared = _("Prepared {day} by {coordinator}.").format(day=day, coordinator=paper.coordinator)
    again = _("Same data, same result: the proposal can be repeated and checked.")
    return coordinators_copy(), f"{prepared} {again}"
