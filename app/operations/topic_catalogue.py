"""The topics of a program and their prompts: add, rename, order, turn, and remove where unused."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain.names import clean_text, fold
from app.domain.problems import trouble
from app.domain.topics import Direction, Topic
from app.storage import Store, TopicUse
from app.text.catalog import _, ngettext
from app.text.topics import shipped_topics

MOST_PROMPTS, WANTED_PROMPTS = 5, 3


@dataclass(frozen=True, slots=True)
class UsedTopic:
    """A topic and how far it is in use."""

    topic: Topic
    use: TopicUse

    @property
    def is_unused(self) -> bool:
        return not self.use.people and not self.use.sessions


def used_topics(store: Store, program_id: int) -> list[UsedTopic]:
    """The topics of a program in the coordinator's order."""
    uses = store.topics.uses(program_id)
    return [UsedTopic(topic, uses.get(topic.id, TopicUse())) for topic in store.topics.of(program_id)]


def add_topic(store: Store, program_id: int, name: str) -> int:
    """Put a new topic at the end; its id. Raises CounterpartError: topic-name-empty, topic-exists."""
    topics = store.topics.of(program_id)
    wanted = _free_name(topics, name, None)
    position = max((topic.position for topic in topics), default=0) + 1
    with store.edit(_("Add the topic {name}").format(name=wanted)):
        return store.topics.add([Topic(program_id=program_id, name=wanted, position=position)])[0]


def change_topic(store: Store, topic_id: int, **fields: Any) -> Topic:
    """Write these fields of a topic, inside a running edit; the topic as it is now.

    fields: name, direction, prompts (blank ones are left out). Raises CounterpartError: topic-name-empty,
    topic-exists.
    """
    topic = store.topics.get(topic_id)
    if "name" in fields:
        fields["name"] = _free_name(store.topics.of(topic.program_id), fields["name"], topic)
    if "prompts" in fields:
        fields["prompts"] = tuple(filter(None, map(clean_text, fields["prompts"])))
    wanted = replace(topic, **fields)
    store.topics.change(wanted)
    return wanted


def change_words(field: str, topic: Topic) -> str:
    """What undo takes back where this field of a topic was changed."""
    words = {
        "name": _("Rename the topic {name}"),
        "direction": _("Turn the topic {name}"),
        "prompts": _("Change the prompts of {name}"),
    }
    return words[field].format(name=topic.name)


def order_topics(store: Store, program_id: int, moved: int, ids: Sequence[int]) -> None:
    """Put the topics into this order. moved: the one that was moved, for undo's words."""
    topics = {topic.id: topic for topic in store.topics.of(program_id)}
    if list(topics) == list(ids):
        return
    with store.edit(_("Move the topic {name}").format(name=topics[moved].name)):
        for position, topic_id in enumerate(ids):
            store.topics.change(replace(topics[topic_id], position=position))


def remove_topic(store: Store, topic_id: int) -> None:
    """Remove a topic that nobody named and no session was about. Raises CounterpartError "topic-in-use"."""
    topic = store.topics.get(topic_id)
    if store.topics.uses(topic.program_id)[topic_id] != TopicUse():
        raise trouble("topic-in-use", name=topic.name)
    with store.edit(_("Remove the topic {name}").format(name=topic.name)):
        store.topics.remove([topic_id])


def missing_shipped(store: Store, program_id: int) -> list[Topic]:
    """The shipped topics that a program hasn't, by name."""
    there = {fold(topic.name) for topic in store.topics.of(program_id)}
    return [topic for topic in shipped_topics() if fold(topic.name) not in there]


def restore_shipped(store: Store, program_id: int) -> int:
    """Add the shipped topics that a program hasn't at the end of its catalogue; how many."""
    missing = missing_shipped(store, program_id)
    if missing:
        after = max((topic.position for topic in store.topics.of(program_id)), default=0) + 1
        label = ngettext("Restore {n} shipped topic", "Restore {n} shipped topics", len(missing))
        with store.edit(label.format(n=len(missing))):
            store.topics.add(
                replace(topic, program_id=program_id, position=place)
                for place, topic in enumerate(missing, start=after)
            )
    return len(missing)


def copy_topics(store: Store, program_id: int, to_program_id: int) -> None:
    """Give a program the catalogue of another, inside a running edit."""
    topics = store.topics.of(program_id)
    store.topics.add(replace(topic, id=0, program_id=to_program_id) for topic in topics)


def flows_back(topic: Topic) -> bool:
    """Whether the mentee (senior) shares and the mentor (junior) learns."""
    return topic.direction is Direction.RETURN


def _free_name(topics: Sequence[Topic], wanted: str, own: Topic | None) -> str:
    clean = clean_text(wanted)
    if not clean:
        raise trouble("topic-name-empty")
    for topic in topics:
        if (own is None or topic.id != own.id) and fold(topic.name) == fold(clean):
            raise trouble("topic-exists", name=topic.name)
    return clean
