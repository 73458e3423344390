"""How a program's papers look: the organization's accent colour and its logo, where there are any."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from types import MappingProxyType

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.domain.agendas import Lead
from app.reports import palette
from app.reports.marks import draw_mark, mark_width

_MARK = 6.5
_LOGO_HEIGHT, _LOGO_WIDTH = 6.5 * mm, 30 * mm  # at most: between the edge of the paper and the text
_MID_SHARE, _TINT_SHARE = (
    0.45,
    0.1,
)  # of the accent in the second data tone and behind a call-out, the rest is white

Tones = Mapping[str, Color]


@dataclass(frozen=True, slots=True)
class Look:
    """accent: "#rrggbb", dark enough for text, or "" for the house's own. logo: a PNG or JPEG picture, or none."""

    accent: str = ""
    logo: bytes = b""

    @property
    def tones(self) -> Tones:
        """What the house's colours are drawn as, by their hexadecimal value."""
        return _tones(self.accent)


PLAIN = Look()


@lru_cache
def _tones(accent: str) -> Tones:
    if not accent:
        return MappingProxyType({})
    wanted = HexColor(accent)
    mid, tint = (Color(*(1 - share * (1 - part) for part in wanted.rgb())) for share in (_MID_SHARE, _TINT_SHARE))
    tones = {palette.ACCENT: wanted, palette.MID: mid, palette.TINT: tint}
    return MappingProxyType({colour.hexval(): tone for colour, tone in tones.items()})


def sign_width(look: Look) -> float:
    """How wide the sign at the head of a page is, in points."""
    return _logo_size(look.logo)[0] if look.logo else mark_width(Lead.BOTH, _MARK)


def draw_sign(canvas: Canvas, x: float, baseline: float, look: Look) -> None:
    """Draw the logo, or the marks of both sides where there is none, at the head of a page."""
    if not look.logo:
        draw_mark(canvas, x, baseline - 0.6, Lead.BOTH, _MARK)
        return
    width, height = _logo_size(look.logo)
    middle = baseline + 2.7  # half of the height of a capital of 7.5 points
    canvas.drawImage(_picture(look.logo), x, middle - height / 2, width, height, mask="auto")


def draw_logo(canvas: Canvas, x: float, y: float, look: Look, *, width: float, height: float) -> None:
    """Draw the logo as large as it fits into a box in points, in its middle; nothing where there is none."""
    if look.logo:
        picture = _picture(look.logo)
        canvas.drawImage(picture, x, y, width, height, mask="auto", preserveAspectRatio=True, anchor="c")


def _logo_size(logo: bytes) -> tuple[float, float]:
    width, height = _picture(logo).getSize()
    scale = min(_LOGO_WIDTH / width, _LOGO_HEIGHT / height)
    return width * scale, height * scale


@lru_cache(maxsize=4)
def _picture(logo: bytes) -> ImageReader:
    return ImageReader(BytesIO(logo))
