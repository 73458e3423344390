from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.moment_field import MomentField
from app.ui.common.theme import Theme
from tests.support.builders import at
from tests.support.rooms import TODAY, shown


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> MomentField:
    made = MomentField(lambda: TODAY)
    shown(made, qtbot, 240, 40)
    return made


@pytest.fixture
def moments(field: MomentField) -> list[datetime | None]:
    told: list[datetime | None] = []
    field.value_settled.connect(told.append)
    return told


def _type(field: MomentField, text: str, qtbot: QtBot) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_weekday_with_a_time_is_the_next_one(
    field: MomentField, moments: list[datetime | None], qtbot: QtBot
) -> None:
    _type(field, "thu 9h", qtbot)
    assert moments == [at("2027-03-18T09:00")]
    assert field.text() == "18 Mar 2027, 09:00"


def test_a_day_without_a_time_is_not_kept_and_told(
    field: MomentField, moments: list[datetime | None], qtbot: QtBot
) -> None:
    problems: list[str] = []
    field.problem.connect(problems.append)
    _type(field, "thu", qtbot)
    assert moments == []
    assert "thu" in problems[-1]
    assert field.text() == "thu"


@pytest.mark.parametrize("moment", ["2027-03-18T00:00", "2027-12-31T23:59", "2028-02-29T12:05"])
def test_a_moment_is_read_as_it_is_shown(
    field: MomentField, moments: list[datetime | None], qtbot: QtBot, moment: str
) -> None:
    field.show_value(at(moment))
    words = field.text()
    field.show_value(None)
    _type(field, words, qtbot)
    assert moments == [at(moment)]
