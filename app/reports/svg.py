"""A drawing for the screen: the shapes and words of a plot as SVG, in the colours of a theme.

Written shape by shape: the picture has no clipping, no font names of the paper and no unset fills, which Qt's SVG
pictures can't do with. Words stay whole, so that the screen orders and joins right-to-left ones itself.
"""

from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

from reportlab.graphics.shapes import Circle, Line, Rect, Shape
from reportlab.lib.colors import Color

from app.reports import palette
from app.reports.fonts import Face
from app.reports.plot import Placed, Plot
from app.reports.text_runs import clean

_ANCHORS: Mapping[str, str] = {"left": "start", "center": "middle", "right": "end"}
_BOLD_FACES = frozenset({Face.BOLD, Face.BOLD_ITALIC, Face.MONO})
_ITALIC_FACES = frozenset({Face.ITALIC, Face.BOLD_ITALIC})


def svg_of(plot: Plot, colours: Mapping[str, str]) -> bytes:
    """The plot as SVG, as large as on paper in points; it keeps its proportions at any size.

    colours: "#rrggbb" by the names of `palette.BY_NAME`; those not named stay as on paper. Raises ValueError for a
    name that paper doesn't know.
    """
    inks = _inks(colours)
    body = "\n".join(_piece(piece, plot.height, inks) for piece in plot.pieces)
    width, height = _number(plot.width), _number(plot.height)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt" '
        f'viewBox="0 0 {width} {height}" preserveAspectRatio="xMidYMid meet">'
    )
    return f"{head}\n{body}\n</svg>\n".encode()


def _inks(colours: Mapping[str, str]) -> dict[str, str]:
    """The paper's colours -> the theme's, both as "#rrggbb"."""
    unknown = colours.keys() - palette.BY_NAME.keys()
    if unknown:
        raise ValueError(f"paper has no colour {sorted(unknown)}")
    return {_hex(colour): colours.get(name, _hex(colour)) for name, colour in palette.BY_NAME.items()}


def _hex(colour: Color) -> str:
    return f"#{colour.hexval()[2:]}"


def _piece(piece: Shape | Placed, height: float, inks: Mapping[str, str]) -> str:
    if isinstance(piece, Placed):
        return _words(piece, height, inks)
    paint = _paint(piece, inks)
    if isinstance(piece, Line):
        ends = _attributes(x1=piece.x1, y1=height - piece.y1, x2=piece.x2, y2=height - piece.y2)
        return f"<line {ends} {paint}/>"
    if isinstance(piece, Circle):
        return f"<circle {_attributes(cx=piece.cx, cy=height - piece.cy, r=piece.r)} {paint}/>"
    if not isinstance(piece, Rect):
        raise TypeError(f"a plot has no {type(piece).__name__}")
    top = height - piece.y - piece.height
    place = _attributes(x=piece.x, y=top, width=piece.width, height=piece.height, rx=piece.rx, ry=piece.ry)
    return f"<rect {place} {paint}/>"


def _words(words: Placed, height: float, inks: Mapping[str, str]) -> str:
    style = words.style
    weight = "bold" if style.face in _BOLD_FACES else "normal"
    slant = "italic" if style.face in _ITALIC_FACES else "normal"
    family = "DejaVu Sans Mono" if style.face is Face.MONO else "Noto Sans"
    place = _attributes(x=words.x, y=height - words.baseline)
    font = f'font-family="{family}" font-size="{_number(style.size)}" font-weight="{weight}" font-style="{slant}"'
    look = f'text-anchor="{_ANCHORS[style.align]}" fill="{inks[_hex(style.colour)]}"'
    return f"<text {place} {font} {look}>{escape(clean(words.text))}</text>"


def _paint(shape: Any, inks: Mapping[str, str]) -> str:
    fill, stroke = getattr(shape, "fillColor", None), shape.strokeColor  # a line has nothing to fill
    painted = f'fill="{inks[_hex(fill)] if fill else "none"}"'
    if stroke is None:
        return f'{painted} stroke="none"'
    return f'{painted} stroke="{inks[_hex(stroke)]}" stroke-width="{_number(shape.strokeWidth)}"'


def _attributes(**lengths: float) -> str:
    return " ".join(f'{name}="{_number(length)}"' for name, length in lengths.items())


def _number(length: float) -> str:
    return f"{length:.2f}".rstrip("0").rstrip(".")
