import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.storage import Store
from app.ui.common.person_line import PersonLine, spoken_person
from app.ui.common.theme import Theme
from app.ui.journal.head import JournalHead
from tests.support.builders import add_pairing
from tests.support.rooms import shown, unnamed, words_on
from tests.support.scribes import Sessions, three_sessions


@pytest.fixture
def pair(store: Store) -> Sessions:
    return three_sessions(store)


@pytest.fixture
def head(pair: Sessions, theme: Theme, qtbot: QtBot) -> JournalHead:
    """The head over the journal of one pair."""
    made = JournalHead(theme, pair.store, 1, [QPushButton("Print agenda")])
    shown(made, qtbot, 1000, 120)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_pair(pair.story)
    return made


def people(head: JournalHead) -> list[str]:
    return [line.accessibleName() for line in head.findChildren(PersonLine) if line.isVisible()]


def test_a_journal_is_headed_by_both_people_with_their_sides(head: JournalHead) -> None:
    QApplication.processEvents()
    assert people(head) == [spoken_person("Ana Ruiz", Side.MENTOR), spoken_person("Bo Lind", Side.MENTEE)]
    assert (head.back.isVisible(), head.change.isVisible(), head.choice.isVisible()) == (True, True, False)
    assert unnamed(head) == []


def test_over_the_list_of_all_a_line_stands_in_their_place(head: JournalHead) -> None:
    head.say("3 sessions. 1 was held.")
    assert "3 sessions. 1 was held." in words_on(head)
    assert people(head) == []
    assert (head.back.isVisible(), head.change.isVisible()) == (False, False)


def test_the_way_back_asks_for_all_sessions(head: JournalHead, qtbot: QtBot) -> None:
    with qtbot.waitSignal(head.all_asked):
        qtbot.mouseClick(head.back, Qt.MouseButton.LeftButton)
    assert head.stops() == [head.back, head.choice, head.change]


def test_another_pairing_is_typed_in_the_place_of_this_one(
    head: JournalHead, pair: Sessions, qtbot: QtBot
) -> None:
    other = add_pairing(pair.store, "Cem Aydin", "Dora Weiss")
    head.change.click()
    assert head.choice.hasFocus()
    assert people(head) == []
    qtbot.keyClicks(head.choice, "dora")
    with qtbot.waitSignal(head.pairing_chosen) as told:
        qtbot.keyClick(QApplication.activePopupWidget() or head.choice, Qt.Key.Key_Return)
    assert told.args == [other.id]
    assert not head.choice.isVisible()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_escape_leaves_the_pairing_as_it_is(head: JournalHead, qtbot: QtBot) -> None:
    head.change.click()
    qtbot.keyClick(head.choice, Qt.Key.Key_Escape)
    assert not head.choice.isVisible()
    assert len(people(head)) == 2
    assert head.change.hasFocus()


def test_a_problem_with_the_code_is_told_until_another_is_typed(head: JournalHead, qtbot: QtBot) -> None:
    head.say_problem("No session has this code.")
    assert head.problem in words_on(head)
    assert head.code.accessibleDescription() == "No session has this code."
    qtbot.keyClicks(head.code, "S")
    assert (head.problem, head.code.accessibleDescription()) == ("", "")
