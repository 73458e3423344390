"""A person dropped on a person in the table, as the mouse does it."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.participants import WillingAs
from app.ui.common.desk import Place
from app.ui.common.person_drag import Dragged, as_mime
from app.ui.participants.page import ParticipantsPage
from app.ui.participants.people_table import PeopleTable
from tests.support.rooms import DeskAt, shown

NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def page(desk: DeskAt, qtbot: QtBot) -> ParticipantsPage:
    made = ParticipantsPage(desk.desk)
    shown(made, qtbot)
    return made


def row_of(page: ParticipantsPage, side: WillingAs) -> int:
    rows = [page.view.paged.row(place) for place in range(12)]
    return next(place for place, row in enumerate(rows) if row.shown_side == side)


def drop(page: ParticipantsPage, carried: QMimeData, row: int) -> bool:
    """Drop on a row; whether it was taken."""
    at = QPointF(page.view.visualRect(page.view.model().index(row, 0)).center())
    enters = QDragEnterEvent(at.toPoint(), Qt.DropAction.LinkAction, carried, LEFT, NONE)
    QApplication.sendEvent(page.view.viewport(), enters)
    event = QDropEvent(at, Qt.DropAction.LinkAction, carried, LEFT, NONE)
    QApplication.sendEvent(page.view.viewport(), event)
    return event.isAccepted()


@pytest.mark.parametrize("side", [WillingAs.MENTOR, WillingAs.MENTEE])
def test_a_person_dropped_on_a_person_is_to_be_paired_with_them(
    page: ParticipantsPage, desk: DeskAt, side: WillingAs
) -> None:
    other = WillingAs.MENTEE if side is WillingAs.MENTOR else WillingAs.MENTOR
    one, below = (page.view.paged.row(row_of(page, one)) for one in (side, other))

    assert drop(page, as_mime(Dragged(one.id, side)), row_of(page, other))
    mentor, mentee = (one, below) if side is WillingAs.MENTOR else (below, one)
    assert desk.went == [Place("pairings", task="pair", value=f"{mentor.id},{mentee.id}")]


def test_nobody_is_paired_with_themselves(page: ParticipantsPage, desk: DeskAt) -> None:
    row = page.view.paged.row(3)
    assert not drop(page, as_mime(Dragged(row.id, row.shown_side)), 3)
    assert desk.went == []


def test_a_table_that_is_dropped_is_left_to_the_window(page: ParticipantsPage) -> None:
    carried = QMimeData()
    carried.setText("people.csv")
    event = QDragEnterEvent(page.rect().center(), Qt.DropAction.CopyAction, carried, LEFT, NONE)
    QApplication.sendEvent(page.view.viewport(), event)

    assert not event.isAccepted()


def test_rows_can_be_dragged(page: ParticipantsPage) -> None:
    assert isinstance(page.view, PeopleTable)
    assert page.view.dragEnabled()
    assert page.view.model().flags(page.view.model().index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_only_one_person_is_carried_at_a_time(page: ParticipantsPage, carried: list[Dragged | None]) -> None:
    page.view.selectRow(3)
    row = page.view.row()
    page.view.startDrag(Qt.DropAction.LinkAction)
    page.view.selectAll()
    page.view.startDrag(Qt.DropAction.LinkAction)

    assert carried == [Dragged(row.id, row.shown_side)]
