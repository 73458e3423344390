from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.domain.sessions import SessionKind
from app.storage import MeetingRow
from app.ui.common.buttons import Button
from app.ui.common.theme import Theme
from app.ui.home.meeting_row import MeetingLine, paint_day, session_words
from tests.support.builders import at
from tests.support.rooms import shown

LONG = "Maximiliana-Konstantina von und zu Hohenlohe-Waldenburg-Schillingsfürst"


def a_meeting(**fields: Any) -> MeetingRow:
    defaults = {
        "id": 7,
        "kind": SessionKind.TOPIC,
        "planned_at": at("2027-03-17T10:00"),
        "code": "S-K4T7RB9",
        "pairing_id": 3,
        "number": 4,
        "mentor_name": "Ana Ruiz",
        "mentee_name": "Bo Lind",
    }
    return MeetingRow(**{**defaults, **fields})


def a_row(theme: Theme, is_past: bool = False, **fields: Any) -> MeetingLine:
    return MeetingLine(theme, a_meeting(**fields), is_past, list, Button(theme, "Agenda", in_row=True))


def words_of(row: MeetingLine) -> str:
    return row.accessibleName().replace("\u2068", "").replace("\u2069", "")


def test_day_time_session_and_people_are_read_out(theme: Theme) -> None:
    assert words_of(a_row(theme)) == (
        "Wednesday 17 March, 10:00. Session 4. Ana Ruiz, mentor (junior). Bo Lind, mentee (senior)"
    )


def test_a_past_one_asks_whether_they_met(theme: Theme) -> None:
    assert "10:00. Did they meet?. Ana" in words_of(a_row(theme, is_past=True))


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (SessionKind.START, "Session 4"),
        (SessionKind.TOPIC, "Session 4"),
        (SessionKind.MID_POINT, "Mid-point"),
        (SessionKind.CLOSING, "Closing"),
    ],
)
def test_a_session_is_named_by_its_number_or_by_its_special_kind(kind: SessionKind, words: str) -> None:
    assert session_words(a_meeting(kind=kind)) == words


def test_pressing_it_beside_its_button_leads_on(theme: Theme, qtbot: QtBot) -> None:
    row = a_row(theme)
    shown(row, qtbot, 334, 116)
    with qtbot.waitSignal(row.clicked):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(120, 90))
    with qtbot.assertNotEmitted(row.clicked):
        qtbot.mouseClick(row.step, Qt.MouseButton.LeftButton)


def test_a_name_that_gives_way_is_told_in_the_tooltip(theme: Theme, qtbot: QtBot) -> None:
    row = a_row(theme, mentor_name=LONG)
    shown(row, qtbot, 334, 116)
    assert row.toolTip() == LONG


def test_its_words_are_painted_from_the_start_in_either_direction(theme: Theme, qtbot: QtBot) -> None:
    row = a_row(theme)
    shown(row, qtbot, 334, 116)
    assert row.step.x() > 167
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: row.step.x() < 167)
    assert inked(row.grab().toImage(), 280, 332)


def inked(image: QImage, left: int, right: int) -> bool:
    """Whether anything but the ground is painted between these columns."""
    ground = image.pixelColor(1, 1)
    return any(image.pixelColor(x, y) != ground for x in range(left, right) for y in range(image.height()))


def test_past_days_look_paler(theme: Theme) -> None:
    pictures = []
    for is_past in (True, False):
        image = QImage(44, 48, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        paint_day(painter, QRectF(0, 0, 44, 48), theme, date(2027, 3, 17), is_past)
        painter.end()
        pictures.append(image)
    assert pictures[0] != pictures[1]
