"""The list of participants: for everyone where they work, for the coordinator how they are reached, by intake."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.participants import WillingAs
from app.domain.programs import PaperSize
from app.domain.sides import Side
from app.reports.bookmarks import OutlinedHead
from app.reports.columns import HeadedList, Row, table_row
from app.reports.fonts import Face
from app.reports.frame import Frame, edges_of_report
from app.reports.geometry import GUTTER, TEXT_WIDTH
from app.reports.headings import MarkedWords
from app.reports.look import PLAIN, Look
from app.reports.marks import lead_of
from app.reports.sheet import About, Heed, Paper, Section, build_paper, go_on, page_of_pages
from app.reports.stack import spaced
from app.reports.styles import KICKER, LABEL, LEAD, SECOND, TEXT, TITLE, Style
from app.reports.words import Span, words
from app.text.catalog import _
from app.text.labels import side as side_words

_WIDTHS_OPEN = (39 * mm, 29 * mm, 33 * mm, 30 * mm, TEXT_WIDTH - 131 * mm - 4 * GUTTER)
_WIDTHS_OWN = (39 * mm, 37 * mm, 46 * mm, 12 * mm, TEXT_WIDTH - 134 * mm - 4 * GUTTER)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedPerson:
    """Somebody on a list for everyone. side: taken in a pairing, else willing to take."""

    name: str
    side: WillingAs
    title: str = ""
    department: str = ""
    site: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson(ListedPerson):
    """Somebody on the coordinator's list. places: taken of given. consent: when, "" = not recorded."""

    email: str = ""
    phone: str = ""
    places: str = ""
    consent: str = ""
    may_be_quoted: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """People of one intake status. title: its name; counted: how many, in words."""

    title: str
    counted: str
    people: tuple[KnownPerson, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeoplePaper:
    """People by name: for everyone `people`, for the coordinator `groups`. counts: sentences at the top."""

    frame: Frame
    day: str
    counts: str
    people: tuple[ListedPerson, ...] = ()
    groups: tuple[Group, ...] = ()


def build(paper: PeoplePaper, size: PaperSize, look: Look = PLAIN, heed: Heed = go_on) -> Paper:
    """The list as a PDF; its heads come again on each page."""
    name = _("List of participants")
    section = Section(edges_of_report(paper.frame, name, page_of_pages), _flowables(paper), bookmark=name)
    about = About(_("List of participants, {program}").format(program=paper.frame.program), look=look)
    return build_paper([section], about, size, heed)


def _flowables(paper: PeoplePaper) -> list[Flowable]:
    return [
        words(KICKER, paper.day),
        words(TITLE, _("List of participants")),
        words(LEAD, paper.counts),
        *(_open_list(paper.people) if paper.people else []),
        *(part for group in paper.groups for part in _group(group)),
    ]


def _open_list(people: Sequence[ListedPerson]) -> list[Flowable]:
    heads = (_("name"), _("side"), _("title"), _("department"), _("site"))
    return [spaced(4 * mm, HeadedList(_heads(heads, _WIDTHS_OPEN), [_open_row(one) for one in people]))]


def _heads(heads: Sequence[str], widths: Sequence[float]) -> Flowable:
    return Row([words(SECOND, head) for head in heads], widths, gap=GUTTER, below=1)


def _open_row(one: ListedPerson) -> Flowable:
    work = (one.title, one.department, one.site)
    cells = [words(LABEL, one.name), _side(one.side, TEXT), *(words(TEXT, part) for part in work)]
    return table_row(cells, _WIDTHS_OPEN, GUTTER)


def _side(value: WillingAs, style: Style) -> Flowable:
    if value is WillingAs.EITHER:
        return words(style, side_words(value))
    return MarkedWords(lead_of(Side(value.value)), side_words(value), style)


def _group(group: Group) -> list[Flowable]:
    heads = (_("name, side"), _("work"), _("e-mail, phone"), _("places"), _("consent"))
    return [
        spaced(5 * mm, OutlinedHead(group.title, group.counted)),
        HeadedList(_heads(heads, _WIDTHS_OWN), [_own_row(one) for one in group.people]),
    ]


def _own_row(one: KnownPerson) -> Flowable:
    place = ", ".join(part for part in (one.department, one.site) if part)
    cells: list[list[Flowable]] = [
        [words(LABEL, one.name), _side(one.side, SECOND)],
        _lines(one.title, place),
        [words(SECOND, line) for line in (one.email, one.phone) if line],
        [words(TEXT, one.places)],
        [
            words(TEXT, one.consent or Span(_("not recorded"), Face.BOLD)),
            *([words(SECOND, _("may be quoted"))] if one.may_be_quoted else []),
        ],
    ]
    return table_row(cells, _WIDTHS_OWN, GUTTER)


def _lines(first: str, second: str) -> list[Flowable]:
    """What is known of two lines; the second one smaller."""
    return [words(style, line) for style, line in ((TEXT, first), (SECOND, second)) if line]
