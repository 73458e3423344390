"""Asking the mentees (senior) before a pair is final: for each a sheet with who is proposed and how to answer.

No score, no caution, nothing of anybody who isn't proposed to the reader: what stands here they may keep.
"""

from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports.columns import Row
from app.reports.geometry import GUTTER, cols
from app.reports.headings import MarkedWords, SectionHead, TopRule
from app.reports.look import PLAIN, Look
from app.reports.marks import lead_of
from app.reports.proposal_papers import Consultation, ProposedMentor
from app.reports.sheet import About, Edges, PageNumber, Paper, Section, build_paper
from app.reports.stack import spaced
from app.reports.styles import KICKER, LABEL, LEAD, NAME, SECOND, SIDE, TEXT, TITLE
from app.reports.ticking import Ticks
from app.reports.words import words
from app.reports.writing import Lines
from app.text.catalog import _, ngettext
from app.text.formats import NO_BREAK, date_long, weekday_date
from app.text.labels import side_title

_SECTION_GAP = 6 * mm
_WIDTHS = (cols(3), cols(9))
_LINES = 3


def build(sheets: Sequence[Consultation], size: PaperSize, *, two_sided: bool = True, look: Look = PLAIN) -> Paper:
    """A sheet for each mentee (senior) as one PDF, each with a bookmark.

    two_sided: meant for both sides of the paper, so that nobody's sheet is on the back of somebody else's.
    Raises ValueError without sheets.
    """
    if not sheets:
        raise ValueError("there is nobody to ask")
    sections = [
        Section(_edges(sheet), list(_flowables(sheet)), bookmark=sheet.reader, begins_leaf=two_sided)
        for sheet in sheets
    ]
    title = _("Proposed pairs, {program}").format(program=sheets[0].program)
    return build_paper(sections, About(title, two_sided, look), size)


def _flowables(sheet: Consultation) -> Iterator[Flowable]:
    several = len(sheet.mentors)
    title = ngettext(
        "Would you like to learn with this colleague?", "Would you like to learn with these colleagues?", several
    )
    yield words(KICKER, _("For {name}, {day}").format(name=sheet.reader, day=date_long(sheet.day)))
    yield words(TITLE, title)
    yield spaced(2, words(LEAD, _lead()))
    for mentor in sheet.mentors:
        yield from _mentor(sheet, mentor)
    yield from _how_to_answer(sheet)


def _lead() -> str:
    return _(
        "A junior colleague shows you what they know, and hears from you how things look from your place. The "
        "junior leads, as your mentor; you are the mentee. Nothing is final before you have answered."
    )


def _mentor(sheet: Consultation, mentor: ProposedMentor) -> Iterator[Flowable]:
    yield spaced(_SECTION_GAP, TopRule())
    yield MarkedWords(lead_of(Side.MENTOR), side_title(Side.MENTOR), SIDE)
    yield words(NAME, mentor.name)
    if mentor.position:
        yield words(SECOND, mentor.position)
    for label, text in _facts(sheet, mentor):
        yield spaced(4, Row([words(LABEL, label), words(TEXT, text)], _WIDTHS, gap=GUTTER))
    ticks = [Ticks("", [_("yes, gladly")], TEXT), Ticks("", [_("rather not")], TEXT)]
    yield spaced(6, Row([words(LABEL, _("Your answer")), ticks], _WIDTHS, gap=GUTTER))


def _facts(sheet: Consultation, mentor: ProposedMentor) -> list[tuple[str, str]]:
    """What there is to know before answering, a line each."""
    found = [
        (_("You asked for"), _lines(mentor.asked_for)),
        (_("Can share as well"), _lines(mentor.others)),
        (_("Would like from you"), _lines(mentor.returns)),
        (_("Time for both"), _lines(mentor.times) or _("You would find a time together.")),
        (_("How often"), _how_often(sheet)),
    ]
    return [(label, text) for label, text in found if text]


def _lines(items: Sequence[str]) -> str:
    return "; ".join(items)


def _how_often(sheet: Consultation) -> str:
    meetings = ngettext(
        "{n} conversation of {minutes} minutes", "{n} conversations of {minutes} minutes", sheet.sessions
    ).format(n=sheet.sessions, minutes=sheet.length_min)
    if sheet.sessions == 1:
        return _("{conversations}.").format(conversations=meetings)
    return ngettext(
        "{conversations}, about {n} day apart.", "{conversations}, about {n} days apart.", sheet.cadence_days
    ).format(conversations=meetings, n=sheet.cadence_days)


def _how_to_answer(sheet: Consultation) -> Iterator[Flowable]:
    by = _("Please answer by {day}.").format(day=weekday_date(sheet.answer_by))
    free = _("Either answer is fine, and you needn't give reasons.")
    to = "\n".join(sheet.answer_to) or _("to whoever gave you this sheet")
    yield spaced(_SECTION_GAP, SectionHead(_("How to answer"), _("a line, a call or this sheet will do")))
    yield spaced(2, Row([words(LABEL, _("By when")), words(TEXT, by, " ", free)], _WIDTHS, gap=GUTTER))
    yield spaced(4, Row([words(LABEL, _("To whom")), words(TEXT, to)], _WIDTHS, gap=GUTTER))
    yield spaced(4, Row([words(LABEL, _("Anything else")), Lines(_LINES)], _WIDTHS, gap=GUTTER))


def _edges(sheet: Consultation) -> Edges:
    alone = _("one for each mentee (senior)")

    def note(page: PageNumber) -> str:
        return alone if page.in_section == 1 else _("page {number}").format(number=page.in_section)

    whose = f"{NO_BREAK} |{NO_BREAK} ".join(part for part in (sheet.organization, sheet.program) if part)
    foot = (_("For {name} alone.").format(name=sheet.reader),)
    return Edges(organization=whose, paper=_("Proposed pair"), foot=foot, page_note=note)
