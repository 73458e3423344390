"""Every text that stays out of a paper is counted once, for whoever reads the paper."""

from typing import Any

from app.domain.participants import Readiness
from app.domain.privacy import Audience, Visibility
from app.domain.sessions import COORDINATOR_SHOULD_KNOW, TAKES, Answer
from app.domain.stories import PairingStory
from app.operations.kept_out import texts_kept_out
from tests.support.builders import (
    a_pairing,
    a_participant,
    a_person,
    a_reflection,
    a_session,
    a_story,
    an_action,
)


def told(visibility: Visibility, text: str = "A line", key: str = TAKES) -> dict[str, Any]:
    return {"answers": {key: Answer(text=text, visibility=visibility)}}


def story_with(*reflections: Any, **fields: Any) -> PairingStory:
    return a_story(a_session(id=1), reflections=reflections, **fields)


def test_what_was_handed_in_counts_by_who_may_read_it() -> None:
    story = story_with(*(a_reflection(1, **told(visibility)) for visibility in Visibility))

    assert texts_kept_out([story], Audience.EVERYONE) == 3
    assert texts_kept_out([story], Audience.PAIR) == 2
    assert texts_kept_out([story], Audience.COORDINATOR) == 1


def test_a_line_without_words_is_no_text() -> None:
    story = story_with(a_reflection(1, **told(Visibility.COORDINATOR, "", COORDINATOR_SHOULD_KNOW)))

    assert texts_kept_out([story], Audience.PAIR) == 0


def test_notes_and_needs_never_reach_a_pair_but_aims_and_actions_do() -> None:
    person = a_person("Ana Ruiz", notes="n", access_needs="a")
    mentor = a_participant(person=person, id=1, aims="aims", readiness=Readiness(difficulty="d"))
    story = a_story(
        a_session(id=1, note="n", absence_note="n"),
        pairing=a_pairing(id=1, note="n", override_reason="o"),
        mentor=mentor,
        actions=(an_action(1),),
    )

    assert texts_kept_out([story], Audience.PAIR) == 7
    assert texts_kept_out([story], Audience.EVERYONE) == 9


def test_a_person_of_two_pairings_counts_once() -> None:
    mentor = a_participant("Ana Ruiz", id=1, aims="aims")
    stories = [a_story(mentor=mentor), a_story(mentor=mentor, pairing=a_pairing(id=2))]

    assert texts_kept_out(stories, Audience.EVERYONE) == 1
    assert texts_kept_out([], Audience.EVERYONE) == 0
