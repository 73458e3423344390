from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.topics import Interest
from app.operations.topic_catalogue import used_topics
from app.storage import Store
from app.ui.setup.topics_section import TopicsSection
from tests.support.builders import add_participant
from tests.support.rooms import DeskAt, unnamed
from tests.support.setting_up import a_bench, on_screen, press, typed


class Topics:
    def __init__(self, desk: DeskAt, store: Store, qtbot: QtBot) -> None:
        self.store = store
        self.section = TopicsSection(a_bench(desk))
        on_screen(self.section, qtbot)
        store.on_change(lambda _changes: self.section.reload())

    def names(self) -> list[str]:
        return [used.topic.name for used in used_topics(self.store, 1)]

    @property
    def new(self) -> QLineEdit:
        return next(f for f in self.section.findChildren(QLineEdit) if f.accessibleName() == "New topic")

    def button(self, start: str) -> QPushButton:
        return next(b for b in self.section.findChildren(QPushButton) if b.text().startswith(start))


@pytest.fixture
def topics(empty_desk: DeskAt, store: Store, qtbot: QtBot) -> Topics:
    return Topics(empty_desk, store, qtbot)


def test_the_first_topic_is_chosen_at_first(topics: Topics) -> None:
    assert topics.section.listing.key == "1"
    assert topics.section.form.name.text() == "Everyday digital tools"


def test_a_topic_is_added_chosen_and_taken_back(topics: Topics, qtbot: QtBot) -> None:
    typed(topics.new, "Bee keeping", qtbot)
    assert topics.names()[-1] == "Bee keeping"
    assert topics.section.form.name.text() == "Bee keeping"
    assert topics.store.undo() == "Add the topic Bee keeping"
    assert topics.section.listing.key == "1"


def test_a_topic_is_moved_and_stays_chosen(topics: Topics, qtbot: QtBot) -> None:
    topics.section.listing.choose("3")
    qtbot.keyClick(topics.section.listing, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert topics.names()[1] == "AI and emerging technology"
    assert topics.section.listing.key == "3"


def test_only_an_unused_topic_is_removed_and_its_neighbour_is_chosen(topics: Topics) -> None:
    member = add_participant(topics.store, "Ana Ruiz")
    with topics.store.edit("Interest"):
        topics.store.participants.change(replace(member, interests={1: Interest(topic_id=1, can_share=2)}))
    assert not topics.button("Remove").isEnabled()
    assert "Rename it instead" in topics.button("Remove").toolTip()
    topics.section.listing.choose("2")
    topics.button("Remove").click()
    assert "Social media and personal presence" not in topics.names()
    assert topics.section.listing.key == "3"
    assert topics.store.undo() == "Remove the topic Social media and personal presence"


def test_shipped_topics_that_are_missing_are_offered_again(topics: Topics) -> None:
    assert not topics.button("Restore").isVisible()
    topics.section.listing.choose("2")
    topics.button("Remove").click()
    assert topics.button("Restore").text() == "Restore 1 shipped topic"
    press(topics.section, "Restore 1 shipped topic")
    assert topics.names()[-1] == "Social media and personal presence"
    assert not topics.button("Restore").isVisible()


def test_a_program_without_topics_can_get_them_back(topics: Topics) -> None:
    with topics.store.edit("Remove all"):
        topics.store.topics.remove([topic.id for topic in topics.store.topics.of(1)])
    assert topics.section.listing.keys == []
    assert not topics.section.form.isVisible()
    press(topics.section, "Restore 15 shipped topics")
    assert len(topics.names()) == 15


def test_a_topic_is_shown_by_its_id(topics: Topics) -> None:
    topics.section.show_part("topics", 5)
    assert topics.section.listing.key == "5"
    assert topics.section.listing.hasFocus()


def test_every_control_has_a_name(topics: Topics) -> None:
    assert unnamed(topics.section) == []
