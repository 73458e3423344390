from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.ui.common.theme import Theme
from app.ui.pairings.signs_cell import RowSign, SignsCell

NEW, TALK = RowSign("circle-plus", "accent", "new"), RowSign("message-circle", "caution", "talk first")


def colours(theme: Theme, *signs: RowSign, mirrored: bool = False) -> set[str]:
    picture = QPixmap(60, 40)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    SignsCell(lambda _row: signs, 2).paint(painter, QRectF(0, 0, 60, 40), None, theme, mirrored)
    painter.end()
    image = picture.toImage()
    return {image.pixelColor(x, y).name() for x in range(60) for y in range(40)}


def test_a_row_wears_its_signs_and_no_others(theme: Theme) -> None:
    accent, caution = theme.tokens.accent.lower(), theme.tokens.named("caution").lower()
    assert colours(theme) == {"#ffffff"}
    assert accent in colours(theme, NEW)
    assert caution not in colours(theme, NEW)
    assert {accent, caution} <= colours(theme, NEW, TALK, mirrored=True)


def test_there_is_room_for_as_many_as_there_can_be(theme: Theme) -> None:
    assert SignsCell(lambda _row: (), 2).least(theme) > 2 * SignsCell(lambda _row: (), 1).least(theme)
