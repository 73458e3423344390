from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.choice_field import Option
from app.ui.common.form_row import FormRow
from app.ui.common.segments import Segments
from app.ui.common.theme import Theme
from app.ui.common.toast import Way
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


def test_something_may_stand_beside_the_field(theme: Theme, qtbot: QtBot) -> None:
    field, beside = QLineEdit("5000"), QLabel("50 %")
    row = FormRow(theme, "Topics", field)
    row.put_beside(beside)
    shown(row, qtbot, 400, 80)
    assert beside.mapTo(row, beside.rect().topLeft()).x() >= field.mapTo(row, field.rect().topRight()).x()
    row.show_problem("Too much.")
    assert "Too much." in words_on(row)


def test_a_problem_may_bring_a_way_to_mend_it(theme: Theme, qtbot: QtBot) -> None:
    row, went = FormRow(theme, "E-mail", QLineEdit()), list[str]()
    shown(row, qtbot, 400, 80)
    row.show_problem("Bo Lind has it too.", Way("Compare", lambda: went.append("compare")))
    [button] = [one for one in row.findChildren(QPushButton) if one.isVisible()]
    button.click()
    assert (button.text(), went) == ("Compare", ["compare"])
    row.show_problem("Another problem.")
    assert not button.isVisible()


def test_a_field_can_get_another_label(theme: Theme, qtbot: QtBot) -> None:
    scale = Segments(theme, "One", [Option("1", "1"), Option("2", "2")])
    row = FormRow(theme, "One", scale)
    shown(row, qtbot, 400, 80)
    row.retitle("Other")
    assert words_on(row) == "Other"
    assert scale.segment("2").accessibleName() == "Other: 2"


def test_a_row_without_a_label_has_no_room_for_one(theme: Theme) -> None:
    heights = [FormRow(theme, words, QLineEdit()).sizeHint().height() for words in ("", "Name")]
    assert heights[0] < heights[1]


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
