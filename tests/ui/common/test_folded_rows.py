from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.folded_rows import FoldedRows
from app.ui.common.theme import Theme
from tests.support.rooms import words_on


class Folded(QWidget):
    """Rows below the head in which the way to all of them stands."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.head = QHBoxLayout(self)
        self.rows = FoldedRows(theme, self.head, shown=2)
        self.head.addWidget(self.rows)
        self.made: list[str] = []

    def show_rows(self, *names: str) -> None:
        self.rows.show_rows([self._maker(name) for name in names])

    def _maker(self, name: str) -> Callable[[], QWidget]:
        def make() -> QWidget:
            self.made.append(name)
            return QLabel(name)

        return make

    def way(self) -> QPushButton:
        return self.findChildren(QPushButton)[0]


def test_only_the_first_rows_are_made(theme: Theme, qtbot: QtBot) -> None:
    folded = Folded(theme, qtbot)
    folded.show_rows("a", "b", "c")
    assert words_on(folded) == "a\nb"
    assert folded.made == ["a", "b"]
    assert folded.way().text() == "Show all 3"


def test_all_rows_come_when_they_are_asked_for_and_go_again(theme: Theme, qtbot: QtBot) -> None:
    folded = Folded(theme, qtbot)
    folded.show_rows("a", "b", "c")
    folded.show()
    qtbot.mouseClick(folded.way(), Qt.MouseButton.LeftButton)
    assert words_on(folded) == "a\nb\nc"
    qtbot.mouseClick(folded.way(), Qt.MouseButton.LeftButton)
    assert words_on(folded) == "a\nb"


def test_unfolded_stays_unfolded_when_rows_change(theme: Theme, qtbot: QtBot) -> None:
    folded = Folded(theme, qtbot)
    folded.show_rows("a", "b", "c")
    folded.show()
    qtbot.mouseClick(folded.way(), Qt.MouseButton.LeftButton)
    folded.show_rows("d", "e", "f")
    assert words_on(folded) == "d\ne\nf"


def test_of_very_many_rows_only_some_more_come_at_a_time(theme: Theme, qtbot: QtBot) -> None:
    folded = Folded(theme, qtbot)
    folded.show_rows(*(f"row {n}" for n in range(120)))
    folded.show()
    said = [folded.way().text()]
    for _press in range(3):
        qtbot.mouseClick(folded.way(), Qt.MouseButton.LeftButton)
        said.append(folded.way().text())
    assert said == ["Show 50 more", "Show 50 more", "Show 18 more", "Show fewer"]
    assert folded.made == [f"row {n}" for n in range(120)]
    qtbot.mouseClick(folded.way(), Qt.MouseButton.LeftButton)
    assert words_on(folded) == "row 0\nrow 1"


def test_a_higher_page_shows_more_rows_before_they_are_asked_for(theme: Theme, qtbot: QtBot) -> None:
    folded = Folded(theme, qtbot)
    folded.show_rows("a", "b", "c", "d")
    folded.rows.show_first(3)
    assert words_on(folded) == "a\nb\nc"
    assert folded.way().text() == "Show all 4"
    folded.rows.show_first(4)
    assert folded.way().isHidden()


def test_few_rows_need_no_way_to_all_of_them(theme: Theme, qtbot: QtBot) -> None:
    folded = Folded(theme, qtbot)
    folded.show_rows("a", "b")
    assert folded.way().isHidden()
