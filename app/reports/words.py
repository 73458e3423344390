"""Words on paper: the one way to make a paragraph. Text is never read as markup."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.reports.direction import Direction, direction_of
from app.reports.fonts import Face
from app.reports.line_breaks import Piece, Segment, visual_lines
from app.reports.paper_canvas import PaperCanvas, Stretch
from app.reports.stack import Holder
from app.reports.styles import Style
from app.reports.text_runs import clean, run_width, runs_of

_FUZZ = 0.01  # points
_FEWEST = 2  # lines of a broken paragraph on either page


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a paragraph that is set otherwise than the rest; None = as the rest."""

    text: str
    face: Face | None = None
    colour: Color | None = None
    size: float | None = None


def words(style: Style, *pieces: str | Span) -> Flowable:
    """A paragraph of plain text. Line feeds break lines; a sign without a font is marked and reported.

    It stands at the right where its style follows the script and it is read from right to left.
    """
    return Words(style, _cleaned(pieces))


@lru_cache(maxsize=4_096)
def _cleaned(pieces: tuple[str | Span, ...]) -> tuple[Span, ...]:
    spans = [Span(piece) if isinstance(piece, str) else piece for piece in pieces]
    return tuple(replace(span, text=clean(span.text)) for span in spans)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as it is set. width: in points. missing: the signs that no font of ours has."""

    stretches: tuple[Stretch, ...]
    width: float
    missing: frozenset[str]


class Words(Holder):
    """A paragraph whose lines are broken once its width is known."""

    stays_whole = False

    def __init__(self, style: Style, spans: tuple[Span, ...], lines: tuple[_Line, ...] | None = None) -> None:
        """lines: of a part of a paragraph that a page's end has broken; None where all are to come."""
        super().__init__()
        self._style, self._spans = style, spans
        self._lines, self._is_part = lines or (), lines is not None

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        if not self._is_part:
            self._lines = _set(self._style, self._spans, available_width)
        self.width, self.height = available_width, len(self._lines) * self._style.leading
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """In two, at least two lines each; as it is where all fits, nothing where no two lines do."""
        self.wrap(available_width, available_height)
        fitting = int((available_height + _FUZZ) / self._style.leading)
        if fitting >= len(self._lines):
            return [self]
        fitting = min(fitting, len(self._lines) - _FEWEST)
        if fitting < _FEWEST:
            return []
        return [self._part(self._lines[:fitting]), self._part(self._lines[fitting:])]

    def _part(self, lines: tuple[_Line, ...]) -> "Words":
        return Words(self._style, self._spans, lines)

    def place(self, canvas: Canvas, x: float, y: float) -> None:
        assert isinstance(canvas, PaperCanvas), "another canvas would forget which signs had no font"
        baseline = y + self.height - self._style.size
        align = _align(self._style, self._spans)
        for line in self._lines:
            if line.stretches:
                canvas.missing |= line.missing
                left = self.width - line.width
                canvas.set_line(
                    x + {"left": 0.0, "center": left / 2, "right": left}[align], baseline, line.stretches
                )
            baseline -= self._style.leading


def _align(style: Style, spans: Sequence[Span]) -> str:
    runs_left = style.follows_script and _direction(spans) is Direction.RIGHT_TO_LEFT
    return "right" if runs_left else style.align


def _direction(spans: Sequence[Span]) -> Direction:
    return direction_of("".join(span.text for span in spans))


@lru_cache(maxsize=4_096)
def _set(style: Style, spans: tuple[Span, ...], width_pt: float) -> tuple[_Line, ...]:
    """The lines of a paragraph; kept, since most words of a paper come again on the next one."""
    pieces = [Piece(span.text, span.face or style.face, span.size or style.size) for span in spans]
    return tuple(_line(style, spans, segments) for segments in visual_lines(pieces, width_pt, _direction(spans)))


def _line(style: Style, spans: Sequence[Span], segments: Sequence[Segment]) -> _Line:
    stretches: list[Stretch] = []
    missing: frozenset[str] = frozenset()
    for segment in segments:
        span = spans[segment.piece]
        runs = runs_of(segment.text, span.face or style.face)
        missing |= runs.missing
        size, colour = span.size or style.size, span.colour or style.colour
        stretches += [Stretch(run, size, colour) for run in runs.runs]
    return _Line(tuple(stretches), sum(run_width(run, size) for run, size, _colour in stretches), missing)
