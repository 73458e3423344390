from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.form_row import FormRow
from app.ui.common.theme import Theme
from tests.support.rooms import shown, words_on


def test_a_field_is_named_by_its_label(theme: Theme, qtbot: QtBot) -> None:
    field = QLineEdit()
    row = FormRow(theme, "Name", field, "such as Spring 2027")
    shown(row, qtbot, 400, 80)
    assert field.accessibleName() == "Name"
    assert words_on(row) == "Name\nsuch as Spring 2027"
    assert row.findChildren(QLabel)[0].buddy() is field


def test_a_problem_stands_below_its_field_until_it_is_mended(theme: Theme, qtbot: QtBot) -> None:
    field = QLineEdit("typed")
    row = FormRow(theme, "Name", field)
    shown(row, qtbot, 400, 80)
    row.show_problem("A program needs a name.")
    assert "A program needs a name." in words_on(row)
    assert field.accessibleDescription() == "A program needs a name."
    assert field.text() == "typed"
    row.show_problem("")
    assert "A program needs a name." not in words_on(row)


def test_a_field_can_be_called_something_else(theme: Theme, qtbot: QtBot) -> None:
    row = FormRow(theme, "Planned for", QLineEdit())
    row.retitle("New date and time")
    shown(row, qtbot, 300, 80)
    assert "New date and time" in words_on(row)
    assert row.field.accessibleName() == "New date and time"


def test_the_problem_may_stand_where_there_is_more_room(theme: Theme, qtbot: QtBot) -> None:
    row, below = FormRow(theme, "Minutes", QLineEdit()), QWidget()
    column = QVBoxLayout(below)
    column.addWidget(row)
    column.addWidget(line := row.take_problem_line())
    shown(below, qtbot, 300, 120)
    row.show_problem("That is no length.")
    assert line.parentWidget() is below
    assert "That is no length." in words_on(line)
    assert row.problem == "That is no length."
