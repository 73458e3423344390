"""The fonts of the paper: our own TrueType files, a fallback chain for each face, and what they cover.

After them come fonts that somebody put into their folder of fonts, and those of the system with Chinese, Japanese
and Korean. None is needed: what no font has is marked.
"""

import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app import paths


class Face(StrEnum):
    """What a piece of text is set in; the value names its first font."""

    REGULAR = "NotoSans-Regular"
    BOLD = "NotoSans-Bold"
    ITALIC = "NotoSans-Italic"
    BOLD_ITALIC = "NotoSans-BoldItalic"
    MONO = "DejaVuSansMono-Bold"
    DISPLAY = "NotoSerifDisplay-Regular"


_OF_GLYPHS = "toUnicodeCMap:"  # how ReportLab names the table that tells the letters of a font's glyphs
_BEYOND = re.compile("<([0-9A-F]{5,6})>")
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


class _Embedded(TTFont):
    """A TrueType font whose signs above U+FFFF can be copied: ReportLab writes them as no reader understands."""

    def addObjects(self, doc: Any) -> None:  # noqa: N802  ReportLab's name
        super().addObjects(doc)
        for name, table in doc.idToObject.items():
            if name.startswith(_OF_GLYPHS):
                table.content = _BEYOND.sub(_in_two_halves, table.content)


def _in_two_halves(code: re.Match[str]) -> str:
    return f"<{chr(int(code[1], 16)).encode('utf-16-be').hex().upper()}>"


@lru_cache
def font(name: str) -> Font:
    """The font of this file name in resources/fonts, registered with ReportLab on first use."""
    face = _Embedded(name, str(paths.resources() / "fonts" / f"{name}.ttf"))
    pdfmetrics.registerFont(face)
    scale = ARABIC_SCALE if "Arabic" in name else 1.0
    return Font(name, frozenset(face.face.charToGlyph), scale)


@lru_cache
def chain(face: Face) -> tuple[Font, ...]:
    """The fonts to try for a face, first to last."""
    return tuple(font(name) for name in (face.value, *_FALLBACKS[face]))


@lru_cache
def further_fonts() -> tuple[Font, ...]:
    """The fonts to try after the chain of any face; looked for once, when a sign asks for one."""
    own = sorted(path for path in _listed(paths.fonts()) if path.suffix.lower() in (".ttf", ".ttc", ".otf"))
    system = [path for path in paths.system_fonts() if paths.is_there(path)]
    return (*opened(own, warn=True), *opened(system, warn=False))


def opened(files: Iterable[Path], *, warn: bool) -> Iterator[Font]:
    """The fonts in these files that can be embedded, registered with ReportLab.

    Only outlines as TrueType has them can: others, fonts that forbid it and broken files are left out.
    """
    for path in files:
        name = str(path)
        try:
            face = _Embedded(
                name, name, validate=path.suffix.lower() != ".ttc"
            )  # a collection has no sum to check
        except Exception as error:  # noqa: BLE001  a file of somebody else's fails in any way
            if warn:
                logging.getLogger("counterpart").warning("%s can't be used on paper: %s", path.name, error)
            continue
        pdfmetrics.registerFont(face)
        yield Font(name, frozenset(face.face.charToGlyph), 1.0)


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def register(face: Face) -> str:
    """Make sure that ReportLab knows the face's first font; returns its name."""
    return font(face.value).name
