import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from app.ui.journal.head import JournalHead
from tests.support.journals import Pair, a_pair
from tests.support.rooms import shown, unnamed, words_on


@pytest.fixture
def head(theme: Theme, store: Store, pair: Pair, qtbot: QtBot) -> JournalHead:
    made = JournalHead(theme, store, store.programs.get(1), [QPushButton("Print")])
    shown(made, qtbot, 1000, 90)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def people(head: JournalHead) -> list[str]:
    QApplication.processEvents()  # lines that were just added are shown now
    lines = [line for line in head.findChildren(PersonLine) if not line.isHidden()]
    return [line.accessibleName().replace("\u2068", "").replace("\u2069", "") for line in lines]


def test_the_list_has_a_line_below_the_title(head: JournalHead) -> None:
    head.say("77 sessions. 39 were held.")
    assert "77 sessions. 39 were held." in words_on(head)
    assert not head.back.isVisible()
    assert not head.change.isVisible()


def test_a_pairings_journal_names_both_with_their_side(head: JournalHead, pair: Pair) -> None:
    head.show_pair(pair.story)
    assert people(head) == ["Ana Ruiz, mentor (junior)", "Bo Lind, mentee (senior)"]
    assert head.back.isVisible()
    assert unnamed(head) == []


def test_other_names_take_their_place(head: JournalHead, store: Store, pair: Pair) -> None:
    head.show_pair(pair.story)
    head.show_pair(a_pair(store, "Chen Wei", "Dora Novak").story)
    assert people(head) == ["Chen Wei, mentor (junior)", "Dora Novak, mentee (senior)"]


def test_another_pairing_is_typed_in_their_place(
    head: JournalHead, store: Store, pair: Pair, qtbot: QtBot
) -> None:
    other = a_pair(store, "Chen Wei", "Dora Novak")
    head.show_pair(pair.story)
    head.change.click()
    assert head.choice.isVisible()
    qtbot.keyClicks(head.choice, "dora")
    with qtbot.waitSignal(head.pairing_chosen) as told:
        qtbot.keyClick(head.choice, Qt.Key.Key_Return)
    assert told.args == [other.held.pairing_id]
    assert not head.choice.isVisible()


def test_a_refresh_leaves_what_is_being_typed(head: JournalHead, pair: Pair, qtbot: QtBot) -> None:
    head.show_pair(pair.story)
    head.change.click()
    qtbot.keyClicks(head.choice, "zz")
    head.show_pair(pair.story)
    assert head.choice.isVisible()
    assert head.choice.text() == "zz"


def test_escape_leaves_the_pairing(head: JournalHead, pair: Pair, qtbot: QtBot) -> None:
    head.show_pair(pair.story)
    head.change.click()
    qtbot.keyClick(head.choice, Qt.Key.Key_Escape)
    assert not head.choice.isVisible()
    assert head.change.isVisible()


def test_a_problem_with_the_code_is_told_below(head: JournalHead) -> None:
    head.entry.say_problem("This is no code.")
    assert "This is no code." in words_on(head)
