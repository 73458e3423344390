from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.ui.common.badges import BadgeLook
from app.ui.common.theme import Theme, ThemeChoice
from app.ui.common.tokens import Tone
from app.ui.journal.timeline import TimelineModel
from app.ui.journal.timeline_delegate import TimelineDelegate
from app.ui.journal.timeline_rows import TimelineRow

WIDTH, EDGE = 320, 10
LONG = "Wolfeschlegelsteinhausenbergerdorff of the northern quay and beyond it"
ROW = TimelineRow(1, "Session 1", "Tue 12 January", "AI", "No form yet", BadgeLook("Held", Tone.POSITIVE, "check"))


class Drawn:
    """A timeline of these rows, painted row by row onto white."""

    def __init__(self, theme: Theme, qtbot: QtBot, rows: Sequence[TimelineRow]) -> None:
        self._theme, self._view, self._model = theme, QListView(), TimelineModel()
        qtbot.addWidget(self._view)
        self._model.show_rows(rows)
        self.delegate = TimelineDelegate(theme, self._view)
        self.height = self.delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()

    def row(self, place: int = 0, *, chosen: bool = False, mirrored: bool = False) -> QImage:
        image = QImage(WIDTH, self.height, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        option = QStyleOptionViewItem()
        option.rect = QRect(EDGE, 0, WIDTH - 2 * EDGE, self.height)
        sides = Qt.LayoutDirection
        option.direction = sides.RightToLeft if mirrored else sides.LeftToRight
        if chosen:
            option.state = QStyle.StateFlag.State_Selected
        painter = QPainter(image)
        self.delegate.paint(painter, option, self._model.index(place))
        painter.end()
        return image

    def has_line(self, place: int) -> tuple[bool, bool]:
        """Whether a line leads from a row to the one before, and to the next."""
        image = self.row(place)
        return bool(inked_along(image, 0)), bool(foot(image))


def inked_along(image: QImage, y: int) -> list[int]:
    """Where something is drawn on one line of pixels."""
    return [x for x in range(WIDTH) if image.pixel(x, y) != 0xFFFFFFFF]


def foot(image: QImage) -> list[int]:
    """Where something is drawn at the lower edge of a row: the line to the next."""
    return inked_along(image, image.height() - 1)


def inked(image: QImage) -> list[int]:
    """The columns of pixels that something is drawn in."""
    return sorted({x for y in range(image.height()) for x in inked_along(image, y)})


def has_colour(image: QImage, colour: str) -> bool:
    points = ((x, y) for x in range(WIDTH) for y in range(image.height()))
    return any(image.pixelColor(x, y).name() == colour.lower() for x, y in points)


def test_a_line_leads_from_the_first_session_to_the_last(theme: Theme, qtbot: QtBot) -> None:
    drawn = Drawn(theme, qtbot, [ROW, ROW._replace(session_id=2), ROW._replace(session_id=3)])
    assert [drawn.has_line(place) for place in range(3)] == [(False, True), (True, True), (True, False)]


@pytest.mark.parametrize("mirrored", [False, True])
def test_no_word_however_long_is_drawn_outside_its_row(theme: Theme, qtbot: QtBot, mirrored: bool) -> None:
    row = ROW._replace(title=LONG, when=LONG, about=LONG, note=LONG)
    columns = inked(Drawn(theme, qtbot, [row]).row(mirrored=mirrored))
    assert min(columns) >= EDGE
    assert max(columns) < WIDTH - EDGE


def test_a_mirrored_timeline_has_its_line_at_the_right(theme: Theme, qtbot: QtBot) -> None:
    drawn = Drawn(theme, qtbot, [ROW, ROW._replace(session_id=2)])
    assert max(foot(drawn.row())) < WIDTH / 3
    assert min(foot(drawn.row(mirrored=True))) > WIDTH * 2 / 3


@pytest.mark.parametrize("choice", list(ThemeChoice))
def test_the_chosen_session_stands_out_in_every_look(theme: Theme, qtbot: QtBot, choice: ThemeChoice) -> None:
    theme.choose(choice)
    drawn = Drawn(theme, qtbot, [ROW])
    accent = theme.tokens.accent
    assert has_colour(drawn.row(chosen=True), accent)
    assert not has_colour(drawn.row(), accent)


def test_the_last_words_of_a_row_end_above_the_next_row(theme: Theme, qtbot: QtBot) -> None:
    drawn = Drawn(theme, qtbot, [ROW._replace(note="gjpqy")])
    image = drawn.row()
    lowest = max(y for y in range(drawn.height) if inked_along(image, y))
    assert drawn.height / 2 < lowest < drawn.height - theme.px(4)
