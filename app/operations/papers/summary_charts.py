"""The charts of a program summary as pictures for the screen: the same that stand on paper."""

from collections.abc import Mapping

from app.domain.summary import ProgramSummary
from app.reports.charts import topics_chart, trust_chart
from app.reports.geometry import cols
from app.reports.svg import svg_of

TOPICS, TRUST = "topics", "trust"
_WIDTHS = {TOPICS: cols(5), TRUST: cols(7)}


def summary_svg(summary: ProgramSummary, colours: Mapping[str, str]) -> dict[str, bytes]:
    """Pictures of `TOPICS` and `TRUST` as SVG; no picture where no topic was covered yet.

    Its words are in the language spoken now. colours: "#rrggbb" instead of the paper's ink, muted, accent, mid,
    write, rule, hair and white, by these names. Raises ValueError for another name.
    """
    charts = {TRUST: trust_chart(summary, _WIDTHS[TRUST])}
    if summary.topics:
        charts[TOPICS] = topics_chart(summary.topics, _WIDTHS[TOPICS])
    return {name: svg_of(chart, colours) for name, chart in charts.items()}
