from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.domain.topics import Interest
from app.storage import Store
from app.ui.common.removable_chip import RemovableChip
from app.ui.journal.form import SessionForm
from app.ui.journal.topics_field import TopicsField
from tests.support.journals import Pair
from tests.support.keyboard import Keyboard


@pytest.fixture
def topics(form: SessionForm, keys: Keyboard) -> TopicsField:
    """The field of a session that was held, with the keyboard in it."""
    keys.type("h").tab_to("Add a topic")
    return form.topics


def names(topics: TopicsField) -> list[str]:
    QApplication.processEvents()  # chips that were just added are shown now
    return [chip.words for chip in topics.findChildren(RemovableChip) if chip.isVisible()]


def told(topics: TopicsField) -> str:
    """What the field says beside its chips, without waiting for anything."""
    return "\n".join(label.text() for label in topics.findChildren(QLabel))


def in_file(pair: Pair) -> list[str]:
    by_id = {topic.id: topic.name for topic in pair.store.topics.of(1)}
    return [by_id[topic_id] for topic_id in pair.session(pair.overdue).topic_ids]


def test_enter_takes_the_first_that_is_offered_and_waits_for_the_next(
    topics: TopicsField, keys: Keyboard, pair: Pair
) -> None:
    keys.type("safety").enter().type("career").enter()
    assert in_file(pair) == names(topics) == ["Data and digital safety", "Career navigation"]
    assert (keys.at, topics.field.text()) == ("Add a topic", "")


def test_an_arrow_chooses_another_one(topics: TopicsField, keys: Keyboard, pair: Pair) -> None:
    keys.type("and").press(Qt.Key.Key_Down, times=2).enter()
    assert in_file(pair) == ["AI and emerging technology"]


def test_what_the_pair_wants_comes_first(topics: TopicsField, store: Store, keys: Keyboard, pair: Pair) -> None:
    last = store.topics.of(1)[-1]
    story = pair.story
    with store.edit("Wishes"):
        wants = {last.id: Interest(topic_id=last.id, want_to_learn=3)}
        shares = {last.id: Interest(topic_id=last.id, can_share=3)}
        store.participants.change(replace(story.mentee, interests=wants))
        store.participants.change(replace(story.mentor, interests=shares))
    keys.type("s")
    assert topics.field.offered()[0] == last.name


def test_a_topic_of_their_own_is_added_to_the_catalogue(topics: TopicsField, keys: Keyboard, pair: Pair) -> None:
    keys.type("Reading a balance sheet")
    assert topics.field.offered() == ["New topic: \u2068Reading a balance sheet\u2069"]
    keys.enter()
    assert in_file(pair) == ["Reading a balance sheet"]
    assert pair.store.topics.of(1)[-1].name == "Reading a balance sheet"
    pair.undo()
    assert (in_file(pair), names(topics)) == ([], [])


def test_a_new_topic_can_be_taken_from_the_list_beside_one_that_sounds_like_it(
    topics: TopicsField, keys: Keyboard, pair: Pair
) -> None:
    keys.type("Data").press(Qt.Key.Key_Down, times=2).enter()
    assert in_file(pair) == ["Data"]


def test_half_the_name_of_a_topic_that_is_there_makes_no_new_one(
    topics: TopicsField, keys: Keyboard, pair: Pair
) -> None:
    keys.type("safety").enter().type("data").enter()
    assert in_file(pair) == ["Data and digital safety"]
    assert "is among the topics already" in told(topics)


def test_what_was_typed_but_not_taken_says_so(topics: TopicsField, keys: Keyboard, pair: Pair) -> None:
    keys.type("career").tab()
    assert "was not added yet" in told(topics)
    assert in_file(pair) == []
    keys.press(Qt.Key.Key_Backtab).enter()
    assert in_file(pair) == ["Career navigation"]
    assert "was not added yet" not in told(topics)


def test_a_topic_is_taken_away_by_its_cross(topics: TopicsField, keys: Keyboard, pair: Pair) -> None:
    keys.type("safety").enter()
    topics.findChildren(RemovableChip)[0].cross.click()
    assert (in_file(pair), names(topics)) == ([], [])
    assert keys.at == "Add a topic"


def test_backspace_leads_to_the_topics_and_delete_takes_one_away(
    topics: TopicsField, keys: Keyboard, pair: Pair
) -> None:
    keys.type("safety").enter().type("career").enter().type("sustain").enter()
    keys.press(Qt.Key.Key_Backspace).press(Qt.Key.Key_Left)
    assert "Career navigation" in keys.at
    keys.press(Qt.Key.Key_Delete)
    assert in_file(pair) == ["Data and digital safety", "Sustainability"]


def test_tab_passes_the_crosses(topics: TopicsField, keys: Keyboard) -> None:
    keys.type("safety").enter().tab()
    assert keys.at == "Typed in from"
    keys.press(Qt.Key.Key_Backtab)
    assert keys.at == "Add a topic"


def test_the_label_says_whether_the_topics_are_still_to_come(form: SessionForm, keys: Keyboard) -> None:
    assert "Topics on the agenda" in [label.text() for label in form.topics.findChildren(QLabel)]
    keys.type("h")
    assert "Topics covered" in [label.text() for label in form.topics.findChildren(QLabel)]
