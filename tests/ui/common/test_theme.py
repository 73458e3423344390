import gc

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme, ThemeChoice
from app.ui.common.tokens import CONTRAST, DARK, LIGHT
from tests.support.rooms import shown


def test_a_choice_is_worn_at_once_and_told(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(ThemeChoice.DARK)
    assert theme.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.surface.lower()
    assert DARK.accent in qapp.styleSheet()


def test_the_same_choice_again_changes_nothing(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose(ThemeChoice.LIGHT)


def test_every_choice_has_its_tokens(theme: Theme) -> None:
    worn = []
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST):
        theme.choose(choice)
        worn.append(theme.tokens)
    assert worn == [LIGHT, DARK, CONTRAST]


def test_the_system_is_followed_while_nothing_else_is_chosen(theme: Theme, qapp: QApplication) -> None:
    theme.choose(ThemeChoice.SYSTEM)
    is_dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert theme.tokens is (DARK if is_dark else LIGHT)


def test_lengths_are_as_designed_at_96_dots_per_inch(theme: Theme, qapp: QApplication) -> None:
    assert theme.px(36) == round(36 * qapp.primaryScreen().logicalDotsPerInch() / 96)


def test_an_icon_is_dimmer_where_its_button_is_disabled(theme: Theme) -> None:
    icon = theme.icon("check", "accent", 16)
    image = icon.pixmap(16, 16, QIcon.Mode.Disabled).toImage()
    drawn = {
        image.pixelColor(x, y).name()
        for x in range(16)
        for y in range(16)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert drawn == {LIGHT.disabled.lower()}


def test_an_arrow_points_along_the_line_as_it_is_read(theme: Theme, qapp: QApplication) -> None:
    icon, forward = theme.icon("arrow-left", "text"), theme.icon("arrow-right", "text").pixmap(16, 16).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert icon.pixmap(16, 16).toImage() == forward
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_gap_stands_behind_the_icon_where_words_follow(theme: Theme) -> None:
    plain, spaced = theme.icon("check", "text", 16), theme.icon("check", "text", 16, gap=8)
    assert spaced.availableSizes()[0].width() == plain.availableSizes()[0].width() + theme.px(8)


class Dressed(QWidget):
    """Notes whether Python would tidy up while Qt dresses it."""

    def __init__(self) -> None:
        super().__init__()
        self.collecting: list[bool] = []

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.StyleChange:
            self.collecting.append(gc.isenabled())
        super().changeEvent(event)


def test_no_widget_can_be_collected_while_all_are_dressed_anew(theme: Theme, qtbot: QtBot) -> None:
    widget = Dressed()
    shown(widget, qtbot, 100, 100)
    widget.collecting.clear()
    theme.choose(ThemeChoice.DARK)
    assert widget.collecting
    assert not any(widget.collecting)
    assert gc.isenabled()
