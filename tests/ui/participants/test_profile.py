from datetime import date

import pytest

from app.domain.participants import Background, Consent, Format, Readiness
from app.domain.topics import Interest, Topic
from app.ui.participants.profile import (
    Level,
    background,
    consent_words,
    never,
    reach,
    readiness_lines,
    shares,
    time_and_language,
    wants,
    work_lines,
)
from tests.support.builders import a_participant, a_person

TOPICS = [Topic(id=1, name="Sustainability"), Topic(id=2, name="Career"), Topic(id=3, name="Data safety")]


def test_work_is_told_as_far_as_it_is_known() -> None:
    person = a_person("Nino", title="Designer", department="Digital", grade="Grade 3", site="North Quay")
    lines = work_lines(a_participant(person=person), "Tomas Berg")
    assert lines[0] == "Designer, Digital"
    assert lines[1].replace("\u2068", "").replace("\u2069", "") == "Grade 3, reports to Tomas Berg, North Quay"
    assert work_lines(a_participant(person=a_person("Nino", grade="Grade 3")), "") == ("Grade 3", "")
    assert work_lines(a_participant("Nino"), "") == ("", "")


def test_what_is_shared_and_wanted_comes_with_the_most_first() -> None:
    interests = {
        1: Interest(topic_id=1, can_share=1, want_to_learn=3),
        2: Interest(topic_id=2, can_share=3),
        3: Interest(topic_id=3, not_with_me=True),
    }
    nino = a_participant("Nino", interests=interests)
    assert shares(nino, TOPICS) == [Level("Career", 3, "a lot"), Level("Sustainability", 1, "a little")]
    assert wants(nino, TOPICS) == [Level("Sustainability", 3, "a lot")]
    assert never(nino, TOPICS) == "Data safety"


def test_time_and_language_are_told_in_one_line() -> None:
    person = a_person("Nino", languages=("English", "ქართული"))
    slots = frozenset({"thu-am", "tue-am", "fri-pm"})
    nino = a_participant(person=person, availability=slots, formats=frozenset({Format.REMOTE}))
    assert time_and_language(nino) == "Tue and Thu mornings, Fri afternoons · remote · English and ქართული"
    assert time_and_language(a_participant("Nino")) == ""


def test_consent_is_told_with_how_and_when_or_as_missing() -> None:
    given = Consent(notice="Notice 3", given_on=date(2027, 1, 4), how="on paper", may_be_quoted=True)
    assert (
        consent_words(a_participant("Nino", consent=given)) == "Notice 3, on paper, 4 January 2027, may be quoted"
    )
    assert consent_words(a_participant("Nino")) == "Not recorded"


def test_a_background_is_told_where_not_any_is_welcome() -> None:
    assert background(a_participant(welcomes=Background.DIFFERENT)) == "Different"
    assert background(a_participant()) == ""


def test_phone_and_staff_number_are_told_as_far_as_they_are_known() -> None:
    assert reach(a_participant(person=a_person(phone="12", staff_number="E1"))) == "12 · E1"
    assert reach(a_participant()) == ""


@pytest.mark.parametrize(
    ("readiness", "lines"),
    [
        (Readiness(), ("", "")),
        (Readiness(guided_by_junior=4, keeps_the_time=3, says_dont_know=1), ("", "")),
        (Readiness(guided_by_junior=1), ("Guided by a junior colleague: 1 of 5", "")),
        (Readiness(keeps_the_time=2, difficulty="Month ends"), ("Keeps the time: 2 of 5", "Month ends")),
        (Readiness(difficulty="Month ends"), ("Month ends", "")),
    ],
)
def test_answers_that_ask_for_a_talk_are_told(readiness: Readiness, lines: tuple[str, str]) -> None:
    assert readiness_lines(a_participant(readiness=readiness)) == lines
