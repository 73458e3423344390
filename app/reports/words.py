"""Words on paper: the one way to make a paragraph. Text is never read as markup."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from app.reports.direction import Direction, direction_of, has_right_to_left
from app.reports.fonts import Face
from app.reports.ink import report_missing
from app.reports.line_breaks import Piece, visual_lines
from app.reports.styles import Style, paragraph_style
from app.reports.text_runs import clean, needs_shaping, runs_of


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a paragraph that is set otherwise than the rest; None = as the rest."""

    text: str
    face: Face | None = None
    colour: Color | None = None
    size: float | None = None


def words(style: Style, *pieces: str | Span) -> Flowable:
    """A paragraph of plain text. Line feeds break lines; a sign without a font is marked and reported.

    Right-to-left text is broken into lines in reading order and put into visual order then, so it gets its lines
    when its width is known.
    """
    spans = _cleaned(pieces)
    if any(has_right_to_left(span.text) for span in spans):
        return BothWays(style, spans)
    return _paragraph(_set(style, spans))


@lru_cache(maxsize=4_096)
def _cleaned(pieces: tuple[str | Span, ...]) -> tuple[Span, ...]:
    spans = [Span(piece) if isinstance(piece, str) else piece for piece in pieces]
    return tuple(replace(span, text=clean(span.text)) for span in spans)


class Words(Paragraph):
    """A paragraph made of font runs, which tells its canvas the signs that no font has."""

    missing: frozenset[str] = frozenset()

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """As ReportLab splits it; both halves go on reporting."""
        parts = super().split(available_width, available_height)
        for part in parts:
            assert isinstance(part, Words)
            part.missing = self.missing
        return parts

    def draw(self) -> None:
        report_missing(self.canv, self.missing)
        super().draw()


class BothWays(Flowable):
    """A paragraph with right-to-left text: an ordinary one whose lines are already broken and ordered."""

    def __init__(self, style: Style, spans: Sequence[Span]) -> None:
        super().__init__()
        self._style = style
        self._spans = spans
        self._inner: Words | None = None
        self._lift = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        text = _set_lines(self._aligned(), self._broken(available_width))
        self._inner, self._lift = _paragraph(text), self._lift_of(text)
        self.width, self.height = self._inner.wrapOn(self.canv, available_width, available_height)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        self.wrap(available_width, available_height)
        assert self._inner is not None
        return self._inner.split(available_width, available_height)

    def draw(self) -> None:
        assert self._inner is not None, "wrapped before it is drawn"
        self._inner.drawOn(self.canv, 0, self._lift)

    def _lift_of(self, text: "_SetText") -> float:
        """How far up the lines go: larger Arabic stands on the same baseline as the Latin words beside it."""
        first_line = takewhile(lambda frag: not hasattr(frag, "lineBreak"), text.frags)
        sizes = [float(frag.fontSize) for frag in first_line]
        return max([*sizes, self._style.size]) - self._style.size

    def _direction(self) -> Direction:
        return direction_of("".join(span.text for span in self._spans))

    def _aligned(self) -> Style:
        runs_left = self._direction() is Direction.RIGHT_TO_LEFT
        return self._style.right() if runs_left and self._style.follows_script else self._style

    def _broken(self, available_width: float) -> Iterator[list[Span]]:
        pieces = [
            Piece(span.text, span.face or self._style.face, span.size or self._style.size) for span in self._spans
        ]
        for line in visual_lines(pieces, available_width, self._direction()):
            yield [replace(self._spans[segment.piece], text=segment.text) for segment in line]


def _lines(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """The spans of each line that the text itself breaks."""
    line: list[Span] = []
    for span in spans:
        first, *later = span.text.split("\n")
        line.append(replace(span, text=first))
        for text in later:
            yield line
            line = [replace(span, text=text)]
    yield line


@dataclass(frozen=True, slots=True)
class _SetText:
    """Text ready for a paragraph: its pieces as ReportLab has them, never changed once made."""

    style: ParagraphStyle
    frags: tuple[Any, ...]
    missing: frozenset[str]


@lru_cache(maxsize=4_096)
def _set(style: Style, spans: tuple[Span, ...]) -> _SetText:
    """Spans as they are set; kept, since most words of a paper come again on the next one."""
    return _set_lines(style, _lines(spans))


def _set_lines(style: Style, lines: Iterable[Sequence[Span]]) -> _SetText:
    """Lines of spans whose signs stand in visual order."""
    frags: list[Any] = []
    missing: frozenset[str] = frozenset()
    for line in lines:
        if frags:
            frags.append(_patterns(style)[1])
        for span in line:
            runs = runs_of(span.text, span.face or style.face)
            missing |= runs.missing
            frags += [_frag(style, span, run.font, run.scale, run.text) for run in runs.runs]
    is_shaped = needs_shaping("".join(frag.text for frag in frags))
    return _SetText(paragraph_style(style, is_shaped=is_shaped), tuple(frags), missing)


def _paragraph(text: _SetText) -> Words:
    paragraph = Words("", text.style, frags=list(text.frags))
    paragraph.missing = text.missing
    return paragraph


def _frag(style: Style, span: Span, font: str, scale: float, text: str) -> Any:
    size = (span.size or style.size) * scale
    colour = span.colour or style.colour
    return _patterns(style)[0].clone(text=text, fontName=font, fontSize=size, textColor=colour)


@lru_cache
def _patterns(style: Style) -> tuple[Any, Any]:
    """A piece of text and a line break as ReportLab's own parser makes them, to be copied without parsing."""
    text, line_break, _rest = Paragraph("a<br/>b", paragraph_style(style)).frags
    return text, line_break
