"""The annex's changes: every item of each side and its blocks, before and after, with who rose and who fell."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.figures import Change, Shown
from app.domain.participants import Side
from app.domain.summary import ProgramSummary
from app.reports.figure_table import Column, Line, figure_table
from app.reports.geometry import GUTTER, TEXT_WIDTH
from app.reports.headings import SectionHead
from app.reports.stack import spaced
from app.reports.summary_words import EMPTY, hidden
from app.text.catalog import _
from app.text.formats import decimal, signed
from app.text.labels import side_title
from app.text.surveys import block_phrase, item_phrase

_FIGURE = 11.5 * mm
_GAP = GUTTER / 2
_FIGURES = 7
_WORDS = TEXT_WIDTH - _FIGURES * (_FIGURE + _GAP)
_BLOCKS = frozenset({"J", "S", "H"})


def changes(summary: ProgramSummary) -> list[Flowable]:
    """A table for each side."""
    return [part for side in (Side.MENTOR, Side.MENTEE) for part in _of_side(side_title(side), side, summary)]


def _of_side(title: str, side: Side, summary: ProgramSummary) -> list[Flowable]:
    wave = summary.change_wave.value
    heads = ("T0", wave, _("change"), _("n"), _("up"), _("same"), _("down"))
    columns = [Column(_("item"), _WORDS), *(Column(head, _FIGURE, is_figure=True) for head in heads)]
    note = _("mean, 1 to 5, of people with T0 and {wave}").format(wave=wave)
    head = SectionHead(_("Change by item: {side}").format(side=title), note)
    return [
        spaced(5 * mm, head),
        figure_table(columns, change_lines(summary.further.changes[side], summary), _GAP),
    ]


def change_lines(found: Sequence[Change], summary: ProgramSummary) -> list[Line]:
    """A row for each item; blocks are set as sums."""
    return [_line(change, hidden(summary.program.small_group)) for change in found]


def _line(change: Change, why_hidden: str) -> Line:
    is_block = change.item in _BLOCKS
    name = block_phrase(change.item) if is_block else item_phrase(change.item)
    if change.before is None or change.after is None or change.change is None:
        if change.shown is Shown.HIDDEN:
            name = f"{name} ({why_hidden})"
        return Line([name, *[EMPTY] * _FIGURES], is_sum=is_block)
    counts = (change.n, change.up, change.same, change.down)
    means = decimal(change.before), decimal(change.after), signed(change.change)
    return Line([name, *means, *map(str, counts)], is_sum=is_block)
