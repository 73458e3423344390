import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.text_fields import TextArea, TextField
from app.ui.common.theme import Theme
from tests.support.rooms import shown


@pytest.fixture
def holder() -> QWidget:
    return QWidget()


def _beside(field: QWidget, holder: QWidget, qtbot: QtBot) -> TextField:
    """Another field below the one under test, so that the keyboard can go somewhere."""
    other = TextField()
    column = QVBoxLayout(holder)
    column.addWidget(field)
    column.addWidget(other)
    shown(holder, qtbot, 300, 300)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return other


def test_what_is_typed_settles_after_a_pause(holder: QWidget, qtbot: QtBot) -> None:
    field, told = TextField("Ana"), list[str]()
    field.settled.connect(told.append)
    _beside(field, holder, qtbot)
    field.end(False)
    qtbot.keyClicks(field, " Ruiz")
    assert told == []
    qtbot.waitUntil(lambda: told == ["Ana Ruiz"])


def test_leaving_a_field_settles_it_at_once_and_tells_that_it_was_left(holder: QWidget, qtbot: QtBot) -> None:
    field, told = TextField(), list[str]()
    field.settled.connect(told.append)
    field.left.connect(lambda: told.append("left"))
    other = _beside(field, holder, qtbot)
    qtbot.keyClicks(field, "Bo")
    other.setFocus()
    assert told == ["Bo", "left"]


def test_enter_settles_once(holder: QWidget, qtbot: QtBot) -> None:
    field, told = TextField(), list[str]()
    field.settled.connect(told.append)
    _beside(field, holder, qtbot)
    qtbot.keyClicks(field, "Bo")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == ["Bo"]


def test_a_text_from_the_file_is_shown_and_not_told(holder: QWidget, qtbot: QtBot) -> None:
    field, told = TextField("Ana"), list[str]()
    field.settled.connect(told.append)
    other = _beside(field, holder, qtbot)
    field.show_text("Chen")
    other.setFocus()
    assert (field.text(), told) == ("Chen", [])


def test_what_is_being_typed_is_never_lost_to_the_file(holder: QWidget, qtbot: QtBot) -> None:
    field = TextField("Ana")
    _beside(field, holder, qtbot)
    field.selectAll()
    qtbot.keyClicks(field, "Bo")
    field.show_text("Chen")
    assert field.text() == "Bo"


def test_an_area_settles_when_it_is_left_and_tab_leaves_it(theme: Theme, holder: QWidget, qtbot: QtBot) -> None:
    area, told = TextArea(theme, "One"), list[str]()
    area.settled.connect(told.append)
    _beside(area, holder, qtbot)
    qtbot.keyClicks(area, "Two ")
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert told == ["Two One"]
    assert not area.hasFocus()


def test_an_area_has_room_for_its_lines(theme: Theme) -> None:
    small, large = TextArea(theme, lines=2), TextArea(theme, lines=6)
    assert large.minimumSizeHint().height() > 2 * small.minimumSizeHint().height()


def test_a_text_that_the_file_has_by_now_takes_the_place_of_what_is_typed(holder: QWidget, qtbot: QtBot) -> None:
    field, told = TextField(), list[str]()
    field.settled.connect(told.append)
    _beside(field, holder, qtbot)
    qtbot.keyClicks(field, "Ana Ruiz <ana")
    field.put("Ana Ruiz")
    field.settle()
    assert (field.text(), told) == ("Ana Ruiz", [])


def test_a_blank_before_the_next_word_stays_while_the_file_has_the_words_without_it(
    theme: Theme, holder: QWidget, qtbot: QtBot
) -> None:
    field, area = TextField(), TextArea(theme)
    _beside(field, holder, qtbot)
    qtbot.keyClicks(field, "Ana ")
    field.settle()
    field.show_text("Ana")
    assert field.text() == "Ana "
    holder.layout().addWidget(area)
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)
    qtbot.keyClicks(area, "One ")
    area.settle()
    area.show_text("One")
    assert area.toPlainText() == "One "


def test_a_long_text_from_the_file_is_read_from_its_beginning(holder: QWidget, qtbot: QtBot) -> None:
    field = TextField()
    other = _beside(field, holder, qtbot)
    other.setFocus()
    field.show_text("a very long text that no field of this width can show as a whole")
    assert field.cursorPosition() == 0


def test_a_text_that_was_chosen_takes_the_place_of_what_is_typed(holder: QWidget, qtbot: QtBot) -> None:
    field, told = TextField(), list[str]()
    field.settled.connect(told.append)
    other = _beside(field, holder, qtbot)
    qtbot.keyClicks(field, "Bo")
    field.put("Bo Lind")
    other.setFocus()
    assert (field.text(), told) == ("Bo Lind", [])


def test_undo_is_the_fields_own_first_and_the_windows_then(theme: Theme, holder: QWidget, qtbot: QtBot) -> None:
    undone: list[str] = []
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), holder)
    shortcut.activated.connect(lambda: undone.append("step"))
    field, area = TextField("Ana"), TextArea(theme, "Ana")
    _beside(field, holder, qtbot)
    column = holder.layout()
    assert column is not None
    column.addWidget(area)
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    for part in (field, area):
        part.setFocus()
        undone.clear()
        qtbot.keyClicks(part, "x")
        qtbot.keyClick(part, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert undone == []
        qtbot.keyClick(part, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert undone == ["step"]
