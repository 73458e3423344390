from app.domain.people import Grade
from app.domain.problems import trouble
from app.ui.common.doing import attempt
from tests.support.rooms import DeskAt


def test_what_was_done_is_told_with_the_way_back(empty_desk: DeskAt) -> None:
    desk = empty_desk.desk

    def act() -> str:
        with desk.store.edit("Add a grade"):
            desk.store.grades.add([Grade(name="Officer")])
        return "Officer was added."

    assert attempt(desk, act)
    toast = desk.toasts.now
    assert toast is not None
    assert toast.words == "Officer was added."
    assert toast.button is not None
    toast.button.click()
    assert desk.store.grades.all() == []


def test_what_could_not_be_done_is_told_why(empty_desk: DeskAt) -> None:
    def act() -> str:
        raise trouble("nothing-to-undo")

    assert not attempt(empty_desk.desk, act)
    toast = empty_desk.desk.toasts.now
    assert toast is not None
    assert toast.words == "There is nothing to undo in this file."


def test_nothing_is_told_where_there_is_nothing_to_say(empty_desk: DeskAt) -> None:
    assert attempt(empty_desk.desk, lambda: "")
    assert empty_desk.desk.toasts.now is None
