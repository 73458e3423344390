from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.domain.participants import Side, WillingAs
from app.ui.common.avatars import Avatar, paint_avatar, paint_mark, side_shape, tone_of
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone

SQUARE = QRectF(0, 0, 40, 40)


def test_a_mentor_is_a_circle_and_a_mentee_a_rounded_square() -> None:
    near_a_corner = QPointF(4, 4)
    assert not side_shape(SQUARE, Side.MENTOR, 5).contains(near_a_corner)
    assert side_shape(SQUARE, Side.MENTEE, 5).contains(near_a_corner)


def test_either_side_is_half_of_each() -> None:
    shape = side_shape(SQUARE, WillingAs.EITHER, 5)
    assert not shape.contains(QPointF(4, 4))
    assert shape.contains(QPointF(36, 4))


def test_each_side_has_its_tone() -> None:
    tones = [tone_of(Side.MENTOR), tone_of(Side.MENTEE), tone_of(WillingAs.EITHER), tone_of(WillingAs.MENTOR)]
    assert tones == [Tone.MENTOR, Tone.MENTEE, Tone.NEUTRAL, Tone.MENTOR]


def test_an_avatar_has_the_colours_of_its_side(theme: Theme) -> None:
    picture = QPixmap(48, 48)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_avatar(painter, QRectF(0, 0, 48, 48), "Ana Ruiz", Side.MENTEE, theme)
    painter.end()
    assert picture.toImage().pixelColor(24, 6).name() == theme.tokens.mentee_soft.lower()


def test_another_person_is_another_picture(theme: Theme) -> None:
    avatar = Avatar(theme, 48)
    avatar.show_person("Ana Ruiz", Side.MENTOR)
    first = avatar.grab().toImage()
    avatar.show_person("Bo Lind", Side.MENTOR)
    assert avatar.grab().toImage() != first


def test_the_mark_shows_both_sides(theme: Theme) -> None:
    picture = QPixmap(52, 36)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_mark(painter, QRectF(0, 0, 52, 36), theme)
    painter.end()
    image = picture.toImage()
    colours = {image.pixelColor(x, y).name() for x in range(52) for y in range(36)}
    assert {theme.tokens.mentor.lower(), theme.tokens.mentee.lower(), theme.tokens.accent.lower()} <= colours
