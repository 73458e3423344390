import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme, ThemeChoice
from app.ui.setup.ordered_list import Item, OrderedList
from tests.support.rooms import shown

ITEMS = [Item("a", "Clerk", "3 people"), Item("b", "Officer"), Item("c", "Chief")]


class Listing:
    def __init__(self, theme: Theme, qtbot: QtBot, *, movable: bool = True) -> None:
        self.qtbot = qtbot
        self.list = OrderedList(theme, "Grades", movable=movable)
        self.chosen: list[str] = []
        self.moves: list[tuple[str, list[str]]] = []
        self.list.show_items(ITEMS)
        self.list.chosen.connect(self.chosen.append)
        self.list.moved.connect(lambda key, keys: self.moves.append((key, keys)))
        shown(self.list, qtbot, 320, 200)

    def at(self, row: int, part: float = 0.5) -> QPoint:
        height = self.list.row_height()
        return QPoint(60, round((row + part) * height))

    def drag(self, start: QPoint, end: QPoint) -> None:
        viewport = self.list.viewport()
        self.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        for at in (start + QPoint(0, 4), (start + end) / 2, end):
            self.qtbot.mouseMove(viewport, at)
        assert self.list.is_dragging
        self.list.grab()
        self.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


@pytest.fixture
def listing(theme: Theme, qtbot: QtBot) -> Listing:
    return Listing(theme, qtbot)


def test_a_row_is_dragged_to_its_place(listing: Listing) -> None:
    listing.drag(listing.at(0), listing.at(2, 0.9))
    assert listing.moves == [("a", ["b", "c", "a"])]
    assert not listing.list.is_dragging


def test_dragging_up_and_to_the_same_place(listing: Listing) -> None:
    listing.drag(listing.at(2), listing.at(0, 0.1))
    listing.drag(listing.at(1), listing.at(1, 0.9))
    assert listing.moves == [("c", ["c", "a", "b"])]


@pytest.mark.parametrize(
    ("key", "start", "after"),
    [(Qt.Key.Key_Up, "b", ["b", "a", "c"]), (Qt.Key.Key_Down, "b", ["a", "c", "b"])],
)
def test_alt_and_an_arrow_move_the_chosen_row(listing: Listing, key: Qt.Key, start: str, after: list[str]) -> None:
    listing.list.choose(start)
    listing.qtbot.keyClick(listing.list, key, Qt.KeyboardModifier.AltModifier)
    assert listing.moves == [(start, after)]


def test_the_ends_are_the_ends(listing: Listing) -> None:
    listing.list.choose("a")
    assert (listing.list.can_move(-1), listing.list.can_move(1)) == (False, True)
    listing.list.shift(-1)
    assert listing.moves == []


def test_arrows_alone_choose(listing: Listing) -> None:
    listing.list.choose("a")
    listing.qtbot.keyClick(listing.list, Qt.Key.Key_Down)
    assert listing.list.key == "b"
    assert listing.chosen == ["a", "b"]


def test_rows_without_a_place_are_not_moved(theme: Theme, qtbot: QtBot) -> None:
    listing = Listing(theme, qtbot, movable=False)
    listing.list.choose("b")
    listing.qtbot.keyClick(listing.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    viewport = listing.list.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=listing.at(0))
    qtbot.mouseMove(viewport, listing.at(2))
    assert not listing.list.is_dragging
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=listing.at(2))
    assert listing.moves == []


def test_showing_the_rows_again_keeps_the_choice_and_tells_nothing(listing: Listing) -> None:
    listing.list.choose("b")
    listing.chosen.clear()
    listing.list.show_items([ITEMS[2], ITEMS[1], ITEMS[0]])
    assert (listing.list.key, listing.chosen) == ("b", [])
    listing.list.show_items([ITEMS[0]])
    assert listing.list.key == ""


def test_rows_are_read_out_with_their_place_and_note(listing: Listing) -> None:
    spoken = listing.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1 of 3: Clerk, 3 people"


def test_coming_by_keyboard_chooses_a_row(listing: Listing, qtbot: QtBot) -> None:
    listing.list.activateWindow()
    qtbot.waitUntil(listing.list.isActiveWindow)
    listing.list.clearFocus()
    listing.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert listing.list.key == "a"


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_the_chosen_row_is_seen_in_every_look(listing: Listing, theme: Theme, choice: ThemeChoice) -> None:
    theme.choose(choice)
    before = listing.list.grab().toImage()
    listing.list.choose("c")
    assert listing.list.grab().toImage() != before
    listing.list.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not listing.list.grab().isNull()
