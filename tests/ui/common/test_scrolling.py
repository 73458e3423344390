from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.scrolling import scrolled, scrolled_page
from app.ui.common.theme import Theme
from tests.support.rooms import shown


def page(lines: int) -> tuple[QWidget, QVBoxLayout]:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(24, 24, 24, 24)
    for number in range(lines):
        column.addWidget(QLabel(str(number)))
    return content, column


def test_what_is_too_high_scrolls(theme: Theme, qtbot: QtBot) -> None:
    area = scrolled(page(60)[0])
    shown(area, qtbot, 400, 200)
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0


def test_a_page_is_equally_wide_with_and_without_its_scroll_bar(theme: Theme, qtbot: QtBot) -> None:
    widths = []
    for lines in (2, 60):
        content, column = page(lines)
        area = scrolled_page(content, column, theme)
        shown(area, qtbot, 400, 200)
        qtbot.waitUntil(lambda content=content: content.findChildren(QLabel)[0].width() > 300)
        widths.append(content.findChildren(QLabel)[0].width())
    assert widths[0] == widths[1]
