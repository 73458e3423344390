from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.ui.common.fields import SearchField
from app.ui.common.theme import Theme
from tests.support.rooms import shown


def test_typing_looks_once_after_a_pause(theme: Theme, qtbot: QtBot) -> None:
    found: list[str] = []
    field = SearchField(theme, "Find people", found.append)
    shown(field, qtbot, 300, 40)
    qtbot.keyClicks(field, "ana ")
    assert found == []
    qtbot.waitUntil(lambda: bool(found))
    assert found == ["ana"]


def test_enter_looks_at_once(theme: Theme, qtbot: QtBot) -> None:
    found: list[str] = []
    field = SearchField(theme, "Find people", found.append)
    shown(field, qtbot, 300, 40)
    qtbot.keyClicks(field, "bo")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert found == ["bo"]


def test_a_search_from_elsewhere_is_shown_and_not_repeated(theme: Theme, qtbot: QtBot) -> None:
    found: list[str] = []
    field = SearchField(theme, "Find people", found.append)
    field.show_text("Ana Ruiz")
    assert field.text() == "Ana Ruiz"
    qtbot.wait(200)
    assert found == []


def test_the_keys_are_told_until_something_is_typed(theme: Theme, qtbot: QtBot) -> None:
    field = SearchField(theme, "Find people", lambda _text: None)
    field.show_keys("Ctrl K")
    shown(field, qtbot, 300, 40)
    cap = field.findChild(QLabel, "keyCap")
    assert isinstance(cap, QLabel)
    assert cap.isVisible()
    qtbot.keyClicks(field, "a")
    assert not cap.isVisible()


def test_the_keys_stay_off_the_words_when_the_direction_changes(theme: Theme, qtbot: QtBot) -> None:
    field = SearchField(theme, "Find people", lambda _text: None)
    field.show_keys("Ctrl K")
    shown(field, qtbot, 300, 40)
    before = field.textMargins()
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    after, cap = field.textMargins(), field.findChild(QLabel, "keyCap")
    assert isinstance(cap, QLabel)
    assert (after.left(), after.right()) == (before.right(), before.left())
    assert cap.geometry().right() <= after.left() + theme.px(12)


def test_the_field_is_named_by_what_it_finds(theme: Theme) -> None:
    field = SearchField(theme, "Find people", lambda _text: None)
    assert (field.accessibleName(), field.placeholderText()) == ("Find people", "Find people")


def test_a_field_without_a_pause_looks_with_each_key(theme: Theme, qtbot: QtBot) -> None:
    found: list[str] = []
    field = SearchField(theme, "Find people", found.append, pause_ms=0)
    shown(field, qtbot, 300, 40)
    for letter in "bo":
        qtbot.keyClick(field, letter)
        QApplication.processEvents()
    assert found == ["b", "bo"]


def test_letters_typed_elsewhere_go_on_in_the_field(theme: Theme, qtbot: QtBot) -> None:
    found: list[str] = []
    field = SearchField(theme, "Find people", found.append)
    shown(field, qtbot, 300, 40)
    field.show_text("b")
    field.type_on("o")
    qtbot.waitUntil(lambda: found == ["bo"])
    assert field.hasFocus()
