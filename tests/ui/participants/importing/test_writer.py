"""A plan is kept whole while the window lives, or taken back whole."""

import pytest
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.participants.importing.writer import ImportWriter
from tests.support.imports import planned
from tests.support.states import state_of

MANY = ["Staff number,Name", *(f"N-{number},Person {number}" for number in range(2_000))]


@pytest.fixture
def writer(store: Store) -> ImportWriter:
    return ImportWriter(store)


def test_a_plan_is_kept_in_one_step(writer: ImportWriter, store: Store, qtbot: QtBot) -> None:
    before = state_of(store)
    with qtbot.waitSignal(writer.kept) as kept:
        writer.write(planned(store, MANY)[0])

    assert kept.args[0].new == 2_000
    assert not writer.is_writing
    assert store.undo() == "Import 2,000 participants"
    assert state_of(store) == before


@pytest.mark.parametrize("by_progress", [True, False])
def test_cancelled_half_way_nothing_is_kept(
    writer: ImportWriter, store: Store, qtbot: QtBot, by_progress: bool
) -> None:
    before = state_of(store)
    progress = writer.write(planned(store, MANY)[0])
    with qtbot.waitSignal(writer.stepped):
        pass
    with qtbot.waitSignal(writer.taken_back):
        if by_progress:
            progress.cancel()
        else:
            writer.take_back()

    assert state_of(store) == before
    assert store.undo_label() == "New program"
    assert not store.is_editing


def test_steps_count_what_is_written(writer: ImportWriter, store: Store, qtbot: QtBot) -> None:
    steps: list[tuple[int, int]] = []
    writer.stepped.connect(lambda *step: steps.append(step))
    with qtbot.waitSignal(writer.kept):
        writer.write(planned(store, MANY)[0])

    assert steps == sorted(steps)
    assert {of for _done, of in steps} == {4_000}


def test_taking_back_when_nothing_is_written_tells_nothing(writer: ImportWriter, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(writer.taken_back):
        writer.take_back()


def test_a_file_that_can_not_be_written_is_a_problem(writer: ImportWriter, store: Store, qtbot: QtBot) -> None:
    plan, _facts = planned(store, MANY)
    store.is_read_only = True
    with qtbot.waitSignal(writer.failed) as failed:
        writer.write(plan)

    assert failed.args[0].code == "file-read-only"
