"""What was changed and what comes next is kept line by line."""

from datetime import date

import pytest

from app.domain.problems import CounterpartError
from app.domain.programs import ChangeKind
from app.operations.decision_log import (
    add_line,
    add_words,
    change_line,
    change_words,
    lines_of,
    remove_line,
    remove_words,
)
from app.storage import Store

MARCH, APRIL = date(2027, 3, 1), date(2027, 4, 1)


@pytest.fixture
def log(store: Store) -> Store:
    with store.edit("Add"):
        for kind in ChangeKind:
            add_line(store, 1, kind, MARCH, "Shorter  agendas ")
            add_line(store, 1, kind, APRIL, "A second round")
    return store


def test_the_newest_change_and_the_nearest_step_come_first(log: Store) -> None:
    changed = lines_of(log, 1, ChangeKind.CHANGED)
    steps = lines_of(log, 1, ChangeKind.NEXT)
    assert [line.text for line in changed] == ["A second round", "Shorter agendas"]
    assert [line.on for line in steps] == [MARCH, APRIL]


def test_days_and_words_are_corrected(log: Store) -> None:
    line = lines_of(log, 1, ChangeKind.NEXT)[0]
    with log.edit("Correct"):
        change_line(log, line.id, on=date(2027, 5, 2))
        change_line(log, line.id, text="Shorter agendas for all")
    assert [step.text for step in lines_of(log, 1, ChangeKind.NEXT)] == [
        "A second round",
        "Shorter agendas for all",
    ]


def test_a_line_needs_words(log: Store) -> None:
    line = lines_of(log, 1, ChangeKind.NEXT)[0]
    with pytest.raises(CounterpartError, match="decision-empty"), log.edit("Correct"):
        change_line(log, line.id, text=" ")
    with pytest.raises(CounterpartError, match="decision-empty"), log.edit("Add"):
        add_line(log, 1, ChangeKind.NEXT, MARCH, "")


def test_a_line_is_taken_out_and_comes_back(log: Store) -> None:
    line = lines_of(log, 1, ChangeKind.CHANGED)[0]
    remove_line(log, line.id)
    assert line not in lines_of(log, 1, ChangeKind.CHANGED)
    assert log.undo() == "Remove what we changed"
    assert line in lines_of(log, 1, ChangeKind.CHANGED)


@pytest.mark.parametrize("kind", ChangeKind)
def test_undo_says_what_was_done_with_which_kind_of_line(kind: ChangeKind) -> None:
    assert len({add_words(kind), change_words(kind), remove_words(kind)}) == 3
