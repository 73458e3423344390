from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.problems import trouble
from app.ui.common.theme import Theme
from app.ui.shell.new_program_form import Keeping, NewProgramForm
from tests.support.rooms import shown, words_on


class Form:
    """The form as the welcome page has it; `elsewhere` is where the coordinator would rather keep the file."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.made: list[tuple[str, str]] = []
        self.cancelled: list[int] = []
        self.elsewhere: Path | None = None
        keeping = Keeping(lambda name: Path("documents", name or "program"), lambda _name: self.elsewhere)
        self.form = NewProgramForm(theme, self._make, lambda: self.cancelled.append(1), keeping)
        self.form.add_ways()
        shown(self.form, qtbot, 600, 240)
        self.name, self.purpose = self.form.findChildren(QLineEdit)

    def _make(self, name: str, purpose: str) -> None:
        if name == "Taken":
            raise trouble("program-exists", name=name)
        self.made.append((name, purpose))

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
    form.press("Make the program")
    assert form.made == []
    assert "A program needs its purpose" in words_on(form.form)
    assert "A program needs a name" not in words_on(form.form)
    assert form.name.text() == "Spring 2027"


def test_the_problem_goes_when_it_is_mended(form: Form, qtbot: QtBot) -> None:
    form.press("Make the program")
    qtbot.keyClicks(form.name, "Spring")
    qtbot.keyClicks(form.purpose, "Why")
    form.press("Make the program")
    assert "A program needs" not in words_on(form.form)


def test_the_form_can_be_left(form: Form) -> None:
    form.press("Not now")
    assert form.cancelled == [1]


def test_the_fields_are_named_by_their_labels(form: Form) -> None:
    assert form.name.accessibleName() == "Name"
    assert form.purpose.accessibleName() == "The problem you want to change"


def test_where_the_file_will_be_follows_the_name_and_costs_no_click(form: Form, qtbot: QtBot) -> None:
    assert "Kept in \u2068documents/program\u2069" in words_on(form.form)
    qtbot.keyClicks(form.name, "Spring")
    assert "Kept in \u2068documents/Spring\u2069" in words_on(form.form)
    assert form.form.path == Path("documents/Spring")


def test_another_place_is_chosen_and_kept_whatever_the_name(form: Form, qtbot: QtBot) -> None:
    form.press("Change...")
    assert form.form.path == Path("documents/program"), "they thought better of it"
    form.elsewhere = Path("stick/mine")
    form.press("Change...")
    qtbot.keyClicks(form.name, "Spring")
    assert form.form.path == Path("stick/mine")
    assert "stick/mine" in words_on(form.form)


def test_what_can_not_be_made_is_said_below_the_name(form: Form, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.name, "Taken")
    qtbot.keyClicks(form.purpose, "Why")
    form.press("Make the program")
    assert "has a program called Taken already" in words_on(form.form)
    assert form.name.text() == "Taken"


def test_without_a_file_to_make_no_place_is_shown(theme: Theme, qtbot: QtBot) -> None:
    form = NewProgramForm(theme, lambda _name, _purpose: None, lambda: None)
    form.fill("Why")
    shown(form, qtbot, 600, 240)
    assert form.path is None
    assert "Kept in" not in words_on(form)
    assert form.findChildren(QLineEdit)[1].text() == "Why"
