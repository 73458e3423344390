"""Who gets a certificate, and what of their pairing stands on it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.certificates import FinalSurvey
from app.domain.pairings import PairingState
from app.domain.participants import Side
from app.domain.printables import Order, Printable, Scope, order_of
from app.domain.problems import CounterpartError
from app.domain.stories import PairingStory
from app.domain.surveys import SurveySheet, Wave
from app.domain.topics import Topic
from app.operations.papers.certificate import certificate_papers, draw
from app.operations.papers.matter import Matter
from tests.support.builders import a_held_session, a_pairing, a_participant, a_program, a_session, a_story
from tests.support.papers import read

TODAY = date(2027, 3, 16)
PROGRAM = a_program(minimum_sessions=2, sponsor="Ioanna", coordinator_name="Hélène", organization="Trust")
SESSIONS = (
    a_held_session(date(2027, 1, 12), id=1, minutes=50, topic_ids=(2,)),
    a_held_session(date(2027, 2, 12), id=2, minutes=None, topic_ids=(1, 2)),
    a_session(id=3, topic_ids=(3,)),
)
TOPICS = tuple(Topic(id=number, name=name) for number, name in enumerate(("AI", "Green", "Careers"), start=1))
STORY = a_story(*SESSIONS)


def a_sheet(participant_id: int, side: Side) -> SurveySheet:
    return SurveySheet(
        participant_id=participant_id, side=side, wave=Wave.CLOSE, issued_on=TODAY, returned_on=TODAY
    )


BOTH_BACK = (a_sheet(1, Side.MENTOR), a_sheet(2, Side.MENTEE))


def matter(*stories: PairingStory, sheets: tuple[SurveySheet, ...] = BOTH_BACK) -> Matter:
    return Matter(program=PROGRAM, today=TODAY, stories=stories or (STORY,), topics=TOPICS, sheets=sheets)


def order(scope: Scope = Scope.PAIRING, **chosen: Any) -> Order:
    return order_of(Printable.CERTIFICATE, TODAY, scope=scope, **chosen)


def names(given: Matter, ordered: Order) -> list[str]:
    return [paper.name for paper in certificate_papers(given, ordered)]


def test_both_sides_of_a_pairing_get_theirs_with_what_took_place() -> None:
    mentor, mentee = certificate_papers(matter(), order())

    assert (mentor.name, mentor.side, mentee.name, mentee.side) == (
        "Ana Ruiz",
        Side.MENTOR,
        "Bo Lind",
        Side.MENTEE,
    )
    assert (mentor.sessions, mentor.timed, mentor.minutes, mentor.topics) == (2, 1, 50, ("Green", "AI"))
    assert (mentor.organization, mentor.program, mentor.sponsor, mentor.coordinator, mentor.day) == (
        "Trust", "Spring 2027", "Ioanna", "Hélène", TODAY,
    )  # fmt: skip
    assert (mentor.starts, mentor.ends) == (PROGRAM.starts_on, PROGRAM.ends_on)


def test_who_lacks_something_is_skipped() -> None:
    assert names(matter(sheets=BOTH_BACK[:1]), order(Scope.ALL)) == ["Ana Ruiz"]


def test_where_nobody_earned_one_the_problem_says_who_lacks_what() -> None:
    with pytest.raises(CounterpartError) as raised:
        certificate_papers(matter(replace(STORY, sessions=SESSIONS[:1]), sheets=()), order())

    assert raised.value.problem.code == "certificate-not-earned"
    found = raised.value.problem.values["people"].merits  # type: ignore[attr-defined]
    assert [(one.name, one.held, one.needed, one.survey) for one in found] == [
        ("Ana Ruiz", 1, 2, FinalSurvey.NOT_ISSUED),
        ("Bo Lind", 1, 2, FinalSurvey.NOT_ISSUED),
    ]


def test_a_reason_makes_an_exception_for_the_people_of_the_order_and_is_not_printed() -> None:
    ordered = order(exception="The program ended early")

    assert names(matter(sheets=()), ordered) == ["Ana Ruiz", "Bo Lind"]
    assert not any(page.find("ended early") for page in read(draw(matter(sheets=()), ordered)))


def test_an_order_for_one_person_leaves_the_partner_out() -> None:
    assert names(matter(), order(Scope.PERSON, participant_id=2)) == ["Bo Lind"]


def test_somebody_in_two_pairings_gets_one_for_each() -> None:
    other = a_story(*SESSIONS, pairing=a_pairing(1, 3, id=2), mentee=a_participant("Chen Wu", id=3))

    assert names(matter(STORY, other), order(Scope.PERSON, participant_id=1)) == ["Ana Ruiz", "Ana Ruiz"]


@pytest.mark.parametrize("state", [PairingState.SUGGESTED, PairingState.CONFIRMED, PairingState.DROPPED])
def test_a_pairing_that_never_began_has_nothing_to_certify(state: PairingState) -> None:
    story = replace(STORY, pairing=a_pairing(id=1, state=state))

    with pytest.raises(CounterpartError, match="nobody-to-print"):
        certificate_papers(matter(story), order(exception="All the same"))
