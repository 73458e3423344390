"""The annex's break-downs, of departments, sites and levels bridged. What is hidden in them is said, and why."""

from collections.abc import Callable, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.figures import BreakDown, Mean, Ratio, Share, Shown
from app.domain.summary import ProgramSummary
from app.reports.columns import Row
from app.reports.figure_table import Column, Line, figure_table, words_and_figures
from app.reports.geometry import GUTTER, cols
from app.reports.headings import SectionHead
from app.reports.stack import spaced
from app.reports.styles import SECOND, TEXT
from app.reports.summary_further import small_group_words
from app.reports.summary_words import EMPTY, fraction, n_words
from app.reports.words import words
from app.text.catalog import _, ngettext
from app.text.formats import decimal, percent, signed, whole

_DEPARTMENTS = (cols(5), cols(1), cols(3), cols(3))
_TWO = (cols(4), cols(2))


def reach_tables(summary: ProgramSummary) -> list[Flowable]:
    """People by department; by site, and how far apart pairs are, side by side; and two sentences."""
    found = summary.further.reach
    sites = _table(_("People by site"), (_("site"), _("people")), group_lines(found.sites), found.sites, summary)
    above = (_("mentee (senior) above mentor (junior)"), _("pairings"))
    levels = _table(_("Levels bridged"), above, level_lines(found.distances), found.distances, summary)
    return [
        *_departments(summary),
        spaced(5 * mm, Row([sites, levels], [cols(6), cols(6)], gap=GUTTER)),
        spaced(2 * mm, words(TEXT, across_words(summary))),
    ]


def _departments(summary: ProgramSummary) -> list[Flowable]:
    heads = (_("department"), _("people"), _("own aim reached"), _("trust, change"))
    columns = words_and_figures(heads, _DEPARTMENTS)
    people = summary.further.reach.departments
    return [
        spaced(5 * mm, SectionHead(_("People by department"), _total(people))),
        *_rows(columns, department_lines(summary), people, summary),
    ]


def department_lines(summary: ProgramSummary) -> list[Line]:
    """A row for each department whose people may be counted, with those of its answers that may be told."""
    groups, answers = summary.further.reach.departments.groups, summary.further.by_department
    return [
        Line([_name(group.name), whole(group.count), _mean(of.own_aim, decimal), _mean(of.trust, signed)])
        for group, of in zip(groups, answers, strict=True)
        if group.count is not None
    ]  # fmt: skip


def _table(
    title: str, heads: tuple[str, str], lines: Sequence[Line], found: BreakDown, summary: ProgramSummary
) -> list[Flowable]:
    columns = words_and_figures(heads, _TWO)
    return [SectionHead(title, _total(found)), *_rows(columns, lines, found, summary)]


def _rows(
    columns: Sequence[Column], lines: Sequence[Line], found: BreakDown, summary: ProgramSummary
) -> list[Flowable]:
    if not found.groups:
        return [words(TEXT, EMPTY)]
    note = [spaced(2, words(SECOND, hidden_words(found, summary)))] if found.hidden else []
    return [*([figure_table(columns, lines)] if lines else []), *note]


def group_lines(found: BreakDown) -> list[Line]:
    """A row for each group that isn't hidden."""
    return [Line([_name(group.name), whole(group.count)]) for group in found.groups if group.count is not None]


def level_lines(found: BreakDown) -> list[Line]:
    """A row for each distance that isn't hidden, the smallest first, what isn't known last."""
    shown = [group for group in found.groups if group.count is not None]
    known = sorted((group for group in shown if group.name), key=lambda group: int(group.name))
    in_order = [*known, *(group for group in shown if not group.name)]
    return [Line([_level(group.name), whole(group.count or 0)]) for group in in_order]


def hidden_words(found: BreakDown, summary: ProgramSummary) -> str:
    """How many groups of a break-down are hidden, and why."""
    told = ngettext("{n} of {whole} groups is hidden:", "{n} of {whole} groups are hidden:", found.hidden).format(
        n=found.hidden, whole=len(found.groups)
    )
    why = _("fewer than {n} in them, or the next smallest where the rest would give such a group away.")
    return f"{told} {why.format(n=summary.program.small_group)}"


def across_words(summary: ProgramSummary) -> str:
    """How many pairings cross departments, and sites."""
    found = summary.further.reach
    return " ".join([
        _across(_("Between departments: {figure}."), found.across_departments, summary),
        _across(_("Between sites: {figure}."), found.across_sites, summary),
    ])  # fmt: skip


def _across(sentence: str, share: Share, summary: ProgramSummary) -> str:
    if share.shown is Shown.EMPTY:
        return sentence.format(figure=EMPTY)
    if share.shown is Shown.HIDDEN:
        return sentence.format(figure=_("hidden, {why}").format(why=small_group_words(summary)))
    ratio = Ratio(share.part, share.of)
    told = _("{percent} %, {fraction} pairings").format(percent=percent(ratio.share), fraction=fraction(ratio))
    return sentence.format(figure=told)


def _total(found: BreakDown) -> str:
    return _("{n} in all").format(n=whole(found.total))


def _name(name: str) -> str:
    return name or _("not known")


def _level(name: str) -> str:
    if not name:
        return _("not known")
    levels = int(name)
    if levels == 0:
        return _("the same level")
    if levels < 0:
        return ngettext("{n} level below", "{n} levels below", -levels).format(n=-levels)
    return ngettext("{n} level", "{n} levels", levels).format(n=levels)


def _mean(mean: Mean, told: Callable[[float], str]) -> str:
    if mean.value is None:
        return _("hidden") if mean.shown is Shown.HIDDEN else EMPTY
    return _("{figure} ({n})").format(figure=told(mean.value), n=n_words(mean.n))
