"""Icons from one family of SVG files, recoloured and kept as pictures."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_STROKE = 'stroke-width="1.8"'
FILLED = "-filled"  # behind the name of an icon whose shape is to be filled


class Icons:
    """Pictures of icons by name, colour, size and the screen's pixel ratio; each is drawn once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pictures: dict[tuple[str, str, int, float], QPixmap] = {}

    def picture(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon as a square picture. size: logical pixels. Raises OSError for a name without a file."""
        key = (name, colour, size, ratio)
        if key not in self._pictures:
            self._pictures[key] = self._draw(name, colour, size, ratio)
        return self._pictures[key]

    def _draw(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        source = self._source(name).replace("currentColor", colour)
        painter = QPainter(picture)
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
        painter.end()
        return picture

    def _source(self, name: str) -> str:
        if name not in self._sources:
            text = (self._folder / f"{name.removesuffix(FILLED)}.svg").read_text(encoding="utf-8")
            if name.endswith(FILLED):
                text = text.replace('fill="none"', 'fill="currentColor"')
            self._sources[name] = text.replace('stroke-width="2"', _STROKE)
        return self._sources[name]
