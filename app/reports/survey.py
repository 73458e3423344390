"""Survey forms of all waves, one leaf for each person: the questions of the wave, then the statements it repeats.

They are always printed unanswered: what somebody wrote stands on their own paper and in the file.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.domain.survey_forms import own_questions, repeated_questions
from app.domain.surveys import Wave
from app.reports.fonts import Face
from app.reports.form_top import form_top
from app.reports.frame import Frame, edges_of_pair
from app.reports.geometry import TEXT_WIDTH
from app.reports.headings import SectionHead
from app.reports.look import PLAIN, Look
from app.reports.marks import lead_of
from app.reports.notes import Notes
from app.reports.question_rows import question_row
from app.reports.sheet import (
    About,
    Edges,
    PageNumber,
    Paper,
    Section,
    build_paper,
    counted,
    height_for_text,
    page_of_pages,
)
from app.reports.stack import Rest, height_of, spaced
from app.reports.statements import Statement, statements
from app.reports.styles import LEAD, TEXT
from app.reports.words import Span, words
from app.text.catalog import _
from app.text.forms import cross_one, due, hand_in
from app.text.labels import side, side_title
from app.text.survey_papers import repeated_head, survey_lead, who_reads
from app.text.survey_questions import form_title, is_of_trust, question, scale_ends

_ON_TWO_PAGES = frozenset({Wave.MID, Wave.CLOSE})  # the repeated statements stand on the back


class _Spacing(NamedTuple):
    """How much room a form takes: above and below each row, lines for words, and from line to line; in points."""

    air: float
    lines: int
    pitch: float


_SPACINGS = (
    _Spacing(9.5, 5, 9 * mm),
    _Spacing(8, 4, 9 * mm),
    _Spacing(6.5, 3, 8.4 * mm),
    _Spacing(5, 3, 8 * mm),
    _Spacing(4, 2, 8 * mm),
    _Spacing(2.5, 2, 7 * mm),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyPaper:
    """What stands on one person's form.

    name, code: "" on a blank form, and where the form has no code. until: the day it is wanted back, None for
    within two weeks. small_group: of how many people answers are shown to others at least.
    """

    frame: Frame
    wave: Wave
    side: Side
    name: str = ""
    code: str = ""
    until: date | None = None
    small_group: int


def build(
    papers: Sequence[SurveyPaper],
    size: PaperSize,
    *,
    look: Look = PLAIN,
    progress: Callable[[int, int], object] | None = None,
) -> Paper:
    """Survey forms of one wave as one PDF, each on a leaf of its own. Raises ValueError without papers."""
    if not papers:
        raise ValueError("there is no survey form to print")
    title = _("{paper}, {program}").format(paper=form_title(papers[0].wave), program=papers[0].frame.program)
    sections = (survey_section(paper, size) for paper in counted(papers, progress))
    return build_paper(sections, About(title, two_sided=True, look=look), size)


def survey_section(paper: SurveyPaper, size: PaperSize, level: int = 0) -> Section:
    """One person's form, both its pages."""
    name = _("{paper}, {side}").format(paper=form_title(paper.wave), side=side(paper.side))
    bookmark = _("{paper}: {names}").format(paper=name, names=paper.name) if paper.name else name
    around = edges_of_pair(paper.frame, name, lambda page: _note(paper, page))
    return Section(around, _flowables(paper, around, size), bookmark, level, begins_leaf=True)


def _note(paper: SurveyPaper, page: PageNumber) -> str:
    """The page, with the code where there is one: a back that was copied alone is still known by it."""
    if not paper.code:
        return page_of_pages(page)
    return _("{code}, {page}").format(code=paper.code, page=page_of_pages(page))


def _flowables(paper: SurveyPaper, around: Edges, size: PaperSize) -> list[Flowable]:
    """The form with as much air as its pages allow."""
    height = height_for_text(around, size)
    if paper.wave not in _ON_TWO_PAGES:
        return _roomiest(lambda spacing: [*_front(paper, spacing), *_repeated(paper, spacing)], height)
    front = _roomiest(lambda spacing: _front(paper, spacing), height)
    back = _roomiest(lambda spacing: _repeated(paper, spacing), height)
    return [*front, Rest(), *back, spaced(7 * mm, Notes(_("More room for your words"), ""))]


def _roomiest(made: Callable[[_Spacing], list[Flowable]], height: float) -> list[Flowable]:
    found: list[Flowable] = []
    for spacing in _SPACINGS:
        found = made(spacing)
        if height_of(found, TEXT_WIDTH) <= height:
            break
    return found


def _front(paper: SurveyPaper, spacing: _Spacing) -> list[Flowable]:
    asked = own_questions(paper.wave, paper.side)
    rows = [
        question_row(one, paper.side, air=spacing.air, lines=spacing.lines, pitch=spacing.pitch) for one in asked
    ]
    head = [spaced(4 * mm, SectionHead(_("This program"), _("tick a box, or cross a circle")))] if rows else []
    return [*_top(paper), *head, *rows]


def _top(paper: SurveyPaper) -> list[Flowable]:
    few, means = who_reads(paper.small_group)
    return [
        form_top(
            due(paper.until),
            form_title(paper.wave),
            lead=lead_of(paper.side),
            side=side_title(paper.side),
            name=paper.name,
            code=paper.code,
        ),
        spaced(2 * mm, words(LEAD, survey_lead(paper.wave))),
        spaced(1 * mm, words(TEXT, Span(few, Face.BOLD), " ", means, " ", hand_in(paper.frame.coordinator))),
    ]


def _repeated(paper: SurveyPaper, spacing: _Spacing) -> list[Flowable]:
    keys = [one.key for one in repeated_questions(paper.side)]
    found: list[Flowable] = []
    for of_trust in (False, True):
        said = [Statement(question(key, paper.side)) for key in keys if is_of_trust(key) is of_trust]
        head = SectionHead(repeated_head(is_of_trust=of_trust), cross_one())
        found += [spaced(5 * mm, head), statements(said, scale_ends(keys[0]), air=spacing.air)]
    return found
