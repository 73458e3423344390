"""A sheet to sign at a workshop or a meeting, and a page of prompts for mentors who meet among themselves."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.agendas import Lead
from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports import palette
from app.reports.columns import HeadedList, MeasuredRow, Row
from app.reports.frame import Frame, edges_of_pair, edges_of_report
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import MarkedWords
from app.reports.look import PLAIN, Look
from app.reports.marks import lead_of
from app.reports.peer_meeting import peer_meeting
from app.reports.sheet import About, Heed, Paper, Section, build_paper, go_on, height_for_text, page_of_pages
from app.reports.stack import Gap, height_of, spaced
from app.reports.styles import CHART, LABEL, SECOND, TEXT_MUTED, TITLE
from app.reports.words import words
from app.reports.writing import Field, Fields
from app.text.catalog import _
from app.text.labels import side

EMPTY_ROWS = 10  # below the names, for guests and those who come all the same
_WIDTHS = (cols(4), cols(2), cols(3), cols(3))
_ROW_HEIGHT, _ABOVE_NAME, _BELOW_NAME = (
    10.5 * mm,
    9.0,
    3.0,
)  # room for a signature; a name stands low, as on a line
_ABOVE_TABLE = 5 * mm
_FIELD_HEIGHT = 9 * mm
_LOWER = LABEL.size - CHART.size  # points: smaller words on the baseline of the name


@dataclass(frozen=True, slots=True)
class SignInPerson:
    """Somebody on the list. sides: theirs, in this program; is_open: they may still become one or the other."""

    name: str
    department: str
    sides: tuple[Side, ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class SignInPaper:
    """The sheet. people: in the order of the list; None for a blank one, whose rows fill its page."""

    frame: Frame
    people: tuple[SignInPerson, ...] | None


def build(paper: SignInPaper, size: PaperSize, *, look: Look = PLAIN, heed: Heed = go_on) -> Paper:
    """The sheet with its table going on to as many pages as it needs, then the page of prompts."""
    title = _("Sign-in sheet, {program}").format(program=paper.frame.program)
    return build_paper([_sheet(paper, size), _prompts(paper.frame)], About(title, look=look), size, heed)


def _sheet(paper: SignInPaper, size: PaperSize) -> Section:
    edges = edges_of_report(paper.frame, _("Sign-in sheet"), page_of_pages)
    top = _top()
    if paper.people is None:
        used = height_of([*top, spaced(_ABOVE_TABLE, _heads())], TEXT_WIDTH)
        rows = _empty_rows(int((height_for_text(edges, size) - used) / _ROW_HEIGHT))
    else:
        rows = [*map(_row, paper.people), *_empty_rows(EMPTY_ROWS)]
    return Section(edges, [*top, spaced(_ABOVE_TABLE, HeadedList(_heads(), rows))], edges.paper)


def _prompts(frame: Frame) -> Section:
    edges = edges_of_pair(frame, _("Meeting of mentors"), page_of_pages)
    return Section(edges, peer_meeting(), edges.paper)


def _top() -> list[Flowable]:
    return [
        words(TITLE, _("Sign-in sheet")),
        Fields([Field(_("Event"), TEXT_WIDTH)], GUTTER, _FIELD_HEIGHT),
        Fields([Field(_("Day"), cols(4)), Field(_("Place"), cols(8))], GUTTER, _FIELD_HEIGHT),
        spaced(2 * mm, words(TEXT_MUTED, _("Signing says only that you were here."))),
    ]


def _heads() -> Flowable:
    heads = (_("Name"), _("Side"), _("Department"), _("Signature"))
    return Row([words(SECOND, head) for head in heads], _WIDTHS, gap=GUTTER, below=2, line=palette.INK)


def _row(person: SignInPerson) -> Flowable:
    name, department = words(LABEL, person.name), words(CHART, person.department)
    return _signed_row([[name], [Gap(_LOWER), _side(person)], [Gap(_LOWER), department]])


def _empty_rows(count: int) -> list[Flowable]:
    return [_signed_row([[], [], []]) for _ in range(count)]


def _signed_row(cells: Sequence[Sequence[Flowable]]) -> Flowable:
    """A row as high as a signature needs, at least."""
    room = Gap(_ROW_HEIGHT - _ABOVE_NAME - _BELOW_NAME)
    return MeasuredRow(
        [*cells, room], _WIDTHS, gap=GUTTER, above=_ABOVE_NAME, below=_BELOW_NAME, line=palette.WRITE
    )


def _side(person: SignInPerson) -> Flowable:
    if len(person.sides) == 1:
        [one] = person.sides
        return MarkedWords(lead_of(one), side(one), CHART)
    return MarkedWords(Lead.BOTH, _("either side") if person.is_open else _("both sides"), CHART)
