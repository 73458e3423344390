from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.pairings.beside import Beside, wide_column
from tests.support.rooms import shown


class Two:
    def __init__(self, theme: Theme, qtbot: QtBot, width: int) -> None:
        self.first, self.second = QLabel("first"), QLabel("second")
        self.page = QWidget()
        column: QVBoxLayout = wide_column(self.page, theme, QLabel("head"))
        self.both = Beside(theme, self.first, self.second, 372)
        column.addWidget(self.both, 1)
        shown(self.page, qtbot, width, 400)


def test_a_wide_page_has_both_side_by_side_inside_its_margins(theme: Theme, qtbot: QtBot) -> None:
    two = Two(theme, qtbot, 1000)
    assert two.second.width() == theme.px(372)
    assert two.first.width() == 1000 - theme.px(372 + 16 + 2 * 24)
    assert two.both.width() == 1000


def test_a_narrow_page_has_them_below_each_other(theme: Theme, qtbot: QtBot) -> None:
    two = Two(theme, qtbot, 700)
    assert two.first.width() == two.second.width() == 700 - 2 * theme.px(24)
    assert two.second.y() > two.first.y()


def test_it_goes_back_to_its_beginning(theme: Theme, qtbot: QtBot) -> None:
    two = Two(theme, qtbot, 700)
    two.first.setMinimumHeight(2_000)
    qtbot.waitUntil(lambda: two.both.area.verticalScrollBar().maximum() > 0)
    two.both.area.verticalScrollBar().setValue(300)
    two.both.to_top()
    assert two.both.area.verticalScrollBar().value() == 0
