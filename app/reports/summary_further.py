"""The annex's single figures, each with what it is a share or a median of: people, time, absences and ends."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.figures import Median, Ratio, Share, Shown
from app.domain.pacing import WHO
from app.domain.pairings import ClosingKind
from app.domain.participants import Side
from app.domain.sessions import Absent, SessionState
from app.domain.summary import ProgramSummary
from app.reports.columns import Row
from app.reports.figure_table import Column, Line, figure_table, words_and_figures
from app.reports.geometry import GUTTER, cols
from app.reports.headings import SectionHead
from app.reports.stack import spaced
from app.reports.summary_words import EMPTY, fraction, n_words
from app.text.catalog import _, ngettext
from app.text.formats import date_long, decimal, hours, percent, whole
from app.text.labels import closing_kind, pairing_state, side_title

_SINGLE = (cols(4), cols(2), cols(6))
_HALF_GAP = GUTTER / 2
_FIGURE, _PERCENT = 17 * mm, 8 * mm
_ABSENCES = (cols(6) - 2 * (_FIGURE + _PERCENT) - 4 * _HALF_GAP, _FIGURE, _PERCENT, _FIGURE, _PERCENT)
_ENDINGS = (cols(6) - 2 * (_FIGURE + _PERCENT / 2) - 2 * _HALF_GAP, *[_FIGURE + _PERCENT / 2] * 2)
Single = tuple[str, str, str]  # name, figure with its unit, counts


def single_figures(summary: ProgramSummary) -> list[Flowable]:
    """Three short tables of single figures."""
    day = _("as of {day}").format(day=date_long(summary.as_of))
    return [
        *_table(_("People and wishes"), day, people_figures(summary)),
        *_table(_("Time"), day, time_figures(summary)),
        spaced(5 * mm, Row([_absences(summary), _endings(summary)], [cols(6), cols(6)], gap=GUTTER)),
        *_table(_("And then"), day, later_figures(summary)),
    ]


def people_figures(summary: ProgramSummary) -> list[Single]:
    """Recruitment, matching now, and whether wishes were met."""
    pacing, coverage = summary.further.pacing, summary.further.coverage
    few = _("fewer than {n} people named a wish").format(n=summary.program.small_group)
    return [
        _balance(summary),
        _rate(_("Matched now"), pacing.matched_now, _("{fraction} accepted people")),
        _share(_("Wanted topics covered"), coverage.topics, _("{fraction} topics"), few),
        _share(_("Wishes met"), coverage.wishes, _("{fraction} wishes of paired people"), few),
    ]


def time_figures(summary: ProgramSummary) -> list[Single]:
    """How soon and how often pairs meet, and what it costs in time."""
    pacing, known = summary.further.pacing, summary.hours_known
    rhythm = ngettext(
        "{n}; the rhythm of the program is {days} day", "{n}; the rhythm of the program is {days} days",
        summary.program.cadence_days,
    ).format(n=_n(pacing.gaps), days=summary.program.cadence_days)  # fmt: skip
    of_pairings = _("{n} of {pairings} pairings").format(n=_n(pacing.first_session), pairings=summary.pairings)
    given = _("2 people for {minutes} min; {people} people; length known of {fraction} held").format(
        minutes=whole(summary.minutes), people=whole(pacing.learners), fraction=fraction(known)
    )
    hours_given = _("{hours} h").format(hours=hours(pacing.person_minutes)) if known.numerator else EMPTY
    return [
        (_("Days to the first session"), _median(pacing.first_session), of_pairings),
        (_("Days between sessions"), _median(pacing.gaps), rhythm),
        (_("Time given"), hours_given, given),
    ]


def later_figures(summary: ProgramSummary) -> list[Single]:
    """What came after pairings had ended."""
    found = summary.further.endings
    months = ngettext("after {n} month", "after {n} months", found.months).format(n=found.months)
    stayed = _("{fraction} people of launched pairings, {months}").format(fraction="{fraction}", months=months)
    return [
        _rate(_("Going on"), found.going_on, _("{fraction} closed")),
        _rate(_("Re-matched"), found.rematched, _("{fraction} launched pairings")),
        _rate(_("New pairing found"), found.again, _("{fraction} people of re-matched pairings")),
        (_("Days to a new pairing"), _median(found.again_after), _n(found.again_after)),
        _share(_("Still in the organization"), found.stayed, stayed, small_group_words(summary)),
    ]


def _table(title: str, note: str, singles: Sequence[Single]) -> list[Flowable]:
    heads = (_("figure"), "", _("of what"))
    columns = [Column(head, width) for head, width in zip(heads, _SINGLE, strict=True)]
    return [spaced(5 * mm, SectionHead(title, note)), figure_table(columns, [Line(single) for single in singles])]


def _balance(summary: ProgramSummary) -> Single:
    places = summary.further.pacing.places
    mentors, mentees, either = places["mentor"], places["mentee"], places["either"]
    counts = _("{mentors} places as mentor (junior), {mentees} as mentee (senior)").format(
        mentors=whole(mentors), mentees=whole(mentees)
    )
    if either:
        counts = _("{counts}; {either} as either side, not counted").format(counts=counts, either=whole(either))
    figure = decimal(mentors / mentees, 2) if mentees else EMPTY
    return _("Recruitment balance"), figure, counts


def _rate(name: str, ratio: Ratio, counts: str) -> Single:
    return name, _percent(ratio.share), counts.format(fraction=fraction(ratio))


def _share(name: str, share: Share, counts: str, why_hidden: str) -> Single:
    if share.shown is Shown.HIDDEN:
        return name, _("hidden"), why_hidden
    return _rate(name, Ratio(share.part, share.of), counts)


def small_group_words(summary: ProgramSummary) -> str:
    """Why a share of people is hidden."""
    return _("fewer than {n} in it or in the rest").format(n=summary.program.small_group)


def _percent(share: float | None) -> str:
    return EMPTY if share is None else _("{figure} %").format(figure=percent(share))


def _median(found: Median) -> str:
    if found.value is None:
        return EMPTY
    return decimal(found.value, 0 if found.value.is_integer() else 1)


def _n(found: Median) -> str:
    return n_words(found.n)


def _absences(summary: ProgramSummary) -> list[Flowable]:
    heads = (_("who was absent"), _("cancelled"), _("%"), _("missed"), _("%"))
    columns = words_and_figures(heads, _ABSENCES)
    of_sessions = ngettext("of {n} session", "of {n} sessions", summary.further.pacing.happened)
    note = of_sessions.format(n=whole(summary.further.pacing.happened))
    return [
        SectionHead(_("Sessions that fell out"), note),
        figure_table(columns, absence_lines(summary), _HALF_GAP),
    ]


def absence_lines(summary: ProgramSummary) -> list[Line]:
    """A row for each side, alone or together, then for the coordinator and for what wasn't said."""
    pacing = summary.further.pacing
    states = (SessionState.CANCELLED, SessionState.NO_SHOW)
    rows = [
        (side_title(side), [pacing.fell_out_by(state, side) for state in states])
        for side in (Side.MENTOR, Side.MENTEE)
    ]
    both = {Absent.BOTH: _("of these, both together"), Absent.COORDINATOR: _("Coordinator"), None: _("Not said")}
    rows += [(both[who], [pacing.absences[state][who] for state in states]) for who in both]
    totals = [sum(pacing.absences[state][who] for who in WHO) for state in states]
    lines = [Line(_absence_cells(name, counts, pacing.happened)) for name, counts in rows]
    return [*lines, Line(_absence_cells(_("All"), totals, pacing.happened), is_sum=True)]


def _absence_cells(name: str, counts: Sequence[int], of: int) -> list[str]:
    figures = [word for count in counts for word in (whole(count), percent(Ratio(count, of).share))]
    return [name, *figures]


def _endings(summary: ProgramSummary) -> list[Flowable]:
    heads = (_("how"), _("pairings"), _("held at least {n}").format(n=summary.program.minimum_sessions))
    columns = words_and_figures(heads, _ENDINGS)
    note = _("of {n} launched").format(n=whole(summary.pairings))
    return [
        SectionHead(_("How pairings ended"), note),
        figure_table(columns, ending_lines(summary), _HALF_GAP),
    ]


def ending_lines(summary: ProgramSummary) -> list[Line]:
    """A row for each kind of end and each state under way, whether or not there is one, and their sum."""
    found = summary.further.endings.lines
    lines = [
        Line([
            closing_kind(one.how) if isinstance(one.how, ClosingKind) else pairing_state(one.how),
            whole(one.pairings),
            whole(one.enough),
        ])
        for one in found
    ]  # fmt: skip
    sums = [whole(sum(one.pairings for one in found)), whole(sum(one.enough for one in found))]
    return [*lines, Line([_("All"), *sums], is_sum=True)]
