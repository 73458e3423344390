from enum import StrEnum

import pytest

from app.domain.pairings import ClosingKind, NextStep, PairingState
from app.domain.participants import Background, IntakeStatus, Side, WillingAs
from app.domain.privacy import Visibility
from app.domain.sessions import TAKES, AbsenceReason, Absent, ActionState, EntrySource, SessionState
from app.text import histories
from app.text.history_values import Names

CHOICES: list[tuple[str, str, type[StrEnum]]] = [
    ("participant", "willing_as", WillingAs),
    ("participant", "status", IntakeStatus),
    ("participant", "welcomes", Background),
    ("pairing", "state", PairingState),
    ("pairing", "closing.kind", ClosingKind),
    ("pairing", "closing.next_step", NextStep),
    ("session", "state", SessionState),
    ("session", "absent", Absent),
    ("session", "absence_reason", AbsenceReason),
    ("session", "source", EntrySource),
    ("reflection_answer", "visibility", Visibility),
    ("action", "side", Side),
    ("action", "state", ActionState),
]


@pytest.mark.parametrize(("table", "column", "kind"), CHOICES)
def test_every_value_that_the_file_can_hold_has_words(table: str, column: str, kind: type[StrEnum]) -> None:
    field = histories.field(table, column)
    assert field is not None
    assert all(field.words(value.value, Names()) for value in kind)


@pytest.mark.parametrize(
    ("table", "column"), [("person", "sort_name"), ("session", "id"), ("issued_code", "code")]
)
def test_what_nobody_reads_is_no_field(table: str, column: str) -> None:
    assert histories.field(table, column) is None


def test_a_field_is_named_after_whose_it_is() -> None:
    assert histories.named("", "Minutes") == "Minutes"
    assert histories.named(histories.of_side(Side.MENTOR), "Useful") == "Mentor (junior) · Useful"
    line = histories.of_line(Side.MENTEE, TAKES)
    assert histories.named(line, "") == "Mentee (senior) · One thing I take with me"
    assert (
        histories.named(line, "Who may read it") == "Mentee (senior) · One thing I take with me · Who may read it"
    )


def test_topics_are_told_as_one_list() -> None:
    names = Names(topics={1: "Data", 2: "Career"})
    assert histories.topic_list([1, 2], names) == "Data and Career"
    assert histories.topic_list([], names) == "-"
