from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from app.ui.common.theme import Theme, ThemeChoice
from app.ui.pairings.parts_cell import PartsCell


def filled(theme: Theme, share: float) -> int:
    """How many pixels of the one bar are filled."""
    picture = QPixmap(20, 52)
    picture.fill(theme.colour("raised"))
    painter = QPainter(picture)
    PartsCell(lambda _row: (share,), 1).paint(painter, QRectF(0, 0, 20, 52), None, theme, False)
    painter.end()
    image, accent = picture.toImage(), theme.tokens.accent.lower()
    return sum(image.pixelColor(4, y).name() == accent for y in range(52))


def test_a_bar_is_as_full_as_its_share(theme: Theme) -> None:
    none, half, full = filled(theme, 0), filled(theme, 0.5), filled(theme, 1)
    assert none == 0
    assert abs(full - 2 * half) <= 2
    assert full == theme.px(28)


def test_empty_bars_can_be_seen_in_high_contrast(theme: Theme) -> None:
    theme.choose(ThemeChoice.CONTRAST)
    assert filled(theme, 0) == 0


def test_there_is_room_for_all_bars(theme: Theme) -> None:
    assert PartsCell(lambda _row: (), 5).least(theme) == 5 * theme.px(8) + 4 * theme.px(4)
