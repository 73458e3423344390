"""The shipped catalogue of topics: the promise of the product, topic by topic."""

from app.domain.topics import Direction
from app.text.topics import shipped_topics

FORWARD = [
    "digital tools",
    "social media",
    "AI",
    "data",
    "consumer",
    "generation",
    "inclusion",
    "sustainability",
    "ways of working",
    "young talent",
    "innovation",
    "leadership",
]
RETURN = ["decisions", "career", "business context"]


def names(direction: Direction) -> list[str]:
    return [topic.name for topic in shipped_topics() if topic.direction is direction]


def test_twelve_topics_flow_from_junior_to_senior_and_three_the_other_way() -> None:
    assert len(names(Direction.FORWARD)) == 12
    assert len(names(Direction.RETURN)) == 3


def test_the_named_topics_are_there_in_their_order() -> None:
    for direction, words in ((Direction.FORWARD, FORWARD), (Direction.RETURN, RETURN)):
        for word, name in zip(words, names(direction), strict=True):
            assert word.lower() in name.lower()


def test_every_topic_has_three_prompts_of_its_own() -> None:
    prompts = [prompt for topic in shipped_topics() for prompt in topic.prompts]

    assert {len(topic.prompts) for topic in shipped_topics()} == {3}
    assert len(set(prompts)) == 45
    assert all(prompt[-1] in ".?" for prompt in prompts)


def test_no_two_topics_have_the_same_name() -> None:
    assert len({topic.name for topic in shipped_topics()}) == 15
