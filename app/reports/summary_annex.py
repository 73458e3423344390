"""The annex of the program summary: what each printed figure means, all topics, and pairings by code."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.pairings import PairingState
from app.domain.programs import PaperSize
from app.domain.summary import ProgramSummary
from app.reports.columns import HeadedList, Row, list_row
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import SectionHead
from app.reports.stack import spaced
from app.reports.styles import HALF_TITLE, KICKER, LABEL, SECOND, SMALL_CODE, TEXT, Style
from app.reports.summary_charts import shown_topics
from app.reports.summary_front import MOST_DECISIONS, dated
from app.reports.words import words
from app.text.catalog import _
from app.text.formats import decimal, whole
from app.text.labels import pairing_state
from app.text.metrics import definitions

_DEFINITION_WIDTHS = (cols(3), cols(9))
_PAIR_WIDTHS = (cols(3), cols(3), cols(2), cols(2), cols(2))


@dataclass(frozen=True, slots=True, kw_only=True)
class PairLine:
    """One pairing of the annex by its code. held, of: sessions. minutes: of held ones where known."""

    code: str
    state: PairingState
    held: int
    of: int
    minutes: int


def annex(summary: ProgramSummary, pairs: Sequence[PairLine], size: PaperSize) -> list[Flowable]:
    """The annex, from top to bottom: definitions, what page 1 had no room for, and pairings by code."""
    return [
        words(KICKER, summary.program.name),
        words(HALF_TITLE, _("Annex: what the figures mean")),
        spaced(4 * mm, SectionHead(_("Definitions"), _("the same in every summary"))),
        *(_definition(name, meaning) for name, meaning in definitions(summary.program.small_group)),
        *_topics(summary, shown_topics(summary, size)),
        *_decisions(summary),
        *_pairs(pairs),
    ]


def _definition(name: str, meaning: str) -> Flowable:
    return list_row([words(LABEL, name), words(TEXT, meaning)], _DEFINITION_WIDTHS, GUTTER)


def _topics(summary: ProgramSummary, most: int) -> list[Flowable]:
    if len(summary.topics) <= most:
        return []
    widths = (cols(9), cols(3))
    heads = Row([words(SECOND, _("topic")), words(SECOND.right(), _("held sessions"))], widths, gap=GUTTER)
    rows = [
        list_row([words(TEXT, topic.name), words(TEXT.right(), whole(topic.sessions))], widths, GUTTER)
        for topic in summary.topics
    ]
    return [
        spaced(5 * mm, SectionHead(_("All topics"), _("one session may count twice"))),
        HeadedList(heads, rows),
    ]


def _decisions(summary: ProgramSummary) -> list[Flowable]:
    found: list[Flowable] = []
    for title, decisions in ((_("What we changed"), summary.changed), (_("Next steps"), summary.next_steps)):
        if len(decisions) > MOST_DECISIONS:
            found += [spaced(5 * mm, SectionHead(title)), *dated(decisions, summary.as_of, TEXT_WIDTH)]
    return found


def _pairs(pairs: Sequence[PairLine]) -> list[Flowable]:
    if not pairs:
        return []
    names = [
        (_("pairing"), False),
        (_("state"), False),
        (_("held"), True),
        (_("planned"), True),
        (_("hours"), True),
    ]
    heads = Row([words(_aligned(is_figure), name) for name, is_figure in names], _PAIR_WIDTHS, gap=GUTTER)
    head = SectionHead(_("Pairings by code"), _("no names"))
    return [spaced(5 * mm, head), HeadedList(heads, [_pair(pair) for pair in pairs])]


def _aligned(is_figure: bool) -> Style:
    return SECOND.right() if is_figure else SECOND


def _pair(pair: PairLine) -> Flowable:
    figures = [whole(pair.held), whole(pair.of), decimal(pair.minutes / 60)]
    cells = [words(SMALL_CODE, pair.code), words(TEXT, pairing_state(pair.state))]
    return list_row([*cells, *(words(TEXT.right(), figure) for figure in figures)], _PAIR_WIDTHS, GUTTER)
