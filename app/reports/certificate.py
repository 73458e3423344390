"""Certificates: a page across for one person, their name as they write it, what they did, and two signatures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports.award_parts import SIGNATURE_WIDTH, Figure, Figures, Sign, double_frame, sign_here
from app.reports.geometry import Page
from app.reports.ink import broken, line_width, write
from app.reports.look import PLAIN, Look
from app.reports.sheet import About, CanvasPage, Paper, build_canvas_paper, counted
from app.reports.stack import Gap, Stack, height_of
from app.reports.styles import AWARD_MUTED, AWARD_NAME, AWARD_NAME_SMALL, AWARD_TEXT, AWARD_TITLE, TEXT, Style
from app.reports.words import words
from app.text.catalog import _, ngettext
from app.text.formats import date_long, hours, whole
from app.text.labels import side_title

_ROOM = 200 * mm  # for words: wide margins make a certificate
_TOP, _BOTTOM = 22 * mm, 36 * mm  # from the edges of the paper to what stands above the signatures
_SIGNING_LINE = 27 * mm  # from the lower edge
_LEAST_AIR, _MOST_AIR = 0.3, 1.5  # how far the gaps give way to long names and many topics, or grow
_HOUR = 60  # minutes
_STEP = 8.0  # points by which lines are narrowed until they are about equally long
_MOST_NAME_LINES, _MOST_TOPIC_LINES = 4, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificatePaper:
    """What stands on one person's certificate.

    starts, ends: of the program. sessions: held, of which `timed` have a known length; minutes: of those together.
    topics: of these sessions, by name. sponsor, coordinator: who signs, "" where nobody is named. day: of issue.
    """

    name: str
    side: Side
    organization: str = ""
    program: str
    starts: date
    ends: date
    sessions: int
    timed: int
    minutes: int
    topics: tuple[str, ...] = ()
    sponsor: str = ""
    coordinator: str = ""
    day: date


def build(
    papers: Sequence[CertificatePaper],
    size: PaperSize,
    *,
    look: Look = PLAIN,
    progress: Callable[[int, int], object] | None = None,
) -> Paper:
    """Certificates as one PDF, a page for each with its bookmark. Raises ValueError without papers."""
    if not papers:
        raise ValueError("there is no certificate to print")
    pages = (CanvasPage(partial(_draw, paper, look), _bookmark(paper)) for paper in counted(papers, progress))
    title = _("Certificates, {program}").format(program=papers[0].program)
    return build_canvas_paper(pages, About(title, look=look), size)


def _bookmark(paper: CertificatePaper) -> str:
    return _("{name}, {side}").format(name=paper.name, side=side_title(paper.side))


def _draw(paper: CertificatePaper, look: Look, canvas: Canvas, page: Page) -> None:
    double_frame(canvas, page)
    left, room = (page.width - _ROOM) / 2, page.height - _TOP - _BOTTOM
    stack = Stack(_parts_that_fit(paper, look, room))
    height = stack.wrapOn(canvas, _ROOM, room)[1]
    stack.drawOn(canvas, left, _BOTTOM + (room - height) / 2)
    sign_here(canvas, left, _SIGNING_LINE, paper.sponsor, _("Sponsor"))
    sign_here(canvas, left + _ROOM - SIGNATURE_WIDTH, _SIGNING_LINE, paper.coordinator, _("Coordinator"))
    write(canvas, page.width / 2, _SIGNING_LINE - 12, date_long(paper.day), TEXT.centered())


def _parts_that_fit(paper: CertificatePaper, look: Look, height: float) -> list[Flowable]:
    """What stands above the signatures, with as much air as there is; an endless name is set smaller."""
    for style in (_name_style(paper.name), AWARD_NAME_SMALL):
        fixed = height_of(_parts(paper, look, style, 0.0), _ROOM)
        air = (height - fixed) / (height_of(_parts(paper, look, style, 1.0), _ROOM) - fixed)
        if air >= _LEAST_AIR:
            break
    return _parts(paper, look, style, min(air, _MOST_AIR))


def _parts(paper: CertificatePaper, look: Look, name_style: Style, air: float) -> list[Flowable]:
    """air: how much of the usual gaps there is."""
    parts: list[Flowable] = [Sign(look), Gap(20 * air)]
    if paper.organization:
        parts += [_centred(paper.organization, AWARD_MUTED), Gap(8 * air)]
    parts += [
        words(AWARD_TITLE.centered(), _("Certificate of reverse mentoring")),
        Gap(16 * air),
        words(AWARD_MUTED.centered(), _("This certifies that")),
        Gap(4 * air),
        _name(paper.name, name_style),
        Gap(12 * air),
        _centred(_what_for(paper), AWARD_TEXT),
        Gap(24 * air),
        Figures(_figures(paper)),
    ]
    if paper.topics:
        lines = broken("; ".join(paper.topics), TEXT, _ROOM - 2, _MOST_TOPIC_LINES)
        parts += [Gap(10 * air), words(TEXT.centered(), "\n".join(lines))]
    return parts


def _name_style(name: str) -> Style:
    """The large size, unless a single word of the name is wider than its line."""
    return AWARD_NAME if _widest_word(name, AWARD_NAME) <= _ROOM - 2 else AWARD_NAME_SMALL


def _name(name: str, style: Style) -> Flowable:
    return words(style.centered(), "\n".join(_even_lines(name, style, _MOST_NAME_LINES)))


def _centred(text: str, style: Style) -> Flowable:
    return words(style.centered(), "\n".join(_even_lines(text, style, most=_MOST_NAME_LINES)))


def _even_lines(text: str, style: Style, most: int) -> tuple[str, ...]:
    """The text in as few lines as it needs, which are about equally long; no word is broken for that."""
    narrow = _ROOM - 2
    lines = broken(text, style, narrow, most)
    while (narrow := narrow - _STEP) > _widest_word(text, style):
        even = broken(text, style, narrow, most + 1)
        if len(even) > len(lines):
            break
        lines = even
    return lines


def _widest_word(text: str, style: Style) -> float:
    return max((line_width(word, style) for word in text.split()), default=0.0)


def _what_for(paper: CertificatePaper) -> str:
    words_of_side = {
        Side.MENTOR: _(
            "as mentor (junior) guided a senior colleague in the program {program}, from {start} to {end}, "
            "led the sessions, and shared what they know."
        ),
        Side.MENTEE: _(
            "as mentee (senior) was guided by a junior colleague in the program {program}, from {start} to {end}, "
            "listened, tried things out, and learned."
        ),
    }[paper.side]
    return words_of_side.format(program=paper.program, start=date_long(paper.starts), end=date_long(paper.ends))


def _figures(paper: CertificatePaper) -> list[Figure]:
    """What was done in numbers; what is not known has no column."""
    held = ngettext("session held", "sessions held", paper.sessions)
    found = [Figure(whole(paper.sessions), held)]
    if paper.timed:
        found.append(Figure(hours(paper.minutes), _hours_label(paper)))
    if paper.topics:
        found.append(Figure(whole(len(paper.topics)), _topics_label(paper)))
    return found


def _hours_label(paper: CertificatePaper) -> str:
    """What the hours were; where not every session has a known length, of how many they are."""
    n = 1 if paper.minutes == _HOUR else 2  # 1.5 and 0.5 are hours too
    if paper.side is Side.MENTOR:
        label = ngettext("hour of mentoring", "hours of mentoring", n)
    else:
        label = ngettext("hour of learning", "hours of learning", n)
    if paper.timed == paper.sessions:
        return label
    known = ngettext("{hours}, in {n} of the sessions", "{hours}, in {n} of the sessions", paper.timed)
    return known.format(hours=label, n=whole(paper.timed))


def _topics_label(paper: CertificatePaper) -> str:
    n = len(paper.topics)
    if paper.side is Side.MENTOR:
        return ngettext("topic shared", "topics shared", n)
    return ngettext("topic explored", "topics explored", n)
