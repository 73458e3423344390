from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.ui.common.theme import Theme
from app.ui.pairings.new_cell import NewCell


def colours(theme: Theme, is_new: bool) -> set[str]:
    picture = QPixmap(40, 40)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    NewCell(lambda _row: is_new).paint(painter, QRectF(0, 0, 40, 40), None, theme, True)
    painter.end()
    image = picture.toImage()
    return {image.pixelColor(x, y).name() for x in range(40) for y in range(40)}


def test_only_new_rows_wear_the_sign(theme: Theme) -> None:
    assert theme.tokens.accent.lower() in colours(theme, True)
    assert colours(theme, False) == {"#ffffff"}
