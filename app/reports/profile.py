"""The profile for sponsors and job seekers: one page that invites, made of totals, without a name.

First a question to the reader, then up to three figures, what changed, how it works, and what people say. Nothing
is cut: where a page is short, the gaps shrink, then quotes and items are fewer.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports.columns import Row
from app.reports.fonts import Face
from app.reports.frame import Frame, edges_of_report
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import MarkedWords, SectionHead
from app.reports.ink import broken
from app.reports.look import PLAIN, Look
from app.reports.marks import lead_of
from app.reports.profile_changes import ItemChange, change_scales
from app.reports.profile_parts import CALL_OUT_WIDTH, BigFigure, CallOut, big_figures
from app.reports.sheet import About, Paper, Section, build_paper, height_for_text, page_of_pages
from app.reports.stack import Gap, height_of, spaced
from app.reports.styles import HEADLINE, KICKER, LABEL, LARGE_QUOTE, LEAD, SECOND, SECTION, STEP, TEXT
from app.reports.words import Span, words
from app.text.catalog import _
from app.text.labels import side_title

_GAPS = tuple(gap * mm for gap in (20, 16, 12, 9, 7, 6, 5, 4, 3))  # between the parts, the widest that fit
_SHORT_STATEMENT = 120  # signs
_ABOVE_FOOT = 3 * mm
_BETWEEN_HALVES = 3 * GUTTER
_HALF = (TEXT_WIDTH - _BETWEEN_HALVES) / 2


@dataclass(frozen=True, slots=True)
class Step:
    """One step of how it works: a title, and a sentence or two."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Taking:
    """Something that was counted: what stands out, and what follows it."""

    figure: str
    rest: str


@dataclass(frozen=True, slots=True)
class SideChange:
    """What changed on one side. counted: how many people stand behind it, in words."""

    counted: str
    items: tuple[ItemChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfilePaper:
    """What stands on the page. Whatever is empty leaves its part out.

    lead: a few sentences under the question. period: what the changes were measured over. quotes: by side, the
    best first. statement: the words of the call-out. contact: whom to ask.
    """

    frame: Frame
    lead: str
    figures: tuple[BigFigure, ...] = ()
    period: str = ""
    changes: Mapping[Side, SideChange] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    quotes: Mapping[Side, tuple[str, ...]] = field(default_factory=dict)
    taking_part: tuple[Taking, ...] = ()
    statement: str
    contact: str = ""


def build(paper: ProfilePaper, size: PaperSize, look: Look = PLAIN) -> Paper:
    """The profile as a PDF of one page; its title names nobody."""
    title = _("Reverse mentoring at {organization}").format(organization=paper.frame.organization)
    name = _("Reverse mentoring here")
    about = About(title if paper.frame.organization else name, look=look)
    edges = edges_of_report(paper.frame, name, page_of_pages)
    section = Section(edges, _fitting(paper, height_for_text(edges, size)), bookmark=name)
    return build_paper([section], about, size)


class _Way(NamedTuple):
    """How much of the page is told: items and quotes of each side, lines of the statement, gaps in points."""

    items: int
    quotes: int
    lines: int
    gap: float


def _ways() -> Iterator[_Way]:
    """From the whole page with wide gaps to little with narrow ones: quotes go first, then items, last lines."""
    wide, narrow = _GAPS[:-2], _GAPS[-2:]
    for items, quotes, lines, gaps in (
        (3, 2, 99, wide),
        (3, 1, 99, wide),
        (3, 1, 99, narrow),
        (3, 0, 99, narrow),
        (2, 0, 99, narrow),
        (1, 0, 99, narrow),
        (0, 0, 12, narrow),
        (0, 0, 5, narrow),
    ):
        yield from (_Way(items, quotes, lines, gap) for gap in gaps)


def _fitting(paper: ProfilePaper, height: float) -> list[Flowable]:
    """The page with as much as fits."""
    found: list[Flowable] = []
    for way in _ways():
        found = _flowables(paper, way)
        if height_of(found, TEXT_WIDTH) <= height - _ABOVE_FOOT:
            break
    return found


def _flowables(paper: ProfilePaper, way: _Way) -> list[Flowable]:
    question = words(HEADLINE, _("Would you have a problem receiving guidance from a younger peer?"))
    parts = [
        [big_figures(paper.figures)] if paper.figures else [],
        _changes(paper, way.items),
        _steps(paper.steps),
        _quotes(paper.quotes, way.quotes),
        _taking_part(paper.taking_part),
        [_call_out(paper, way.lines)],
    ]
    found: list[Flowable] = [Gap(way.gap - _GAPS[-1]), question, spaced(2 * mm, words(LEAD, paper.lead))]
    for part in filter(None, parts):
        found += [spaced(way.gap, part[0]), *part[1:]]
    return found


def _changes(paper: ProfilePaper, most: int) -> list[Flowable]:
    shown = {side: change for side, change in paper.changes.items() if change.items[:most]}
    if not shown:
        return []
    halves = [_side_changes(side, change, most) for side, change in shown.items()]
    row = Row(halves, [_HALF] * len(halves), gap=_BETWEEN_HALVES)
    return [SectionHead(_("What changed"), paper.period), spaced(3, row)]


def _side_changes(side: Side, change: SideChange, most: int) -> list[Flowable]:
    head = Row(
        [MarkedWords(lead_of(side), side_title(side), KICKER), words(SECOND.right(), change.counted)],
        [_HALF - cols(2), cols(2)],
        below=5,
    )
    return [head, change_scales(side, change.items[:most], _HALF)]


def _steps(steps: Sequence[Step]) -> list[Flowable]:
    if not steps:
        return []
    cells = [
        [words(STEP, str(number)), words(LABEL, step.title), words(TEXT, step.text)]
        for number, step in enumerate(steps, start=1)
    ]
    return [SectionHead(_("How it works here")), spaced(2, Row(cells, [cols(3)] * len(cells), gap=GUTTER))]


def _quotes(by_side: Mapping[Side, tuple[str, ...]], most: int) -> list[Flowable]:
    """A column for each side; both sides' words in one row where only one side may be quoted."""
    quoted = {side: quotes[:most] for side, quotes in by_side.items() if quotes[:most]}
    if not quoted:
        return []
    cells = [_said(side, quotes) for side, quotes in quoted.items()]
    head = SectionHead(_("In their words"), _("quoted with consent, never by name"))
    return [head, spaced(4, Row(cells, [_HALF] * len(cells), gap=_BETWEEN_HALVES))]


def _said(side: Side, quotes: Sequence[str]) -> list[Flowable]:
    said = [spaced(5, words(LARGE_QUOTE, f"“{quote}”")) for quote in quotes]
    return [*said, spaced(2, MarkedWords(lead_of(side), side_title(side), KICKER))]


def _taking_part(told: Sequence[Taking]) -> list[Flowable]:
    if not told:
        return []
    cells = [words(TEXT, Span(one.figure, Face.BOLD), f" {one.rest}") for one in told]
    return [SectionHead(_("Who takes part")), spaced(2, Row(cells, [cols(4)] * len(cells), gap=GUTTER))]


def _call_out(paper: ProfilePaper, most: int) -> Flowable:
    """The statement, in bold where it is short, and whom to ask."""
    style = SECTION if len(paper.statement) <= _SHORT_STATEMENT else TEXT
    lines = broken(paper.statement, style, CALL_OUT_WIDTH, most)
    statement = words(style, paper.statement if len(lines) < most else " ".join(lines))
    return CallOut([statement, words(TEXT, paper.contact)] if paper.contact else [statement])
