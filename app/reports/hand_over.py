"""How a program stands, for whoever coordinates it next: first the whole, then what is urgent, then the rest.

Each part is found in the outline. All of it is confidential, and each page says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.programs import Decision, PaperSize
from app.domain.sides import Side
from app.reports import palette
from app.reports.bookmarks import OutlinedHead
from app.reports.columns import HeadedList, MeasuredRow, Row, table_row
from app.reports.frame import Frame, edges_of_report
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import SideMark
from app.reports.look import PLAIN, Look
from app.reports.marks import lead_of
from app.reports.pair_needs import PairNeed, need_heads, need_row, side_key
from app.reports.sheet import About, Heed, Paper, Section, build_paper, go_on, page_of_pages
from app.reports.stack import spaced
from app.reports.styles import KICKER, LABEL, LEAD, SECOND, SMALL_CODE, TEXT, TITLE
from app.reports.summary_front import dated
from app.reports.ticking import TickBox
from app.reports.tiles import Tile, tile_row
from app.reports.words import words
from app.reports.writing import Field, Fields
from app.text.catalog import _

_SECTION_GAP = 6 * mm
_FACT_WIDTHS = (cols(3), cols(9))
_TICK_WIDTHS = (4 * mm, TEXT_WIDTH - 6 * mm)
_THREE = (cols(3), cols(5), cols(4))
_PAIR_WIDTHS = (cols(2), cols(4), cols(2), cols(2), cols(2))
_MARK = 11.0


@dataclass(frozen=True, slots=True)
class Fact:
    """A word or two, and what there is to say."""

    subject: str
    words: str


@dataclass(frozen=True, slots=True)
class PairNames:
    """The two of a pair by their names."""

    mentor: str
    mentee: str


@dataclass(frozen=True, slots=True)
class Coming:
    """A session that is dated or due soon. when: in words. what: which session it is."""

    when: str
    pair: PairNames
    what: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, the side they take or are willing to take, and what is to be said of them."""

    name: str
    side: Side | None
    what: str
    since: str


@dataclass(frozen=True, slots=True)
class PairStanding:
    """Every pairing: its state with what was held, what comes next, and its agreement, in words."""

    code: str
    pair: PairNames
    state: str
    next: str
    agreement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverPaper:
    """What stands in the pack. purpose: the problem that the program is to change. tiles: its figures."""

    frame: Frame
    day: date
    kicker: str
    purpose: str
    facts: tuple[Fact, ...]
    tiles: tuple[Tile, ...]
    first_week: tuple[str, ...]
    needs: tuple[PairNeed, ...]
    coming: tuple[Coming, ...]
    forms: tuple[Person, ...]
    waiting: tuple[Person, ...]
    pairs: tuple[PairStanding, ...]
    changed: tuple[Decision, ...]
    next_steps: tuple[Decision, ...]
    rules: tuple[Fact, ...]
    contacts: tuple[Fact, ...]
    papers: tuple[Fact, ...]
    keeping: tuple[Fact, ...]


def build(paper: HandOverPaper, size: PaperSize, look: Look = PLAIN, heed: Heed = go_on) -> Paper:
    """The pack as a PDF, its parts in the outline."""
    name = _("Hand-over pack, confidential")
    section = Section(
        edges_of_report(paper.frame, name, page_of_pages), _flowables(paper), bookmark=_("How this program stands")
    )
    about = About(_("Hand-over pack, {program}").format(program=paper.frame.program), look=look)
    return build_paper([section], about, size, heed)


def _flowables(paper: HandOverPaper) -> list[Flowable]:
    return [
        *_top(paper),
        *_facts(_("In short"), "", paper.facts),
        *_first_week(paper.first_week),
        *_needs(paper.needs),
        *_coming(paper.coming),
        *_people(
            _("Forms that are still out"),
            _("ask once, kindly"),
            (_("person"), _("what is missing"), _("since")),
            paper.forms,
        ),
        *_people(
            _("Waiting or without a pair"),
            _("nobody is forgotten"),
            (_("person"), _("how they stand"), _("since")),
            paper.waiting,
        ),
        *_pairs(paper.pairs),
        *_decisions(paper),
        *_facts(_("Rules in force"), _("when pairs are suggested"), paper.rules),
        *_facts(_("Contacts"), "", paper.contacts),
        *_facts(_("Papers and codes"), "", paper.papers),
        *_places(),
        *_facts(_("Keeping and erasing"), "", paper.keeping),
    ]


def _top(paper: HandOverPaper) -> list[Flowable]:
    handed = Fields(
        [Field(_("Handed over by"), cols(5)), Field(_("to"), cols(5)), Field(_("on"), cols(2))], GUTTER
    )
    return [
        words(KICKER, paper.kicker),
        words(TITLE, _("How this program stands")),
        words(LEAD, paper.purpose),
        spaced(2 * mm, handed),
        spaced(_SECTION_GAP, tile_row(paper.tiles)),
    ]


def _head(title: str, note: str = "") -> Flowable:
    return spaced(_SECTION_GAP, OutlinedHead(title, note))


def _nothing(sentence: str) -> Flowable:
    return words(TEXT, sentence)


def _facts(title: str, note: str, facts: Sequence[Fact]) -> list[Flowable]:
    rows = [table_row([words(LABEL, one.subject), words(TEXT, one.words)], _FACT_WIDTHS, GUTTER) for one in facts]
    return [_head(title, note), *rows] if rows else []


def _first_week(steps: Sequence[str]) -> list[Flowable]:
    rows = [Row([TickBox(), words(TEXT, step)], _TICK_WIDTHS, gap=2 * mm, above=1.5, below=2) for step in steps]
    return [_head(_("Your first week"), _("tick what is done")), *rows]


def _needs(needs: Sequence[PairNeed]) -> list[Flowable]:
    head = _head(_("Who needs a hand"), _("urgent ones first"))
    if not needs:
        return [head, _nothing(_("Nobody, as of today."))]
    rows = [MeasuredRow([need_row(need)], [TEXT_WIDTH], above=2.5, below=3.5, line=palette.HAIR) for need in needs]
    return [head, side_key(), HeadedList(need_heads(), rows)]


def _names(pair: PairNames, width: float) -> list[Flowable]:
    names = ((Side.MENTOR, pair.mentor), (Side.MENTEE, pair.mentee))
    return [_marked(side, name, width) for side, name in names]


def _marked(side: Side | None, name: str, width: float) -> Flowable:
    mark: list[Flowable] = [] if side is None else [SideMark(lead_of(side), TEXT)]
    return Row([mark, words(TEXT, name)], [_MARK, width - _MARK])


def _heads(heads: Sequence[str], widths: Sequence[float]) -> Flowable:
    return Row([words(SECOND, head) for head in heads], widths, gap=GUTTER, below=1)


def _coming(sessions: Sequence[Coming]) -> list[Flowable]:
    head = _head(_("The next 30 days"), _("sessions with a date, and those due without one"))
    if not sessions:
        return [head, _nothing(_("No session is dated or due."))]
    rows = [
        table_row([words(LABEL, one.when), _names(one.pair, _THREE[1]), words(TEXT, one.what)], _THREE, GUTTER)
        for one in sessions
    ]
    return [head, HeadedList(_heads((_("when"), _("pair"), _("session")), _THREE), rows)]


def _people(title: str, note: str, heads: Sequence[str], people: Sequence[Person]) -> list[Flowable]:
    if not people:
        return [_head(title), _nothing(_("Nobody and nothing, as of today."))]
    widths = (cols(5), cols(5), cols(2))
    rows = [
        table_row(
            [_marked(one.side, one.name, widths[0]), words(TEXT, one.what), words(TEXT, one.since)], widths, GUTTER
        )
        for one in people
    ]
    return [_head(title, note), HeadedList(_heads(heads, widths), rows)]


def _pairs(pairs: Sequence[PairStanding]) -> list[Flowable]:
    head = _head(_("Every pairing"), _("mentor (junior) first, mentee (senior) below"))
    if not pairs:
        return [head, _nothing(_("There is none yet."))]
    heads = (_("code"), _("pair"), _("state"), _("next"), _("agreement"))
    return [head, HeadedList(_heads(heads, _PAIR_WIDTHS), [_pair(one) for one in pairs])]


def _pair(one: PairStanding) -> Flowable:
    told = [[words(TEXT, text)] for text in (one.state, one.next, one.agreement)]
    cells = [[words(SMALL_CODE, one.code)], _names(one.pair, _PAIR_WIDTHS[1]), *told]
    return table_row(cells, _PAIR_WIDTHS, GUTTER)


def _decisions(paper: HandOverPaper) -> list[Flowable]:
    return [
        _head(_("What was changed, and why")),
        *dated(paper.changed, paper.day, TEXT_WIDTH),
        _head(_("Next steps"), _("agreed, still to do")),
        *dated(paper.next_steps, paper.day, TEXT_WIDTH),
    ]


def _places() -> list[Flowable]:
    """Where things are is nowhere in the file: whoever hands over writes it down."""
    rows = [
        [Field(_("Program file"), cols(6)), Field(_("Backups"), cols(6))],
        [Field(_("Signed agreements"), cols(6)), Field(_("Forms not typed in yet"), cols(6))],
    ]
    return [spaced(4, Row([[Fields(row, GUTTER, 9 * mm) for row in rows]], [TEXT_WIDTH]))]
