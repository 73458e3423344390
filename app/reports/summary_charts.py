"""The charts of page 1: trust before and after at the left; topics and who answered at the right."""

from collections.abc import Mapping

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.figures import Change, Ratio, Shown
from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.domain.summary import ProgramSummary
from app.domain.surveys import TRUST_ITEMS, Wave
from app.domain.topics import Direction
from app.reports.bars import Bar, Response, bar_height, response_bars, topic_bars
from app.reports.columns import Row
from app.reports.dumbbells import Dumbbell, Lane, dumbbells
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import SectionHead
from app.reports.stack import spaced
from app.reports.styles import SECOND, TEXT
from app.reports.summary_words import EMPTY, hidden
from app.reports.words import words
from app.text.catalog import _, ngettext
from app.text.surveys import trust_label, wave

_SIDES = (Side.MENTOR, Side.MENTEE)
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
    items = [
        Dumbbell(trust_label(key), tuple(_lane(who, summary.trust[key][who], summary) for who in _SIDES))
        for key in TRUST_ITEMS
    ]
    close = {Wave.MID: _("mid-point, T1"), Wave.CLOSE: _("close, T2")}[summary.change_wave]
    head = SectionHead(_("Trust across levels, before and after"), _("mean, 1 to 5"))
    return [head, dumbbells(items, width, close)]


def _lane(who: Side, change: Change, summary: ProgramSummary) -> Lane:
    if change.before is None or change.after is None or change.change is None:
        is_hidden = change.shown is Shown.HIDDEN
        return Lane(who, note=hidden(summary.program.small_group) if is_hidden else EMPTY)
    return Lane(who, change.before, change.after, change.change, change.n)


def _topics(summary: ProgramSummary, most: int) -> list[Flowable]:
    head = SectionHead(_("Topics"), _("sessions; one may count twice"))
    if not summary.topics:
        return [head, words(TEXT, EMPTY)]
    shown = summary.topics[:most]
    bars = [Bar(topic.name, topic.sessions, is_open=topic.direction is Direction.RETURN) for topic in shown]
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
    return [head, topic_bars(bars, _NARROW), *rest]


def _responses(summary: ProgramSummary) -> list[Flowable]:
    rows = [_response(wave(value), summary.responses[value]) for value in (Wave.START, Wave.MID, Wave.CLOSE)]
    rows.append(_response(_("Pulse"), summary.pulse))
    rows.append(_response(wave(Wave.LATER), summary.responses[Wave.LATER]))
    head = SectionHead(_("Who answered"), _("returned of issued"))
    return [spaced(4 * mm, head), response_bars(rows, _NARROW)]


def _response(name: str, by_side: Mapping[Side, Ratio]) -> Response:
    mentors, mentees = (by_side[who] for who in _SIDES)
    return Response(name, (mentors.numerator, mentors.denominator), (mentees.numerator, mentees.denominator))
