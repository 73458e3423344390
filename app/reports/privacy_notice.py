"""The privacy notice of a program in plain words, with lines for what only the organization can fill in."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.programs import PaperSize
from app.reports.columns import HeadedList, Row, table_row
from app.reports.frame import Frame, edges_of_report
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import SectionHead
from app.reports.look import PLAIN, Look
from app.reports.sheet import About, Paper, Section, build_paper, page_of_pages
from app.reports.stack import spaced
from app.reports.styles import KICKER, LABEL, LEAD, SECOND, TEXT, TITLE
from app.reports.words import words
from app.reports.writing import Field, Fields
from app.text.catalog import _

_GAP = 4.5 * mm
_FACT_WIDTHS = (cols(3), cols(9))
_LEVEL_WIDTHS = (cols(3), cols(5), cols(4))


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that the notice says: what it is about, and a few sentences."""

    subject: str
    words: str


@dataclass(frozen=True, slots=True)
class Part:
    """Points under one heading."""

    title: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Level:
    """One of the levels at which a text is read: its name, what belongs to it, and who reads that."""

    name: str
    what: str
    readers: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyNotice:
    """What stands on the notice: parts before and after the table of levels; blanks: lines to fill in."""

    frame: Frame
    kicker: str
    lead: str
    before: tuple[Part, ...]
    levels: tuple[Level, ...]
    after: tuple[Part, ...]
    blanks: tuple[str, ...]


def build(notice: PrivacyNotice, size: PaperSize, look: Look = PLAIN) -> Paper:
    """The notice as a PDF."""
    name = _("Privacy notice")
    section = Section(edges_of_report(notice.frame, name, page_of_pages), _flowables(notice), bookmark=name)
    about = About(_("Privacy notice, {program}").format(program=notice.frame.program), look=look)
    return build_paper([section], about, size)


def _flowables(notice: PrivacyNotice) -> list[Flowable]:
    version = [Field(_("Version"), cols(3)), Field(_("valid from"), cols(4))]
    return [
        words(KICKER, notice.kicker),
        words(TITLE, _("What we keep about you, and why")),
        words(LEAD, notice.lead),
        spaced(1 * mm, Fields(version, GUTTER)),
        *(line for part in notice.before for line in _part(part)),
        *_levels(notice.levels),
        *(line for part in notice.after for line in _part(part)),
        *_blanks(notice.blanks),
    ]


def _part(part: Part) -> list[Flowable]:
    rows = [
        table_row([words(LABEL, point.subject), words(TEXT, point.words)], _FACT_WIDTHS, GUTTER)
        for point in part.points
    ]
    return [spaced(_GAP, SectionHead(part.title)), *rows]


def _levels(levels: Sequence[Level]) -> list[Flowable]:
    heads = [words(SECOND, head) for head in (_("level"), _("what belongs to it"), _("who reads it"))]
    rows = [
        table_row([words(LABEL, one.name), words(TEXT, one.what), words(TEXT, one.readers)], _LEVEL_WIDTHS, GUTTER)
        for one in levels
    ]
    head = SectionHead(_("Who reads what"), _("what you hand in is for the coordinator, unless you tick more"))
    return [spaced(_GAP, head), HeadedList(Row(heads, _LEVEL_WIDTHS, gap=GUTTER, below=1), rows)]


def _blanks(labels: Sequence[str]) -> list[Flowable]:
    """The lines stay together on one page: whoever fills them in sees all of them."""
    lines = [Fields([Field(label, TEXT_WIDTH)], GUTTER, 8 * mm) for label in labels]
    head = SectionHead(_("To be filled in by the organization"), _("before the notice is given to anybody"))
    return [spaced(_GAP, Row([[head, *lines]], [TEXT_WIDTH]))]
