import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.window import MainWindow, file_name, free_name
from tests.support.rooms import Answers, unnamed


def test_a_file_opens_in_place_of_the_welcome_page(window: MainWindow, sample_path: Path) -> None:
    window.open_path(sample_path)
    assert window.welcome is None
    assert window.workspace is not None
    assert window.workspace.store.path == sample_path
    assert window.windowTitle() == "sample - Counterpart"


def test_a_file_that_refuses_is_told_and_nothing_else_happens(window: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "letter.counterpart"
    other.write_text("Dear Ana", encoding="utf-8")
    window.open_path(other)
    assert window.workspace is None
    assert window.toasts.now is not None
    assert "is not a Counterpart program file" in window.toasts.now.words


def test_a_file_with_damaged_values_is_closed_again_and_told(
    window: MainWindow, sample_path: Path, qtbot: QtBot
) -> None:
    with sqlite3.connect(sample_path) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute("UPDATE person SET has_left = 7")
    other.close()
    window.open_path(sample_path)
    assert window.workspace is not None
    qtbot.waitUntil(lambda: window.welcome is not None)
    assert window.toasts.now is not None
    assert "is damaged" in window.toasts.now.words


def test_a_sound_file_is_checked_and_stays_open(window: MainWindow, sample_path: Path, qtbot: QtBot) -> None:
    window.open_path(sample_path)
    workspace = window.workspace
    assert workspace is not None
    with qtbot.waitSignal(window.checked):
        pass
    assert window.workspace is workspace


def test_trouble_before_there_is_a_page_is_told_on_the_welcome_page(
    surroundings: Surroundings, qtbot: QtBot
) -> None:
    window = MainWindow(surroundings)
    qtbot.addWidget(window)
    window.tell_trouble("Something went wrong.", "")
    assert window.welcome is not None
    assert window.toasts.now is not None


def test_the_open_file_stays_when_another_refuses(open_window: MainWindow, tmp_path: Path) -> None:
    before = open_window.workspace
    open_window.open_path(tmp_path / "nowhere.counterpart")
    assert open_window.workspace is before
    assert open_window.toasts.now is not None


def test_opening_the_open_file_again_changes_nothing(open_window: MainWindow, sample_path: Path) -> None:
    before = open_window.workspace
    open_window.open_path(sample_path)
    assert open_window.workspace is before


def test_a_file_is_asked_for_and_opened(window: MainWindow, answers: Answers, sample_path: Path) -> None:
    answers.file_to_open = sample_path
    window.ask_file()
    assert window.workspace is not None


def test_closing_the_file_gives_up_its_lock(open_window: MainWindow, sample_path: Path) -> None:
    open_window.show_welcome()
    assert open_window.welcome is not None
    Store.open(sample_path).close()


def test_closing_the_window_closes_the_file(open_window: MainWindow, sample_path: Path) -> None:
    open_window.close()
    Store.open(sample_path).close()


def test_a_new_program_is_made_where_the_coordinator_says(window: MainWindow, answers: Answers) -> None:
    window.make_program("Spring/2027", "Leaders decide about tools they never use.")
    assert answers.asked == ["Spring 2027.counterpart"]
    assert window.workspace is not None
    assert window.workspace.program is not None
    assert window.workspace.program.name == "Spring/2027"
    assert (answers.folder / "Spring 2027.counterpart").is_file()


def test_a_name_that_is_taken_is_told(window: MainWindow, answers: Answers) -> None:
    (answers.folder / "Spring.counterpart").touch()
    window.make_program("Spring", "Why")
    assert window.workspace is None
    assert window.toasts.now is not None
    assert "exists already" in window.toasts.now.words


def test_thinking_better_of_it_makes_nothing(window: MainWindow, answers: Answers) -> None:
    answers.cancels = True
    window.make_program("Spring", "Why")
    window.ask_file()
    assert window.welcome is not None
    assert list(answers.folder.glob("*.counterpart")) == []


def test_the_sample_is_a_fresh_copy_each_time(window: MainWindow, answers: Answers, qtbot: QtBot) -> None:
    for name in ("Counterpart sample.counterpart", "Counterpart sample-2.counterpart"):
        window.explore_sample()
        qtbot.waitUntil(lambda: window.workspace is not None, timeout=20_000)
        assert window.workspace is not None
        assert window.workspace.store.path == answers.folder / name
        assert window.toasts.now is not None
        assert name in window.toasts.now.words, "its file is told"
        window.show_welcome()


def test_files_that_were_open_are_recent(
    open_window: MainWindow, sample_path: Path, surroundings: Surroundings
) -> None:
    assert surroundings.settings.recent() == [sample_path.resolve()]


def test_a_program_file_that_is_dropped_opens(window: MainWindow, sample_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample_path))])
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(9, 9).toPoint(), action, data, buttons, keys)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), action, data, buttons, keys))
    assert window.workspace is not None


def test_what_nobody_caught_is_told_with_details_to_copy(window: MainWindow) -> None:
    window.tell_trouble("Something went wrong.", "line 12")
    toast = window.toasts.now
    assert toast is not None
    assert toast.button is not None
    toast.button.click()
    assert QGuiApplication.clipboard().text() == "line 12"


def test_the_window_comes_back_as_it_was_left(surroundings: Surroundings, qtbot: QtBot) -> None:
    first = MainWindow(surroundings)
    qtbot.addWidget(first)
    first.show_welcome()
    first.resize(750, 610)
    first.show()
    first.close()
    second = MainWindow(surroundings)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (750, 610)


def test_the_window_can_be_as_small_as_a_small_screen(open_window: MainWindow) -> None:
    open_window.resize(800, 600)
    assert (open_window.width(), open_window.height()) == (800, 600)


@pytest.mark.parametrize(
    ("name", "as_file"),
    [("Spring 2027", "Spring 2027"), ("A/B: c?", "A B  c"), ("...", "program"), ("", "program")],
)
def test_a_program_name_becomes_a_file_name_on_every_system(name: str, as_file: str) -> None:
    assert file_name(name) == as_file


def test_a_name_that_is_free_is_found(tmp_path: Path) -> None:
    assert free_name(tmp_path, "a").name == "a.counterpart"
    (tmp_path / "a.counterpart").touch()
    assert free_name(tmp_path, "a").name == "a-2.counterpart"


@pytest.mark.parametrize("keys", ["1", "2", "3", "4", "5"])
def test_every_control_of_every_room_has_a_name(open_window: MainWindow, qtbot: QtBot, keys: str) -> None:
    qtbot.keyClick(open_window, Qt.Key(ord(keys)), Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert unnamed(open_window) == []


def stops(window: MainWindow) -> list[str]:
    """What Tab goes through, from the first control of the page to its last."""
    names, widget = [], window.nextInFocusChain()
    while widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            names.append(widget.accessibleName())
        widget = widget.nextInFocusChain()
    return names


def test_tab_goes_through_a_list_as_the_eye_does(open_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(open_window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    order = stops(open_window)
    wanted = [
        "Home, ",
        "Participants",
        "Look",
        "Back",
        "Program: ",
        "Find people",
        "Everyone, ",
        "Filter this list",
    ]
    places = [next(n for n, name in enumerate(order) if name.startswith(start)) for start in wanted]
    assert places == sorted(places)
    assert order.index("Participants", places[-1]) == places[-1] + 1, "the table follows its filter"


@pytest.mark.parametrize(
    ("room", "filter_words", "table"),
    [("2", "Filter this list", "Participants"), ("3", "Filter this list", "Pairings"),
     ("4", "Name or session code", "Sessions")],
)  # fmt: skip
def test_tab_reaches_chips_filter_and_table_in_turn(
    open_window: MainWindow, qtbot: QtBot, room: str, filter_words: str, table: str
) -> None:
    qtbot.keyClick(open_window, Qt.Key(ord(room)), Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(open_window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    reached = [""]
    while reached[-1] != table and len(reached) < 12:
        at = open_window.focusWidget()
        assert at is not None
        qtbot.keyClick(at, Qt.Key.Key_Tab)
        now = open_window.focusWidget()
        assert now is not None
        reached.append(now.accessibleName())
    assert reached[1].startswith(("Everyone, ", "All, "))
    assert reached[-2:] == [filter_words, table]


def test_tab_goes_through_home_card_by_card(open_window: MainWindow) -> None:
    QApplication.processEvents()
    order = stops(open_window)
    last_of_attention = max(n for n, name in enumerate(order) if name.startswith("Read session"))
    first_of_week = min(n for n, name in enumerate(order) if name.startswith(("Record:", "Agenda:")))
    assert last_of_attention < first_of_week
