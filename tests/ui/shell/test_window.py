import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.desk import Place
from app.ui.common.dialog import Dialog
from app.ui.common.text_fields import TextField
from app.ui.participants.page import ParticipantsPage
from app.ui.shell.drop_overlay import DropOverlay
from app.ui.shell.help_dialog import HelpDialog
from app.ui.shell.restore_dialog import RestoreDialog
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.window import MainWindow
from tests.support.rooms import Answers, unnamed, words_on


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


def test_a_new_program_is_kept_among_the_documents_without_a_question(
    window: MainWindow, answers: Answers
) -> None:
    window.make_program("Spring/2027", "Leaders decide about tools they never use.")
    assert answers.asked == []
    assert window.workspace is not None
    assert window.workspace.program is not None
    assert window.workspace.program.name == "Spring/2027"
    assert (answers.folder / "Spring 2027.counterpart").is_file()


def test_a_new_program_is_kept_where_the_coordinator_says(window: MainWindow, tmp_path: Path) -> None:
    window.make_program("Spring", "Why", tmp_path / "mine.counterpart")
    assert window.workspace is not None
    assert window.workspace.store.path == tmp_path / "mine.counterpart"


def test_a_name_that_is_taken_gets_a_number(window: MainWindow, answers: Answers) -> None:
    (answers.folder / "Spring.counterpart").touch()
    window.make_program("Spring", "Why")
    assert window.workspace is not None
    assert window.workspace.store.path.name == "Spring-2.counterpart"


def test_a_chosen_file_that_exists_is_told_and_left_as_it_is(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "mine.counterpart"
    path.write_text("mine", encoding="utf-8")
    window.make_program("Spring", "Why", path)
    assert window.workspace is None
    assert window.toasts.now is not None
    assert "exists already" in window.toasts.now.words
    assert path.read_text(encoding="utf-8") == "mine"


def test_name_purpose_and_enter_make_a_program(window: MainWindow, qtbot: QtBot) -> None:
    assert window.welcome is not None
    button = next(b for b in window.welcome.findChildren(QPushButton) if b.text() == "New program")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.focusWidget(), "Spring 2027")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(window.focusWidget(), "Leaders decide about tools they never use.")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.workspace is not None


def test_thinking_better_of_it_makes_nothing(window: MainWindow, answers: Answers) -> None:
    answers.cancels = True
    window.ask_file()
    window.ask_backup()
    assert window.welcome is not None
    assert list(answers.folder.glob("*.counterpart")) == []


def restore_dialog(window: MainWindow, qtbot: QtBot) -> RestoreDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(RestoreDialog)))
    return window.findChildren(RestoreDialog)[0]


def test_a_backup_is_looked_into_and_restored_as_a_new_file(
    window: MainWindow, answers: Answers, sample_path: Path, qtbot: QtBot
) -> None:
    answers.backup = sample_path
    before = sample_path.read_bytes()
    window.ask_backup()
    dialog = restore_dialog(window, qtbot)
    assert "Reverse mentoring, sample" in words_on(dialog)
    assert window.workspace is None, "looking opens nothing"
    dialog.restore()
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace is not None
    assert window.workspace.store.path == answers.folder / "sample restored.counterpart"
    assert "Restored as a new file" in window.toasts.now.words  # type: ignore[union-attr]
    assert sample_path.read_bytes() == before


def test_what_is_no_backup_is_told(window: MainWindow, answers: Answers, tmp_path: Path, qtbot: QtBot) -> None:
    answers.backup = tmp_path / "letter.counterpart"
    answers.backup.write_text("Dear Ana", encoding="utf-8")
    window.ask_backup()
    qtbot.waitUntil(lambda: window.toasts.now is not None)
    assert "is not a Counterpart program file" in window.toasts.now.words  # type: ignore[union-attr]


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


def drag(window: MainWindow, *paths: Path) -> QMimeData:
    """Files that are dragged onto the window, not let go yet."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPointF(9, 9).toPoint(), action, data, buttons, keys))
    return data


def drop(window: MainWindow, *paths: Path) -> None:
    data = drag(window, *paths)
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), action, data, buttons, keys))


def test_a_program_file_that_is_dropped_opens(window: MainWindow, sample_path: Path) -> None:
    drop(window, sample_path)
    assert window.workspace is not None


def test_a_table_that_is_dropped_is_imported_into_the_program(open_window: MainWindow, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("Name\nChen Wu\n", encoding="utf-8")
    workspace = open_window.workspace
    assert workspace is not None
    drop(open_window, table)
    assert workspace.place == Place("participants"), "coming back doesn't import again"
    assert isinstance(workspace.room, ParticipantsPage)


def test_while_a_dialog_is_open_nothing_is_taken(open_window: MainWindow, tmp_path: Path) -> None:
    open_window.show_help()
    drag(open_window, tmp_path / "people.csv")
    assert open_window.findChildren(DropOverlay) == []


def test_closing_the_window_ends_what_a_dialog_is_about(open_window: MainWindow, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("Name\nChen Wu\n", encoding="utf-8")
    drop(open_window, table)
    [dialog] = [one for one in open_window.findChildren(Dialog) if one.isVisible()]
    open_window.close()
    assert not dialog.isVisible()


def test_what_was_typed_a_moment_ago_is_kept_when_the_window_closes(
    open_window: MainWindow, sample_path: Path, qtbot: QtBot
) -> None:
    workspace = open_window.workspace
    assert workspace is not None
    workspace.go_to(Place("setup", value="sponsor"))
    qtbot.waitUntil(lambda: isinstance(open_window.focusWidget(), TextField))
    field = open_window.focusWidget()
    assert isinstance(field, TextField)
    field.selectAll()
    qtbot.keyClicks(field, "Nadia Osei")
    open_window.close()
    with Store.open(sample_path) as store:
        assert store.programs.all()[0].sponsor == "Nadia Osei"


def test_while_dragging_the_window_says_what_letting_go_does(open_window: MainWindow, tmp_path: Path) -> None:
    drag(open_window, tmp_path / "people.xlsx")
    [overlay] = open_window.findChildren(DropOverlay)
    assert overlay.isVisible()
    assert overlay.geometry() == open_window.rect()
    assert "Let go to import" in words_on(overlay)
    QApplication.sendEvent(open_window, QDragLeaveEvent())
    assert not overlay.isVisible()


def test_a_table_without_a_program_is_told_what_to_do(window: MainWindow, tmp_path: Path) -> None:
    drop(window, tmp_path / "people.csv")
    assert window.welcome is not None
    assert "People are imported into a program" in window.toasts.now.words  # type: ignore[union-attr]


def test_of_several_files_the_first_that_can_be_used_wins_and_that_is_told(
    window: MainWindow, sample_path: Path, tmp_path: Path
) -> None:
    drop(window, tmp_path / "picture.png", sample_path, tmp_path / "people.csv")
    assert window.workspace is not None
    assert "the other 2 are left alone" in window.toasts.now.words  # type: ignore[union-attr]


def test_other_files_are_not_taken(window: MainWindow, tmp_path: Path) -> None:
    drop(window, tmp_path / "picture.png")
    assert window.findChildren(DropOverlay) == []
    assert window.welcome is not None


@pytest.mark.parametrize("where", ["welcome", "open"])
def test_f1_opens_the_help_of_the_page(window: MainWindow, sample_path: Path, qtbot: QtBot, where: str) -> None:
    if where == "open":
        window.open_path(sample_path)
        QApplication.processEvents()
        qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    [dialog] = window.findChildren(HelpDialog)
    assert dialog.key == {"welcome": "welcome", "open": "setup"}[where]
    dialog.close()


def test_the_sheet_of_keys_opens_on_the_welcome_page_too(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    [sheet] = window.findChildren(Dialog)
    assert "Open another file..." in words_on(sheet)
    assert "Suggest pairs" not in words_on(sheet), "there is nobody to pair"
    sheet.close()


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


@pytest.mark.parametrize("keys", ["1", "2", "3", "4", "5", ","])
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
        "Program setup",
        "Help",
        "Back",
        "Program: ",
        "Find people, sessions, commands",
        "Menu",
        "Everyone, ",
        "Filter this list",
        "Columns",
    ]
    places = [next(n for n, name in enumerate(order) if name.startswith(start)) for start in wanted]
    assert places == sorted(places)
    assert order.index("Participants", places[-1]) == places[-1] + 1, "the table follows what narrows it"


@pytest.mark.parametrize(
    ("room", "filter_words", "table"),
    [("2", "Filter this list", "Participants"), ("3", "Filter this list", "Pairings"),
     ("4", "Name or session code", "Sessions")],
)  # fmt: skip
def test_tab_reaches_chips_filter_and_table_in_turn(
    open_window: MainWindow, qtbot: QtBot, room: str, filter_words: str, table: str
) -> None:
    qtbot.keyClick(open_window, Qt.Key(ord(room)), Qt.KeyboardModifier.ControlModifier)
    menu = next(b for b in open_window.findChildren(QPushButton) if b.accessibleName() == "Menu")
    menu.setFocus()
    QApplication.processEvents()
    reached = [""]
    while reached[-1] != table and len(reached) < 16:
        at = open_window.focusWidget()
        assert at is not None
        qtbot.keyClick(at, Qt.Key.Key_Tab)
        now = open_window.focusWidget()
        assert now is not None
        reached.append(now.accessibleName())
    beside = ("Import", "Add person", "Pair two people", "Suggest pairs", "Form code", "Columns")
    of_the_list = [name for name in reached[1:] if name not in beside]
    assert of_the_list[0].startswith(("Everyone, ", "All, "))
    assert of_the_list[-2:] == [filter_words, table]


def test_tab_goes_through_home_card_by_card(open_window: MainWindow) -> None:
    QApplication.processEvents()
    order = stops(open_window)
    last_of_attention = max(n for n, name in enumerate(order) if name.startswith("Read session"))
    first_of_week = min(n for n, name in enumerate(order) if name.startswith(("Record:", "Agenda:")))
    assert last_of_attention < first_of_week
