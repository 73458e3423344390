"""A paper from its sections: pages with head and foot, bookmarks, and the signs that had no font."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import NamedTuple, TypeVar

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.programs import PaperSize
from app.reports import palette
from app.reports.geometry import (
    BOTTOM_MARGIN,
    FOOTER_BASELINES,
    FOOTER_RULE,
    HEADER_BASELINE,
    TEXT_WIDTH,
    TOP_MARGIN,
    Page,
    page_across,
    page_of,
)
from app.reports.ink import broken, line_width, rule, write
from app.reports.look import PLAIN, Look, draw_sign, sign_width
from app.reports.paper_canvas import PaperCanvas
from app.reports.stack import Stack
from app.reports.styles import SECOND, SECOND_BOLD
from app.text.catalog import _, language

T = TypeVar("T")
_LINE = FOOTER_BASELINES[0] - FOOTER_BASELINES[1]
_MOST_LINES = 6  # of a head or foot, so that the paper keeps room for what it is about


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished paper. pages: how many. missing: signs that no font of ours has, marked where they stand."""

    pdf: bytes
    pages: int
    missing: tuple[str, ...] = ()


class PageNumber(NamedTuple):
    """Where a page stands: in its section, which has `of` pages, and in the whole paper; all from 1."""

    in_section: int
    of: int
    in_paper: int


@dataclass(frozen=True, slots=True)
class Edges:
    """What stands above and below the text of a section.

    foot: lines of text, each broken where it is too long. page_note: the words at the right of a page's foot.
    """

    organization: str
    paper: str
    foot: tuple[str, ...]
    page_note: Callable[[PageNumber], str]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a paper that begins on a page of its own.

    bookmark: its title in the outline, "" for none. above: of several sections that this is the first of, whose
    bookmarks stand below it; "" for none. begins_leaf: whether it must not be printed on the back of
    what comes before it, so that an empty page comes first where needed.
    """

    edges: Edges
    flowables: Sequence[Flowable]
    bookmark: str = ""
    level: int = 0
    begins_leaf: bool = False
    above: str = ""


@dataclass(frozen=True, slots=True)
class CanvasPage:
    """A page across, without head and foot, drawn as a whole. bookmark: its title in the outline, "" for none."""

    draw: Callable[[PaperCanvas, Page], object]
    bookmark: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """What a PDF says of itself: no names of people. look: of the program it belongs to."""

    title: str
    two_sided: bool = False
    look: Look = PLAIN


def page_of_pages(page: PageNumber) -> str:
    """ "1 of 3", within a section."""
    return _("{page} of {pages}").format(page=page.in_section, pages=page.of)


Heed = Callable[[], object]  # called before each page; what it raises ends the paper


def go_on() -> None:
    """Heed nothing: the paper is drawn to its end."""


def build_paper(sections: Iterable[Section], about: About, size: PaperSize, heed: Heed = go_on) -> Paper:
    """The sections as a PDF in the language spoken now, all fonts embedded. They may be made as they are drawn."""
    target, page = BytesIO(), page_of(size)
    canvas = _canvas(target, page, about)
    for section in sections:
        _print_section(canvas, page, section, about.look, heed)
    return _finished(canvas, target)


def build_canvas_paper(pages: Iterable[CanvasPage], about: About, size: PaperSize) -> Paper:
    """Pages across, each drawn as a whole, as a PDF in the language spoken now, all fonts embedded."""
    target, page = BytesIO(), page_across(size)
    canvas = _canvas(target, page, about)
    for one in pages:
        if one.bookmark:
            _bookmark(canvas, one.bookmark)
        one.draw(canvas, page)
        canvas.showPage()
    return _finished(canvas, target)


def _canvas(target: BytesIO, page: Page, about: About) -> PaperCanvas:
    """A canvas that knows what the paper says of itself, in the colours of its look."""
    given = {
        "pagesize": (page.width, page.height),
        "pageCompression": 1,
        "lang": language().replace("_", "-"),
    }
    canvas = PaperCanvas(target, about.look.tones, **given)
    _describe(canvas, about)
    return canvas


def _finished(canvas: PaperCanvas, target: BytesIO) -> Paper:
    pages = canvas.getPageNumber() - 1
    canvas.save()
    return Paper(target.getvalue(), pages, tuple(sorted(canvas.missing)))


def counted(parts: Sequence[T], progress: Callable[[int, int], object] | None) -> Iterator[T]:
    """The parts one by one, telling before each how many are drawn; what `progress` raises ends the paper."""
    for done, part in enumerate(parts):
        if progress is not None:
            progress(done, len(parts))
        yield part


def height_for_text(edges: Edges, size: PaperSize) -> float:
    """How much height head and foot leave on each page of a section, in points."""
    edge = _Edge(page_of(size), edges, PLAIN)
    return edge.top - edge.bottom


def _describe(canvas: PaperCanvas, about: About) -> None:
    canvas.setTitle(about.title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator("Counterpart")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setViewerPreference("Duplex", "DuplexFlipLongEdge" if about.two_sided else "Simplex")


def _print_section(canvas: PaperCanvas, page: Page, section: Section, look: Look, heed: Heed) -> None:
    if section.begins_leaf and canvas.getPageNumber() % 2 == 0:
        canvas.showPage()  # the back of the leaf before stays empty
    if section.above:
        _bookmark(canvas, section.above, section.level - 1)
    if section.bookmark:
        _bookmark(canvas, section.bookmark, section.level)
    edge = _Edge(page, section.edges, look)
    height = edge.top - edge.bottom
    contents = []
    for content in _page_contents(canvas, Stack(section.flowables), height):
        heed()
        contents.append(content)
    for number, content in enumerate(contents, start=1):
        heed()
        edge.draw(canvas, PageNumber(number, len(contents), canvas.getPageNumber()))
        content.wrapOn(canvas, TEXT_WIDTH, height)
        content.drawOn(canvas, page.left, edge.top - content.height)
        canvas.showPage()


def _page_contents(canvas: PaperCanvas, stack: Flowable, height: float) -> Iterator[Flowable]:
    """The stack in parts that each fill a page. Raises ValueError where nothing fits."""
    rest: Flowable | None = stack
    while rest is not None:
        parts = rest.splitOn(canvas, TEXT_WIDTH, height)
        if not parts:
            raise ValueError("a part of a paper is higher than a page and can't be broken")
        yield parts[0]
        rest = parts[1] if len(parts) > 1 else None


def _bookmark(canvas: PaperCanvas, title: str, level: int = 0) -> None:
    key = f"page-{canvas.getPageNumber()}-{level}"
    canvas.bookmarkPage(key)
    canvas.addOutlineEntry(title, key, level)
    canvas.showOutline()


class _Edge:
    """The head and foot of a section's pages, and where they leave room.

    Attributes:
        top, bottom: of the room for text, in points from the lower edge of the paper.
    """

    def __init__(self, page: Page, edges: Edges, look: Look) -> None:
        self._page, self._edges, self._look = page, edges, look
        self._indent = sign_width(look) + 4
        room = TEXT_WIDTH - self._indent - line_width(edges.paper, SECOND_BOLD) - 14
        self._head = broken(edges.organization, SECOND, room, _MOST_LINES)
        widest = TEXT_WIDTH - max(20 * mm, line_width(edges.page_note(PageNumber(1, 1, 1)), SECOND) + 8 * mm)
        lines = [part for line in edges.foot if line for part in broken(line, SECOND, widest, _MOST_LINES)]
        self._foot = lines[: _MOST_LINES + 1]
        self.top = page.height - TOP_MARGIN - _LINE * (len(self._head) - 1)
        self.bottom = BOTTOM_MARGIN + self._raised()

    def _raised(self) -> float:
        return _LINE * max(len(self._foot) - len(FOOTER_BASELINES), 0)

    def draw(self, canvas: PaperCanvas, number: PageNumber) -> None:
        """Draw head and foot of one of the section's pages."""
        self._draw_head(canvas)
        self._draw_foot(canvas, number)

    def _draw_head(self, canvas: PaperCanvas) -> None:
        page, baseline = self._page, self._page.height - HEADER_BASELINE
        draw_sign(canvas, page.left, baseline, self._look)
        write(canvas, page.right, baseline, self._edges.paper, SECOND_BOLD.right())
        for place, line in enumerate(self._head):
            write(canvas, page.left + self._indent, baseline - place * _LINE, line, SECOND)

    def _draw_foot(self, canvas: PaperCanvas, number: PageNumber) -> None:
        page, raised = self._page, self._raised()
        rule(canvas, page.left, page.right, FOOTER_RULE + raised, colour=palette.RULE, thickness=0.5)
        top = FOOTER_BASELINES[0] + raised
        for place, line in enumerate(self._foot):
            write(canvas, page.left, top - place * _LINE, line, SECOND)
        write(canvas, page.right, top, self._edges.page_note(number), SECOND.right())
