from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.domain.participants import Side
from app.ui.common.badges import Badge, BadgeLook, badge_size, paint_badge, side_badge
from app.ui.common.theme import Theme, ThemeChoice
from app.ui.common.tokens import Tone


def test_a_side_is_told_in_its_shape_and_in_words() -> None:
    look = side_badge(Side.MENTEE)
    assert (look.words, look.tone, look.side) == ("mentee (senior)", Tone.MENTEE, Side.MENTEE)


def test_an_icon_makes_room_for_itself(theme: Theme) -> None:
    plain, signed = BadgeLook("Held"), BadgeLook("Held", icon="check")
    assert badge_size(signed, theme).width() == badge_size(plain, theme).width() + theme.px(19)


def test_a_badge_is_read_out_by_its_words(theme: Theme) -> None:
    badge = Badge(theme, BadgeLook("Paired", Tone.POSITIVE, "circle-check"))
    badge.wear(BadgeLook("Waiting list", Tone.CAUTION, "clock"))
    assert badge.accessibleName() == "Waiting list"
    assert badge.sizeHint().width() >= badge_size(BadgeLook("Waiting list", icon="clock"), theme).width()


def test_high_contrast_gives_each_badge_an_edge_in_its_own_colour(theme: Theme) -> None:
    theme.choose(ThemeChoice.CONTRAST)
    assert theme.tokens.critical.lower() in _colours(theme, BadgeLook("", Tone.CRITICAL))


def test_light_badges_need_no_edge(theme: Theme) -> None:
    assert theme.tokens.critical.lower() not in _colours(theme, BadgeLook("", Tone.CRITICAL))


def _colours(theme: Theme, look: BadgeLook) -> set[str]:
    picture = QPixmap(60, 22)
    picture.fill(Qt.GlobalColor.black)
    painter = QPainter(picture)
    paint_badge(painter, QRectF(0, 0, 60, 22), look, theme)
    painter.end()
    image = picture.toImage()
    return {image.pixelColor(x, y).name() for x in range(60) for y in range(22)}


def test_bars_stand_in_the_place_of_an_icon_and_only_some_are_filled(theme: Theme) -> None:
    one, three = BadgeLook("Fair", bars=1), BadgeLook("Fair", bars=3)
    assert badge_size(one, theme) == badge_size(BadgeLook("Fair", icon="check"), theme)
    assert _inked(theme, one) < _inked(theme, three)


def _inked(theme: Theme, look: BadgeLook) -> int:
    """How many pixels are painted in the ink of a neutral badge."""
    picture = QPixmap(60, 22)
    picture.fill(Qt.GlobalColor.black)
    painter = QPainter(picture)
    paint_badge(painter, QRectF(0, 0, 60, 22), look, theme)
    painter.end()
    image = picture.toImage()
    ink = theme.tokens.muted.lower()
    return sum(image.pixelColor(x, y).name() == ink for x in range(25) for y in range(22))
