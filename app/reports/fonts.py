"""The fonts of the paper: our own TrueType files, a fallback chain for each face, and what they cover."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.paths import resources


class Face(StrEnum):
    """What a piece of text is set in; the value names its first font."""

    REGULAR = "NotoSans-Regular"
    BOLD = "NotoSans-Bold"
    ITALIC = "NotoSans-Italic"
    BOLD_ITALIC = "NotoSans-BoldItalic"
    MONO = "DejaVuSansMono-Bold"
    DISPLAY = "NotoSerifDisplay-Regular"


ARABIC_SCALE = 1.2  # Naskh beside Latin looks a size smaller than it is
MISSING_MARK = "\N{REPLACEMENT CHARACTER}"

_REGULAR_FALLBACKS = ("NotoSansHebrew-Regular", "NotoNaskhArabic-Regular", "DejaVuSans-Regular")
_BOLD_FALLBACKS = ("NotoSansHebrew-Bold", "NotoNaskhArabic-Bold", "DejaVuSans-Bold")
_FALLBACKS: Mapping[Face, tuple[str, ...]] = MappingProxyType(
    {
        Face.REGULAR: _REGULAR_FALLBACKS,
        Face.BOLD: _BOLD_FALLBACKS,
        Face.ITALIC: (Face.REGULAR.value, *_REGULAR_FALLBACKS),
        Face.BOLD_ITALIC: (Face.BOLD.value, *_BOLD_FALLBACKS),
        Face.MONO: (Face.BOLD.value, *_BOLD_FALLBACKS),
        Face.DISPLAY: (Face.REGULAR.value, *_REGULAR_FALLBACKS),
    }
)


@dataclass(frozen=True)
class Font:
    """One registered font file.

    name: as ReportLab knows it. characters: code points that it has a sign for. scale: of its size beside Latin.
    """

    name: str
    characters: frozenset[int]
    scale: float


@lru_cache
def font(name: str) -> Font:
    """The font of this file name in resources/fonts, registered with ReportLab on first use."""
    face = TTFont(name, str(resources() / "fonts" / f"{name}.ttf"))
    pdfmetrics.registerFont(face)
    scale = ARABIC_SCALE if "Arabic" in name else 1.0
    return Font(name, frozenset(face.face.charToGlyph), scale)


@lru_cache
def chain(face: Face) -> tuple[Font, ...]:
    """The fonts to try for a face, first to last."""
    return tuple(font(name) for name in (face.value, *_FALLBACKS[face]))


def register(face: Face) -> str:
    """Make sure that ReportLab knows the face's first font; returns its name."""
    return font(face.value).name
