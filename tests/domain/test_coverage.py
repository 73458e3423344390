"""Wanted topics that came up."""

from dataclasses import replace

from app.domain.coverage import Coverage, coverage
from app.domain.figures import Share, Shown
from app.domain.participants import Participant
from app.domain.topics import Interest, Topic
from tests.support.builders import a_held_session, a_participant, a_session
from tests.support.summaries import AS_OF, story_of

TOPICS = [Topic(id=number, name=f"Topic {number}") for number in (1, 2, 3)]
EMPTY = Share(Shown.EMPTY, 0, 0)


def wanting(number: int, *topics: int, level: int = 1, not_with_me: bool = False) -> Participant:
    interests = {topic: Interest(topic_id=topic, want_to_learn=level, not_with_me=not_with_me) for topic in topics}
    return a_participant(id=number, interests=interests)


def of(accepted: list[Participant], least: int = 1) -> Coverage:
    """The coverage where participants 1 and 2 talked about topic 1."""
    story = story_of(1, a_held_session(AS_OF, topic_ids=(1,)), a_session(due_by=AS_OF, topic_ids=(3,)))
    by_id = {one.id: one for one in accepted}
    paired = replace(story, mentor=by_id.get(1, story.mentor), mentee=by_id.get(2, story.mentee))
    return coverage(TOPICS, accepted, [paired], least)


def test_a_topic_is_covered_when_any_session_held_talked_about_it() -> None:
    found = of([wanting(1, 2, 3), wanting(9, 1)])

    assert found.topics == Share(Shown.YES, 1, 3)


def test_a_wish_is_met_in_a_session_of_ones_own() -> None:
    found = of([wanting(1, 2), wanting(2, 1, 3), wanting(9, 1)])

    assert found.wishes == Share(Shown.YES, 1, 3)


def test_level_0_topics_that_are_not_wanted_with_me_and_unknown_ones_are_no_wishes() -> None:
    found = of([wanting(1, 1, level=0), wanting(2, 1, not_with_me=True), wanting(3, 77)])

    assert found == Coverage(EMPTY, EMPTY)


def test_wishes_of_too_few_people_are_hidden() -> None:
    found = of([wanting(1, 1), wanting(2, 1), wanting(9, 1)], least=3)

    assert found.topics == Share(Shown.YES, 1, 1)
    assert found.wishes == Share(Shown.HIDDEN, 0, 0)
