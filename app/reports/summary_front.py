"""Page 1 of the program summary, from the problem to the small print."""

from collections.abc import Sequence
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.programs import Decision
from app.domain.summary import ProgramSummary
from app.reports.columns import Row
from app.reports.fonts import Face
from app.reports.geometry import GUTTER, cols
from app.reports.headings import SectionHead
from app.reports.stack import spaced
from app.reports.styles import ABOUT, DAY, KICKER, LEAD, SECOND, TEXT, TITLE
from app.reports.summary_charts import charts
from app.reports.summary_gains import gains, tiles
from app.reports.summary_spacing import Spacing
from app.reports.summary_words import EMPTY, about, also_counted, period, small_print
from app.reports.tiles import tile_row
from app.reports.words import Span, words
from app.text.catalog import _
from app.text.formats import date_short, day_month

MOST_DECISIONS = 4
_DAY_WIDTH = 21 * mm


def front(summary: ProgramSummary, spacing: Spacing) -> list[Flowable]:
    """Page 1, from top to bottom. With more to tell than a page holds it goes on to the next."""
    gap = spacing.section
    purpose = Span(_("The problem we want to change:"), Face.BOLD)
    return [
        words(KICKER, _("Program summary, {period}").format(period=period(summary))),
        words(TITLE, summary.program.name),
        words(LEAD, purpose, " ", summary.program.purpose),
        spaced(3, words(ABOUT, about(summary))),
        spaced(gap, tile_row(tiles(summary))),
        spaced(gap, SectionHead(_("What each side gained"), _("higher is better throughout; scale 1 to 5"))),
        *gains(summary),
        spaced(gap, charts(summary, spacing)),
        spaced(gap, _decisions(summary)),
        spaced(gap, words(TEXT, Span(_("Also counted:"), Face.BOLD), " ", also_counted(summary))),
        spaced(3, words(SECOND, small_print(summary))),
    ]


def _decisions(summary: ProgramSummary) -> Flowable:
    changed = [*dated(summary.changed[-MOST_DECISIONS:], summary.as_of, cols(6)), *_more(summary.changed)]
    coming = [*dated(summary.next_steps[:MOST_DECISIONS], summary.as_of, cols(6)), *_more(summary.next_steps)]
    halves = [
        [SectionHead(_("What we changed"), _("and why it was needed")), *changed],
        [SectionHead(_("Next steps")), *coming],
    ]
    return Row(halves, [cols(6), cols(6)], gap=GUTTER)


def _more(decisions: Sequence[Decision]) -> list[Flowable]:
    more = len(decisions) - MOST_DECISIONS
    return [words(SECOND, _("{n} more: see the annex.").format(n=more))] if more > 0 else []


def dated(decisions: Sequence[Decision], as_of: date, width: float) -> list[Flowable]:
    """Lines of the decision log with their days; the year stands where it is another one."""
    if not decisions:
        return [words(TEXT, EMPTY)]
    return [
        Row(
            [words(DAY, day_month(d.on) if d.on.year == as_of.year else date_short(d.on)), words(TEXT, d.text)],
            [_DAY_WIDTH, width - _DAY_WIDTH],
            below=1,
        )
        for d in decisions
    ]
