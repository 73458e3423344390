"""Reflection sheets, one for each side: the upper half is the writer's own, the lower half is handed in.

The lower half has the order of the screen on which the coordinator types it in.
"""

from collections.abc import Callable, Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports.agenda_papers import AgendaPaper
from app.reports.code_box import CODE_BOX_WIDTH, CodeBox
from app.reports.columns import Row
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import MarkedWords, SectionHead
from app.reports.look import PLAIN, Look
from app.reports.marks import lead_of
from app.reports.session_words import edges, session_count, session_title
from app.reports.sheet import About, Paper, Section, build_paper, counted, height_for_text
from app.reports.stack import Gap, height_of, spaced
from app.reports.styles import HALF_TITLE, KICKER, LABEL, NAME, SECOND, SHEET_CODE, SIDE, TEXT, TITLE
from app.reports.ticking import Scale, Ticks
from app.reports.words import words
from app.reports.writing import Field, Fields, Lines, TearLine
from app.text.catalog import _
from app.text.formats import weekday_date
from app.text.labels import side, side_title
from app.text.reflections import LINES, SCORES, line_label, private_words, score_ends, score_label

_PITCHES = (8 * mm, 7.4 * mm, 6.8 * mm)  # from line to line
_LINES_EACH = 2
_NAME_WIDTH = cols(4)
_BACK_LINES = 13  # down to the tear line of the front


def build(
    papers: Sequence[tuple[AgendaPaper, Side]],
    size: PaperSize,
    *,
    two_sided: bool = True,
    look: Look = PLAIN,
    progress: Callable[[int, int], object] | None = None,
) -> Paper:
    """Reflection sheets as one PDF, each with a bookmark. two_sided, progress: as in `agenda.build`.

    Raises ValueError without papers.
    """
    if not papers:
        raise ValueError("there is no reflection sheet to print")
    sections = (
        section
        for paper, who in counted(papers, progress)
        for section in reflection_sections(paper, who, size, two_sided=two_sided)
    )
    title = _("Reflection sheets, {program}").format(program=papers[0][0].program)
    return build_paper(sections, About(title, two_sided, look), size)


def reflection_sections(
    paper: AgendaPaper, who: Side, size: PaperSize, *, two_sided: bool, level: int = 0
) -> Iterator[Section]:
    """The sheet of one side, and its back where the paper is printed on both sides."""
    around = edges(paper, _("Reflection sheet, {side}").format(side=side(who)), _("one per side"))
    yield Section(
        around, _front(paper, who, height_for_text(around, size)), around.paper, level, begins_leaf=two_sided
    )
    if two_sided:
        yield Section(edges(paper, around.paper, _("back")), _back(paper, who))


def _front(paper: AgendaPaper, who: Side, height: float) -> list[Flowable]:
    """The sheet with its lines as far apart as one page allows; more to say never makes the type smaller."""
    sheet: list[Flowable] = []
    for pitch in _PITCHES:
        sheet = [*_yours(paper, who, pitch), *_handed_in(paper, who, pitch)]
        if height_of(sheet, TEXT_WIDTH) <= height:
            break
    return sheet


def _yours(paper: AgendaPaper, who: Side, pitch: float) -> list[Flowable]:
    found = [
        _top(paper, who),
        spaced(2 * mm, SectionHead(_("Yours to keep"), _("nobody types this in; take it home"))),
    ]
    for question in _questions(who):
        found += [spaced(6, words(LABEL, question)), Lines(_LINES_EACH, pitch)]
    return found


def _questions(who: Side) -> list[str]:
    if who is Side.MENTOR:
        return [
            _("What I shared"),
            _("What surprised me about their view"),
            _("When I felt listened to, and when not"),
            _("What I learned about leading"),
            _("What I will prepare for next time"),
        ]
    return [
        _("What I learned or tried"),
        _("What assumption of mine moved"),
        _("What I will do differently, and by when"),
        _("What I owe my mentor"),
        _("What I held back"),
    ]


def _top(paper: AgendaPaper, who: Side) -> Flowable:
    left = [words(KICKER, _session_and_day(paper)), words(TITLE, _("Five minutes, in silence"))]
    right = [MarkedWords(lead_of(who), side_title(who), SIDE), words(NAME, paper.person(who).name)]
    return Row([left, right], [TEXT_WIDTH - _NAME_WIDTH - GUTTER, _NAME_WIDTH], gap=GUTTER)


def _session_and_day(paper: AgendaPaper) -> str:
    if paper.planned_at is None:
        return session_count(paper)
    return _("{session}, {day}").format(session=session_count(paper), day=weekday_date(paper.planned_at.date()))


def _handed_in(paper: AgendaPaper, who: Side, pitch: float) -> list[Flowable]:
    return [
        spaced(16, TearLine(_("tear here: keep the upper part, hand in the lower part"), 13 * mm)),
        spaced(8, _handed_in_top(paper, who)),
        spaced(3, Fields(_facts(), GUTTER)),
        *_scores(),
        *_lines_with_readers(pitch),
    ]


def _handed_in_top(paper: AgendaPaper, who: Side) -> Flowable:
    whose = _("{side}: {name}. {session}, {title}.").format(
        side=side_title(who), name=paper.person(who).name, session=session_count(paper), title=session_title(paper)
    )
    left = [words(HALF_TITLE, _("For the coordinator")), words(TEXT, whose)]
    code = CodeBox(_("this sheet"), paper.code_of(who), style=SHEET_CODE, height=14 * mm)
    return Row([left, code], [TEXT_WIDTH - CODE_BOX_WIDTH - GUTTER, CODE_BOX_WIDTH], gap=GUTTER)


def _facts() -> list[Field]:
    return [
        Field(_("We met on"), cols(4)),
        Field(_("minutes"), cols(2)),
        Field(_("Topics"), cols(6)),
    ]


def _scores() -> list[Flowable]:
    useful, energy, openly = (Scale(score_label(key), *score_ends(key), 24 * mm) for key in SCORES)
    private = Ticks("", [private_words()])
    halves = [cols(6), cols(6)]
    return [
        spaced(9, Row([useful, energy], halves, gap=GUTTER)),
        spaced(5, Row([openly, private], halves, gap=GUTTER)),
    ]


def _lines_with_readers(pitch: float) -> list[Flowable]:
    readers = [_("nobody"), _("my pair"), _("everyone, without my name")]
    found: list[Flowable] = []
    for line in map(line_label, LINES):
        ticks = Ticks(_("Who may read this line, besides the coordinator?"), readers)
        found.append(spaced(9, Row([[words(LABEL, line), Lines(1, pitch), spaced(3, ticks)]], [TEXT_WIDTH])))
    return found


def _back(paper: AgendaPaper, who: Side) -> list[Flowable]:
    return [
        _top(paper, who),
        spaced(2 * mm, SectionHead(_("More room, yours to keep"), _("nobody types this in; take it home"))),
        Lines(_BACK_LINES, _PITCHES[0]),
        Gap(14 * mm),
        words(SECOND.centered(), _("The lower part is handed in: please leave its back empty.")),
    ]
