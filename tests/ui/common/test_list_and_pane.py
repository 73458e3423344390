from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.list_and_pane import ListAndPane
from app.ui.common.theme import Theme
from tests.support.rooms import shown


class Halves:
    def __init__(self, theme: Theme, qtbot: QtBot, width: int) -> None:
        self.listing, self.pane = QPushButton("list"), QLabel("pane")
        self.both = ListAndPane(theme, self.listing, self.pane)
        shown(self.both, qtbot, width, 400)

    def visible(self) -> list[QWidget]:
        return [part for part in (self.listing, self.pane) if part.isVisible()]


def test_a_wide_page_shows_both_and_the_list_grows(theme: Theme, qtbot: QtBot) -> None:
    halves = Halves(theme, qtbot, 1200)
    assert halves.visible() == [halves.listing, halves.pane]
    assert halves.pane.width() == theme.px(336)
    assert halves.listing.width() == 1200 - theme.px(336) - theme.px(16)


def test_a_narrow_page_shows_the_pane_as_a_page_with_a_way_back(theme: Theme, qtbot: QtBot) -> None:
    halves = Halves(theme, qtbot, 640)
    assert halves.visible() == [halves.listing]
    halves.both.open_pane()
    assert halves.visible() == [halves.pane]
    back = next(button for button in halves.both.findChildren(QPushButton) if button.text() == "Back to the list")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert halves.visible() == [halves.listing]


def test_a_page_that_grows_shows_both_again(theme: Theme, qtbot: QtBot) -> None:
    halves = Halves(theme, qtbot, 640)
    halves.both.open_pane()
    halves.both.resize(1200, 400)
    assert halves.visible() == [halves.listing, halves.pane]


def test_a_pane_is_as_wide_as_its_page_wishes(theme: Theme, qtbot: QtBot) -> None:
    pane = QLabel("pane")
    shown(ListAndPane(theme, QPushButton("list"), pane, 372), qtbot, 1200, 400)
    assert pane.width() == theme.px(372)


def test_a_list_may_keep_its_width_while_the_pane_grows(theme: Theme, qtbot: QtBot) -> None:
    listing, pane = QPushButton("list"), QLabel("pane")
    both = ListAndPane(theme, listing, pane, list_width=316)
    shown(both, qtbot, 1200, 400)
    assert listing.width() == theme.px(316)
    assert pane.width() == 1200 - theme.px(316) - theme.px(16)
    both.resize(640, 400)
    both.open_pane()
    QApplication.processEvents()
    assert (listing.isVisible(), pane.width()) == (False, 640)
    both.close_pane()
    QApplication.processEvents()
    assert listing.width() == 640
