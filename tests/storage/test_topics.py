"""The topics of a program in the file."""

from dataclasses import replace

from app.domain.topics import Direction, Topic
from app.storage import Store
from app.text.topics import shipped_topics


def test_topics_come_in_the_coordinators_order(store: Store) -> None:
    first = store.topics.of(1)[0]
    with store.edit("Move"):
        store.topics.change(replace(first, position=99))
        store.topics.add([Topic(program_id=1, name="Before all", position=-1, direction=Direction.RETURN)])

    names = [topic.name for topic in store.topics.of(1)]
    assert (names[0], names[-1], len(names)) == ("Before all", first.name, 16)


def test_the_shipped_topics_come_back_with_their_prompts(store: Store) -> None:
    assert [(t.name, t.prompts, t.direction) for t in store.topics.of(1)] == [
        (t.name, t.prompts, t.direction) for t in shipped_topics()
    ]
