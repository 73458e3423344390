"""The back of an intake form: topics in both directions, how ready somebody is, and what they agree to."""

from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.topics import HIGHEST_LEVEL, Direction
from app.reports import palette
from app.reports.columns import HeadedList, Row
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import SectionHead
from app.reports.intake_papers import IntakePaper, TopicLine
from app.reports.signatures import signatures
from app.reports.stack import Gap, spaced
from app.reports.statements import Statement, statements
from app.reports.styles import LABEL, SECOND, SECOND_BOLD, TEXT
from app.reports.ticking import Answered, Circles, TickBox, Ticks
from app.reports.words import words
from app.reports.writing import Field, Fields, Lines
from app.text import intake
from app.text.catalog import _
from app.text.formats import date_long
from app.text.survey_questions import scale_ends

_LEVELS_WIDTH, _NOT_WIDTH = 34 * mm, 22 * mm
_WIDTHS = (TEXT_WIDTH - 2 * _LEVELS_WIDTH - _NOT_WIDTH - 3 * GUTTER, _LEVELS_WIDTH, _LEVELS_WIDTH, _NOT_WIDTH)
_CIRCLES_WIDTH = 27 * mm  # so that the two rows of circles stand apart
_CIRCLE = 4.6 * mm
_LEVELS = range(HIGHEST_LEVEL + 1)


def back(paper: IntakePaper, pitch: float) -> list[Flowable]:
    """The back. pitch: from line to line, in points."""
    return [
        SectionHead(_("Topics"), _("from 0, not at all, to 3, a lot: cross one circle each")),
        HeadedList(_topic_heads(), _topics(paper, air=0.1 * pitch)),
        spaced(0.5 * pitch, SectionHead(_("How ready I am"), _readiness_note(paper))),
        *_readiness(paper, pitch),
        spaced(0.5 * pitch, SectionHead(_("What I agree to"), _consent_note(paper))),
        Row([[*_consent(paper, pitch), _signature(paper, pitch)]], [TEXT_WIDTH]),  # never parted
    ]


def _topic_heads() -> Flowable:
    heads = [words(SECOND, text) for text in ("", _("I can share"), _("I want to learn"))]
    return Row([*heads, words(SECOND.centered(), _("Not with me"))], _WIDTHS, gap=GUTTER)


def _topics(paper: IntakePaper, air: float) -> list[Flowable]:
    found: list[Flowable] = []
    for direction, lines in groupby(paper.topics, key=lambda line: line.direction):
        found.append(Row([words(SECOND_BOLD, intake.direction(direction))], [cols(12)], above=air, below=air))
        found += [_topic_row(line, air) for line in lines]
    nothing_said = TopicLine(name="", direction=Direction.FORWARD)
    own = Fields([Field(_("Another topic"), _WIDTHS[0])], GUTTER, _CIRCLE)
    return [*found, _row(own, nothing_said, air)]


def _topic_row(line: TopicLine, air: float) -> Flowable:
    return _row(words(TEXT, line.name), line, air)


def _row(name: Flowable, line: TopicLine, air: float) -> Flowable:
    answers = [Circles(Answered(_LEVELS, chosen), _CIRCLE) for chosen in (line.can_share, line.want_to_learn)]
    levels = [Row([circles], [_CIRCLES_WIDTH]) for circles in answers]
    cells = [name, *levels, TickBox(is_ticked=line.not_with_me)]
    return Row(cells, _WIDTHS, gap=GUTTER, above=air, below=air, line=palette.HAIR)


def _readiness_note(paper: IntakePaper) -> str:
    hides = paper.is_filled and paper.readiness is None
    return intake.stays_with_coordinator() if hides else intake.readiness_note()


def _readiness(paper: IntakePaper, pitch: float) -> list[Flowable]:
    given = paper.readiness
    said = [
        Statement(intake.readiness(key, paper.willing), getattr(given, key) if given else None)
        for key in intake.READINESS
    ]
    difficulty = given.difficulty if given else ""
    return [
        statements(said, scale_ends("readiness"), air=0.12 * pitch),
        spaced(4, words(LABEL, intake.difficulty())),
        words(TEXT, difficulty) if difficulty else Lines(2, pitch),
    ]


def _consent_note(paper: IntakePaper) -> str:
    if paper.is_filled and paper.consent is None:
        return intake.stays_with_coordinator()
    return _("one tick each; you may take any of them back at any time")


def _consent(paper: IntakePaper, pitch: float) -> list[Flowable]:
    given = paper.consent
    ticked = (given.is_recorded, given.special_category, given.may_be_quoted, False) if given else (False,) * 4
    day = date_long(given.given_on) if given and given.given_on else ""
    notice = Field(_("Privacy notice, version"), cols(4), given.notice if given else "")
    asked = zip(intake.consents(paper.retention_months), ticked, strict=True)
    return [
        Fields([notice, Field(_("agreed to on"), cols(4), day)], GUTTER, pitch),
        Gap(4),
        *[spaced(2, Ticks("", [said], TEXT, ticked=[0] if is_ticked else ())) for said, is_ticked in asked],
    ]


def _signature(paper: IntakePaper, pitch: float) -> Flowable:
    return signatures([(None, paper.name or _("Signature"))], free=1.4 * pitch)
