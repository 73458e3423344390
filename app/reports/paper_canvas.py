"""The canvas of a paper: it knows which signs had no font, the tones of an organization, and lines of set text.

What papers draw most goes onto the page in short numbers and only where it changes something; ReportLab's own
way writes each colour and each number anew, which took most of the time of a paper.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from app.reports.fonts import Face, register
from app.reports.text_runs import Run, shaped

rl_config.useA85 = 0  # pages as they are: a fifth smaller, and written faster
_MOST_KEPT = 8_192  # pieces of text whose bytes are remembered
_CORNER = 0.4477  # of the radius, from the corner: where a curve is bent to be closest to a quarter circle
_PAINT = MappingProxyType({(False, False): "n", (True, False): "S", (False, True): "f", (True, True): "B"})
_NO_TONES: Mapping[str, Color] = MappingProxyType({})


class Stretch(NamedTuple):
    """A part of a line that is set in one font and colour. size: of the line, in points."""

    run: Run
    size: float
    colour: Color


class PaperCanvas(Canvas):
    """A canvas that remembers which signs had no font, and that starts with a font of ours.

    Attributes:
        missing: the signs drawn as marks so far.
    """

    # What ReportLab keeps of its state, saved and restored with it.
    _fillColorObj: Any
    _strokeColorObj: Any
    _lineWidth: float
    _currentMatrix: tuple[float, float, float, float, float, float]
    _doc: Any
    _escape: Callable[[bytes], str]

    def __init__(self, target: Any, tones: Mapping[str, Color] = _NO_TONES, **given: Any) -> None:
        """tones: what is drawn instead of a colour, by its hexadecimal value."""
        self._tones = tones
        self._encoded: dict[tuple[str, str], list[tuple[str, str]]] = {}
        first_font: Any = register(Face.REGULAR)  # the stubs take this name for a number
        super().__init__(target, initialFontName=first_font, **given)
        self.missing: set[str] = set()

    def set_line(self, x: float, baseline: float, line: Sequence[Stretch]) -> None:
        """Write a line of text from x on.

        Baselines lie on a grid of hundredths of a point, so that parts drawn one beside the other share theirs.
        """
        below = self._currentMatrix[5]
        code = [f"BT 1 0 0 1 {x:.2f} {round(below + baseline, 2) - below:.3f} Tm"]
        for run, size, colour in line:
            code += self._fill_code(self.toned(colour))
            code += (self._shaped_code if run.is_shaped else self._plain_code)(run, size * run.scale)
        self.addLiteral(" ".join([*code, "ET"]))

    def toned(self, colour: Any) -> Any:
        """The colour that is drawn where this one is asked for."""
        return self._tones.get(colour.hexval(), colour) if self._tones and isinstance(colour, Color) else colour

    def _fill_code(self, colour: Color) -> list[str]:
        if colour is self._fillColorObj:
            return []
        self._fillColorObj = colour
        return [f"{_numbers(colour.rgb(), 4)} rg"]

    def _plain_code(self, run: Run, size: float) -> Iterable[str]:
        key = (run.font, run.text)
        pieces = self._encoded.get(key)
        if pieces is None:
            font: Any = getFont(run.font)
            pieces = [
                (str(font.getSubsetInternalName(subset, self._doc)), self._escape(signs))
                for subset, signs in font.splitString(run.text, self._doc)
            ]
            if len(self._encoded) >= _MOST_KEPT:
                self._encoded.clear()
            self._encoded[key] = pieces
        return [f"{name} {size:g} Tf ({signs}) Tj" for name, signs in pieces]

    def _shaped_code(self, run: Run, size: float) -> Iterable[str]:
        """Glyphs at the places that the font's rules give them, with the letters for whoever copies the text."""
        letters = run.text.encode("utf-16-be").hex().upper()
        return [f"/Span <</ActualText <FEFF{letters}>>> BDC", _ShapedText(self, run, size).code, "EMC"]

    def setFillColor(self, colour: Any, alpha: Any = None) -> None:
        colour = self.toned(colour)
        if not _is_plain(colour, alpha):
            super().setFillColor(colour, alpha)
            return
        for code in self._fill_code(colour):
            self.addLiteral(code)

    def setStrokeColor(self, colour: Any, alpha: Any = None) -> None:
        colour = self.toned(colour)
        if not _is_plain(colour, alpha):
            super().setStrokeColor(colour, alpha)
        elif colour is not self._strokeColorObj:
            self._strokeColorObj = colour
            self.addLiteral(f"{_numbers(colour.rgb(), 4)} RG")

    def setLineWidth(self, width: float) -> None:
        if width != self._lineWidth:
            self._lineWidth = width
            self.addLiteral(f"{width:g} w")

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self.addLiteral(f"n {x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def lines(self, linelist: Iterable[Sequence[float]]) -> None:
        parts = [f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l" for x1, y1, x2, y2 in linelist]
        if parts:
            self.addLiteral(f"n {' '.join(parts)} S")

    def rect(self, x: float, y: float, width: float, height: float, stroke: float = 1, fill: float = 0) -> None:
        self.addLiteral(f"n {x:.3f} {y:.3f} {width:.3f} {height:.3f} re")
        self.addLiteral(_PAINT[bool(stroke), bool(fill)])

    def circle(self, x_cen: float, y_cen: float, r: float, stroke: float = 1, fill: float = 0) -> None:
        self.roundRect(x_cen - r, y_cen - r, 2 * r, 2 * r, r, stroke, fill)

    def roundRect(
        self, x: float, y: float, width: float, height: float, radius: float, stroke: float = 1, fill: float = 0
    ) -> None:
        self.addLiteral(_rounded((x, x + width), (y, y + height), radius))
        self.addLiteral(_PAINT[bool(stroke), bool(fill)])

    def translate(self, dx: float, dy: float) -> None:
        dx, dy = round(dx, 3), round(dy, 3)
        a, b, c, d, e, f = self._currentMatrix
        self._currentMatrix = (a, b, c, d, a * dx + c * dy + e, b * dx + d * dy + f)
        self.addLiteral(f"1 0 0 1 {dx:.3f} {dy:.3f} cm")

    def fill_path(self, x: float, y: float, scale: float, path: str) -> None:
        """Fill a path given in PDF's operators, its own origin at x, y and its lengths times `scale`."""
        self.addLiteral(f"q {scale:.5f} 0 0 {scale:.5f} {x:.3f} {y:.3f} cm n {path} f Q")


class _ShapedText(PDFTextObject):
    """The operators for shaped text, as ReportLab writes them, in the middle of a line of ours."""

    _formatText: Callable[[Any], str]

    def __init__(self, canvas: PaperCanvas, run: Run, size: float) -> None:
        super().__init__(canvas)
        self._fontname, self._fontsize, self._leading = run.font, size, size
        self.code = self._formatText(shaped(run))


def _rounded(across: tuple[float, float], up: tuple[float, float], radius: float) -> str:
    """The path of a rectangle with round corners, counterclockwise from its lower edge."""
    (left, right), (low, high) = across, up
    bend = _CORNER * radius
    corners = [  # where the straight line ends, two points that bend the corner, where it ends
        (right - radius, low, right - bend, low, right, low + bend, right, low + radius),
        (right, high - radius, right, high - bend, right - bend, high, right - radius, high),
        (left + radius, high, left + bend, high, left, high - bend, left, high - radius),
        (left, low + radius, left, low + bend, left + bend, low, left + radius, low),
    ]
    edges = [f"{_numbers(corner[:2], 3)} l {_numbers(corner[2:], 3)} c" for corner in corners]
    return f"n {left + radius:.3f} {low:.3f} m {' '.join(edges)} h"


def _is_plain(colour: Any, alpha: Any) -> bool:
    """Whether a colour has three parts, and covers what is below it."""
    return type(colour) is Color and alpha is None and colour.alpha == 1


def _numbers(values: Iterable[float], places: int) -> str:
    return " ".join(f"{value:.{places}f}" for value in values)
