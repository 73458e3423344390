"""The dates of a pair on one page: its months at a glance, and each session with its day or room to write one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import product

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.domain.sessions import SessionKind
from app.reports.code_box import CODE_BOX_WIDTH, CodeBox
from app.reports.columns import HeadedList, Row, list_row
from app.reports.frame import Frame, edges_of_pair
from app.reports.geometry import GUTTER, TEXT_WIDTH
from app.reports.headings import SectionHead
from app.reports.look import PLAIN, Look
from app.reports.months import DayMark, MarkKey, months
from app.reports.notes import Notes
from app.reports.people_on_paper import PaperPerson, two_people
from app.reports.sheet import About, Paper, Section, build_paper, counted, height_for_text, page_of_pages
from app.reports.stack import height_of, spaced
from app.reports.styles import KICKER, LABEL, LEAD, SECOND, SMALL_CODE, TEXT, TITLE
from app.reports.ticking import TickBox
from app.reports.words import words
from app.reports.writing import Field, Fields
from app.text.catalog import _, ngettext
from app.text.formats import date_long, listing, time_of_day, weekday_date

_GAP = 5 * mm
_PITCHES = (8 * mm, 7.2 * mm, 6.4 * mm)  # of the lines to write a date on
_TICK, _NUMBER, _WHAT, _BETWEEN, _CODE = 5 * mm, 8 * mm, 46 * mm, 4 * mm, 26 * mm
_WHEN = TEXT_WIDTH - _TICK - _NUMBER - _WHAT - 2 * _BETWEEN - _CODE
_WIDTHS = (_TICK, _NUMBER, _WHAT, _BETWEEN, _WHEN, _BETWEEN, _CODE)
_MOST_MONTHS = 12  # in grids; a longer pairing is read from its list


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarSession:
    """One session on it.

    number: k of "session k". title: its topics, or its kind. code: "" while it has none. planned_at: None prints
    "by" `due_by` and lines to write on. held_on: None for one to come; minutes: of a held one, None = unknown.
    """

    number: int
    kind: SessionKind
    title: str
    due_by: date
    code: str = ""
    planned_at: datetime | None = None
    place: str = ""
    held_on: date | None = None
    minutes: int | None = None

    @property
    def day(self) -> date:
        """The day by which it is marked: held, else planned, else due."""
        return self.held_on or (self.planned_at.date() if self.planned_at else self.due_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarPaper:
    """What stands on one pair's calendar.

    code: of the pairing. sessions: those held, then those to come, in their order. of: how many the pair is to
    have. starts, ends: of the pairing.
    """

    frame: Frame
    code: str
    people: Mapping[Side, PaperPerson]
    sessions: tuple[CalendarSession, ...]
    of: int
    length_min: int
    starts: date
    ends: date


def build(
    papers: Sequence[CalendarPaper],
    size: PaperSize,
    *,
    look: Look = PLAIN,
    progress: Callable[[int, int], object] | None = None,
) -> Paper:
    """Calendars as one PDF, each on a leaf of its own. Raises ValueError without papers."""
    if not papers:
        raise ValueError("there is no calendar to print")
    sections = (calendar_section(paper, size) for paper in counted(papers, progress))
    title = _("Pair calendars, {program}").format(program=papers[0].frame.program)
    return build_paper(sections, About(title, two_sided=True, look=look), size)


def calendar_section(paper: CalendarPaper, size: PaperSize, level: int = 0) -> Section:
    """The calendar of one pair.

    level: of its bookmark, which names the pair unless it stands below another one.
    """
    bookmark = _("Pair calendar")
    if not level:
        names = listing([person.name for person in paper.people.values()])
        bookmark = _("{paper}: {names}").format(paper=bookmark, names=names)
    edges = edges_of_pair(paper.frame, _("Pair calendar"), page_of_pages)
    return Section(edges, _fitted(paper, height_for_text(edges, size)), bookmark, level, begins_leaf=True)


def _fitted(paper: CalendarPaper, height: float) -> list[Flowable]:
    """The calendar with its lines as far apart as one page allows, and without its months where they are too much.

    More to say never makes the type smaller: what needs two pages gets them, with all that belongs to it.
    """
    for has_months, pitch in product((True, False), _PITCHES):
        flowables = _flowables(paper, pitch, has_months=has_months)
        if height_of(flowables, TEXT_WIDTH) <= height:
            return flowables
    return _flowables(paper, _PITCHES[0], has_months=True)


def _flowables(paper: CalendarPaper, pitch: float, *, has_months: bool) -> list[Flowable]:
    has_codes = any(session.code for session in paper.sessions)
    note = _("the code finds a session again: write it on what you hand in") if has_codes else ""
    return [
        _top(paper),
        spaced(_GAP, two_people(paper.people)),
        *(_months(paper) if has_months else []),
        spaced(_GAP, SectionHead(_("Our sessions"), note)),
        HeadedList(_heads(has_codes), [_session(paper, session, pitch) for session in paper.sessions]),
        spaced(_GAP, SectionHead(_("When a date changes"))),
        *(words(TEXT, said) for said in _changes(paper.frame)),
        Notes(_("Notes"), _("for the two of you; nobody types these in"), _GAP),
    ]


def _top(paper: CalendarPaper) -> Flowable:
    left = [words(KICKER, _held(paper)), words(TITLE, _("Our dates")), words(LEAD, _lead(paper))]
    code = CodeBox(_("Pairing code"), paper.code, style=SMALL_CODE, height=10 * mm)
    return Row([left, code], [TEXT_WIDTH - CODE_BOX_WIDTH - GUTTER, CODE_BOX_WIDTH], gap=GUTTER)


def _held(paper: CalendarPaper) -> str:
    held = sum(1 for session in paper.sessions if session.held_on)
    return _("{held} of {total} sessions held").format(held=held, total=max(paper.of, held))


def _lead(paper: CalendarPaper) -> str:
    said = _("{minutes} minutes each. Our last day is {end}.")
    return said.format(minutes=paper.length_min, end=weekday_date(paper.ends))


def _months(paper: CalendarPaper) -> list[Flowable]:
    """The months at a glance; nothing for a pairing of more months than can be seen at one."""
    marks = {session.day: _mark(session) for session in reversed(paper.sessions)}
    first, last = min([paper.starts, *marks]), max([paper.ends, *marks])
    if (last.year - first.year) * 12 + last.month - first.month >= _MOST_MONTHS:
        return []
    key = MarkKey(
        [
            (DayMark.FILLED, _("held")),
            (DayMark.FRAMED, _("planned")),
            (DayMark.UNDERLINED, _("to be held by this day")),
        ]
    )
    head = SectionHead(
        _("At a glance"), _("from {start} to {end}").format(start=date_long(first), end=date_long(last))
    )
    return [spaced(_GAP, head), *months(first, last, marks), spaced(2, key)]


def _mark(session: CalendarSession) -> DayMark:
    if session.held_on:
        return DayMark.FILLED
    return DayMark.FRAMED if session.planned_at else DayMark.UNDERLINED


def _heads(has_codes: bool) -> Flowable:
    heads = (_("session"), _("when and where"), _("session code") if has_codes else "")
    what, when, code = ([words(SECOND, head)] if head else [] for head in heads)
    return Row([[], [], what, [], when, [], code], _WIDTHS)


def _session(paper: CalendarPaper, session: CalendarSession, pitch: float) -> Flowable:
    what = [words(LABEL, session.title), *(words(SECOND, hint) for hint in [_hint(session)] if hint)]
    code = [words(SMALL_CODE, session.code)] if session.code else []
    return list_row(
        [
            TickBox(is_ticked=session.held_on is not None),
            words(LABEL.centered(), str(session.number)),
            what,
            [],
            _when_and_where(paper, session, pitch),
            [],
            code,
        ],
        _WIDTHS,
    )


def _hint(session: CalendarSession) -> str:
    """What belongs to a session that is still to come."""
    if session.held_on:
        return ""
    return {
        SessionKind.START: _("sign the agreement, note the first scores"),
        SessionKind.TOPIC: "",
        SessionKind.MID_POINT: _("look back half-way; each hands in a form"),
        SessionKind.CLOSING: _("look back; the final survey, then the certificate"),
    }[session.kind]


def _when_and_where(paper: CalendarPaper, session: CalendarSession, pitch: float) -> list[Flowable]:
    if session.held_on:
        return _was_held(session, session.held_on)
    if session.planned_at:
        end = session.planned_at + timedelta(minutes=paper.length_min)
        when = _("{day}, {start} to {end}").format(
            day=weekday_date(session.planned_at.date()),
            start=time_of_day(session.planned_at),
            end=time_of_day(end),
        )
        return [words(LABEL, when), *_place(session.place, pitch)]
    fields = [Field(_("date"), 27 * mm), Field(_("time"), 19 * mm)]
    used = sum(field.width + 2 * mm for field in fields)
    where = [] if session.place else [Field(_("place"), _WHEN - used)]
    by = words(LABEL, _("By {day}").format(day=weekday_date(session.due_by)))
    known = [words(TEXT, session.place)] if session.place else []
    return [by, *known, Fields([*fields, *where], 2 * mm, pitch)]


def _was_held(session: CalendarSession, day: date) -> list[Flowable]:
    said = _("Held on {day}").format(day=weekday_date(day))
    if session.minutes is not None:
        minutes = ngettext("{n} minute", "{n} minutes", session.minutes).format(n=session.minutes)
        said = _("{held}, {minutes}").format(held=said, minutes=minutes)
    return [words(TEXT, said), *([words(SECOND, session.place)] if session.place else [])]


def _place(place: str, pitch: float) -> list[Flowable]:
    return [words(TEXT, place)] if place else [Fields([Field(_("place"), _WHEN)], 0, pitch - 1.4 * mm)]


def _changes(frame: Frame) -> list[str]:
    """What to do then, and whom to tell."""
    said = _(
        "Tell each other 24 hours ahead or more, and agree on a new date at once: the session keeps its code."
    )
    if not frame.coordinator:
        return [said, _("Then tell the coordinator.")]
    return [said, _("Then tell the coordinator: {coordinator}.").format(coordinator=frame.coordinator)]
