from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.buttons import Button, Look
from app.ui.common.page_head import PageHead, page_column
from app.ui.common.theme import Theme
from tests.support.rooms import shown, words_on


def test_title_and_line_begin_the_page_and_actions_end_it(theme: Theme, qtbot: QtBot) -> None:
    action = Button(theme, "Save as PDF", look=Look.PRIMARY)
    head = PageHead(theme, "Reports", [action])
    head.say("Everything that goes on paper.")
    shown(head, qtbot, 800, 52)
    assert words_on(head) == "Reports\nEverything that goes on paper."
    assert action.geometry().right() == 799


def test_a_title_can_change(theme: Theme, qtbot: QtBot) -> None:
    head = PageHead(theme, "")
    head.retitle("Tuesday 16 March")
    shown(head, qtbot, 800, 52)
    assert "Tuesday 16 March" in words_on(head)


def test_a_page_keeps_its_margins(theme: Theme, qtbot: QtBot) -> None:
    page, head = QWidget(), PageHead(theme, "Reports")
    page_column(page, theme, head)
    shown(page, qtbot, 800, 400)
    assert head.x() == theme.px(24)
    assert head.geometry().right() == 799 - theme.px(24)
