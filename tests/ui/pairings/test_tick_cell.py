from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.ui.common.theme import Theme
from app.ui.pairings.tick_cell import TickCell


def colours(theme: Theme, ticked: bool) -> set[str]:
    picture = QPixmap(40, 40)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    TickCell(lambda _row: ticked).paint(painter, QRectF(0, 0, 40, 40), None, theme, False)
    painter.end()
    image = picture.toImage()
    return {image.pixelColor(x, y).name() for x in range(24) for y in range(40)}


def test_a_ticked_box_is_filled_and_an_empty_one_has_an_edge(theme: Theme) -> None:
    assert theme.tokens.accent.lower() in colours(theme, True)
    assert theme.tokens.accent.lower() not in colours(theme, False)
    assert len(colours(theme, False)) > 1
