from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.journal.question import Question
from tests.support.rooms import shown


def test_a_question_is_hidden_until_it_is_asked(theme: Theme, qtbot: QtBot) -> None:
    question = Question(theme)
    assert question.words == ""
    question.ask("Did they meet twice?", "Yes, twice", lambda: None)
    shown(question, qtbot, 500, 60)
    assert question.words == "Did they meet twice?"
    assert question.button.accessibleDescription() == "Did they meet twice?"
    question.be_silent()
    assert (question.words, question.isVisible()) == ("", False)


def test_its_button_answers_what_was_asked_last(theme: Theme, qtbot: QtBot) -> None:
    answers: list[str] = []
    question = Question(theme)
    question.ask("One?", "Yes", lambda: answers.append("one"))
    question.ask("Two?", "Certainly", lambda: answers.append("two"))
    assert question.button.text() == "Certainly"
    question.button.click()
    assert answers == ["two"]
