import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.privacy import Visibility
from app.domain.sessions import Answer
from app.domain.sides import Side
from app.ui.common.theme import Theme
from app.ui.surveys.words_field import WordsField
from tests.support.rooms import shown, unnamed

OPEN = Answer(text="I ask first", visibility=Visibility.SUMMARY, may_be_quoted=True)


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> WordsField:
    made = WordsField(theme, "What changed", Side.MENTOR)
    shown(made, qtbot, 700, 160)
    return made


@pytest.fixture
def told(field: WordsField) -> list[Answer]:
    """The lines that it tells, which are shown again as a form does."""
    heard: list[Answer] = []

    def hear(line: Answer) -> None:
        heard.append(line)
        field.show_line(line, consents=True)

    field.worded.connect(hear)
    return heard


def test_a_line_is_for_the_coordinator_until_somebody_says_otherwise(
    field: WordsField, told: list[Answer], qtbot: QtBot
) -> None:
    field.show_line(Answer(text=""), consents=True)
    qtbot.keyClicks(field.text, "I ask first")
    field.settle()
    assert told == [Answer(text="I ask first", visibility=Visibility.COORDINATOR)]


def test_readers_and_quoting_are_told_with_the_line(field: WordsField, told: list[Answer], qtbot: QtBot) -> None:
    field.show_line(Answer(text="I ask first"), consents=True)
    assert not field.quoted.isEnabled()
    field.readers.picked.emit(Visibility.SUMMARY.value)
    assert field.quoted.isEnabled()
    qtbot.mouseClick(field.quoted, Qt.MouseButton.LeftButton)
    assert told[-1] == OPEN


def test_without_consent_nothing_is_quoted(field: WordsField) -> None:
    field.show_line(OPEN, consents=False)
    assert not field.quoted.isEnabled()
    assert "has not consented" in field.quoted.toolTip()


def test_what_is_being_typed_stays_when_the_line_is_shown_again(field: WordsField, qtbot: QtBot) -> None:
    field.show_line(Answer(text=""), consents=True)
    qtbot.keyClicks(field.text, "I as")
    field.show_line(Answer(text=""), consents=True)
    assert field.text.toPlainText() == "I as"


def test_its_parts_are_named_by_the_question(field: WordsField) -> None:
    assert unnamed(field) == []
    names = [stop.accessibleName() for stop in field.stops()]
    assert names == ["What changed", "Who may read: What changed", "May be quoted: What changed"]
