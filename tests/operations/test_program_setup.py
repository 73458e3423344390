"""A program's fields are changed one by one, each taken back by its name."""

from datetime import date

import pytest

from app.domain.problems import CounterpartError
from app.domain.programs import ProgramStatus, Weights
from app.operations.program_setup import (
    change_dates,
    change_program,
    change_rules,
    change_weights,
    name_and_address,
    restore_weights,
)
from app.storage import Store
from tests.support.builders import ENDS_ON, STARTS_ON, a_program


def test_a_field_is_changed_and_the_others_stay(store: Store) -> None:
    before = store.programs.get(1)
    with store.edit("Change"):
        change_program(store, 1, purpose=" Leaders  never see the numbers. ", status=ProgramStatus.CLOSED)
    after = store.programs.get(1)
    assert (after.purpose, after.status) == ("Leaders never see the numbers.", ProgramStatus.CLOSED)
    assert (after.name, after.rules) == (before.name, before.rules)


def test_two_programs_are_not_called_the_same(store: Store) -> None:
    with store.edit("Another"):
        [other] = store.programs.add([a_program("Autumn 2027")])
    with pytest.raises(CounterpartError, match="program-name-taken"), store.edit("Rename"):
        change_program(store, other, name="SPRING 2027")
    with store.edit("Rename"):
        change_program(store, other, name="autumn 2027")
    assert store.programs.get(other).name == "autumn 2027"


def test_a_zone_is_written_by_its_whole_name(store: Store) -> None:
    with store.edit("Move"):
        change_program(store, 1, zone="lisbon")
    assert store.programs.get(1).zone == "Europe/Lisbon"
    with pytest.raises(CounterpartError, match="zone-unknown"), store.edit("Move"):
        change_program(store, 1, zone="Atlantis")


def test_a_day_that_was_not_typed_stays(store: Store) -> None:
    with store.edit("Start"):
        change_dates(store, 1, date(2027, 2, 1), None)
    assert store.programs.get(1).starts_on == date(2027, 2, 1)
    with store.edit("Both"):
        change_dates(store, 1, date(2028, 2, 1), date(2028, 8, 1))
    assert store.programs.get(1).ends_on == date(2028, 8, 1)
    store.undo()
    store.undo()
    with pytest.raises(CounterpartError, match="ends-before-start"), store.edit("Before"):
        change_dates(store, 1, None, date(2026, 1, 1))
    assert (store.programs.get(1).starts_on, store.programs.get(1).ends_on) == (STARTS_ON, ENDS_ON)


def test_rules_and_weights_are_changed_alone(store: Store) -> None:
    with store.edit("Rules"):
        change_rules(store, 1, consent_required=True, greatest_gap=3)
    with store.edit("Weights"):
        change_weights(store, 1, distance=3_000)
    program = store.programs.get(1)
    assert (program.rules.consent_required, program.rules.greatest_gap, program.rules.smallest_gap) == (True, 3, 1)
    assert program.weights == Weights(distance=3_000)
    with store.edit("Restore"):
        restore_weights(store, 1)
    assert store.programs.get(1).weights == Weights()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Ana Ruiz <ana@example.org>", ("Ana Ruiz", "ana@example.org")),
        ('"Ruiz, Ana" <ana@example.org>', ("Ruiz, Ana", "ana@example.org")),
        ("ana@example.org", None),
        ("Ana Ruiz", None),
        ("<ana@example.org>", None),
    ],
)
def test_a_pasted_address_with_a_name_is_both(typed: str, found: tuple[str, str] | None) -> None:
    assert name_and_address(typed) == found
