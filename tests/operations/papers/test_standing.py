"""How a pair stands in words: last and next meeting, and its reasons for a hand."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.printables import Printable, order_of
from app.domain.risks import risks_of
from app.domain.sides import Side
from app.operations.papers.standing import contact_of, last_words, needs_of, next_session, next_words
from tests.support.builders import a_held_session, a_participant, a_person, a_program, a_session, a_story, at
from tests.support.gathered import of_sample
from tests.support.samples import TODAY

PROGRAM = a_program()


@pytest.mark.parametrize(
    ("held", "words"),
    [([], "Not met yet"), ([1], "Met 3 Feb 2027, 1 of 6"), (range(1, 8), "Met 3 Feb 2027, 7 of 7")],
)
def test_the_last_meeting_says_how_often_they_met(held: list[int], words: str) -> None:
    story = a_story(*(a_held_session(date(2027, 2, 3), id=number) for number in held))

    assert last_words(story, PROGRAM) == words


@pytest.mark.parametrize(
    ("planned", "words"),
    [
        ({"planned_at": at("2027-03-20T10:00")}, "Next 20 Mar 2027, 10:00"),
        ({"due_by": date(2027, 4, 2)}, "No date, due by 2 Apr 2027"),
        ({"planned_at": at("2027-03-10T10:00")}, "Was to be on 10 Mar 2027, nothing noted"),
    ],
)
def test_the_next_session_says_what_is_known_of_it(planned: dict[str, object], words: str) -> None:
    assert next_words(a_story(a_session(id=1, **planned)), TODAY) == words


def test_nothing_planned_is_said() -> None:
    assert next_words(a_story(), TODAY) == "No session planned"


def test_a_date_to_come_counts_before_one_that_has_passed_and_before_a_due_day() -> None:
    passed = a_session(id=1, planned_at=at("2027-03-01T10:00"))
    due = a_session(id=2, due_by=date(2027, 3, 17))
    dated = a_session(id=3, planned_at=at("2027-03-20T10:00"))

    assert next_session([passed, due, dated], TODAY) == dated
    assert next_session([passed, due], TODAY) == passed
    assert next_session([], TODAY) is None


def test_somebody_is_reached_by_what_is_known() -> None:
    ana = a_person("Ana Ruiz", email="ana@example.org", phone="0300")

    assert contact_of(a_participant(person=ana)) == "ana@example.org, 0300"
    assert contact_of(a_participant("Bo Lind")) == ""


def test_needs_are_those_of_the_rules_with_all_their_reasons_urgent_ones_first(tmp_path: Path) -> None:
    matter = of_sample(tmp_path, order_of(Printable.AT_RISK, TODAY))
    expected = {
        story.pairing.code: len(risks)
        for story in matter.stories
        if (risks := risks_of(story.course(), matter.program, TODAY))
    }

    needs = needs_of(matter)

    assert {need.code: len(need.reasons) for need in needs} == expected
    urgent = [need.is_urgent for need in needs]
    assert urgent == sorted(urgent, reverse=True)
    assert all(need.people[side].name for need in needs for side in Side)
