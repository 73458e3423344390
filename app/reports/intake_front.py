"""The front of an intake form: who somebody is, where they work, when they have time, and what they want."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.agendas import Lead
from app.domain.participants import HALF_DAYS, MOST_PLACES, WEEKDAYS, Background, Format, WillingAs
from app.domain.sides import Side
from app.reports.columns import Row
from app.reports.fonts import Face
from app.reports.form_top import form_top
from app.reports.geometry import GUTTER, cols
from app.reports.headings import SectionHead
from app.reports.intake_papers import IntakePaper
from app.reports.marks import lead_of
from app.reports.stack import Gap, spaced
from app.reports.styles import LABEL, SECOND, TEXT
from app.reports.ticking import TickBox, Ticks
from app.reports.words import Span, words
from app.reports.writing import Field, Fields, Lines
from app.text import intake, people
from app.text.catalog import _
from app.text.forms import hand_in
from app.text.labels import side

_WORKING_DAYS = WEEKDAYS[:5]
_HALF_LABEL = 17 * mm


def front(paper: IntakePaper, pitch: float) -> list[Flowable]:
    """The front. pitch: from line to line, in points."""
    return [
        *_top(paper),
        spaced(0.5 * pitch, SectionHead(_("You"))),
        *_identity(paper, pitch),
        spaced(0.5 * pitch, SectionHead(_("Your work"))),
        *_work(paper, pitch),
        spaced(0.5 * pitch, SectionHead(_("When and how"))),
        spaced(2, _when_and_how(paper)),
        spaced(0.5 * pitch, SectionHead(_("What you want"))),
        *_wants(paper, pitch),
        spaced(0.5 * pitch, SectionHead(_("For the coordinator alone"), intake.never_printed())),
        Fields([Field(_("I must not be paired with"), cols(12))], GUTTER, pitch),
        Fields([Field(_("What I need to be able to take part"), cols(12))], GUTTER, pitch),
    ]


def _top(paper: IntakePaper) -> list[Flowable]:
    lead = Lead.BOTH if paper.willing is WillingAs.EITHER else lead_of(Side(paper.willing.value))
    few, rest = intake.lead(paper.copy)
    said = f" {rest} {hand_in(paper.frame.coordinator)}" if paper.is_for_its_writer else f" {rest}"
    return [
        form_top(
            intake.kicker(paper.copy),
            _("Intake form"),
            lead=lead,
            side=intake.side_words(paper.willing),
            name=paper.name or None,
        ),
        spaced(1.5 * mm, words(TEXT, Span(few, Face.BOLD), said)),
    ]


def _identity(paper: IntakePaper, pitch: float) -> list[Flowable]:
    reached = Ticks(_("I am best reached by"), [_("e-mail"), _("phone"), _("chat"), _("in person")])
    return [
        _fields(paper, pitch, (_("Name, as you write it"), "name", 7), (_("Family name, for lists"), "family", 5)),
        _fields(
            paper,
            pitch,
            (people.field("pronunciation"), "pronunciation", 4),
            (people.field("pronouns"), "pronouns", 3),
            (people.field("languages"), "languages", 5),
        ),
        _fields(
            paper,
            pitch,
            (people.field("email"), "email", 6),
            (people.field("phone"), "phone", 3),
            (people.field("staff_number"), "staff_number", 3),
        ),
        spaced(0.3 * pitch, reached),
    ]


def _work(paper: IntakePaper, pitch: float) -> list[Flowable]:
    return [
        _fields(paper, pitch, (people.field("title"), "title", 6), (people.field("department"), "department", 6)),
        _fields(
            paper,
            pitch,
            (people.field("site"), "site", 4),
            (people.field("grade"), "grade", 4),
            (people.field("years_in_organization"), "years", 4),
        ),
        _fields(
            paper, pitch, (people.field("manager"), "manager", 6), (_("Work pattern, time zone"), "pattern", 6)
        ),
    ]


def _fields(paper: IntakePaper, pitch: float, *asked: tuple[str, str, int]) -> Flowable:
    """Fields side by side. asked: label, name of the value, and how many columns, of each."""
    fields = [Field(label, cols(width), paper.known.get(name, "")) for label, name, width in asked]
    return Fields(fields, GUTTER, pitch)


def _when_and_how(paper: IntakePaper) -> Flowable:
    formats = [people.meeting_format(one) for one in Format]
    numbers = range(1, MOST_PLACES + 1)
    right = [
        words(LABEL, _("I take part as")),
        *_roles(paper),
        spaced(4, words(LABEL, _("How many partners I have time for"))),
        Ticks("", [str(number) for number in numbers], ticked=_places(numbers, paper.places)),
        spaced(4, words(LABEL, _("How I can meet"))),
        Ticks("", formats, ticked=[place for place, one in enumerate(Format) if one in paper.formats]),
    ]
    left = [words(LABEL, _("When I have time")), *_week(paper.availability)]
    return Row([left, right], [cols(6)] * 2, gap=GUTTER)


def _places(numbers: Sequence[int], places: int | None) -> list[int]:
    return [place for place, number in enumerate(numbers) if number == places]


def _roles(paper: IntakePaper) -> list[Flowable]:
    if paper.willing is WillingAs.EITHER:
        return [Ticks("", [side(one) for one in Side], ticked=range(len(Side)) if paper.is_filled else ())]
    own = Side(paper.willing.value)
    return [Ticks("", [side(own), intake.other_side(paper.willing)], ticked=[0])]


def _week(slots: frozenset[str]) -> list[Row]:
    """A box for each morning and afternoon from Monday to Friday, and of the weekend where somebody has time."""
    days = [day for day in WEEKDAYS if day in _WORKING_DAYS or any(f"{day}-{half}" in slots for half in HALF_DAYS)]
    widths = [_HALF_LABEL, *[(cols(6) - _HALF_LABEL) / len(days)] * len(days)]
    heads: list[Flowable] = [words(SECOND.centered(), intake.day_name(day)) for day in days]
    rows = [Row([Gap(1), *heads], widths, above=3)]
    for half in HALF_DAYS:
        boxes: list[Flowable] = [TickBox(is_ticked=f"{day}-{half}" in slots) for day in days]
        rows.append(Row([[Gap(1), words(SECOND, intake.half_day(half))], *boxes], widths, above=3))
    return rows


def _wants(paper: IntakePaper, pitch: float) -> list[Flowable]:
    asked, hint = intake.aims(paper.willing)
    backgrounds = [people.background(one) for one in Background]
    ticked = [place for place, one in enumerate(Background) if one is paper.welcomes]
    aims: list[Flowable] = [words(TEXT, paper.aims), Lines(1, pitch)] if paper.aims else [Lines(4, pitch)]
    return [
        spaced(2, words(LABEL, asked, " ", Span(hint, Face.REGULAR, SECOND.colour, SECOND.size))),
        *aims,
        spaced(0.5 * pitch, Ticks(_("My partner's background may be"), backgrounds, ticked=ticked)),
    ]
