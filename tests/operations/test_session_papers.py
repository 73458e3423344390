"""What stands on a session's papers comes from its pairing's story, for that pair's eyes."""

from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.agendas import Lead
from app.domain.participants import Side
from app.domain.sessions import ActionState, Session, SessionKind, SessionState
from app.domain.stories import PairingStory
from app.domain.topics import Direction, Interest, Topic
from app.operations.session_papers import agenda_papers
from app.reports.agenda_papers import AgendaPaper
from tests.support.builders import (
    a_held_session,
    a_participant,
    a_person,
    a_program,
    a_session,
    a_story,
    an_action,
    at,
)

TOPICS = {
    1: Topic(id=1, name="AI", prompts=("Ask it.", "Where is it wrong?")),
    2: Topic(id=2, name="Green", prompts=("Show me.",)),
    3: Topic(id=3, name="Careers", direction=Direction.RETURN, prompts=("Was it luck?",)),
}
TODAY = date(2027, 3, 1)
PROGRAM = a_program(
    organization="Northwater", support_contact="Staff Support", coordinator_name="Hélène Dubois",
    coordinator_email="", coordinator_phone="0300",
)  # fmt: skip


def wanting(*topic_ids: int, **fields: Any) -> dict[int, Interest]:
    return {topic: Interest(topic_id=topic, want_to_learn=3, can_share=3, **fields) for topic in topic_ids}


def story_of(*sessions: Session, **fields: Any) -> PairingStory:
    """Ana can share and Bo wants to learn topics 1 and 2."""
    defaults: dict[str, Any] = {
        "mentor": a_participant("Ana Ruiz", id=1, interests=wanting(1, 2), aims="to speak up"),
        "mentee": a_participant(
            id=2, person=a_person("Bo Lind", title="Director", department="Finance"), interests=wanting(1, 2)
        ),
    }
    return a_story(*sessions, **{**defaults, **fields})


def papers(story: PairingStory, *sessions: Session) -> list[AgendaPaper]:
    return agenda_papers(PROGRAM, story, sessions or story.sessions, TOPICS, TODAY)


def test_a_paper_names_the_program_the_two_and_whom_to_ask() -> None:
    [paper] = papers(story_of(a_session(id=1, code="S-X", place="Room 2", planned_at=at("2027-03-01T10:00"))))

    assert (paper.organization, paper.program, paper.code) == ("Northwater", "Spring 2027", "S-X")
    assert (paper.mentor.name, paper.mentor.aims) == ("Ana Ruiz", "to speak up")
    assert (paper.mentee.name, paper.mentee.title, paper.mentee.department) == ("Bo Lind", "Director", "Finance")
    assert (paper.support_contact, paper.coordinator) == ("Staff Support", "Hélène Dubois, 0300")
    assert (paper.place, paper.planned_at) == ("Room 2", at("2027-03-01T10:00"))
    assert (paper.printed, paper.sensitivity) == ("Printed 1 March 2027.", "For this pair only.")


def test_the_minutes_on_every_kind_of_agenda_sum_to_the_program_s_length() -> None:
    for kind in SessionKind:
        story = story_of(a_session(id=1, kind=kind))
        for length in (15, 45, 60, 97):
            [paper] = agenda_papers(replace(PROGRAM, length_min=length), story, story.sessions, TOPICS, TODAY)
            assert sum(line.minutes for line in paper.lines) == length
            assert all(line.title for line in paper.lines)


def test_the_session_s_own_topics_stand_on_it_with_their_prompts() -> None:
    [paper] = papers(story_of(a_session(id=1, topic_ids=(2, 1))))

    assert paper.topics == ("Green", "AI")
    assert [(topic.topic, topic.prompts) for topic in paper.prompts] == [
        ("Green", ("Show me.",)),
        ("AI", ("Ask it.", "Where is it wrong?")),
    ]


def leads(paper: AgendaPaper) -> list[tuple[str, Lead, int]]:
    return [(line.title, line.lead, line.minutes) for line in paper.lines[1:3]]


def test_in_a_return_topic_the_senior_shows_and_the_junior_tries_it_in_the_same_minutes() -> None:
    forward, back = papers(story_of(a_session(id=1, topic_ids=(1,)), a_session(id=2, topic_ids=(3, 1))))

    assert leads(forward) == [
        ("Mentor (junior) explains and shows", Lead.MENTOR, 15),
        ("Hands-on: the mentee (senior) does it", Lead.MENTEE, 15),
    ]
    assert leads(back) == [
        ("Mentee (senior) tells and shows", Lead.MENTEE, 15),
        ("Hands-on: the mentor (junior) tries it out", Lead.MENTOR, 15),
    ]
    assert (forward.direction, back.direction) == (Direction.FORWARD, Direction.RETURN)
    assert [topic.direction for topic in back.prompts] == [Direction.RETURN, Direction.FORWARD]


def test_the_first_topic_decides_who_shows() -> None:
    [paper] = papers(story_of(a_session(id=1, topic_ids=(1, 3))))

    assert paper.direction is Direction.FORWARD


def test_other_kinds_of_session_are_led_as_ever_whatever_their_topic() -> None:
    [paper] = papers(story_of(a_session(id=1, kind=SessionKind.MID_POINT, topic_ids=(3,))))

    assert paper.direction is Direction.FORWARD


def test_topic_sessions_without_a_topic_get_the_next_ones_that_the_pair_wants() -> None:
    first, second, third = (a_session(id=number, due_by=date(2027, 2, number)) for number in (1, 2, 3))

    assert [paper.topics for paper in papers(story_of(first, second, third))] == [("AI",), ("Green",), ()]


def test_the_second_session_alone_gets_the_second_topic() -> None:
    first, second = (a_session(id=number, due_by=date(2027, 2, number)) for number in (1, 2))
    story = story_of(first, second)

    assert [paper.topics for paper in papers(story, second)] == [("Green",)]


def test_other_kinds_get_no_topic_of_their_own_accord() -> None:
    kinds = (SessionKind.START, SessionKind.MID_POINT, SessionKind.CLOSING)
    sessions = [a_session(id=number, kind=kind) for number, kind in enumerate(kinds, start=1)]

    assert {paper.topics for paper in papers(story_of(*sessions))} == {()}


def test_a_topic_that_one_of_them_excludes_is_never_proposed() -> None:
    story = story_of(
        a_session(id=1), mentee=a_participant("Bo Lind", id=2, interests=wanting(1, not_with_me=True))
    )

    assert papers(story)[0].topics == ()


def test_open_actions_of_both_are_carried_over_and_done_ones_are_not() -> None:
    held = a_held_session(date(2027, 2, 1), id=1)
    story = story_of(
        held,
        a_session(id=2, due_by=date(2027, 3, 1)),
        actions=(
            an_action(1, "Later", Side.MENTOR, id=1),
            an_action(1, "Sooner", Side.MENTEE, id=2, due_on=date(2027, 2, 9)),
            an_action(1, "Done", id=3, state=ActionState.DONE),
            an_action(1, "Dropped", id=4, state=ActionState.DROPPED),
        ),
    )

    [paper] = papers(story, story.sessions[1])

    assert [(action.text, action.side, action.due_on) for action in paper.actions] == [
        ("Sooner", Side.MENTEE, date(2027, 2, 9)),
        ("Later", Side.MENTOR, None),
    ]


def test_sessions_are_numbered_after_those_held() -> None:
    held = a_held_session(date(2027, 1, 9), id=1)
    missed = a_session(id=2, state=SessionState.NO_SHOW, due_by=date(2027, 1, 20))
    story = story_of(
        held, missed, a_session(id=3, due_by=date(2027, 2, 1)), a_session(id=4, due_by=date(2027, 3, 1))
    )

    numbers = [(paper.number, paper.of) for paper in papers(story, *story.planned)]

    assert numbers == [(2, 6), (3, 6)]


def test_more_sessions_than_the_target_are_not_numbered_seven_of_six() -> None:
    held = [a_held_session(date(2027, 1, day), id=day) for day in range(1, 7)]
    story = story_of(*held, a_session(id=9, due_by=date(2027, 3, 1)))

    [paper] = papers(story, *story.planned)

    assert (paper.number, paper.of) == (7, 7)
