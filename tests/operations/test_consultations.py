"""What mentees (senior) are asked: their own pairs, in words that they may read, and nothing else."""

from dataclasses import replace
from datetime import date, timedelta

from app.domain.participants import Readiness
from app.domain.proposals import Group
from app.domain.topics import Interest
from app.operations.consultations import consultations
from app.reports.proposal_papers import Consultation
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor, interests
from tests.support.proposals import a_matter


def a_pair(mentor: dict[str, object] | None = None, mentee: dict[str, object] | None = None) -> Group:
    """Ana and Bo, who may be paired."""
    return a_group(
        a_mentor(1, **{"name": "Ana", "interests": interests({1: 2, 2: 3, 3: 1}, {4: 2}), **(mentor or {})}),
        a_mentee(2, **{"name": "Bo", "interests": interests({4: 3}, {2: 3}), **(mentee or {})}),
    )


def asked(group: Group) -> Consultation:
    [sheet] = consultations(a_matter(group))
    return sheet


def test_a_mentee_reads_who_is_proposed_and_what_the_two_have_in_common() -> None:
    slots = frozenset({"mon-am", "tue-pm"})
    sheet = asked(
        a_pair(
            {"title": "Analyst", "department": "IT", "availability": slots}, {"availability": slots | {"fri-am"}}
        )
    )

    assert sheet.reader == "Bo"
    [mentor] = sheet.mentors
    assert (mentor.name, mentor.position) == ("Ana", "Analyst, IT")
    assert mentor.asked_for == ("AI and emerging technology",)
    assert mentor.others == ("Everyday digital tools", "Sustainability"), "the best shared first"
    assert mentor.returns == ("Career navigation",)
    assert mentor.times == ("Monday morning", "Tuesday afternoon")


def test_topics_that_one_of_the_two_rules_out_are_not_named() -> None:
    mentor = {
        1: Interest(topic_id=1, can_share=3, not_with_me=True),
        2: Interest(topic_id=2, can_share=3),
        3: Interest(topic_id=3, can_share=3),
    }
    mentee = {2: Interest(topic_id=2, want_to_learn=3), 3: Interest(topic_id=3, not_with_me=True)}
    [proposed] = asked(a_pair({"interests": mentor}, {"interests": mentee})).mentors

    assert proposed.asked_for == ("AI and emerging technology",)
    assert proposed.others == ()


def test_the_answer_goes_to_the_program_s_coordinator() -> None:
    group = a_pair()
    program = replace(group.program, coordinator_name="Hélène", coordinator_email="h@x.example")

    assert asked(replace(group, program=program)).answer_to == ("Hélène", "h@x.example")
    assert asked(group).answer_to == ()


def test_an_answer_is_asked_for_within_a_week_or_by_the_day_given() -> None:
    matter = a_matter(a_pair())

    assert consultations(matter)[0].answer_by == TODAY + timedelta(days=7)
    assert consultations(matter, date(2027, 2, 1))[0].answer_by == date(2027, 2, 1)


def test_somebody_with_two_proposed_mentors_gets_one_sheet_with_both() -> None:
    matter = a_matter(a_group(a_mentor(1, name="Ana"), a_mentor(2, name="Bo"), a_mentee(3, name="Chen", places=2)))

    [sheet] = consultations(matter)
    assert sorted(mentor.name for mentor in sheet.mentors) == ["Ana", "Bo"]


def test_nobody_reads_of_anybody_else() -> None:
    people = [a_mentor(number, name=f"Mentor{number}") for number in range(1, 5)]
    people += [a_mentee(number, name=f"Mentee{number}") for number in range(5, 10)]
    matter = a_matter(a_group(*people))
    sheets = consultations(matter)

    assert len(sheets) == 4
    for sheet in sheets:
        assert repr(sheet).count("'Mentor") == 1
        assert repr(sheet).count("'Mentee") == 1


def test_neither_readiness_nor_scores_nor_what_is_missing_is_in_it() -> None:
    low = Readiness(guided_by_junior=1, keeps_the_time=1, difficulty="zqdifficulty")
    quiet, loud = (
        repr(asked(a_pair(fields, fields))) for fields in ({}, {"readiness": low, "left_out_before": True})
    )

    assert quiet == loud


def test_without_pairs_nobody_is_asked() -> None:
    assert consultations(a_matter(a_group(a_mentee(1)))) == []
