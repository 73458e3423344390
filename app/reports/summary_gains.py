"""The figures of page 1: six tiles, and what each side gained in two columns of equal width."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.figures import Ratio
from app.domain.participants import Side
from app.domain.summary import ProgramSummary
from app.reports.columns import Row, list_row
from app.reports.fonts import Face
from app.reports.geometry import GUTTER, cols
from app.reports.headings import MarkedWords
from app.reports.marks import lead_of
from app.reports.styles import KICKER, QUOTE, TEXT, TEXT_MUTED
from app.reports.summary_words import EMPTY, fraction, largest_change, own_aim, recommendation
from app.reports.tiles import Tile
from app.reports.words import Span, words
from app.text.catalog import _
from app.text.formats import decimal, hours, percent, whole
from app.text.labels import side_title

_SIDES = (Side.MENTOR, Side.MENTEE)
_WIDTHS = (cols(2) + 3 * mm, 1 * mm, cols(5), GUTTER, cols(5))


def tiles(summary: ProgramSummary) -> list[Tile]:
    """Six figures, each with the counts that it comes from."""
    return [
        _rate(summary.matched, _("Matched"), _("{fraction} people")),
        _rate(summary.held, _("Held"), _("{fraction} sessions")),
        _rate(summary.of_plan, _("Of the plan"), _("{fraction} sessions")),
        _rate(summary.completed, _("Completed"), _("{fraction} pairings")),
        _hours(summary),
        _rate(summary.two_way, _("Two-way index"), _("{fraction} held")),
    ]


def _rate(ratio: Ratio, name: str, counts: str) -> Tile:
    return Tile(percent(ratio.share), "%", name, counts.format(fraction=fraction(ratio)))


def _hours(summary: ProgramSummary) -> Tile:
    known = summary.hours_known
    figure = hours(summary.minutes) if known.numerator else EMPTY
    if known.numerator == known.denominator:
        counts = _("{minutes} min, {held} held").format(minutes=whole(summary.minutes), held=known.denominator)
    else:
        counts = _("{minutes} min, known of {fraction} held").format(
            minutes=whole(summary.minutes), fraction=fraction(known)
        )
    return Tile(figure, _("h"), _("Learned together"), counts)


def gains(summary: ProgramSummary) -> list[Flowable]:
    """A row for each figure, a column for each side; a side without answers keeps its column."""
    small = summary.program.small_group
    found = [summary.gains[who] for who in _SIDES]
    heads = [MarkedWords(lead_of(who), side_title(who), KICKER) for who in _SIDES]
    aims = [own_aim(gain.own_aim, small) for gain in found]
    if summary.aim_gap is not None:
        gap = _("; gap between the sides {gap}").format(gap=decimal(summary.aim_gap))
        aims[1] = (aims[1][0], aims[1][1] + gap)
    quotes: list[Flowable] = [words(QUOTE, f"“{gain.quotes[0]}”" if gain.quotes else EMPTY) for gain in found]
    return [
        Row([[], [], heads[0], [], heads[1]], _WIDTHS, below=2),
        _gain(_("Own aim reached"), aims),
        _gain(_("Largest change"), [largest_change(gain.largest_change, small) for gain in found]),
        _gain(_("Recommend"), [recommendation(gain.recommendation, small) for gain in found]),
        Row([words(TEXT_MUTED, _("In their words")), [], quotes[0], [], quotes[1]], _WIDTHS, above=2.5),
    ]


def _gain(name: str, figures: Sequence[tuple[str, str]]) -> Flowable:
    mentor, mentee = (words(TEXT, Span(figure, Face.BOLD), rest) for figure, rest in figures)
    return list_row([words(TEXT_MUTED, name), [], mentor, [], mentee], _WIDTHS)
