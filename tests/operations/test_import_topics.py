"""Topics of a table are those of the catalogue where its words allow it, else new ones."""

import pytest

from app.domain.names import fold, sort_name
from app.domain.topics import Topic
from app.exchange.people_rows import PersonRow
from app.operations.import_facts import Facts
from app.operations.import_topics import topics_of
from tests.support.builders import a_program

CATALOGUE = ("AI and emerging technology", "Social media and personal presence", "Data, safety and trust")


def topics_for(*named: str) -> tuple[dict[str, int], list[str]]:
    facts = Facts(
        program=a_program(id=1),
        people=(),
        members={},
        topics=tuple(Topic(id=number, program_id=1, name=name) for number, name in enumerate(CATALOGUE, start=1)),
        grades=(),
    )
    row = PersonRow(row=2, name="Ana", sort_name=sort_name("Ana"), not_with_me=named)
    ids, new = topics_of([row], facts)
    return ids, [topic.name for topic in new]


@pytest.mark.parametrize(
    ("words", "topic_id"), [("AI", 1), ("social media", 2), ("DATA, SAFETY AND TRUST", 3), ("safety data", 3)]
)
def test_some_of_its_words_are_enough_for_a_topic(words: str, topic_id: int) -> None:
    ids, new = topics_for(words)

    assert ids[fold(words)] == topic_id
    assert new == []


def test_words_that_fit_two_topics_are_a_topic_of_their_own() -> None:
    ids, new = topics_for("and")

    assert (ids["and"], new) == (-1, ["and"])


def test_new_topics_are_named_as_first_written_and_once() -> None:
    ids, new = topics_for("Bee  keeping", "bee keeping", "Chess")

    assert new == ["Bee keeping", "Chess"]
    assert (ids["bee keeping"], ids["chess"]) == (-1, -2)
