"""What stands below the table of a proposal: who waits and why, what the coordinator decided, and the rules."""

from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.reports.columns import Row, list_row
from app.reports.geometry import GUTTER, cols
from app.reports.headings import SectionHead, SideMark
from app.reports.marks import lead_of
from app.reports.proposal_papers import Line, ProposalPaper, Waiting
from app.reports.stack import spaced
from app.reports.styles import LABEL, TEXT
from app.reports.words import words
from app.text.catalog import _

_SECTION_GAP = 5 * mm
_MARK = 3.7 * mm
_HALF = cols(6)
_LABEL_AND_TEXT = (cols(3), cols(9))


def below(paper: ProposalPaper) -> Iterator[Flowable]:
    """Section by section, each row of which goes to the next page whole."""
    yield spaced(_SECTION_GAP, SectionHead(_("Waiting, and why")))
    yield from _two_by_two(paper.left_out)
    if not paper.left_out:
        yield words(TEXT, _("Nobody waits."))
    yield from _section(SectionHead(_("Not looked at")), paper.held_out)
    yield from _section(SectionHead(_("Decided by the coordinator")), paper.wishes)
    yield from _section(SectionHead(_("Rules in force"), _("the same for everybody")), paper.rules)


def _two_by_two(waiting: Sequence[Waiting]) -> Iterator[Flowable]:
    for first in range(0, len(waiting), 2):
        halves = [_waiting(one) for one in waiting[first : first + 2]]
        yield Row(halves, [_HALF] * len(halves), gap=GUTTER, above=1, below=4)


def _waiting(one: Waiting) -> Flowable:
    names = words(LABEL, "; ".join(one.names))
    mark: list[Flowable] = [] if one.side is None else [SideMark(lead_of(one.side), LABEL)]
    return Row([mark, [names, words(TEXT, one.reason)]], [_MARK, _HALF - _MARK])


def _section(head: Flowable, lines: Sequence[Line]) -> Iterator[Flowable]:
    if lines:
        yield spaced(_SECTION_GAP, head)
        for line in lines:
            yield list_row([words(LABEL, line.subject), words(TEXT, line.words)], _LABEL_AND_TEXT, GUTTER)
