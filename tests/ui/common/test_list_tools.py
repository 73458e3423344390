from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.list_tools import list_tools
from app.ui.common.theme import Theme
from tests.support.rooms import shown


def test_the_field_stands_at_the_end_of_the_first_line_however_high_the_chips_are(
    theme: Theme, qtbot: QtBot
) -> None:
    holder, chips, field = QWidget(), QLabel("All\nOverdue\nReturned"), QLabel("Name")
    holder.setLayout(list_tools(theme, chips, field))
    shown(holder, qtbot, 700, 120)
    assert field.geometry().right() == holder.width() - 1 - holder.layout().contentsMargins().right()
    assert field.y() == chips.y()
    assert field.height() < chips.height()
    assert field.width() == theme.px(224)
