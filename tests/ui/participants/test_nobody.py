from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.participants.nobody import nobody_yet
from tests.support.rooms import shown, unnamed, words_on


def test_both_ways_to_begin_are_offered(theme: Theme, qtbot: QtBot) -> None:
    went: list[str] = []
    page = nobody_yet(theme, lambda: went.append("add"), lambda: went.append("import"))
    shown(page, qtbot, 900, 600)
    assert "Who takes part?" in words_on(page)
    for button in page.findChildren(QPushButton):
        button.click()
    assert went == ["add", "import"]
    assert unnamed(page) == []
