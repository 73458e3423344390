import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.topics import Interest
from app.storage import Store
from app.ui.common.suggest_field import SuggestField
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormWays
from app.ui.participants.form.entry import Entry
from app.ui.participants.form.topic_chip import TopicChip
from app.ui.participants.form.topics_card import TopicsCard
from tests.support.rooms import shown, unnamed, words_on


@pytest.fixture
def card(theme: Theme, entry: Entry, ways: FormWays, qtbot: QtBot) -> TopicsCard:
    made = TopicsCard(theme, entry, ways)
    made.show_entry(is_another=True)
    shown(made, qtbot, 500, 700)
    return made


def chips(card: TopicsCard) -> list[TopicChip]:
    QApplication.processEvents()
    return [chip for chip in card.findChildren(TopicChip) if chip.isVisible()]


def add(card: TopicsCard, topic: str) -> None:
    next(one for one in card.findChildren(QPushButton) if one.text() == topic).click()


def test_a_topic_of_the_catalogue_is_a_press_away(card: TopicsCard, store: Store, qtbot: QtBot) -> None:
    assert "No topic yet" in words_on(card)
    add(card, "Sustainability")
    [chip] = chips(card)
    assert "No topic yet" not in words_on(card)
    assert chip.share.hasFocus(), "its level can be typed at once"
    qtbot.keyClick(chip.share, Qt.Key.Key_3)
    qtbot.keyClick(chip.learn, Qt.Key.Key_1)
    [interest] = store.participants.get(1).interests.values()
    assert (interest.can_share, interest.want_to_learn, interest.not_with_me) == (3, 1, False)
    assert "Sustainability" not in [one.text() for one in card.findChildren(QPushButton) if one.isVisible()]


def test_each_level_is_a_step_of_its_own(card: TopicsCard, store: Store, qtbot: QtBot) -> None:
    add(card, "Sustainability")
    [chip] = chips(card)
    for key in (Qt.Key.Key_1, Qt.Key.Key_3):
        qtbot.keyClick(chip.share, key)
    qtbot.keyClick(chip.learn, Qt.Key.Key_2)
    levels = []
    for _step in range(2):
        store.undo()
        [interest] = store.participants.get(1).interests.values()
        levels.append((interest.can_share, interest.want_to_learn))
    assert levels == [(3, 0), (0, 0)]


def test_a_topic_is_taken_away_by_its_cross(card: TopicsCard, store: Store) -> None:
    add(card, "Sustainability")
    chips(card)[0].cross.click()
    assert chips(card) == []
    assert dict(store.participants.get(1).interests) == {}


def test_topics_are_found_by_typing(card: TopicsCard, store: Store, qtbot: QtBot) -> None:
    field = card.findChild(SuggestField)
    assert isinstance(field, SuggestField)
    qtbot.keyClicks(field, "careER")
    assert field.offered() == ["Career navigation"]
    field.take(0)
    assert field.text() == ""
    assert len(store.participants.get(1).interests) == 1


def test_a_topic_in_own_words_goes_to_the_catalogue_in_the_same_step(
    card: TopicsCard, store: Store, qtbot: QtBot
) -> None:
    before = len(store.topics.of(1))
    field = card.findChild(SuggestField)
    assert isinstance(field, SuggestField)
    qtbot.keyClicks(field, "Beekeeping")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    added = store.topics.of(1)[-1]
    assert added.name == "Beekeeping"
    assert store.participants.get(1).interests == {added.id: Interest(topic_id=added.id)}
    assert store.undo() == "Change the topics of \u2068Ana Ruiz\u2069"
    assert len(store.topics.of(1)) == before


def test_a_known_topic_typed_to_its_end_is_not_added_twice(card: TopicsCard, store: Store, qtbot: QtBot) -> None:
    before = len(store.topics.of(1))
    field = card.findChild(SuggestField)
    assert isinstance(field, SuggestField)
    qtbot.keyClicks(field, "sustainability")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(store.topics.of(1)) == before
    assert len(chips(card)) == 1


def test_a_refusal_is_kept(card: TopicsCard, store: Store, qtbot: QtBot) -> None:
    add(card, "Career navigation")
    qtbot.mouseClick(chips(card)[0].never, Qt.MouseButton.LeftButton)
    [interest] = store.participants.get(1).interests.values()
    assert interest.not_with_me
    assert unnamed(card) == []
