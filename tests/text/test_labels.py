"""States, sides and risks in words: each has some, and no two the same."""

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Any

import pytest

from app.domain.pairings import ClosingKind, PairingState
from app.domain.participants import IntakeStatus, Side, WillingAs
from app.domain.privacy import TextKind
from app.domain.programs import ProgramStatus
from app.domain.risks import Risk, RiskRule, Urgency
from app.domain.sessions import Absent, SessionKind, SessionState
from app.text import labels

LABELS: list[tuple[Callable[[Any], str], type[Enum]]] = [
    (labels.side, Side),
    (labels.side, WillingAs),
    (labels.side_title, Side),
    (labels.program_status, ProgramStatus),
    (labels.intake_status, IntakeStatus),
    (labels.pairing_state, PairingState),
    (labels.session_state, SessionState),
    (labels.session_kind, SessionKind),
    (labels.absent, Absent),
    (labels.closing_kind, ClosingKind),
    (labels.text_kind, TextKind),
]


@pytest.mark.parametrize(("words_of", "kind"), LABELS)
def test_every_member_has_words_of_its_own(words_of: Callable[[Any], str], kind: type[Enum]) -> None:
    words = [words_of(member) for member in kind]

    assert all(words)
    assert len(set(words)) == len(words)


def test_sides_are_always_named_in_full() -> None:
    assert labels.side(Side.MENTOR) == labels.side(WillingAs.MENTOR) == "mentor (junior)"
    assert labels.side(Side.MENTEE) == labels.side(WillingAs.MENTEE) == "mentee (senior)"
    assert labels.side_title(Side.MENTOR) == "Mentor (junior)"


VALUES: dict[RiskRule, dict[str, object]] = {
    RiskRule.NO_START: {"days": 15},
    RiskRule.NO_NEXT_DATE: {"days": 46, "cadence": 30},
    RiskRule.TWO_MISSED: {"absent": ("mentee", "mentee"), "states": ("cancelled", "no-show")},
    RiskRule.UNSIGNED: {"day": date(2027, 3, 7)},
    RiskRule.LOW_ENERGY: {"side": "mentee", "now": 2, "before": None, "number": 4},
    RiskRule.ONE_SIDE_WRITES: {"side": "mentor", "numbers": (2, 3)},
    RiskRule.SOMEONE_LEFT: {"side": "mentee"},
    RiskRule.OUT_OF_TIME: {"missing": 3, "days": 40},
    RiskRule.OVERDUE: {"days": 1, "day": date(2027, 3, 7)},
}


def risk_words(rule: RiskRule, **other: object) -> tuple[str, str]:
    return labels.risk(Risk(rule, Urgency.SOON, 1, {**VALUES[rule], **other}))


@pytest.mark.parametrize("rule", RiskRule)
def test_every_risk_says_what_is_wrong_and_its_evidence(rule: RiskRule) -> None:
    wrong, evidence = risk_words(rule)

    assert not wrong.endswith(".")
    assert evidence.endswith(".")
    assert "{" not in wrong + evidence


def test_no_two_risks_say_the_same() -> None:
    assert len({risk_words(rule)[0] for rule in RiskRule}) == len(RiskRule)


def test_risks_name_their_numbers_days_and_sides() -> None:
    nbsp = "\u00a0"
    assert risk_words(RiskRule.NO_START) == ("No first session and no date", "Started 15 days ago.")
    assert risk_words(RiskRule.NO_NEXT_DATE)[0] == "No next date, last met 46 days ago"
    assert risk_words(RiskRule.OVERDUE)[1] == f"They had a date on 7{nbsp}March."
    assert risk_words(RiskRule.UNSIGNED)[1] == f"Their first session was on 7{nbsp}March."
    assert risk_words(RiskRule.SOMEONE_LEFT)[1] == "The mentee (senior) is no longer in the organization."
    assert risk_words(RiskRule.ONE_SIDE_WRITES)[1] == "No form from the mentor (junior) for sessions 2 and 3."


def test_a_long_time_without_a_date_is_compared_with_the_programs_rhythm() -> None:
    assert risk_words(RiskRule.NO_NEXT_DATE, days=60)[1] == "The rhythm of this program is 30 days."
    assert risk_words(RiskRule.NO_NEXT_DATE, days=61)[1] == "More than twice the 30-day rhythm of this program."


@pytest.mark.parametrize(
    ("states", "word"),
    [
        (("cancelled", "cancelled"), "cancelled"),
        (("no-show", "cancelled"), "missed"),
        (("no-show",) * 2, "missed"),
    ],
)
def test_two_that_were_cancelled_are_told_as_that(states: tuple[str, str], word: str) -> None:
    assert risk_words(RiskRule.TWO_MISSED, states=states)[0] == f"Two sessions in a row were {word}"


def test_energy_is_told_as_low_or_as_fallen() -> None:
    assert risk_words(RiskRule.LOW_ENERGY)[1] == "Said by the mentee (senior) after session 4."
    assert risk_words(RiskRule.LOW_ENERGY)[0] == "Energy is down to 2 of 5"
    assert risk_words(RiskRule.LOW_ENERGY, before=5, now=3)[0] == "Energy fell from 5 to 3"


@pytest.mark.parametrize(
    ("absent", "evidence"),
    [
        (("mentee", "mentee"), "Both by the mentee (senior)."),
        (("both", "both"), "The last two did not take place."),
        (("mentee", "mentor"), "The last two did not take place."),
        (("", ""), "The last two did not take place."),
    ],
)
def test_who_missed_is_told_where_it_was_the_same_side_twice(absent: tuple[str, str], evidence: str) -> None:
    assert risk_words(RiskRule.TWO_MISSED, absent=absent)[1] == evidence


def test_one_of_a_thing_is_told_as_one() -> None:
    assert risk_words(RiskRule.OUT_OF_TIME)[1] == "3 more sessions are needed. 40 days are left."
    assert risk_words(RiskRule.OUT_OF_TIME, missing=1, days=1)[1] == "1 more session is needed. 1 day is left."
    assert risk_words(RiskRule.NO_START, days=1)[1] == "Started 1 day ago."
