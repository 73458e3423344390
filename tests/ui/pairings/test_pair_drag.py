import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.sides import Side
from app.ui.common.theme import Theme
from app.ui.pairings import pair_drag
from app.ui.pairings.pair_drag import CarriedRow, Dragged, as_mime, dragged_in
from tests.support.rooms import shown


def test_who_is_carried_is_known_where_they_are_dropped() -> None:
    assert dragged_in(as_mime(Dragged(7, Side.MENTEE))) == Dragged(7, Side.MENTEE)
    assert dragged_in(QMimeData()) is None


def test_whoever_is_dropped_on_a_pair_replaces_the_one_on_their_side() -> None:
    assert Dragged(7, Side.MENTOR).pair_with(1, 3) == (7, 3)
    assert Dragged(7, Side.MENTEE).pair_with(1, 3) == (1, 7)


@pytest.fixture
def carried(monkeypatch: pytest.MonkeyPatch) -> list[Dragged | None]:
    """Who was carried away by the mouse; nothing really hangs at the pointer, which would wait for a person."""
    taken: list[Dragged | None] = []

    def take(self: QDrag, _action: Qt.DropAction) -> Qt.DropAction:
        assert not self.pixmap().isNull()
        taken.append(dragged_in(self.mimeData()))
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(pair_drag.QDrag, "exec", take)
    return taken


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
