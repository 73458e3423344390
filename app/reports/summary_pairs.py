"""The annex's pairings: by code on what everyone may read, with both names on the coordinator's copy."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.pair_lines import PairLine
from app.domain.participants import Side
from app.domain.privacy import Audience, may_name_people
from app.domain.summary import ProgramSummary
from app.reports.figure_table import Column, Line, figure_table
from app.reports.geometry import GUTTER, TEXT_WIDTH
from app.reports.headings import SectionHead
from app.reports.stack import spaced
from app.text.catalog import _
from app.text.formats import decimal, whole
from app.text.labels import closing_kind, pairing_state
from app.text.labels import side as side_words

_SIDES = (Side.MENTOR, Side.MENTEE)
_CODE, _FIGURE = 24 * mm, 14 * mm
_FIGURES = 3 * (_FIGURE + GUTTER)
_STATE = 30 * mm
_NAME = (TEXT_WIDTH - _CODE - GUTTER - _FIGURES - _STATE - 2 * GUTTER) / 2
_WIDE_STATE = TEXT_WIDTH - _CODE - GUTTER - _FIGURES


def pairings(summary: ProgramSummary) -> list[Flowable]:
    """All launched pairings, one row each; nothing where there are none."""
    pairs = summary.further.pairs
    if not pairs:
        return []
    head = SectionHead(*_title(summary.audience))
    lines = [pair_line(pair, summary.audience) for pair in pairs]
    return [spaced(5 * mm, head), figure_table(_columns(summary.audience), lines)]


def _title(audience: Audience) -> tuple[str, str]:
    if may_name_people(audience):
        return _("Pairings by name"), _("for the coordinator only")
    return _("Pairings by code"), _("no names")


def _columns(audience: Audience) -> Sequence[Column]:
    figures = [Column(head, _FIGURE, is_figure=True) for head in (_("held"), _("planned"), _("hours"))]
    code = Column(_("pairing"), _CODE, is_code=True)
    if not may_name_people(audience):
        return [code, Column(_("state"), _WIDE_STATE), *figures]
    names = [Column(side_words(side), _NAME) for side in _SIDES]
    return [code, *names, Column(_("state"), _STATE), *figures]


def pair_line(pair: PairLine, audience: Audience) -> Line:
    """One pairing in words."""
    state = closing_kind(pair.ended) if pair.ended else pairing_state(pair.state)
    names = [pair.mentor, pair.mentee] if may_name_people(audience) else []
    return Line([pair.code, *names, state, whole(pair.held), whole(pair.of), decimal(pair.minutes / 60)])
