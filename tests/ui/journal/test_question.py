import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.journal.question import Question
from tests.support.rooms import shown, unnamed


@pytest.fixture
def question(theme: Theme, qtbot: QtBot) -> Question:
    made = Question(theme)
    shown(made, qtbot, 600, 60)
    made.be_silent()
    return made


def test_nothing_is_asked_until_there_is_something_to_ask(theme: Theme, qtbot: QtBot) -> None:
    question = Question(theme)
    qtbot.addWidget(question)
    assert (question.isHidden(), question.words) == (True, "")


def test_the_button_gives_the_answer_to_what_is_asked_now(question: Question, qtbot: QtBot) -> None:
    answers: list[str] = []
    question.ask("Is it Monday?", "Monday", lambda: answers.append("Monday"))
    question.ask("Is it Tuesday?", "Tuesday", lambda: answers.append("Tuesday"))
    assert (question.words, question.button.text()) == ("Is it Tuesday?", "Tuesday")
    qtbot.mouseClick(question.button, Qt.MouseButton.LeftButton)
    assert answers == ["Tuesday"]


def test_the_question_is_read_out_with_its_answer(question: Question) -> None:
    question.ask("Is it Monday?", "Monday", lambda: None)
    assert question.button.accessibleName() == "Monday"
    assert question.button.accessibleDescription() == "Is it Monday?"
    assert unnamed(question) == []


def test_a_question_that_is_settled_is_gone(question: Question) -> None:
    question.ask("Is it Monday?", "Monday", lambda: None)
    question.be_silent()
    assert (question.isHidden(), question.words) == (True, "")
