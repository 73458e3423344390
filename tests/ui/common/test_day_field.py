from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from app.ui.common.day_field import DayField
from app.ui.common.theme import Theme
from tests.support.rooms import TODAY, shown


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> DayField:
    made = DayField(theme, lambda: TODAY, date(2027, 3, 1))
    shown(made, qtbot, 200, 40)
    return made


@pytest.fixture
def days(field: DayField) -> list[date | None]:
    told: list[date | None] = []
    field.day_settled.connect(told.append)
    return told


def _type(field: DayField, text: str, qtbot: QtBot) -> None:
    field.selectAll()
    if text:
        qtbot.keyClicks(field, text)
    else:
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_day_stands_as_all_days_do_once_it_is_typed(
    field: DayField, days: list[date | None], qtbot: QtBot
) -> None:
    _type(field, "12 mar", qtbot)
    assert days == [date(2027, 3, 12)]
    assert field.text() == "12 Mar 2027"


def test_what_is_no_day_stays_and_is_told(field: DayField, days: list[date | None], qtbot: QtBot) -> None:
    told: list[str] = []
    field.problem.connect(told.append)
    _type(field, "soon", qtbot)
    assert field.text() == "soon"
    assert "No day can be read" in told[-1]
    assert days == []
    assert field.day == date(2027, 3, 1)


def test_an_emptied_field_is_no_day(field: DayField, days: list[date | None], qtbot: QtBot) -> None:
    _type(field, "", qtbot)
    assert days == [None]


def test_the_same_day_in_other_words_is_no_change(field: DayField, days: list[date | None], qtbot: QtBot) -> None:
    _type(field, "1/3/2027", qtbot)
    assert days == []


def test_a_day_can_be_taken_from_the_calendar(field: DayField, days: list[date | None], qtbot: QtBot) -> None:
    field.actions()[0].trigger()
    calendar = field.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    calendar.activated.emit(calendar.selectedDate().addDays(3))
    assert days == [date(2027, 3, 4)]
    assert field.text() == "4 Mar 2027"
