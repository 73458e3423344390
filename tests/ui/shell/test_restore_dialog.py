from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.storage import Glance, ProgramGlance, look_into
from app.ui.common.background import Background
from app.ui.common.file_names import free_name
from app.ui.common.theme import Theme
from app.ui.shell.new_program_form import Keeping
from app.ui.shell.restore_dialog import RestoreDialog, changed_words
from tests.support.rooms import unnamed, words_on


class Restoring:
    def __init__(self, theme: Theme, glance: Glance, folder: Path, qtbot: QtBot) -> None:
        self.opened: list[Path] = []
        self.elsewhere: Path | None = None
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.background = Background()
        self.dialog = RestoreDialog(
            theme,
            self.parent,
            glance,
            keeping=Keeping(
                lambda name: folder / free_name(folder, f"{name}.counterpart"), lambda _name: self.elsewhere
            ),
            background=self.background,
            open_file=self.opened.append,
        )
        self.dialog.open_glance()

    def press(self, words: str) -> None:
        next(b for b in self.dialog.findChildren(QPushButton) if b.text() == words).click()


@pytest.fixture
def restoring(theme: Theme, sample_path: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Restoring]:
    made = Restoring(theme, look_into(sample_path), tmp_path, qtbot)
    yield made
    made.background.wait()


def test_what_is_inside_is_shown_before_anything_happens(restoring: Restoring, tmp_path: Path) -> None:
    words = words_on(restoring.dialog)
    assert "sample.counterpart" in words
    assert "Reverse mentoring, sample" in words
    assert "28 participants" in words
    assert "Last changed on 16 March 2027" in words
    assert str(tmp_path / "sample restored.counterpart") in words
    assert [path.name for path in tmp_path.glob("*.counterpart")] == ["sample.counterpart"]
    assert unnamed(restoring.dialog) == []


def test_it_becomes_a_new_file_that_is_opened(restoring: Restoring, tmp_path: Path, qtbot: QtBot) -> None:
    restoring.press("Restore as a new file")
    qtbot.waitUntil(lambda: bool(restoring.opened))
    assert restoring.opened == [tmp_path / "sample restored.counterpart"]
    qtbot.waitUntil(lambda: restoring.parent.findChildren(RestoreDialog) == [])


def test_the_coordinator_may_say_where(restoring: Restoring, tmp_path: Path, qtbot: QtBot) -> None:
    restoring.press("Change...")
    restoring.elsewhere = tmp_path / "mine.counterpart"
    restoring.press("Change...")
    restoring.press("Restore as a new file")
    qtbot.waitUntil(lambda: restoring.opened == [tmp_path / "mine.counterpart"])


def test_a_name_that_is_taken_is_never_written_over(restoring: Restoring, tmp_path: Path, qtbot: QtBot) -> None:
    taken = tmp_path / "mine.counterpart"
    taken.write_text("mine", encoding="utf-8")
    restoring.elsewhere = taken
    restoring.press("Change...")
    restoring.press("Restore as a new file")
    qtbot.waitUntil(lambda: "exists already" in words_on(restoring.dialog))
    assert taken.read_text(encoding="utf-8") == "mine"
    assert restoring.dialog.target == tmp_path / "sample restored.counterpart", "a free name is offered again"
    restoring.press("Restore as a new file")
    qtbot.waitUntil(lambda: bool(restoring.opened))


def test_nothing_happens_after_cancel(restoring: Restoring, tmp_path: Path) -> None:
    restoring.press("Cancel")
    assert restoring.opened == []
    assert len(list(tmp_path.glob("*.counterpart"))) == 1


def test_a_file_with_many_programs_or_none_is_shown_too(theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    many = Glance(Path("many.counterpart"), tuple(ProgramGlance(f"P{n}", 1) for n in range(40)), 1, None)
    assert "10 more programs" in words_on(Restoring(theme, many, tmp_path, qtbot).dialog)
    none = Glance(Path("none.counterpart"), (), 0, None)
    words = words_on(Restoring(theme, none, tmp_path, qtbot).dialog)
    assert "There is no program in this file." in words
    assert "Nothing was changed in it yet." in words


def test_the_last_change_is_told_in_local_time() -> None:
    said = changed_words(datetime(2027, 3, 16, 12, 0, tzinfo=UTC))
    assert said.startswith("Last changed on 16 March 2027 at ")
