import pytest
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from app.ui.common.fonts import Size, font
from app.ui.common.place_button import PlaceButton
from app.ui.common.theme import Theme
from app.ui.shell.room_entries import room_entries
from app.ui.shell.sidebar import Mark, Sidebar
from tests.support.rooms import shown, words_on


@pytest.fixture
def went() -> list[str]:
    return []


@pytest.fixture
def sidebar(theme: Theme, went: list[str], qtbot: QtBot) -> Sidebar:
    made = Sidebar(theme, room_entries(), went.append, lambda: went.append("help"))
    shown(made, qtbot, 199, 760)
    return made


def button(sidebar: Sidebar, words: str) -> PlaceButton:
    return next(button for button in sidebar.findChildren(PlaceButton) if button.text() == words)


def test_a_room_is_entered_by_its_button(sidebar: Sidebar, went: list[str]) -> None:
    button(sidebar, "Journal").click()
    assert went == ["journal"]


def test_the_room_that_is_shown_is_marked(sidebar: Sidebar) -> None:
    sidebar.show_room("pairings")
    assert button(sidebar, "Pairings").isChecked()
    sidebar.show_room("home")
    assert not button(sidebar, "Pairings").isChecked()


def test_what_waits_in_a_room_is_counted(sidebar: Sidebar) -> None:
    sidebar.show_count("home", 6)
    assert button(sidebar, "Home").accessibleName() == "Home, 6 wait"


def test_the_foot_tells_that_all_is_saved_and_where(sidebar: Sidebar) -> None:
    sidebar.show_file("Spring 2027.counterpart", is_read_only=False)
    assert "All changes saved\nSpring 2027.counterpart" in words_on(sidebar)


def test_a_file_that_can_not_be_written_does_not_claim_to_be_saved(sidebar: Sidebar) -> None:
    sidebar.show_file("Spring 2027.counterpart", is_read_only=True)
    assert "Can only be read" in words_on(sidebar)


def test_a_narrow_sidebar_keeps_every_word_whole(sidebar: Sidebar, theme: Theme) -> None:
    sidebar.narrow(True)
    assert sidebar.width() == theme.px(87)
    metrics = QFontMetrics(font(Size.SMALL, QFont.Weight.DemiBold))
    for entry in room_entries():
        assert metrics.horizontalAdvance(entry.short or entry.words) <= theme.px(87) - 10
    assert button(sidebar, "Participants").toolTip() == "Participants"
    sidebar.narrow(False)
    assert sidebar.width() == theme.px(199)


def test_rooms_that_can_not_be_entered_say_why(sidebar: Sidebar) -> None:
    sidebar.permit(False, "This file has no program.")
    assert not button(sidebar, "Home").isEnabled()
    assert button(sidebar, "Home").toolTip() == "This file has no program."


def test_the_mark_stands_alone_where_it_is_narrow(theme: Theme, qtbot: QtBot) -> None:
    mark = Mark(theme)
    shown(mark, qtbot, 160, 28)
    wide = mark.grab().toImage()
    mark.narrow(True)
    assert mark.grab().toImage() != wide
    assert mark.accessibleName() == "Counterpart"


def test_the_set_up_and_the_help_stand_at_the_lower_end(sidebar: Sidebar, went: list[str]) -> None:
    heights = [button(sidebar, words).y() for words in ("Home", "Reports", "Program setup", "Help")]
    assert heights == sorted(heights)
    assert heights[2] - heights[1] > 100
    button(sidebar, "Help").click()
    assert went == ["help"]
    assert not button(sidebar, "Help").isChecked()
