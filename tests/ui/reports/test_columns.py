import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.reports.columns import Columns, Parts
from tests.support.rooms import shown


@pytest.fixture
def parts() -> Parts:
    """Four plain parts; the options need some height."""
    made = Parts(QWidget(), QWidget(), QWidget(), QWidget())
    made.options.setMinimumHeight(300)
    made.combo.setMinimumHeight(36)
    return made


@pytest.fixture
def columns(theme: Theme, parts: Parts, qtbot: QtBot) -> Columns:
    made = Columns(theme, parts)
    shown(made, qtbot, 1080, 664)
    return made


def at(part: QWidget, columns: Columns) -> QPoint:
    QApplication.processEvents()
    return part.mapTo(columns, QPoint(0, 0))


def test_where_there_is_room_the_papers_are_a_list_beside_the_others(columns: Columns, parts: Parts) -> None:
    assert (parts.listing.isVisible(), parts.combo.isVisible()) == (True, False)
    assert (parts.listing.width(), parts.options.width()) == (228, 288)
    assert at(parts.listing, columns).x() < at(parts.options, columns).x() < at(parts.preview, columns).x()
    assert columns.area.verticalScrollBar().maximum() == 0


def test_with_less_room_they_are_a_field_above_the_options(columns: Columns, parts: Parts) -> None:
    columns.resize(936, 560)
    assert (parts.listing.isVisible(), parts.combo.isVisible()) == (False, True)
    assert at(parts.combo, columns).y() < at(parts.options, columns).y()
    assert at(parts.preview, columns).x() > at(parts.options, columns).x()
    assert columns.area.verticalScrollBar().maximum() == 0


def test_on_the_narrowest_page_all_stand_in_one_column_that_scrolls(columns: Columns, parts: Parts) -> None:
    columns.resize(712, 440)
    assert at(parts.combo, columns).x() == at(parts.options, columns).x() == at(parts.preview, columns).x()
    assert at(parts.preview, columns).y() > at(parts.options, columns).y() + 300
    assert parts.preview.height() == 440 - 24
    assert columns.area.verticalScrollBar().maximum() > 0
    assert columns.area.horizontalScrollBar().maximum() == 0


def test_a_paper_never_gets_too_low_to_be_read(columns: Columns, parts: Parts) -> None:
    columns.resize(712, 200)
    assert parts.preview.height() == 360
