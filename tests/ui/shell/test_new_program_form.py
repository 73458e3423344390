import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.shell.new_program_form import NewProgramForm
from tests.support.rooms import shown, words_on


class Form:
    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.made: list[tuple[str, str]] = []
        self.cancelled: list[int] = []
        self.form = NewProgramForm(
            theme, lambda name, purpose: self.made.append((name, purpose)), lambda: self.cancelled.append(1)
        )
        shown(self.form, qtbot, 600, 240)
        self.name, self.purpose = self.form.findChildren(QLineEdit)

    def press(self, words: str) -> None:
        next(button for button in self.form.findChildren(QPushButton) if button.text() == words).click()


@pytest.fixture
def form(theme: Theme, qtbot: QtBot) -> Form:
    return Form(theme, qtbot)


def test_a_name_and_one_sentence_make_a_program(form: Form, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.name, " Spring 2027 ")
    qtbot.keyClicks(form.purpose, "Leaders decide about tools they never use.")
    qtbot.keyClick(form.purpose, Qt.Key.Key_Return)
    assert form.made == [("Spring 2027", "Leaders decide about tools they never use.")]


def test_what_is_missing_is_said_below_its_field_and_nothing_typed_is_lost(form: Form, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.name, "Spring 2027")
    form.press("Choose where to keep it...")
    assert form.made == []
    assert "A program needs its purpose" in words_on(form.form)
    assert "A program needs a name" not in words_on(form.form)
    assert form.name.text() == "Spring 2027"


def test_the_problem_goes_when_it_is_mended(form: Form, qtbot: QtBot) -> None:
    form.press("Choose where to keep it...")
    qtbot.keyClicks(form.name, "Spring")
    qtbot.keyClicks(form.purpose, "Why")
    form.press("Choose where to keep it...")
    assert "A program needs" not in words_on(form.form)


def test_the_form_can_be_left(form: Form) -> None:
    form.press("Not now")
    assert form.cancelled == [1]


def test_the_fields_are_named_by_their_labels(form: Form) -> None:
    assert form.name.accessibleName() == "Name"
    assert form.purpose.accessibleName() == "The problem you want to change"
