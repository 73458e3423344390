"""Each command of the window does what its words say."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.desk import Place
from app.ui.common.theme import ThemeChoice
from app.ui.shell.commands import command_table
from app.ui.shell.new_program_dialog import NewProgramDialog
from app.ui.shell.program_switcher import FileWays
from app.ui.shell.room_entries import room_entries
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.workspace import Workspace
from tests.support.builders import add_pairing, add_participant, add_session
from tests.support.rooms import TODAY, Answers, shown, words_on


class Left:
    """Notes how the file was left."""

    def __init__(self) -> None:
        self.how: list[str] = []

    def ways(self) -> FileWays:
        return FileWays(
            lambda: self.how.append("open"), lambda: self.how.append("leave"), lambda: self.how.append("quit")
        )


@pytest.fixture
def left() -> Left:
    return Left()


@pytest.fixture
def face(store: Store, surroundings: Surroundings, left: Left, qtbot: QtBot) -> Workspace:
    made = Workspace(store, surroundings, left.ways())
    shown(made, qtbot, 1280, 820)
    return made


def dialogs(face: Workspace) -> list[QDialog]:
    QApplication.processEvents()
    return [dialog for dialog in face.findChildren(QDialog) if dialog.isVisible()]


@pytest.mark.parametrize("entry", room_entries(), ids=lambda entry: entry.key)
def test_going_to_a_room(face: Workspace, entry: object) -> None:
    key = entry.key  # type: ignore[attr-defined]
    face.book.run(f"go-{key}")
    assert face.place == Place(key)


@pytest.mark.parametrize(
    ("key", "room"),
    [("add-person", "participants"), ("import", "participants"), ("suggest", "pairings"), ("pair", "pairings"),
     ("record", "journal"), ("type-in", "surveys")],
)  # fmt: skip
def test_work_begins_in_its_room(face: Workspace, key: str, room: str) -> None:
    face.book.run(key)
    assert face.place._replace(task="") == Place(room)


def test_planning_goes_to_the_session_that_is_due_first_without_a_date(face: Workspace, store: Store) -> None:
    pairing = add_pairing(store)
    add_session(store, pairing, due_by=TODAY + timedelta(days=9))
    first = add_session(store, pairing, due_by=TODAY)
    face.book.run("plan")
    assert face.place == Place("journal", record_id=first.id)


def test_planning_without_a_session_to_plan_goes_to_the_pairings(face: Workspace) -> None:
    face.book.run("plan")
    assert face.place == Place("pairings")


def test_undo_and_redo(face: Workspace, store: Store) -> None:
    add_participant(store, "Ana Ruiz")
    face.book.run("undo")
    assert store.participants.ids(1) == []
    face.book.run("redo")
    assert len(store.participants.ids(1)) == 1
    assert face.book.why_not("redo") == "There is nothing to redo."


def test_the_week_s_agendas_are_previewed(face: Workspace) -> None:
    face.book.run("print-week")
    assert face.place.room == "reports"


def test_everything_is_exported(face: Workspace, answers: Answers, qtbot: QtBot) -> None:
    face.book.run("export")
    qtbot.waitUntil(lambda: face.toasts.now is not None)
    assert (answers.folder / "Spring 2027 as CSV 2027-03-16" / "participants.csv").is_file()


@pytest.mark.parametrize("key", ["new-program", "copy-program"])
def test_a_further_program_is_asked_for(face: Workspace, key: str) -> None:
    face.book.run(key)
    [dialog] = dialogs(face)
    assert isinstance(dialog, NewProgramDialog)
    dialog.close()


def test_a_program_that_was_added_is_worked_on_and_can_be_taken_back(face: Workspace, store: Store) -> None:
    from app.operations.programs import add_program

    face._acts._begin(add_program(store, "Autumn 2027", "Why", date(2027, 3, 16)))
    assert face.program is not None
    assert face.program.name == "Autumn 2027"
    assert face.place.room == "setup"
    assert face.toasts.now is not None
    assert face.toasts.now.button is not None
    face.toasts.now.button.click()
    assert [program.name for program in store.programs.all()] == ["Spring 2027"]
    assert face.program.name == "Spring 2027"


@pytest.mark.parametrize(("key", "how"), [("open", "open"), ("close", "leave"), ("quit", "quit")])
def test_the_ways_out_of_the_file(face: Workspace, left: Left, key: str, how: str) -> None:
    face.book.run(key)
    assert left.how == [how]


@pytest.mark.parametrize("choice", ThemeChoice)
def test_looks_are_chosen(face: Workspace, surroundings: Surroundings, choice: ThemeChoice) -> None:
    face.book.run(f"look-{choice.value}")
    assert surroundings.theme.choice is choice


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("help", "What needs a hand today"),
        ("shortcuts", "Suggest pairs"),
        ("about", "Version of the file's tables"),
    ],
)
def test_what_explains_opens_before_the_window(face: Workspace, key: str, words: str) -> None:
    face.book.run(key)
    [dialog] = dialogs(face)
    assert words in words_on(dialog)
    dialog.close()


def test_without_a_program_only_what_concerns_the_file_can_be_done(face: Workspace, store: Store) -> None:
    face.undo()
    assert face.program is None
    possible = {command.key for command in face.possible_commands}
    assert {"open", "close", "redo", "new-program", "help", "about"} <= possible
    assert not possible & {"add-person", "search", "export", "go-home", "copy-program", "undo"}
    face.book.run("help")
    [dialog] = dialogs(face)
    assert "First steps" in words_on(dialog)
    dialog.close()


def test_every_command_of_the_table_has_its_act(face: Workspace) -> None:
    assert [command.key for command in face.book.table] == [
        command.key for command in command_table(room_entries())
    ]


def test_the_message_is_reached_by_keyboard(face: Workspace, tmp_path: Path) -> None:
    face.book.run("toast")
    assert face.toasts.now is None
