from datetime import date

import pytest

from app.domain.programs import ProgramStatus, Rules
from app.operations.papers.hand_over_words import fact_lines, first_week, keeping_lines, paper_lines, rule_facts
from tests.support.builders import a_program
from tests.support.summaries import summary

PROGRAM = a_program(status=ProgramStatus.RUNNING, sponsor="Helen Marsh")


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2027, 1, 1), "Running. It starts in 3 days."),
        (date(2027, 7, 3), "Running. 1 day is left."),
        (date(2027, 7, 5), "Running. It ended on 4 July 2027."),
    ],
)
def test_the_status_says_how_much_time_is_left(today: date, words: str) -> None:
    assert fact_lines(PROGRAM, summary(), today)[0].words == words


def test_the_first_week_names_what_the_program_needs() -> None:
    steps = " ".join(first_week(PROGRAM, urgent=1, forms=3))

    assert "Call the 1 pair that needs a hand at once" in steps
    assert "for the 3 forms that are still out" in steps
    assert "Meet the sponsor, Helen Marsh" in steps


def test_what_the_program_does_not_need_is_left_out_of_the_first_week() -> None:
    steps = " ".join(first_week(a_program(), urgent=0, forms=0))

    assert "Call the" not in steps
    assert "still out" not in steps
    assert "Find a sponsor" in steps


def test_rules_are_those_of_the_program() -> None:
    told = {fact.subject: fact.words for fact in rule_facts(a_program(rules=Rules(consent_required=True)), 2)}

    assert told["Consent"] == "Only people whose consent is recorded are proposed."
    assert told["Pairings that stand"] == "2 are kept as they are."


def test_codes_of_sessions_pairings_and_forms_are_explained() -> None:
    codes = paper_lines()[0].words

    assert all(kind in codes for kind in ("S-", "P-", "F-"))


def test_the_day_until_which_people_are_kept_is_told_and_that_it_has_passed() -> None:
    program = a_program(retention_months=6)

    assert keeping_lines(program, date(2027, 9, 1))[0].words.startswith("Until 4 January 2028: 6 months after")
    assert keeping_lines(program, date(2028, 1, 4))[0].words.endswith("the program.")
    assert keeping_lines(program, date(2028, 1, 5))[0].words.endswith("it is due now.")
