import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.removable_chip import RemovableChip
from app.ui.common.suggest_field import SuggestField
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormWays
from app.ui.participants.form.entry import Entry
from app.ui.participants.form.private_card import PrivateCard
from tests.support.builders import add_participant
from tests.support.rooms import leave_by_tab, shown, unnamed, words_on


@pytest.fixture
def card(theme: Theme, entry: Entry, ways: FormWays, qtbot: QtBot) -> PrivateCard:
    """Of Ana, 1; Bo, 2, and Cy, 3, are in the file too."""
    for name in ("Bo Lind", "Cy Fox"):
        add_participant(entry.store, name)
    made = PrivateCard(theme, entry, ways)
    made.show_entry(is_another=True)
    shown(made, qtbot, 500, 500)
    return made


def pairs(store: Store) -> list[tuple[int, int, str]]:
    return [(pair.person_id, pair.other_id, pair.reason) for pair in store.exclusions.all()]


def field(card: PrivateCard) -> SuggestField:
    found = card.findChild(SuggestField)
    assert isinstance(found, SuggestField)
    return found


def leave(card: PrivateCard, words: str, qtbot: QtBot) -> None:
    field(card).setFocus()
    qtbot.waitUntil(field(card).hasFocus)
    qtbot.keyClicks(field(card), words)
    leave_by_tab(field(card), qtbot)


def test_notes_and_access_needs_say_who_may_read_them(card: PrivateCard, store: Store, qtbot: QtBot) -> None:
    for area, words in zip(card.findChildren(QPlainTextEdit), ("Back in May", "No stairs"), strict=True):
        qtbot.keyClicks(area, words)
    card.settle()
    assert (store.people.get(1).notes, store.people.get(1).access_needs) == ("Back in May", "No stairs")
    assert words_on(card).count("never leaves the file") == 2


def test_somebody_is_excluded_with_a_reason(card: PrivateCard, store: Store, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(card), "lind")
    field(card).take(0)
    assert pairs(store) == [(1, 2, "")]
    QApplication.processEvents()
    reason = card.findChildren(QLineEdit)[-1]
    qtbot.keyClicks(reason, "A quarrel")
    reason.settle()  # type: ignore[attr-defined]  # a field of ours
    assert pairs(store) == [(1, 2, "A quarrel")]
    assert unnamed(card) == []


def test_a_whole_name_is_meant_without_choosing(card: PrivateCard, store: Store, qtbot: QtBot) -> None:
    leave(card, "cy fox", qtbot)
    assert pairs(store) == [(1, 3, "")]


def test_a_name_that_nobody_has_is_told_and_stays(card: PrivateCard, store: Store, qtbot: QtBot) -> None:
    leave(card, "Dee", qtbot)
    assert pairs(store) == []
    assert "Nobody was chosen for" in field(card).accessibleDescription()
    assert field(card).text() == "Dee"
    assert len(card.unkept) == 1


def test_an_exclusion_is_taken_away_by_its_cross(card: PrivateCard, store: Store, qtbot: QtBot) -> None:
    leave(card, "Bo Lind", qtbot)
    QApplication.processEvents()
    card.findChildren(RemovableChip)[0].cross.click()
    assert pairs(store) == []
    store.undo()
    card.show_entry(is_another=False)
    assert pairs(store) == [(1, 2, "")]


def test_nobody_can_be_excluded_before_there_is_a_name(card: PrivateCard, entry: Entry) -> None:
    entry.begin()
    card.show_entry(is_another=True)
    assert not field(card).isEnabled()
    assert field(card).toolTip() == "Type this person's name first."
