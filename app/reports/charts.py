"""The charts of a program summary, each drawn in one place for paper and screen alike.

They stand without colour too: each bar and mark has its value beside it, and the sides differ as solid and open.
"""

from collections.abc import Mapping, Sequence

from app.domain.figures import Change, Ratio, Shown
from app.domain.participants import Side
from app.domain.summary import ProgramSummary, TopicCount
from app.domain.surveys import TRUST_ITEMS, Wave
from app.domain.topics import Direction
from app.reports.bars import Bar, Response, response_bars, topic_bars
from app.reports.dumbbells import Dumbbell, Lane, dumbbells
from app.reports.plot import Plot
from app.reports.summary_words import EMPTY, hidden
from app.text.catalog import _
from app.text.surveys import trust_label, wave

_SIDES = (Side.MENTOR, Side.MENTEE)


def topics_chart(topics: Sequence[TopicCount], width: float) -> Plot:
    """A bar for each topic, as long as it was covered in sessions; open where the mentee (senior) shares it."""
    bars = [Bar(topic.name, topic.sessions, is_open=topic.direction is Direction.RETURN) for topic in topics]
    return topic_bars(bars, width)


def trust_chart(summary: ProgramSummary, width: float) -> Plot:
    """Hierarchy and trust before and after: an item each, a lane for each side."""
    items = [
        Dumbbell(trust_label(key), tuple(_lane(who, summary.trust[key][who], summary) for who in _SIDES))
        for key in TRUST_ITEMS
    ]
    return dumbbells(items, width, change_wave(summary))


def change_wave(summary: ProgramSummary) -> str:
    """The wave that changes are measured to, in words."""
    return {Wave.MID: _("mid-point, T1"), Wave.CLOSE: _("close, T2")}[summary.change_wave]


def responses_chart(summary: ProgramSummary, width: float) -> Plot:
    """What came back of what was handed out, by wave and side."""
    rows = [_response(wave(value), summary.responses[value]) for value in (Wave.START, Wave.MID, Wave.CLOSE)]
    rows.append(_response(_("Pulse"), summary.pulse))
    rows.append(_response(wave(Wave.LATER), summary.responses[Wave.LATER]))
    return response_bars(rows, width)


def _lane(who: Side, change: Change, summary: ProgramSummary) -> Lane:
    if change.before is None or change.after is None or change.change is None:
        is_hidden = change.shown is Shown.HIDDEN
        return Lane(who, note=hidden(summary.program.small_group) if is_hidden else EMPTY)
    return Lane(who, change.before, change.after, change.change, change.n)


def _response(name: str, by_side: Mapping[Side, Ratio]) -> Response:
    mentors, mentees = (by_side[who] for who in _SIDES)
    return Response(name, (mentors.numerator, mentors.denominator), (mentees.numerator, mentees.denominator))
