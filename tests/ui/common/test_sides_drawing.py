from app.ui.common.sides_drawing import SidesDrawing
from app.ui.common.theme import Theme


def test_both_sides_and_the_arrows_are_drawn(theme: Theme) -> None:
    image = SidesDrawing(theme, 336, with_words=False).grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 336, 2) for y in range(0, 220, 2)}
    wanted = {theme.tokens.mentor_soft, theme.tokens.mentee_soft, theme.tokens.accent, theme.tokens.raised}
    assert {colour.lower() for colour in wanted} <= colours


def test_words_are_added_where_there_is_room_for_them(theme: Theme) -> None:
    pictures = [SidesDrawing(theme, 336, with_words=words).grab().toImage() for words in (True, False)]
    assert pictures[0] != pictures[1]


def test_the_direction_is_told_to_those_who_do_not_see_it(theme: Theme) -> None:
    name = SidesDrawing(theme, 186, with_words=False).accessibleName()
    assert "mentor (junior)" in name
    assert "mentee (senior)" in name
