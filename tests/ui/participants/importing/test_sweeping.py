"""Thousands of values are kept out of the garbage collector's way, and only for as long as they are needed."""

import gc
from collections.abc import Iterator

import pytest

from app.ui.participants.importing.sweeping import sweep_again, unswept


@pytest.fixture(autouse=True)
def swept_afterwards() -> Iterator[None]:
    yield
    sweep_again()


def test_nothing_is_swept_while_values_are_made() -> None:
    with unswept():
        assert not gc.isenabled()

    assert gc.isenabled()


def test_what_was_made_is_not_looked_through_later() -> None:
    with unswept():
        made = [[number] for number in range(1_000)]

    assert gc.get_freeze_count() > len(made)


def test_garbage_is_found_again_afterwards() -> None:
    with unswept():
        ring: list[object] = []
        ring.append(ring)
    sweep_again()
    del ring

    assert gc.get_freeze_count() == 0
    assert gc.collect() > 0


def test_a_failure_inside_leaves_the_collector_at_work() -> None:
    with pytest.raises(ZeroDivisionError), unswept():
        raise ZeroDivisionError

    assert gc.isenabled()
