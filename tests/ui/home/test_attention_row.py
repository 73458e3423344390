from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.common.buttons import Button
from app.ui.common.theme import Theme, ThemeChoice
from app.ui.home.attention_row import AttentionRow, Trouble
from tests.support.rooms import shown

TROUBLE = Trouble("urgent", "Two sessions in a row were missed", "The last two.", ("Ana Ruiz", "Bo Lind"))
LONG = "Maximiliana-Konstantina von und zu Hohenlohe-Waldenburg-Schillingsfürst"


def a_row(theme: Theme, trouble: Trouble = TROUBLE, go: Callable[[], object] = list) -> AttentionRow:
    return AttentionRow(theme, trouble, go, Button(theme, "Write to both", icon="mail", in_row=True))


def test_all_of_its_words_are_read_out(theme: Theme) -> None:
    name = a_row(theme).accessibleName().replace("\u2068", "").replace("\u2069", "")
    assert name == (
        "Two sessions in a row were missed. The last two. Ana Ruiz, mentor (junior). Bo Lind, mentee (senior)"
    )


def test_pressing_its_words_leads_on_and_pressing_its_button_does_not(theme: Theme, qtbot: QtBot) -> None:
    went: list[str] = []
    row = a_row(theme, go=lambda: went.append("journal"))
    row.step.clicked.connect(lambda: went.append("mail"))
    shown(row, qtbot, 680, 94)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(120, 40))
    qtbot.mouseClick(row.step, Qt.MouseButton.LeftButton)
    assert went == ["journal", "mail"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_keyboard_presses_it_too(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    went: list[str] = []
    row = a_row(theme, go=lambda: went.append("journal"))
    shown(row, qtbot, 680, 94)
    qtbot.keyClick(row, key)
    assert went == ["journal"]


def test_it_is_as_high_as_designed_where_its_words_fit(theme: Theme, qtbot: QtBot) -> None:
    row = a_row(theme)
    shown(row, qtbot, 680, 94)
    assert row.sizeHint().height() == theme.px(94) - 1


def test_it_grows_where_words_and_names_need_more_lines(theme: Theme, qtbot: QtBot) -> None:
    wordy = TROUBLE._replace(evidence="The last two did not take place, and nobody said why. " * 3)
    row = a_row(theme, wordy)
    shown(row, qtbot, 420, 94)
    assert row.sizeHint().height() > theme.px(130)


def test_a_name_that_gives_way_is_told_in_the_tooltip(theme: Theme, qtbot: QtBot) -> None:
    row = a_row(theme, TROUBLE._replace(names=(LONG, "Bo Lind")))
    shown(row, qtbot, 680, 94)
    assert row.toolTip() == LONG
    row.resize(1600, 94)
    QApplication.processEvents()
    assert row.toolTip() == ""


def test_urgent_ones_and_those_that_can_wait_look_different(theme: Theme, qtbot: QtBot) -> None:
    pictures = []
    for urgency in ("urgent", "soon"):
        row = a_row(theme, TROUBLE._replace(urgency=urgency))
        shown(row, qtbot, 680, 94)
        pictures.append(row.grab().toImage().copy(0, 0, 50, 94))
    assert pictures[0] != pictures[1]


def test_it_wears_another_theme_and_the_other_direction(theme: Theme, qtbot: QtBot) -> None:
    row = a_row(theme)
    shown(row, qtbot, 680, 94)
    light = row.grab().toImage()
    theme.choose(ThemeChoice.DARK)
    assert row.grab().toImage() != light
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert row.step.x() < row.width() / 2
