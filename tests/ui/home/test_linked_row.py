from pytestqt.qtbot import QtBot

from app.ui.common.fonts import Size
from app.ui.common.labels import line_height
from app.ui.common.theme import Theme
from app.ui.home.linked_row import wrapped_height


def test_words_that_fit_stand_in_one_line(theme: Theme, qtbot: QtBot) -> None:
    assert wrapped_height("A few words", Size.SMALL, 400) == line_height(Size.SMALL)


def test_words_that_do_not_fit_stand_in_as_many_lines_as_they_need(theme: Theme, qtbot: QtBot) -> None:
    words = "a few words more than fit " * 6
    heights = [wrapped_height(words, Size.SMALL, width) for width in (4_000, 400, 200)]
    assert heights == sorted(heights)
    assert heights[2] > 1.5 * heights[1] > 3 * heights[0]
