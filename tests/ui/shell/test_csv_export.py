from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from app.domain.programs import default_program
from app.operations.program_tables import ProgramTables
from app.operations.story_tables import Headed
from app.storage import Store
from app.ui.common.dialog import Dialog
from app.ui.common.toast import Toasts
from app.ui.shell.csv_export import Reading, export_everything, folder_name
from app.ui.shell.surroundings import Surroundings
from tests.support.builders import a_program
from tests.support.rooms import TODAY, Answers, DeskAt


def exported(desk: DeskAt, around: Surroundings, store: Store, qtbot: QtBot) -> Toasts:
    program = default_program(store.programs.all())
    assert program is not None
    toasts = desk.desk.toasts
    export_everything(around, store, program, toasts)
    return toasts


def test_everything_goes_into_a_new_folder_and_what_stays_is_named(
    desk: DeskAt, sample: Store, surroundings: Surroundings, answers: Answers, qtbot: QtBot
) -> None:
    name = "Reverse mentoring, sample as CSV 2027-03-16"
    for folder in (name, f"{name}-2"):
        toasts = exported(desk, surroundings, sample, qtbot)
        qtbot.waitUntil(lambda folder=folder: (answers.folder / folder / "decisions.csv").is_file())
        surroundings.background.wait()
        qtbot.waitUntil(lambda toasts=toasts: toasts.now is not None)
    assert toasts.now is not None
    assert "exclusions" in toasts.now.words
    assert toasts.now.button is not None
    toasts.now.button.click()
    assert answers.folders[0].parent.name.startswith(name)


def test_thinking_better_of_it_writes_nothing(
    desk: DeskAt, sample: Store, surroundings: Surroundings, answers: Answers, qtbot: QtBot
) -> None:
    answers.cancels = True
    exported(desk, surroundings, sample, qtbot)
    assert [entry for entry in answers.folder.iterdir() if "CSV" in entry.name] == []


def test_a_folder_that_can_not_be_written_is_told(
    desk: DeskAt, sample: Store, surroundings: Surroundings, answers: Answers, qtbot: QtBot
) -> None:
    answers.folder = answers.folder / "a file"
    answers.folder.touch()
    toasts = exported(desk, surroundings, sample, qtbot)
    qtbot.waitUntil(lambda: toasts.now is not None)
    assert toasts.now is not None
    assert "could not be written" in toasts.now.words


def test_the_folder_is_called_by_the_program_and_the_day() -> None:
    assert folder_name(a_program("R/D: spring"), TODAY) == "R D spring as CSV 2027-03-16"


class Slow(ProgramTables):
    """A large program: each piece takes as long as a whole turn."""

    def step(self) -> bool:
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < 60:
            pass
        self.done += 1
        return self.done < 6

    def whole(self) -> dict[str, Headed]:
        return {}


def test_a_large_program_is_read_behind_a_dialog_and_then_written(
    desk: DeskAt, sample: Store, surroundings: Surroundings, qtbot: QtBot
) -> None:
    read: list[object] = []
    Reading(surroundings, Slow(sample, desk.desk.program), desk.desk.toasts, read.append).begin()
    assert read == []
    [dialog] = desk.host.findChildren(Dialog)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: len(read) == 1)
    qtbot.waitUntil(lambda: desk.host.findChildren(Dialog) == [])


def test_reading_stops_when_it_is_cancelled(
    desk: DeskAt, sample: Store, surroundings: Surroundings, qtbot: QtBot
) -> None:
    read: list[object] = []
    Reading(surroundings, Slow(sample, desk.desk.program), desk.desk.toasts, read.append).begin()
    [dialog] = desk.host.findChildren(Dialog)
    dialog.reject()
    qtbot.waitUntil(lambda: desk.host.findChildren(Dialog) == [])
    assert read == []
