"""The annex of the program summary: further figures in tables, pairings, and what every figure means."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.domain.summary import ProgramSummary
from app.reports.columns import Row, list_row
from app.reports.figure_table import Line, figure_table, words_and_figures
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import MarkedWords, SectionHead
from app.reports.marks import lead_of
from app.reports.stack import spaced
from app.reports.styles import HALF_TITLE, KICKER, LABEL, QUOTE, TEXT
from app.reports.summary_changes import changes
from app.reports.summary_charts import shown_topics
from app.reports.summary_front import MOST_DECISIONS, dated
from app.reports.summary_further import single_figures
from app.reports.summary_pairs import pairings
from app.reports.summary_reach import reach_tables
from app.reports.summary_words import EMPTY
from app.reports.words import words
from app.text.catalog import _
from app.text.formats import whole
from app.text.labels import side_title
from app.text.metrics import definitions

_DEFINITION_WIDTHS = (cols(3), cols(9))


def annex(summary: ProgramSummary, size: PaperSize) -> list[Flowable]:
    """The annex's figures, from top to bottom, with what page 1 had no room for."""
    return [
        words(KICKER, summary.program.name),
        words(HALF_TITLE, _("Annex: further figures, and what each figure means")),
        *single_figures(summary),
        *_topics(summary, shown_topics(summary, size)),
        *changes(summary),
        *reach_tables(summary),
        *_decisions(summary),
        *_quotes(summary),
        *pairings(summary),
    ]


def meanings(summary: ProgramSummary) -> list[Flowable]:
    """What every figure of page 1 and of the annex means."""
    return [
        spaced(5 * mm, SectionHead(_("What the figures mean"), _("the same in every summary"))),
        *(_definition(name, meaning) for name, meaning in definitions(summary.program.small_group)),
    ]


def _definition(name: str, meaning: str) -> Flowable:
    return list_row([words(LABEL, name), words(TEXT, meaning)], _DEFINITION_WIDTHS, GUTTER)


def _topics(summary: ProgramSummary, most: int) -> list[Flowable]:
    if len(summary.topics) <= most:
        return []
    columns = words_and_figures((_("topic"), _("held sessions")), (cols(9), cols(3)))
    lines = [Line([topic.name, whole(topic.sessions)]) for topic in summary.topics]
    return [
        spaced(5 * mm, SectionHead(_("All topics"), _("one session may count twice"))),
        figure_table(columns, lines),
    ]


def _decisions(summary: ProgramSummary) -> list[Flowable]:
    found: list[Flowable] = []
    for title, decisions in ((_("What we changed"), summary.changed), (_("Next steps"), summary.next_steps)):
        if len(decisions) > MOST_DECISIONS:
            found += [spaced(5 * mm, SectionHead(title)), *dated(decisions, summary.as_of, TEXT_WIDTH)]
    return found


def _quotes(summary: ProgramSummary) -> list[Flowable]:
    """All quotes of each side, where page 1 had room for the newest only."""
    quotes = {side: summary.gains[side].quotes for side in (Side.MENTOR, Side.MENTEE)}
    if all(len(found) <= 1 for found in quotes.values()):
        return []
    cells = [[MarkedWords(lead_of(side), side_title(side), KICKER), *_quoted(quotes[side])] for side in quotes]
    return [
        spaced(5 * mm, SectionHead(_("In their words"), _("with their consent"))),
        Row(cells, [cols(6), cols(6)], gap=GUTTER),
    ]


def _quoted(quotes: Sequence[str]) -> list[Flowable]:
    if not quotes:
        return [words(TEXT, EMPTY)]
    return [spaced(3, words(QUOTE, _("“{words}”").format(words=quote))) for quote in quotes]
