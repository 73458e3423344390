from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.flow import FlowLayout
from tests.support.rooms import shown


class Box(QWidget):
    """So wide, and narrower where it must."""

    def __init__(self, wanted: int, least: int) -> None:
        super().__init__()
        self._wanted, self._least = wanted, least

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._wanted, 20)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._least, 20)


def flow(*boxes: Box, squeezes: bool = True) -> QWidget:
    holder = QWidget()
    layout = FlowLayout(holder, 10, 4, squeezes=squeezes)
    for box in boxes:
        layout.addWidget(box)
    return holder


def test_what_fits_stands_in_one_line(qtbot: QtBot) -> None:
    boxes = [Box(100, 100), Box(80, 80)]
    holder = shown(flow(*boxes), qtbot, 200, 60)
    assert [(box.x(), box.y(), box.width()) for box in boxes] == [(0, 0, 100), (110, 0, 80)]
    assert holder.heightForWidth(200) == 20


def test_what_does_not_fit_begins_another_line(qtbot: QtBot) -> None:
    boxes = [Box(150, 150), Box(80, 80)]
    holder = shown(flow(*boxes), qtbot, 200, 60)
    assert [(box.x(), box.y()) for box in boxes] == [(0, 0), (0, 24)]
    assert holder.heightForWidth(200) == 44


def test_the_widest_gives_way_where_that_saves_a_line(qtbot: QtBot) -> None:
    boxes = [Box(150, 100), Box(80, 60)]
    holder = shown(flow(*boxes), qtbot, 200, 60)
    assert holder.heightForWidth(200) == 20
    assert [(box.y(), box.width()) for box in boxes] == [(0, 110), (0, 80)]


def test_what_is_not_to_be_squeezed_begins_another_line(qtbot: QtBot) -> None:
    boxes = [Box(150, 100), Box(80, 60)]
    holder = shown(flow(*boxes, squeezes=False), qtbot, 200, 60)
    assert holder.heightForWidth(200) == 44


def test_a_mirrored_window_begins_at_the_right(qtbot: QtBot) -> None:
    boxes = [Box(100, 100), Box(80, 80)]
    holder = flow(*boxes)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(holder, qtbot, 200, 60)
    assert [box.x() for box in boxes] == [100, 10]


def test_what_is_taken_out_is_gone(qtbot: QtBot) -> None:
    layout = FlowLayout(None, 10)
    layout.addWidget(Box(10, 10))
    assert layout.takeAt(0) is not None
    assert (layout.count(), layout.itemAt(0), layout.takeAt(0)) == (0, None, None)


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder, 10)
    boxes = [Box(100, 100) for _box in range(3)]
    for box in boxes:
        flow.addWidget(box)
    shown(holder, qtbot, 215, 100)
    assert flow.heightForWidth(215) == 50
    boxes[1].hide()
    assert flow.heightForWidth(215) == 20
    assert flow.sizeHint().width() == 210
