from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.participants import Consent, Side
from app.domain.privacy import Visibility
from app.domain.recording import LONGEST_TEXT
from app.domain.sessions import TAKES, Answer
from app.ui.common.desk import Place
from app.ui.journal.line_field import LineField
from app.ui.journal.page import JournalPage
from tests.support.journals import Pair
from tests.support.keyboard import Keyboard
from tests.support.rooms import words_on


@pytest.fixture
def line(journal: JournalPage, pair: Pair) -> LineField:
    """What the mentor takes with them from the held session: "I ask first", which everyone may read."""
    journal.visit(Place("journal", record_id=pair.held.id, task="record", value="mentor"))
    return journal.pairing.form.hand_ins[Side.MENTOR].lines[TAKES]


@pytest.fixture
def typing(journal: JournalPage, line: LineField, qtbot: QtBot) -> Keyboard:
    """A keyboard in that line."""
    keys = Keyboard(journal, qtbot)
    return keys.tab_to("One thing I take with me, mentor (junior)")


def answer(pair: Pair) -> Answer:
    form = pair.story.reflection(pair.held.id, Side.MENTOR)
    assert form is not None
    return form.answers[TAKES]


def consent(pair: Pair, side: Side = Side.MENTOR) -> None:
    participant = pair.story.participant(side)
    with pair.store.edit("Consent"):
        pair.store.participants.change(replace(participant, consent=Consent(notice="1", may_be_quoted=True)))


def test_a_line_is_kept_when_it_is_left_in_one_step(line: LineField, typing: Keyboard, pair: Pair) -> None:
    typing.press(Qt.Key.Key_End).type(", then I listen").tab()
    assert answer(pair).text == "I ask first, then I listen"
    assert pair.undo() == "Session 1 of Ana Ruiz and Bo Lind: One thing I take with me"
    assert line.text.toPlainText() == "I ask first"


def test_a_line_has_room_for_five_lines(line: LineField) -> None:
    assert line.text.height() >= 5 * line.text.fontMetrics().lineSpacing()


def test_a_new_line_is_for_the_coordinator_alone(journal: JournalPage, pair: Pair, qtbot: QtBot) -> None:
    journal.visit(Place("journal", record_id=pair.held.id, task="record", value="mentee"))
    keys = Keyboard(journal, qtbot).tab_to("One thing I take with me, mentee (senior)").type("Silence helps")
    keys.tab()
    form = pair.story.reflection(pair.held.id, Side.MENTEE)
    assert form is not None
    assert form.answers[TAKES] == Answer(text="Silence helps", visibility=Visibility.COORDINATOR)


def test_who_may_read_is_chosen_beside_the_line_by_its_letter(typing: Keyboard, pair: Pair) -> None:
    typing.tab()
    assert typing.at == "Who may read: One thing I take with me, mentor (junior)"
    typing.type("p")
    assert (answer(pair).visibility, answer(pair).text) == (Visibility.PAIR, "I ask first")


def test_readers_stand_with_their_sign(line: LineField) -> None:
    assert all(not line.readers.itemIcon(place).isNull() for place in range(line.readers.count()))
    assert line.readers.itemText(line.readers.currentIndex()) == "Everyone, without name"


def test_a_line_is_quoted_only_with_consent(line: LineField, pair: Pair) -> None:
    assert not line.quoted.isEnabled()
    assert "has not consented to being quoted" in line.quoted.toolTip()
    consent(pair)
    assert line.quoted.isEnabled()
    assert line.quoted.toolTip() == ""


def test_a_line_is_quoted_only_when_everyone_may_read_it(line: LineField, typing: Keyboard, pair: Pair) -> None:
    consent(pair)
    typing.tab().type("p")
    assert not line.quoted.isEnabled()
    assert "Only a line that everyone may read" in line.quoted.toolTip()
    assert not answer(pair).may_be_quoted


def test_quoting_is_a_tick(line: LineField, typing: Keyboard, pair: Pair) -> None:
    consent(pair)
    typing.tab(2)
    assert typing.at == "May be quoted: One thing I take with me, mentor (junior)"
    typing.press(Qt.Key.Key_Space)
    assert not answer(pair).may_be_quoted
    typing.press(Qt.Key.Key_Space)
    assert answer(pair).may_be_quoted


def test_a_book_is_not_kept_and_says_why(line: LineField, typing: Keyboard, pair: Pair) -> None:
    line.text.setPlainText("x" * (LONGEST_TEXT + 1))
    typing.tab()
    assert "more than 200000 signs" in words_on(line)
    assert answer(pair).text == "I ask first"


def test_two_thousand_lines_are_kept_in_the_same_room(line: LineField, typing: Keyboard, pair: Pair) -> None:
    height, text = line.height(), "\n".join(f"Line {number}" for number in range(2_000))
    line.text.setPlainText(text)
    typing.tab()
    assert answer(pair).text == text
    assert line.height() == height
