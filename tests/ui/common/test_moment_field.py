from datetime import datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.moment_field import MomentField, moment_words
from tests.support.builders import at
from tests.support.rooms import TODAY, shown


def test_a_day_with_its_time_is_read_as_people_type_it(qtbot: QtBot) -> None:
    field, told = MomentField(lambda: TODAY), list[datetime]()
    field.value_settled.connect(told.append)
    shown(field, qtbot, 200, 40)
    qtbot.keyClicks(field, "thu 14:30")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == [at("2027-03-18T14:30")]
    assert field.text() == "18 Mar 2027, 14:30"


def test_a_time_is_read_again_as_it_is_shown(qtbot: QtBot) -> None:
    field, told = MomentField(lambda: TODAY), list[datetime]()
    field.value_settled.connect(told.append)
    shown(field, qtbot, 200, 40)
    field.show_value(at("2027-01-18T09:05"))
    qtbot.keyClicks(field, " ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (told, field.text()) == ([], moment_words(at("2027-01-18T09:05")))
