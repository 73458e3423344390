from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.sides import Side
from app.ui.common.person_drag import Dragged
from app.ui.common.theme import Theme
from app.ui.pairings.carried_row import CarriedRow
from tests.support.rooms import shown


def pull(widget: QWidget, qtbot: QtBot, by: int) -> None:
    start = QPoint(10, 10)
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(widget, start + QPoint(by, 0))
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=start + QPoint(by, 0))


def test_a_row_is_pulled_before_it_goes_along(theme: Theme, qtbot: QtBot, carried: list[Dragged | None]) -> None:
    row = CarriedRow(theme, Dragged(7, Side.MENTOR), "Ana Ruiz")
    shown(row, qtbot, 300, 40)
    pull(row, qtbot, 1)
    assert carried == []
    pull(row, qtbot, 60)
    assert carried == [Dragged(7, Side.MENTOR)]
