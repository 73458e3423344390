from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from app.ui.common.theme import Theme
from app.ui.pairings.arrow_cell import ArrowCell


def painted(theme: Theme, mirrored: bool) -> QImage:
    picture = QPixmap(40, 40)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    ArrowCell().paint(painter, QRectF(0, 0, 40, 40), None, theme, mirrored)
    painter.end()
    return picture.toImage()


def test_the_arrow_points_in_reading_direction(theme: Theme) -> None:
    plain, mirrored = painted(theme, False), painted(theme, True)
    assert plain != mirrored
    assert ArrowCell().least(theme) == theme.px(16)


def test_the_arrow_is_there(theme: Theme) -> None:
    image = painted(theme, False)
    assert any(image.pixelColor(x, 20).name() != "#ffffff" for x in range(40))
