"""The table of proposed pairs: who, how well they fit, why, and room for what the senior answers."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.participants import Side
from app.reports import palette
from app.reports.columns import HeadedList, MeasuredRow, Row
from app.reports.fit_bar import FitBar, FitKey
from app.reports.fonts import Face
from app.reports.geometry import GUTTER, TEXT_WIDTH
from app.reports.headings import SectionHead, SideMark
from app.reports.marks import lead_of
from app.reports.proposal_papers import PairOnSheet, PersonOnSheet
from app.reports.stack import Part, spaced
from app.reports.styles import DAY, LABEL, SECOND, TEXT, Style
from app.reports.ticking import Ticks
from app.reports.words import Span, words
from app.text.catalog import _
from app.text.formats import whole
from app.text.labels import side, side_title

_NUMBER, _MARK = 6 * mm, 3.7 * mm
_FIT, _TICKS = 23 * mm, 18 * mm
_PAIR = 59.6 * mm
_WHY = TEXT_WIDTH - _PAIR - _FIT - _TICKS - 3 * GUTTER
_WIDTHS = (_PAIR, _FIT, _WHY, _TICKS)
_SCORE = Style(12, 16)


def pair_table(pairs: Sequence[PairOnSheet], bars: Sequence[str]) -> list[Flowable]:
    """The pairs below a head that comes again on each page, then the key of their bars.

    bars: the words of the key. A row is never broken between two pages.
    """
    has_unknown = any(not part.is_known for pair in pairs for part in pair.parts)
    rows = [_pair(number, pair) for number, pair in enumerate(pairs, start=1)]
    return [
        SectionHead(_("Proposed pairs"), _("ask the senior before it is final")),
        HeadedList(_heads(), rows),
        spaced(4, FitKey(bars, has_unknown=has_unknown)),
    ]


def _heads() -> Flowable:
    who = _("{mentor}, then {mentee}").format(mentor=side_title(Side.MENTOR), mentee=side(Side.MENTEE))
    heads = [
        Row([[], words(SECOND, who)], [_NUMBER, _PAIR - _NUMBER]),
        words(SECOND, _("Fit")),
        words(SECOND, _("Why this pair")),
        words(SECOND, _("Senior agrees")),
    ]
    return Row(heads, _WIDTHS, gap=GUTTER, below=2, line=palette.HAIR)


def _pair(number: int, pair: PairOnSheet) -> Part:
    who = [_person(Side.MENTOR, pair.mentor), spaced(1.5, _person(Side.MENTEE, pair.mentee))]
    cells: list[Flowable | list[Flowable]] = [
        Row([words(DAY, whole(number)), who], [_NUMBER, _PAIR - _NUMBER]),
        [words(LABEL, pair.fit), words(_SCORE, *_score(pair.score)), FitBar(pair.parts)],
        words(TEXT, *_why(pair)),
        [Ticks("", [_("yes")]), Ticks("", [_("no")])],
    ]
    return MeasuredRow(cells, _WIDTHS, gap=GUTTER, above=4, below=5, line=palette.HAIR)


def _person(who: Side, person: PersonOnSheet) -> Flowable:
    lines = [words(LABEL, person.name), *([words(SECOND, person.place)] if person.place else [])]
    return Row([SideMark(lead_of(who), LABEL), lines], [_MARK, _PAIR - _NUMBER - _MARK])


def _score(score: int) -> list[Span]:
    """ "91 of 100", the figure larger, in whatever order the language has them."""
    figure = whole(score)
    before, _figure, after = _("{score} of 100").format(score=figure).partition(figure)
    small = [Span(text, size=SECOND.size, colour=palette.MUTED) for text in (before, after)]
    return [small[0], Span(figure, Face.BOLD), small[1]]


def _why(pair: PairOnSheet) -> list[Span]:
    spans = [Span(f"{reason} ") for reason in pair.reasons]
    return [*spans, *(Span(f"{caution} ", Face.BOLD) for caution in pair.cautions)]
