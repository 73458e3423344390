"""The import dialog: looked at, corrected, cancelled or kept, by mouse and by keyboard alone."""

from itertools import pairwise
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.participants import WillingAs
from app.ui.common.buttons import Button
from app.ui.participants.importing.dialog import ImportDialog, open_import, open_import_text
from app.ui.participants.importing.outcome_lines import COLUMNS, GRADES, LIKELY
from tests.support.builders import a_person, add_participant
from tests.support.imports import PEOPLE, opened, settled
from tests.support.people_files import a_csv
from tests.support.rooms import DeskAt, unnamed, words_on
from tests.support.states import state_of
from tests.support.workbook_files import ole


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return a_csv(tmp_path / "people.csv", *PEOPLE)


@pytest.fixture
def dialog(empty_desk: DeskAt, qtbot: QtBot, table: Path) -> ImportDialog:
    return opened(empty_desk, qtbot, table)


def dialogs(at: DeskAt) -> list[ImportDialog]:
    return [dialog for dialog in at.host.findChildren(ImportDialog) if dialog.isVisible()]


def names(at: DeskAt) -> list[str]:
    return sorted(person.name for person in at.desk.store.people.all())


# --- opening


def test_without_a_table_it_asks_for_one(empty_desk: DeskAt, qtbot: QtBot, table: Path) -> None:
    empty_desk.answers.table = table
    open_import(empty_desk.desk, empty_desk.host)
    [dialog] = dialogs(empty_desk)
    settled(dialog.draft, qtbot)

    assert "people.csv" in words_on(dialog)


def test_who_thinks_better_of_it_gets_no_dialog(empty_desk: DeskAt) -> None:
    open_import(empty_desk.desk, empty_desk.host)

    assert dialogs(empty_desk) == []


def test_it_tells_what_was_found_and_what_it_would_do(dialog: ImportDialog) -> None:
    words = words_on(dialog)

    assert "\u2068people.csv\u2069: 5 rows, 9 columns, comma, UTF-8" in words
    assert dialog.keep.text() == "Import 3 people"
    assert dialog.outcome.new.accessibleName() == "new: 3"
    assert dialog.windowModality() is Qt.WindowModality.WindowModal


def test_pasted_text_is_imported_like_a_file(empty_desk: DeskAt, qtbot: QtBot) -> None:
    open_import_text(empty_desk.desk, empty_desk.host, "Name\tGrade\nŁukasz Żak\tAO\n")
    [dialog] = dialogs(empty_desk)
    settled(dialog.draft, qtbot)
    dialog.keep.click()
    qtbot.waitUntil(lambda: dialogs(empty_desk) == [])

    assert names(empty_desk) == ["Łukasz Żak"]


@pytest.mark.parametrize("part", ["people", COLUMNS, GRADES])
def test_every_control_of_every_part_has_a_name(dialog: ImportDialog, part: str) -> None:
    dialog.parts.look_at(part)
    QApplication.processEvents()

    assert unnamed(dialog) == []


# --- keeping


def test_the_people_come_in_as_one_step_told_with_the_way_back(
    empty_desk: DeskAt, dialog: ImportDialog, qtbot: QtBot
) -> None:
    store, before = empty_desk.desk.store, state_of(empty_desk.desk.store)
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialogs(empty_desk) == [])

    assert names(empty_desk) == ["Ana Ruiz", "Bo Lind", "Chen Wei"]
    toast = empty_desk.desk.toasts.now
    assert toast is not None
    assert toast.words == "Imported: 3 new"
    assert store.undo_label() == "Import 3 participants"
    assert isinstance(toast.button, Button)
    toast.button.click()
    assert state_of(store) == before


def test_who_is_there_already_is_updated(empty_desk: DeskAt, qtbot: QtBot, table: Path) -> None:
    add_participant(empty_desk.desk.store, person=a_person("Ana R.", staff_number="N-1"))
    dialog = opened(empty_desk, qtbot, table)
    dialog.keep.click()
    qtbot.waitUntil(lambda: dialogs(empty_desk) == [])

    assert empty_desk.desk.toasts.now is not None
    assert empty_desk.desk.toasts.now.words == "Imported: 2 new, 1 updated"
    assert names(empty_desk) == ["Ana Ruiz", "Bo Lind", "Chen Wei"]


def test_an_import_by_keyboard_alone(empty_desk: DeskAt, dialog: ImportDialog, qtbot: QtBot) -> None:
    """Side, a column, the order of grades, and the button: with Tab, arrows and Enter."""
    assert dialog.side.side.hasFocus()
    QTest.keyClick(dialog.side.side, Qt.Key.Key_Down)  # mentor (junior)
    tab_to(dialog, dialog.parts.tabs.tab("people"))
    for _tab in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert dialog.parts.grades.isVisible()
    settled(dialog.draft, qtbot)
    tab_to(dialog, dialog.parts.grades.list)
    QTest.keyClick(dialog.parts.grades.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    tab_to(dialog, dialog.keep)
    QTest.keyClick(dialog.keep, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialogs(empty_desk) == [])

    store = empty_desk.desk.store
    assert {member.willing_as for member in store.participants.of(1)} == {WillingAs.MENTOR}
    assert store.grades.ranks() == {"SEO": 1, "AO": 2}


def tab_to(dialog: ImportDialog, target: QWidget) -> None:
    """Press Tab until the keyboard is there; fails where it never comes there."""
    for _press in range(60):
        if QApplication.focusWidget() is target:
            return
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {target}")


def test_tab_goes_the_way_the_eye_goes(empty_desk: DeskAt, qtbot: QtBot, table: Path) -> None:
    add_participant(empty_desk.desk.store, "Ana Ruiz")
    dialog = opened(empty_desk, qtbot, table)
    ways = [button for button in dialog.outcome.findChildren(Button) if button.isVisible()]
    ends = [dialog.cancel, dialog.keep]
    begins = [dialog.reading.encoding, dialog.reading.delimiter, dialog.side.side, *ways]

    rows = dialog.parts.people
    assert stops(dialog)[: len(begins) + 1] == [*begins, dialog.parts.tabs.tab("people")]
    assert stops(dialog)[-2:] == ends
    assert stops(dialog).index(rows.chips.all()[0]) < stops(dialog).index(rows.view)

    dialog.parts.look_at(COLUMNS)
    qtbot.waitUntil(lambda: len([line for line in dialog.parts.columns.lines if line.isVisible()]) == 9)
    fields = [line.otherwise if line.otherwise.isVisible() else line.field for line in dialog.parts.columns.lines]
    assert stops(dialog)[len(begins) + 1 :] == [*fields, *ends]

    dialog.parts.look_at(LIKELY)
    [line] = dialog.parts.likely.lines.values()
    assert stops(dialog)[len(begins) + 1 :] == [line.choice.segment("other"), *ends]


def stops(dialog: ImportDialog) -> list[QWidget]:
    """Where Tab stops, from the first field of the dialog on."""
    QApplication.processEvents()  # what was just made is shown now
    found: list[QWidget] = []
    widget = dialog.reading.encoding
    while widget not in found:
        found.append(widget)
        widget = next_stop(widget)
    return found


def next_stop(widget: QWidget) -> QWidget:
    after = widget.nextInFocusChain()
    while not (after.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus and is_open(after)):
        after = after.nextInFocusChain()
    return after


def is_open(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def test_ctrl_and_enter_import_from_anywhere(empty_desk: DeskAt, dialog: ImportDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog.side.side, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialogs(empty_desk) == [])

    assert len(names(empty_desk)) == 3


def test_who_is_said_to_be_the_same_is_not_added(empty_desk: DeskAt, qtbot: QtBot, tmp_path: Path) -> None:
    add_participant(empty_desk.desk.store, "Marianne Vogel")
    dialog = opened(empty_desk, qtbot, a_csv(tmp_path / "people.csv", "Name,Title", "Marianne Vogl,Director"))
    assert dialog.keep.text() == "Import 1 person"
    dialog.parts.look_at("likely")
    next(iter(dialog.parts.likely.lines.values())).choice.segment("same").click()
    settled(dialog.draft, qtbot)
    dialog.keep.click()
    qtbot.waitUntil(lambda: dialogs(empty_desk) == [])

    assert names(empty_desk) == ["Marianne Vogl"]


def test_a_table_that_says_nothing_new_can_not_be_imported(empty_desk: DeskAt, qtbot: QtBot, table: Path) -> None:
    opened(empty_desk, qtbot, table).keep.click()
    qtbot.waitUntil(lambda: dialogs(empty_desk) == [])
    again = opened(empty_desk, qtbot, table)

    assert not again.keep.isEnabled()
    assert again.keep.toolTip() == "Everybody in this table is in the file already, as the table says"
    assert again.outcome.unchanged.accessibleName() == "as they were: 3"


def test_a_file_that_can_only_be_read_is_told(empty_desk: DeskAt, qtbot: QtBot, table: Path) -> None:
    empty_desk.desk.store.is_read_only = True
    dialog = opened(empty_desk, qtbot, table)

    assert not dialog.keep.isEnabled()
    assert "can't be written" in dialog.keep.toolTip()


# --- cancelling


def test_escape_leaves_the_file_as_it_was(empty_desk: DeskAt, dialog: ImportDialog, qtbot: QtBot) -> None:
    before = state_of(empty_desk.desk.store)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert dialogs(empty_desk) == []
    assert state_of(empty_desk.desk.store) == before


@pytest.fixture
def long_table(tmp_path: Path) -> Path:
    rows = (f"N-{number},Person {number},p{number}@x.org,N-{number // 9}" for number in range(3_000))
    return a_csv(tmp_path / "long.csv", "Staff number,Name,Email,Manager staff number", *rows)


def test_escape_while_it_is_written_takes_all_back_and_keeps_the_dialog(
    empty_desk: DeskAt, qtbot: QtBot, long_table: Path
) -> None:
    before = state_of(empty_desk.desk.store)
    dialog = opened(empty_desk, qtbot, long_table)
    with qtbot.waitSignal(dialog.writer.stepped):
        dialog.keep.click()
    assert not dialog.reading.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert dialogs(empty_desk) == [dialog]
    assert dialog.banner.words == "Nothing was imported. The file is as it was."
    assert state_of(empty_desk.desk.store) == before
    assert dialog.reading.isEnabled()
    dialog.keep.click()
    qtbot.waitUntil(lambda: dialogs(empty_desk) == [])
    assert len(names(empty_desk)) == 3_000


def test_a_window_that_goes_while_it_is_written_leaves_the_file_as_it_was(
    empty_desk: DeskAt, qtbot: QtBot, long_table: Path
) -> None:
    before = state_of(empty_desk.desk.store)
    dialog = opened(empty_desk, qtbot, long_table)
    with qtbot.waitSignal(dialog.writer.stepped):
        dialog.keep.click()
    dialog.done(0)

    assert state_of(empty_desk.desk.store) == before
    assert not empty_desk.desk.store.is_editing


# --- trouble


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty. Nothing was imported."),
        (b"%PDF-1.7", "its content is PDF"),
        (b'Name,Site\n"Ana,Quay\n', "a quotation mark is opened and never closed"),
        (b"PK\x03\x04 broken", "is damaged and was left as it is"),
        (b"Ana Ruiz,ana@x.org\n", "has no headings"),
    ],
)
def test_what_is_no_table_is_told_in_the_dialog_and_another_can_be_chosen(
    empty_desk: DeskAt, qtbot: QtBot, table: Path, content: bytes, words: str
) -> None:
    path = table.with_name("other.csv")
    path.write_bytes(content)
    dialog = opened(empty_desk, qtbot, path)
    assert words in dialog.trouble.words
    assert str(path.parent) not in dialog.trouble.words
    assert not dialog.keep.isEnabled()

    empty_desk.answers.table = table
    dialog.trouble.other.click()
    [other] = dialogs(empty_desk)
    settled(other.draft, qtbot)
    assert other.keep.text() == "Import 3 people"


def test_an_encrypted_workbook_is_told(empty_desk: DeskAt, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(empty_desk, qtbot, ole(tmp_path / "people.xlsx", "EncryptedPackage", b"x"))

    assert "is protected by a password" in dialog.trouble.words


def test_a_file_that_is_too_large_is_told(empty_desk: DeskAt, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(30_000_000)
    dialog = opened(empty_desk, qtbot, path)

    assert "is larger than" in dialog.trouble.words


def test_a_table_without_names_is_mended_in_the_dialog(empty_desk: DeskAt, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(empty_desk, qtbot, a_csv(tmp_path / "people.csv", "Wer,Was", "Ana Ruiz,Analystin"))
    assert dialog.parts.columns.banner.isVisible()
    assert not dialog.keep.isEnabled()
    qtbot.waitUntil(lambda: len(dialog.parts.columns.lines) == 2)

    field = dialog.parts.columns.lines[0].field
    field.activated.emit(field.findText("Name"))
    settled(dialog.draft, qtbot)
    assert not dialog.parts.columns.banner.isVisible()
    assert dialog.keep.text() == "Import 1 person"


# --- ten thousand


def test_ten_thousand_people_leave_the_window_awake(empty_desk: DeskAt, qtbot: QtBot, tmp_path: Path) -> None:
    """Counted, not timed, but for a generous bound: the machine that runs this may be busy with other things."""
    rows = (f"N-{n},Person {n} Lind,p{n}@x.org,G{n % 9},N-{n // 9}" for n in range(10_000))
    table = a_csv(tmp_path / "long.csv", "Staff number,Name,Email,Grade,Manager staff number", *rows)
    turns, steps = list[float](), list[int]()
    timer = QTimer(empty_desk.host)
    timer.setInterval(0)
    timer.timeout.connect(lambda: turns.append(perf_counter()))
    timer.start()
    dialog = opened(empty_desk, qtbot, table)
    dialog.writer.stepped.connect(lambda done, _of: steps.append(done))
    dialog.keep.click()
    qtbot.waitUntil(lambda: dialogs(empty_desk) == [], timeout=60_000)
    timer.stop()

    assert len(empty_desk.desk.store.people.ids()) == 10_000
    assert len(steps) > 30
    longest = max(after - before for before, after in pairwise(turns))
    assert longest < 2
    assert empty_desk.desk.store.undo() == "Import 10,000 participants"
    assert empty_desk.desk.store.people.ids() == []
