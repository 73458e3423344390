import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.common.badges import BadgeLook
from app.ui.common.theme import Theme, ThemeChoice
from app.ui.common.tokens import Tone
from app.ui.journal.timeline import Timeline
from app.ui.journal.timeline_delegate import TimelineDelegate
from app.ui.journal.timeline_rows import TimelineRow
from tests.support.rooms import shown

LONG = "Maximiliana-Konstantina von und zu Hohenlohe-Waldenburg-Schillingsfürst " * 3
ROWS = [
    TimelineRow(1, "Session 1", LONG, LONG, LONG, BadgeLook("Held", Tone.POSITIVE, "check")),
    TimelineRow(2, "Session 2", "Wed 24 February", "By the mentee", "", BadgeLook("Off", Tone.CRITICAL, "x")),
]


@pytest.fixture
def timeline(theme: Theme, qtbot: QtBot) -> Timeline:
    made = Timeline(theme)
    made.show_rows(ROWS, 2)
    shown(made, qtbot, 300, 300)
    return made


def picture(timeline: Timeline) -> QImage:
    QApplication.processEvents()
    return timeline.grab().toImage()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def test_a_row_has_room_for_four_lines(timeline: Timeline) -> None:
    assert isinstance(timeline.itemDelegate(), TimelineDelegate)
    row = timeline.visualRect(timeline.model().index(0, 0))
    assert row.height() >= 4 * timeline.fontMetrics().height()
    assert timeline.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_node_badge_and_choice_wear_the_colours_of_the_theme(
    timeline: Timeline, theme: Theme, choice: ThemeChoice
) -> None:
    theme.choose(choice)
    found = colours(picture(timeline))
    for token in ("positive_soft", "critical_soft", "selection", "accent"):
        assert QColor(theme.tokens.named(token)).name() in found


def test_the_line_joins_the_nodes(timeline: Timeline, theme: Theme) -> None:
    rect = timeline.visualRect(timeline.model().index(0, 0))
    x = theme.px(12) + theme.px(28) // 2
    image = picture(timeline)
    assert image.pixelColor(x, rect.bottom() - 4) == theme.colour("border")


def test_a_window_from_the_right_mirrors_the_rows(timeline: Timeline, theme: Theme) -> None:
    timeline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    rect = timeline.visualRect(timeline.model().index(0, 0))
    x = rect.right() + 1 - theme.px(12) - theme.px(28) // 2
    image = picture(timeline)
    near = {image.pixelColor(x + step, rect.bottom() - 4).name() for step in (-1, 0, 1)}
    assert theme.colour("border").name() in near
