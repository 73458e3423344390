"""The working agreement of a pair: who, what each wants, nine short rules, and two signatures, on one page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports.code_box import CODE_BOX_WIDTH, CodeBox
from app.reports.columns import Row, list_row
from app.reports.fonts import Face
from app.reports.frame import Frame, edges_of_pair
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import SectionHead
from app.reports.look import PLAIN, Look
from app.reports.marks import lead_of
from app.reports.people_on_paper import PaperPerson, signer, two_people
from app.reports.sheet import About, PageNumber, Paper, Section, build_paper, counted, height_for_text
from app.reports.signatures import signatures
from app.reports.stack import Gap, height_of, spaced
from app.reports.styles import KICKER, LABEL, LEAD, SMALL_CODE, TEXT, TITLE
from app.reports.words import Span, words
from app.reports.writing import Field, Fields, Lines
from app.text.catalog import _, ngettext
from app.text.formats import date_long, day_month_long, listing

COPIES = 2  # one for each
_WIDTHS = (cols(3), cols(9))
_PITCHES = (9 * mm, 8 * mm, 7.4 * mm)  # from line to line: more words never make the type smaller
_DATES_IN_A_ROW = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementPaper:
    """What stands on one pair's agreement.

    people, aims: by side; None and "" where there is room to write instead. code: of the pairing, or "".
    starts, ends: of the pairing; None on a blank one. formats: how they meet, in words, "" where it is open.
    topics: agreed, by name. dates: planned ones. mid_session, mid_day: when they look back. promise: the program's
    own statement on confidentiality, "" for the usual one.
    """

    frame: Frame
    code: str = ""
    people: Mapping[Side, PaperPerson | None]
    aims: Mapping[Side, str]
    sessions: int
    length_min: int
    cadence_days: int
    starts: date | None = None
    ends: date | None = None
    formats: str = ""
    topics: tuple[str, ...] = ()
    dates: tuple[date, ...] = ()
    mid_session: int
    mid_day: date | None = None
    promise: str = ""


def build(
    papers: Sequence[AgreementPaper],
    size: PaperSize,
    *,
    copies: int = COPIES,
    look: Look = PLAIN,
    progress: Callable[[int, int], object] | None = None,
) -> Paper:
    """Agreements as one PDF, each in so many copies, each copy on a leaf of its own.

    Raises ValueError without papers.
    """
    if not papers:
        raise ValueError("there is no agreement to print")
    sections = (
        section
        for paper in counted(papers, progress)
        for section in agreement_sections(paper, size, copies=copies)
    )
    title = _("Working agreements, {program}").format(program=papers[0].frame.program)
    return build_paper(sections, About(title, two_sided=True, look=look), size)


def agreement_sections(
    paper: AgreementPaper, size: PaperSize, *, copies: int = COPIES, level: int = 0
) -> list[Section]:
    """The copies of one agreement; the first has the bookmark."""
    bookmark = _("Working agreement")
    names = [person.name for person in paper.people.values() if person]
    if names:
        bookmark = _("{paper}: {names}").format(paper=bookmark, names=listing(names))
    return [
        _copy(paper, size, number, copies, bookmark=bookmark if number == 1 else "", level=level)
        for number in range(1, copies + 1)
    ]


def _copy(
    paper: AgreementPaper, size: PaperSize, number: int, copies: int, *, bookmark: str, level: int
) -> Section:
    which = _("copy {number} of {copies}").format(number=number, copies=copies)

    def note(page: PageNumber) -> str:
        if page.in_section == 1:
            return which
        return _("{copy}, page {number}").format(copy=which, number=page.in_section)

    edges = edges_of_pair(paper.frame, _("Working agreement"), note)
    flowables: list[Flowable] = []
    for pitch in _PITCHES:
        flowables = _flowables(paper, pitch)
        if height_of(flowables, TEXT_WIDTH) <= height_for_text(edges, size):
            break
    return Section(edges, flowables, bookmark, level, begins_leaf=True)


def _flowables(paper: AgreementPaper, pitch: float) -> list[Flowable]:
    return [
        _top(paper),
        spaced(5 * mm, two_people(paper.people, {side: _wants(paper.aims[side], pitch) for side in Side})),
        spaced(5 * mm, SectionHead(_("How we work"))),
        *_rules(paper, pitch),
        spaced(5 * mm, SectionHead(_("And one thing that matters to us"))),
        Lines(2, pitch),
        signatures([(lead_of(side), signer(side, paper.people[side])) for side in Side], free=2.2 * pitch),
    ]


def _top(paper: AgreementPaper) -> Flowable:
    left = [words(KICKER, _("To sign before session 1")), words(TITLE, _("Working agreement")), _lead(paper)]
    if not paper.code:
        return Row([left], [TEXT_WIDTH])
    code = CodeBox(_("Pairing code"), paper.code, style=SMALL_CODE, height=10 * mm)
    return Row([left, code], [TEXT_WIDTH - CODE_BOX_WIDTH - GUTTER, CODE_BOX_WIDTH], gap=GUTTER)


def _lead(paper: AgreementPaper) -> Flowable:
    told: dict[str, object] = {"n": paper.sessions, "minutes": paper.length_min}
    if paper.starts and paper.ends:
        told |= {"start": date_long(paper.starts), "end": date_long(paper.ends)}
        between = ngettext(
            "Between two colleagues, for one session of {minutes} minutes from {start} to {end}.",
            "Between two colleagues, for {n} sessions of {minutes} minutes from {start} to {end}.",
            paper.sessions,
        )
    else:
        between = ngettext(
            "Between two colleagues, for one session of {minutes} minutes.",
            "Between two colleagues, for {n} sessions of {minutes} minutes.",
            paper.sessions,
        )
    leads = _("The mentor (junior) leads; the mentee (senior) does not become the chair.")
    return words(LEAD, between.format(**told), " ", Span(leads, Face.BOLD))


def _wants(aims: str, pitch: float) -> list[Flowable]:
    head = spaced(2, words(LABEL, _("What I want from this")))
    return [head, words(TEXT, aims), Lines(1, pitch)] if aims else [head, Lines(2, pitch)]


def _rules(paper: AgreementPaper, pitch: float) -> list[Flowable]:
    rules: list[tuple[str, list[Flowable]]] = [
        (_("Meeting"), _meeting(paper, pitch)),
        (_("Our dates"), _dates(paper, pitch)),
        (_("Agenda and answers"), [words(TEXT, _agenda_and_answers())]),
        (_("Topics"), _topics(paper, pitch)),
        (_("Between us"), [words(TEXT, paper.promise or _between_us())]),
        (_("The coordinator sees"), [words(TEXT, _coordinator_sees())]),
        (
            _("Notes"),
            [words(TEXT, _("Each keeps their own. Nothing from here is used in appraisal or promotion."))],
        ),
        (_("Stopping"), [words(TEXT, _stopping())]),
        (_("Looking back"), [words(TEXT, _looking_back(paper))]),
    ]
    return [list_row([words(LABEL, name), said], _WIDTHS, gap=GUTTER) for name, said in rules]


def _meeting(paper: AgreementPaper, pitch: float) -> list[Flowable]:
    how = paper.formats or _("In person or remote, as we choose")
    said = ngettext(
        "{how}, every day, in a room that is not the senior's office. The mentee (senior) books the first date.",
        "{how}, every {n} days or so, in a room that is not the senior's office. "
        "The mentee (senior) books the first date.",
        paper.cadence_days,
    ).format(how=how, n=paper.cadence_days)
    fields = [Field(_("Usual place"), cols(5)), Field(_("Usual day, time"), cols(4))]
    return [words(TEXT, said), Fields(fields, GUTTER, pitch)]


def _dates(paper: AgreementPaper, pitch: float) -> list[Flowable]:
    """A numbered line for each session; what has a date already stands there."""
    known = [day_month_long(day) for day in paper.dates]
    width = (cols(9) - (_DATES_IN_A_ROW - 1) * GUTTER) / _DATES_IN_A_ROW
    found: list[Flowable] = []
    if known:
        found.append(words(TEXT, _("Already planned: {days}.").format(days=listing(known))))
    numbers = range(len(known) + 1, paper.sessions + 1)
    for start in range(0, len(numbers), _DATES_IN_A_ROW):
        row = numbers[start : start + _DATES_IN_A_ROW]
        found.append(Fields([Field(str(number), width) for number in row], GUTTER, pitch - 1.4 * mm))
    return [*found, Gap(1)]


def _topics(paper: AgreementPaper, pitch: float) -> list[Flowable]:
    not_with_us = Fields([Field(_("Not with us"), cols(9))], GUTTER, pitch)
    if not paper.topics:
        return [Fields([Field(_("Agreed"), cols(9))], GUTTER, pitch - 1.4 * mm), not_with_us]
    return [words(TEXT, _("Agreed: {topics}.").format(topics=listing(paper.topics))), not_with_us]


def _agenda_and_answers() -> str:
    return _(
        "The mentor (junior) sends the agenda 24 hours ahead. We answer each other within 48 hours, "
        "and cancel with 24 hours' notice or more."
    )


def _between_us() -> str:
    return _(
        "What is said stays between us. Limits: risk of harm, a duty in law, misconduct. "
        "Then we say so first, and tell only those who must know."
    )


def _coordinator_sees() -> str:
    return _("Dates, topics, actions, and the forms you hand in. What you keep stays yours.")


def _stopping() -> str:
    return _("Either of us may stop at any time through the coordinator. No reasons needed, no fault recorded.")


def _looking_back(paper: AgreementPaper) -> str:
    told: dict[str, object] = {"n": paper.mid_session}
    if not (paper.mid_day and paper.ends):
        return _("After session {n}, and at the close.").format(**told)
    told |= {"mid": day_month_long(paper.mid_day), "end": day_month_long(paper.ends)}
    return _("After session {n} (about {mid}), and at the close (by {end}).").format(**told)
