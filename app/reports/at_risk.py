"""The pairs that need a hand, urgent ones first, each with its reasons and room for what was done about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.programs import PaperSize
from app.reports.bookmarks import OutlinedHead
from app.reports.columns import Row, list_row
from app.reports.frame import Frame, edges_of_report
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import SectionHead
from app.reports.look import PLAIN, Look
from app.reports.pair_needs import PairNeed, need_heads, need_row, side_key
from app.reports.sheet import About, Heed, Paper, Section, build_paper, go_on, page_of_pages
from app.reports.stack import spaced
from app.reports.styles import KICKER, LEAD, TEXT, TITLE
from app.reports.words import words
from app.reports.writing import Field, Fields
from app.text.catalog import _

_LOG_LINES = 2
_LOG_PITCH = 7.4 * mm
_HALVES = (cols(6), cols(6))


@dataclass(frozen=True, slots=True, kw_only=True)
class AtRiskPaper:
    """What stands on the list. day, lead: as of when, and how many need a hand. checked: what was looked at."""

    frame: Frame
    day: str
    lead: str
    needs: tuple[PairNeed, ...]
    checked: tuple[str, ...]


def build(paper: AtRiskPaper, size: PaperSize, look: Look = PLAIN, heed: Heed = go_on) -> Paper:
    """The list as a PDF for its coordinator."""
    name = _("Who needs a hand")
    section = Section(edges_of_report(paper.frame, name, page_of_pages), _flowables(paper), bookmark=name)
    about = About(_("Who needs a hand, {program}").format(program=paper.frame.program), look=look)
    return build_paper([section], about, size, heed)


def _flowables(paper: AtRiskPaper) -> list[Flowable]:
    urgent = [need for need in paper.needs if need.is_urgent]
    soon = [need for need in paper.needs if not need.is_urgent]
    return [
        words(KICKER, paper.day),
        words(TITLE, _("Who needs a hand") if paper.needs else _("Nobody needs a hand today")),
        words(LEAD, paper.lead),
        *([spaced(2, side_key())] if paper.needs else []),
        *_group(_("At once"), _("call today or tomorrow"), urgent),
        *_group(_("Soon"), _("within a week or so"), soon),
        *_checked(paper.checked),
    ]


def _group(title: str, note: str, needs: Sequence[PairNeed]) -> list[Flowable]:
    if not needs:
        return []
    return [spaced(5 * mm, OutlinedHead(title, note)), need_heads(), *map(_with_log, needs)]


def _with_log(need: PairNeed) -> Flowable:
    """A pair and its lines to write on stay together: who writes looks at both."""
    log = [
        Fields(
            [
                Field(_("Day"), cols(2)),
                Field(_("With"), cols(2)),
                Field(_("What was said and done"), cols(6)),
                Field(_("Look again"), cols(2)),
            ],
            GUTTER,
            _LOG_PITCH,
        )
        for _line in range(_LOG_LINES)
    ]
    return Row([[need_row(need), *log]], [TEXT_WIDTH], above=3, below=9)


def _checked(phrases: Sequence[str]) -> list[Flowable]:
    """Two to a row, so that the list of pairs keeps its room."""
    found: list[Flowable] = [spaced(5 * mm, SectionHead(_("What was looked at"), _("in every pairing under way")))]
    for first in range(0, len(phrases), 2):
        cells = [words(TEXT, phrase[0].upper() + phrase[1:]) for phrase in phrases[first : first + 2]]
        found.append(list_row(cells, _HALVES[: len(cells)], GUTTER))
    return found
