"""The sizes of type on paper: size and leading in points, face and colour of each use."""

from dataclasses import dataclass, replace
from typing import Literal

from reportlab.lib.colors import Color

from app.reports import palette
from app.reports.fonts import Face


@dataclass(frozen=True)
class Style:
    """How a piece of text is set.

    follows_script: whether a paragraph in Arabic or Hebrew stands at the right.
    """

    size: float
    leading: float
    face: Face = Face.REGULAR
    colour: Color = palette.INK
    align: Literal["left", "right", "center"] = "left"
    follows_script: bool = False

    def right(self) -> "Style":
        """The same, set flush right."""
        return replace(self, align="right")

    def centered(self) -> "Style":
        """The same, centred."""
        return replace(self, align="center")


HEADLINE = Style(26, 33, Face.BOLD)
TITLE = Style(20, 25, Face.BOLD)
HALF_TITLE = Style(12, 17, Face.BOLD)
LEAD = Style(11, 16.5)
PROMPT = Style(9.5, 14, follows_script=True)
TEXT = Style(9, 13)
TEXT_MUTED = Style(9, 13, colour=palette.MUTED)
ABOUT = Style(8, 11.5, colour=palette.MUTED)
DAY = Style(9, 13, Face.BOLD, palette.ACCENT)
PARAGRAPH = Style(9, 13, follows_script=True)
LABEL = Style(9, 13, Face.BOLD)
NAME = Style(12, 17, Face.BOLD)
SECTION = Style(10, 16, Face.BOLD)
KICKER = Style(7.5, 10.5, Face.BOLD, palette.ACCENT)
SECOND = Style(7.5, 10.5, colour=palette.MUTED)
SECOND_BOLD = Style(7.5, 10.5, Face.BOLD)
BIG_FIGURE = Style(36, 42, Face.BOLD, palette.ACCENT)
FIGURE = Style(19, 24, Face.BOLD)
STEP = Style(14, 19, Face.BOLD, palette.ACCENT)
QUOTE = Style(9, 13, Face.ITALIC)
LARGE_QUOTE = Style(10, 15, Face.ITALIC)
SCALE_LABEL = Style(8, 11, Face.BOLD)
CHART = Style(7.5, 10.5)
KEY = Style(6.5, 9, colour=palette.MUTED)
CODE = Style(19, 24, Face.MONO)
SHEET_CODE = Style(12.5, 16, Face.MONO)
SMALL_CODE = Style(9, 13, Face.MONO)
AWARD_TITLE = Style(31, 39, Face.DISPLAY)
AWARD_NAME = Style(32, 43, Face.DISPLAY, palette.ACCENT)
AWARD_NAME_SMALL = Style(22, 30, Face.DISPLAY, palette.ACCENT)
AWARD_TEXT = Style(12, 20)
AWARD_MUTED = Style(10, 14, colour=palette.MUTED)
SIDE = Style(9, 13, Face.BOLD, palette.ACCENT)
