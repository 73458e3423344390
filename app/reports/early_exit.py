"""The form with which a pair stops early, on one page: the day, and what either of them wants to say or not."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.pairings import EndReason
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
from app.reports.sheet import About, Paper, Section, build_paper, counted, height_for_text, page_of_pages
from app.reports.signatures import signatures
from app.reports.stack import height_of, spaced
from app.reports.styles import KICKER, LABEL, LEAD, TEXT, TITLE
from app.reports.ticking import Ticks
from app.reports.words import Span, words
from app.reports.writing import Field, Fields, Lines
from app.text import early_exit
from app.text.catalog import _
from app.text.formats import listing
from app.text.forms import hand_in, optional
from app.text.pairings import end_reason

_PITCHES = (10 * mm, 9 * mm, 8 * mm, 7 * mm, 6 * mm)  # from line to line: more words never make the type smaller
_WIDTHS = (cols(3), cols(9))


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlyExitPaper:
    """What stands on it. code: of the pairing, or "". people: by side, None where there is room to write instead.

    retention_months: how long after its close the program's data are kept.
    """

    frame: Frame
    code: str = ""
    people: Mapping[Side, PaperPerson | None]
    retention_months: int


def build(
    paper: EarlyExitPaper,
    size: PaperSize,
    *,
    look: Look = PLAIN,
    progress: Callable[[int, int], object] | None = None,
) -> Paper:
    """The form as a PDF."""
    title = _("{paper}, {program}").format(paper=_("Early-exit form"), program=paper.frame.program)
    sections = (early_exit_section(one, size) for one in counted([paper], progress))
    return build_paper(sections, About(title, look=look), size)


def early_exit_section(paper: EarlyExitPaper, size: PaperSize, level: int = 0) -> Section:
    """The form of one pair; its lines come closer before it takes a second page."""
    edges = edges_of_pair(paper.frame, _("Early-exit form"), page_of_pages)
    bookmark = _("Early-exit form")
    names = [person.name for person in paper.people.values() if person]
    if names:
        bookmark = _("{paper}: {names}").format(paper=bookmark, names=listing(names))
    flowables: list[Flowable] = []
    for pitch in _PITCHES:
        flowables = _flowables(paper, pitch)
        if height_of(flowables, TEXT_WIDTH) <= height_for_text(edges, size):
            break
    return Section(edges, flowables, bookmark, level, begins_leaf=True)


def _flowables(paper: EarlyExitPaper, pitch: float) -> list[Flowable]:
    gap = 0.6 * pitch
    return [
        _top(paper),
        spaced(gap, two_people(paper.people, {side: _each() for side in Side})),
        spaced(gap, SectionHead(_("When"))),
        _end(pitch),
        spaced(gap, SectionHead(_("Why"), optional())),
        spaced(2, Ticks("", [end_reason(reason.value) for reason in EndReason], TEXT)),
        spaced(gap, SectionHead(_("What would have helped?"), optional())),
        Lines(3, pitch),
        spaced(gap, SectionHead(_("What happens to the papers"))),
        *[list_row([words(LABEL, what), words(TEXT, said)], _WIDTHS, gap=GUTTER) for what, said in _papers(paper)],
        spaced(gap, SectionHead(_("Signatures"), optional())),
        signatures([(lead_of(side), signer(side, paper.people[side])) for side in Side], free=1.6 * pitch),
    ]


def _top(paper: EarlyExitPaper) -> Flowable:
    needed, rest = early_exit.how_to_fill_in()
    said = f" {rest} {hand_in(paper.frame.coordinator)}"
    head = [words(KICKER, _("No reasons needed, nobody's fault")), words(TITLE, _("Stopping early"))]
    below = [spaced(2, words(LEAD, early_exit.lead())), spaced(3, words(TEXT, Span(needed, Face.BOLD), said))]
    if not paper.code:
        return Row([[*head, *below]], [TEXT_WIDTH])
    widths = [TEXT_WIDTH - CODE_BOX_WIDTH - GUTTER, CODE_BOX_WIDTH]
    titled = Row([head, CodeBox(_("Pairing code"), paper.code)], widths, gap=GUTTER)
    return Row([[titled, *below]], [TEXT_WIDTH])


def _each() -> list[Flowable]:
    """What each of the two may tick."""
    found: list[Flowable] = []
    for asked, answers in (early_exit.may_we_talk(), early_exit.what_next()):
        found += [spaced(7, words(LABEL, asked)), spaced(1.5, Ticks("", answers))]
    return found


def _end(pitch: float) -> Flowable:
    asked, answers = early_exit.who_wants_it()
    day = Fields([Field(_("We stop on"), cols(4))], GUTTER, pitch)
    return Row([day, [words(LABEL, asked), Ticks("", answers)]], [cols(4), cols(8)], gap=GUTTER, above=3)


def _papers(paper: EarlyExitPaper) -> list[tuple[str, str]]:
    return early_exit.papers(paper.retention_months)
