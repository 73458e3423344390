import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.setup.list_and_form import ListAndForm
from app.ui.setup.ordered_list import Item, OrderedList
from tests.support.rooms import shown


class Halves:
    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.added: list[str] = []
        self.halves = ListAndForm(theme, "Topics", "The chosen topic")
        self.list = OrderedList(theme, "Topics")
        self.halves.add_list(self.list)
        self.halves.add_movers(self.list)
        self.halves.add_line(QLabel("a line"))
        self.field: QLineEdit = self.halves.add_adder("New topic", self._add)
        self.list.show_items([Item("a", "A"), Item("b", "B")])
        self.page = QWidget()
        self.halves.setParent(self.page)
        self.halves.resize(860, 500)
        shown(self.page, qtbot, 860, 500)

    def _add(self, words: str) -> bool:
        self.added.append(words)
        return words != "refused"

    def button(self, name: str) -> QPushButton:
        return next(b for b in self.halves.findChildren(QPushButton) if b.accessibleName() == name)


@pytest.fixture
def halves(theme: Theme, qtbot: QtBot) -> Halves:
    return Halves(theme, qtbot)


def test_the_form_stands_beside_the_list_and_below_it_where_it_is_narrow(halves: Halves) -> None:
    listing, form = halves.halves.list_card, halves.halves.form_card
    assert listing.geometry().right() < form.x()
    for _turn in range(2):  # the list's own width gives way with the first
        halves.halves.resize(500, 700)
        QApplication.processEvents()
    assert listing.geometry().bottom() < form.y()
    assert listing.width() == form.width() == 500


@pytest.mark.parametrize(("needed", "width"), [(400, 352), (498, 310)])
def test_where_there_is_little_room_the_list_gives_way(halves: Halves, needed: int, width: int) -> None:
    need_in_form(halves, needed)
    assert halves.halves.list_card.width() == width


def test_a_form_that_has_no_room_beside_the_list_goes_below(halves: Halves) -> None:
    need_in_form(halves, 600)
    assert halves.halves.list_card.geometry().bottom() < halves.halves.form_card.y()


def need_in_form(halves: Halves, pixels: int) -> None:
    wide = QLabel("")
    wide.setMinimumWidth(pixels)
    halves.halves.form.addWidget(wide)
    QApplication.processEvents()
    for width in (861, 860):  # the list's own width gives way with the first
        halves.halves.resize(width, 500)
        QApplication.processEvents()


def test_the_buttons_move_the_chosen_row_and_say_when_they_can_not(halves: Halves) -> None:
    up, down = halves.button("Move up"), halves.button("Move down")
    halves.list.choose("")
    assert not up.isEnabled()
    assert not down.isEnabled()
    halves.list.choose("a")
    assert (up.isEnabled(), down.isEnabled()) == (False, True)
    assert "first" in up.toolTip()
    moves: list[list[str]] = []
    halves.list.moved.connect(lambda _key, keys: moves.append(keys))
    down.click()
    assert moves == [["b", "a"]]


def test_a_row_is_added_with_enter_or_the_button(halves: Halves, qtbot: QtBot) -> None:
    qtbot.keyClicks(halves.field, "One")
    qtbot.keyClick(halves.field, Qt.Key.Key_Return)
    qtbot.keyClicks(halves.field, "Two")
    halves.button("Add").click()
    qtbot.keyClick(halves.field, Qt.Key.Key_Return)
    assert halves.added == ["One", "Two"]
    assert halves.field.text() == ""


def test_what_was_refused_stays_typed(halves: Halves, qtbot: QtBot) -> None:
    qtbot.keyClicks(halves.field, "refused")
    halves.button("Add").click()
    assert halves.field.text() == "refused"
