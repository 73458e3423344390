import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.shell.command_book import Act, CommandBook, always, begins
from app.ui.shell.commands import Command, Group
from tests.support.rooms import shown

TABLE = (
    Command("import", Group.DO, "Import people from a table", "upload", ("Ctrl+I",), "CSV Excel"),
    Command("undo", Group.EDIT, "Undo", "undo-2", ("Ctrl+Z", "Ctrl+U")),
    Command("export", Group.DO, "Export everything", "table-2", (), "table of people"),
)


class Deeds:
    def __init__(self) -> None:
        self.done: list[str] = []
        self.nothing_to_undo = ""

    def book(self) -> CommandBook:
        acts = {
            "import": Act(lambda: self.done.append("import")),
            "undo": Act(lambda: self.done.append("undo"), lambda: self.nothing_to_undo),
            "export": Act(lambda: self.done.append("export")),
        }
        return CommandBook(TABLE, acts)


@pytest.fixture
def deeds() -> Deeds:
    return Deeds()


def test_a_command_is_run_by_its_key(deeds: Deeds) -> None:
    deeds.book().run("import")
    assert deeds.done == ["import"]


def test_what_can_not_be_done_now_is_not_done_and_not_offered(deeds: Deeds) -> None:
    deeds.nothing_to_undo = "There is nothing to undo."
    book = deeds.book()
    book.run("undo")
    assert deeds.done == []
    assert [command.key for command in book.possible()] == ["import", "export"]
    assert book.why_not("undo") == "There is nothing to undo."


@pytest.mark.parametrize("acts", [{}, {"import": Act(always)}])
def test_no_command_is_without_an_act(acts: dict[str, Act]) -> None:
    with pytest.raises(KeyError, match="undo"):
        CommandBook(TABLE, acts)


def test_no_act_is_without_a_command(deeds: Deeds) -> None:
    acts = {command.key: Act(always) for command in TABLE}
    with pytest.raises(KeyError, match="dance"):
        CommandBook(TABLE, {**acts, "dance": Act(always)})


def test_commands_are_found_by_their_words_and_others_like_them(deeds: Deeds) -> None:
    def found(search: str) -> list[str]:
        return [command.key for command in deeds.book().matching(search)]

    assert found("IMPÓRT") == ["import"]
    assert found("people table") == ["import", "export"]
    assert found("excel") == ["import"]
    assert found("everything") == ["export"]
    assert found("dance") == []
    assert found("") == ["import", "undo", "export"]


def test_commands_that_begin_so_come_first(deeds: Deeds) -> None:
    assert [command.key for command in deeds.book().matching("ex")] == ["export", "import"]
    assert begins("Go to Home", "hom")
    assert not begins("Go to Home", "ome")
    assert not begins("Go to Home", "")


def test_every_key_of_a_command_calls_it(deeds: Deeds, qtbot: QtBot) -> None:
    widget = QWidget()
    deeds.book().arm(widget, ["undo", "export"])
    shown(widget, qtbot)
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_U, Qt.Key.Key_I):
        qtbot.keyClick(widget, key, Qt.KeyboardModifier.ControlModifier)
    assert deeds.done == ["undo", "undo"], "import was not armed"


def test_a_command_that_is_not_there_is_an_error(deeds: Deeds) -> None:
    assert deeds.book().command("undo").words == "Undo"
    with pytest.raises(KeyError):
        deeds.book().command("dance")


def test_a_page_s_own_key_comes_before_that_of_a_command(deeds: Deeds, qtbot: QtBot) -> None:
    widget = QWidget()
    page, other = QWidget(widget), QWidget(widget)
    book = deeds.book()
    book.arm(widget, ["undo"])
    QShortcut(QKeySequence("Ctrl+Z"), page).activated.connect(lambda: deeds.done.append("page"))
    shown(widget, qtbot)
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    book.give_way(page)
    qtbot.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(widget, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    page.hide()
    book.give_way(other)
    qtbot.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert deeds.done == ["page", "undo", "undo"]
