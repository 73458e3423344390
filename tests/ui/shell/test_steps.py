from dataclasses import replace

import pytest

from app.operations.retracing import Spot, Where
from app.storage import Store
from app.ui.shell.steps import Steps
from tests.support.builders import add_participant
from tests.support.rooms import DeskAt


class Line:
    """The steps of a file, where they led, and which program is shown."""

    def __init__(self, store: Store, desk: DeskAt) -> None:
        self.went: list[Spot] = []
        self.shown = 1
        self.toasts = desk.desk.toasts
        self.steps = Steps(store, self.toasts, self.went.append, lambda: self.shown)

    def press(self) -> str:
        """Press what the toast offers; what the toast said."""
        toast = self.toasts.now
        assert toast is not None
        assert toast.button is not None
        words = toast.words
        toast.button.click()
        return words


@pytest.fixture
def line(store: Store, empty_desk: DeskAt) -> Line:
    return Line(store, empty_desk)


def test_a_step_is_taken_back_told_by_name_shown_and_done_again(line: Line, store: Store) -> None:
    ana = add_participant(store, "Ana Ruiz")
    with store.edit("Change the phone of Ana Ruiz"):
        store.people.change(replace(ana.person, phone="1"))
    line.steps.undo()
    assert line.press() == "Undone: \u2068Change the phone of Ana Ruiz\u2069"
    assert line.press() == "Done again: \u2068Change the phone of Ana Ruiz\u2069"
    assert line.went == [Spot(Where.PARTICIPANTS, 1, ana.id)] * 3
    assert store.people.get(ana.person.id).phone == ""


def test_at_the_ends_of_the_line_nothing_happens(line: Line, store: Store) -> None:
    line.steps.redo()
    assert line.steps.why_no_redo() == "There is nothing to redo."
    line.steps.undo()
    assert line.steps.why_no_undo() == "There is nothing to undo."
    assert line.steps.why_no_redo() == ""
    line.steps.undo()
    assert line.toasts.now is not None
    assert "New program" in line.toasts.now.words


def test_without_a_program_there_is_nowhere_to_go(line: Line, store: Store) -> None:
    line.shown = 0
    line.steps.undo()
    assert line.went == []
