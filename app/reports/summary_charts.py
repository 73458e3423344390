"""The charts of page 1: trust before and after at the left; topics and who answered at the right."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.programs import PaperSize
from app.domain.summary import ProgramSummary
from app.reports.bars import bar_height
from app.reports.charts import responses_chart, topics_chart, trust_chart
from app.reports.columns import Row
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import SectionHead
from app.reports.stack import spaced
from app.reports.styles import SECOND, TEXT
from app.reports.summary_words import EMPTY
from app.reports.words import words
from app.text.catalog import _, ngettext

_CHART_GAP = 2 * GUTTER
_NARROW = TEXT_WIDTH - cols(7) - _CHART_GAP
_TOPICS_HEIGHT = {PaperSize.A4: 108.0, PaperSize.LETTER: 82.0}  # points, so that page 1 stays one page


def charts(summary: ProgramSummary, size: PaperSize) -> Flowable:
    """All three, side by side; topics that the page has no room for are left to the annex."""
    right = [*_topics(summary, shown_topics(summary, size)), *_responses(summary)]
    return Row([_trust(summary, cols(7)), right], [cols(7), _NARROW], gap=_CHART_GAP)


def shown_topics(summary: ProgramSummary, size: PaperSize) -> int:
    """How many topics have a bar on page 1, the most frequent first."""
    left, shown = _TOPICS_HEIGHT[size], 0
    for topic in summary.topics:
        left -= bar_height(topic.name, _NARROW)
        if left < 0:
            break
        shown += 1
    return shown


def _trust(summary: ProgramSummary, width: float) -> list[Flowable]:
    head = SectionHead(_("Trust across levels, before and after"), _("mean, 1 to 5"))
    return [head, trust_chart(summary, width)]


def _topics(summary: ProgramSummary, most: int) -> list[Flowable]:
    head = SectionHead(_("Topics"), _("sessions; one may count twice"))
    if not summary.topics:
        return [head, words(TEXT, EMPTY)]
    shown = summary.topics[:most]
    more = len(summary.topics) - len(shown)
    rest = (
        [
            words(
                SECOND,
                ngettext("{n} more topic: see the annex.", "{n} more topics: see the annex.", more).format(n=more),
            )
        ]
        if more
        else []
    )
    return [head, topics_chart(shown, _NARROW), *rest]


def _responses(summary: ProgramSummary) -> list[Flowable]:
    head = SectionHead(_("Who answered"), _("returned of issued"))
    return [spaced(4 * mm, head), responses_chart(summary, _NARROW)]
