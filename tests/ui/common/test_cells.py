from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from app.domain.participants import Side
from app.ui.common.badges import BadgeLook, badge_size
from app.ui.common.cells import BadgeCell, Cell, PersonCell, TwoLinesCell, WordsCell, place
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone

WIDTH, HEIGHT = 240, 44
LONG = "Wolfeschlegelsteinhausenbergerdorff of the northern quay"


def drawn(theme: Theme, cell: Cell, row: object, mirrored: bool = False) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    cell.paint(painter, QRectF(20, 0, WIDTH - 40, HEIGHT), row, theme, mirrored)
    painter.end()
    return image


def inked(image: QImage) -> list[int]:
    """The columns of pixels that something is drawn in."""
    return [x for x in range(WIDTH) if any(image.pixel(x, y) != 0xFFFFFFFF for y in range(HEIGHT))]


CELLS: list[Cell] = [
    WordsCell(str),
    TwoLinesCell(str, str),
    PersonCell(str, lambda _row: Side.MENTOR),
    BadgeCell(lambda row: BadgeLook(str(row), Tone.ACCENT, "check")),
]


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: type(cell).__name__)
def test_nothing_is_drawn_outside_the_room(theme: Theme, cell: Cell) -> None:
    columns = inked(drawn(theme, cell, LONG))
    assert min(columns) >= 19
    assert max(columns) <= WIDTH - 20


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: type(cell).__name__)
def test_a_mirrored_window_begins_at_the_other_end(theme: Theme, cell: Cell) -> None:
    plain, mirrored = inked(drawn(theme, cell, "Ana")), inked(drawn(theme, cell, "Ana", mirrored=True))
    assert max(plain) < WIDTH / 2
    assert min(mirrored) > WIDTH / 2


def test_names_of_both_directions_begin_at_the_same_end(theme: Theme) -> None:
    names = [inked(drawn(theme, WordsCell(str), name)) for name in ("Ana Ruiz", "نور الدين حدّاد")]
    assert abs(min(names[0]) - min(names[1])) <= 3


def test_a_shortened_arabic_name_ends_in_its_dots_at_the_left(theme: Theme) -> None:
    name = "عبد الرحمن بن محمد بن عبد العزيز آل نهيان الكبير"
    columns = inked(drawn(theme, WordsCell(str), name))
    latin = inked(drawn(theme, WordsCell(str), LONG))
    assert _has_dots(drawn(theme, WordsCell(str), name), min(columns))
    assert _has_dots(drawn(theme, WordsCell(str), LONG), max(latin) - 10)


def test_a_row_without_a_badge_stays_empty(theme: Theme) -> None:
    cell: Callable[[object], BadgeLook | None] = lambda _row: None  # noqa: E731
    assert inked(drawn(theme, BadgeCell(cell), "any")) == []


def test_a_column_has_room_for_the_badges_that_must_be_whole(theme: Theme) -> None:
    short, long = BadgeLook("Held"), BadgeLook("mentee (senior)")
    cell = BadgeCell(lambda _row: short, [short, long])
    assert cell.least(theme) >= badge_size(long, theme).width()
    assert [plain.least(theme) for plain in CELLS] == [0, 0, 0, 0]


def test_a_column_has_room_for_the_words_that_must_be_whole(theme: Theme) -> None:
    upper, lower = ["Mon 16 Nov"], ["10:00, Mid-point"]
    narrow, wide = TwoLinesCell(str, str, (upper, ())), TwoLinesCell(str, str, (upper, lower))
    assert narrow.least(theme) > 0
    assert wide.least(theme) > narrow.least(theme)


def test_a_place_is_counted_from_the_start_of_reading() -> None:
    room = QRectF(20, 0, 200, 44)
    assert place(room, 10, 30, False).left() == 30
    assert place(room, 10, 30, True).right() == 210


def _has_dots(image: QImage, left: int) -> bool:
    """Whether the ten pixels from `left` hold nothing but signs low on the line: the dots of a shortened name."""
    tops = [y for x in range(left, left + 10) for y in range(HEIGHT) if image.pixel(x, y) != 0xFFFFFFFF]
    return bool(tops) and min(tops) > HEIGHT / 2


def line_below(theme: Theme, cell: Cell, row: str) -> list[int]:
    """The columns of pixels that the lowest row of ink covers in the colour of marks."""
    image = drawn(theme, cell, row)
    mark = theme.colour("accent").rgb()
    return [x for x in range(WIDTH) if any(image.pixel(x, y) == mark for y in range(HEIGHT))]


def test_hits_of_a_search_are_marked_by_a_line_below_them(theme: Theme) -> None:
    cells = [
        WordsCell(str, searched=lambda: "zyla"),
        PersonCell(str, lambda _row: Side.MENTOR, searched=lambda: "zyla"),
    ]
    for cell in cells:
        plain, hit = line_below(theme, cell, "Łukasz Ruiz"), line_below(theme, cell, "Łukasz Żyła")
        assert plain == []
        assert min(hit) > 40
        assert max(hit) - min(hit) > 10


def test_a_hit_in_an_arabic_name_is_marked_where_it_stands(theme: Theme) -> None:
    cell = WordsCell(str, searched=lambda: "نور")
    assert min(line_below(theme, cell, "نور الدين حدّاد")) > 40, "the first word of an Arabic name stands right"
