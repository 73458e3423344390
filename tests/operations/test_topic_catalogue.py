"""The catalogue of topics is the coordinator's: named, ordered, turned, with prompts of their own."""

from dataclasses import replace

import pytest

from app.domain.problems import CounterpartError
from app.domain.topics import Direction, Interest
from app.operations.topic_catalogue import (
    add_topic,
    change_topic,
    change_words,
    copy_topics,
    flows_back,
    missing_shipped,
    order_topics,
    remove_topic,
    restore_shipped,
    used_topics,
)
from app.storage import Store
from app.text.topics import shipped_topics
from tests.support.builders import a_program, add_participant


def names(store: Store, program_id: int = 1) -> list[str]:
    return [used.topic.name for used in used_topics(store, program_id)]


def test_a_new_topic_stands_at_the_end(store: Store) -> None:
    add_topic(store, 1, " Bee  keeping ")
    assert names(store)[-1] == "Bee keeping"
    assert store.undo_label() == "Add the topic Bee keeping"


@pytest.mark.parametrize(("wanted", "code"), [(" ", "topic-name-empty"), ("sustainability", "topic-exists")])
def test_names_that_can_not_be(store: Store, wanted: str, code: str) -> None:
    with pytest.raises(CounterpartError, match=code):
        add_topic(store, 1, wanted)
    with pytest.raises(CounterpartError, match=code), store.edit("Rename"):
        change_topic(store, 1, name=wanted)


def test_fields_are_changed_one_by_one_and_blank_prompts_left_out(store: Store) -> None:
    before = store.topics.get(1)
    with store.edit("Change"):
        change_topic(store, 1, name="Tools", direction=Direction.RETURN)
        change_topic(store, 1, prompts=("Show me.", " ", "Why  that?", "", ""))
    after = store.topics.get(1)
    assert (after.name, after.prompts, after.position) == ("Tools", ("Show me.", "Why that?"), before.position)
    assert flows_back(after)
    assert not flows_back(before)


def test_each_field_says_what_undo_takes_back(store: Store) -> None:
    topic = store.topics.get(1)
    words = {change_words(field, topic) for field in ("name", "direction", "prompts")}
    assert len(words) == 3
    assert all(topic.name in said for said in words)


def test_a_topic_is_moved_in_one_named_step(store: Store) -> None:
    ids = [used.topic.id for used in used_topics(store, 1)]
    moved = [ids[-1], *ids[:-1]]
    order_topics(store, 1, ids[-1], moved)
    assert [used.topic.id for used in used_topics(store, 1)] == moved
    assert store.undo_label() == "Move the topic Business context"
    order_topics(store, 1, ids[-1], moved)
    store.undo()
    assert [used.topic.id for used in used_topics(store, 1)] == ids


def test_only_an_unused_topic_can_be_removed(store: Store) -> None:
    member = add_participant(store, "Ana Ruiz")
    with store.edit("Interest"):
        store.participants.change(replace(member, interests={1: Interest(topic_id=1, can_share=2)}))
    used = {one.topic.id: one for one in used_topics(store, 1)}
    assert (used[1].use.people, used[1].is_unused, used[2].is_unused) == (1, False, True)
    with pytest.raises(CounterpartError, match="topic-in-use"):
        remove_topic(store, 1)
    remove_topic(store, 2)
    assert 2 not in {one.topic.id for one in used_topics(store, 1)}


def test_shipped_topics_that_are_missing_come_back_at_the_end(store: Store) -> None:
    with store.edit("Rename"):
        change_topic(store, 3, name="Machines that write")
    remove_topic(store, 1)
    shipped = [topic.name for topic in shipped_topics()]
    assert [topic.name for topic in missing_shipped(store, 1)] == [shipped[0], shipped[2]]
    assert restore_shipped(store, 1) == 2
    assert names(store)[-2:] == [shipped[0], shipped[2]]
    assert "Machines that write" in names(store)
    assert restore_shipped(store, 1) == 0


def test_a_catalogue_is_copied_to_another_program(store: Store) -> None:
    with store.edit("Copy"):
        [other] = store.programs.add([a_program("Autumn 2027")])
        copy_topics(store, 1, other)
    assert names(store, other) == names(store)
