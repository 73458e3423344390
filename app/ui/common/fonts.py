"""The window's type: Inter, then Noto Sans and its scripts, in three sizes."""

from enum import Enum
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILIES = ("Inter", "Noto Sans", "Noto Naskh Arabic", "Noto Sans Hebrew")
_FILES = (
    "Inter-Regular",
    "Inter-Medium",
    "Inter-SemiBold",
    "NotoSans-Regular",
    "NotoSans-Bold",
    "NotoNaskhArabic-Regular",
    "NotoNaskhArabic-Bold",
    "NotoSansHebrew-Regular",
    "NotoSansHebrew-Bold",
)


class Size(Enum):
    """The three sizes, in points."""

    TITLE = 18.0
    BODY = 10.5
    SMALL = 9.0


def load_fonts(folder: Path) -> list[str]:
    """Register the fonts that come with the program; returns the names of those that Qt refused."""
    paths = [folder / f"{name}.ttf" for name in _FILES]
    return [path.name for path in paths if QFontDatabase.addApplicationFont(str(path)) < 0]


def font(size: Size = Size.BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The window's font in one of its sizes, with figures of equal width; whoever gets it may change it."""
    return QFont(_made(size, weight))  # a copy keeps what Qt has looked up for it


@lru_cache
def _made(size: Size, weight: QFont.Weight) -> QFont:
    made = QFont(list(FAMILIES))
    made.setPointSizeF(size.value)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
