from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.ui.common.theme import Theme
from app.ui.pairings.pin_cell import PinCell


def ink(theme: Theme, pinned: bool) -> int:
    picture = QPixmap(40, 40)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    PinCell(lambda _row: pinned).paint(painter, QRectF(0, 0, 40, 40), None, theme, False)
    painter.end()
    image = picture.toImage()
    return sum(image.pixelColor(x, y).lightness() < 180 for x in range(24) for y in range(40))


def test_a_pin_is_filled_where_two_are_kept_together(theme: Theme) -> None:
    assert ink(theme, True) > 1.4 * ink(theme, False) > 0
