from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.common.toast_place import controls, free_place
from tests.support.rooms import shown

SIZE = QSize(300, 40)


def a_page(qtbot: QtBot) -> QWidget:
    return shown(QWidget(), qtbot, 800, 600)


def put(part: QWidget, page: QWidget, place: QRect) -> QRect:
    part.setParent(page)
    part.setGeometry(place)
    part.show()
    return place


def test_buttons_and_fields_are_controls_and_lists_are_not(qtbot: QtBot) -> None:
    page = a_page(qtbot)
    button = put(QPushButton("Keep"), page, QRect(0, 0, 80, 40))
    field = put(QPlainTextEdit(), page, QRect(0, 40, 200, 60))
    put(QListView(), page, QRect(0, 120, 200, 60))

    assert controls(page) == [button, field]


def test_of_a_row_with_a_button_only_the_button_counts(qtbot: QtBot) -> None:
    page, row = a_page(qtbot), QPushButton()
    put(row, page, QRect(0, 0, 400, 80))
    put(QPushButton("Read"), row, QRect(300, 20, 80, 40))

    assert controls(page) == [QRect(300, 20, 80, 40)]


def test_what_is_scrolled_away_is_no_control(qtbot: QtBot) -> None:
    page, area, content = a_page(qtbot), QScrollArea(), QWidget()
    column = QVBoxLayout(content)
    for number in range(40):
        column.addWidget(QPushButton(str(number)))
    area.setWidget(content)
    put(area, page, QRect(0, 0, 300, 200))
    QApplication.processEvents()

    assert 0 < len(controls(page)) < 15


def test_what_lies_apart_is_no_control(qtbot: QtBot) -> None:
    page, toast = a_page(qtbot), QWidget()
    put(toast, page, QRect(0, 0, 300, 40))
    put(QPushButton("Undo"), toast, QRect(200, 0, 80, 40))

    assert controls(page, toast) == []


def test_a_free_page_has_the_toast_at_the_bottom_centre(qtbot: QtBot) -> None:
    assert free_place(a_page(qtbot), SIZE, 80, []) == QPoint(250, 480)


def test_a_toast_stands_above_a_button_at_the_foot(qtbot: QtBot) -> None:
    place = free_place(a_page(qtbot), SIZE, 80, [QRect(300, 490, 80, 30)])

    assert place == QPoint(250, 448)


def test_a_toast_goes_aside_of_a_column_of_buttons(qtbot: QtBot) -> None:
    place = free_place(a_page(qtbot), SIZE, 80, [QRect(380, 0, 80, 600)])

    assert place == QPoint(26, 480)


def test_a_page_full_of_controls_has_no_place(qtbot: QtBot) -> None:
    assert free_place(a_page(qtbot), SIZE, 80, [QRect(0, 0, 800, 600)]) is None


def test_what_only_the_mouse_reaches_by_its_row_is_content(qtbot: QtBot) -> None:
    page = a_page(qtbot)
    label = QWidget()
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    put(label, page, QRect(0, 0, 100, 30))

    assert controls(page) == []
