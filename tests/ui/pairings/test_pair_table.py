import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from app.domain.programs import Weights
from app.domain.sides import Side
from app.ui.common.paged_model import PagedModel
from app.ui.common.person_drag import Dragged, as_mime
from app.ui.common.theme import Theme
from app.ui.pairings import pair_table
from app.ui.pairings.pair_table import PIN_COLUMN, PairTable
from app.ui.pairings.proposal_rows import ProposalRow, ProposalSource, columns, rows_of
from tests.support.arguments import an_argument, four
from tests.support.rooms import shown


@pytest.fixture
def table(theme: Theme, qtbot: QtBot) -> PairTable:
    """Ana with Bo (1 and 3), and Cem with Dee (2 and 4)."""
    argument, source = an_argument(four()), ProposalSource()
    source.hold(rows_of(argument.proposal, argument.group))
    shown_columns = columns(Weights(), lambda _row: True, with_so_far=False, with_signs=1)
    model: PagedModel[ProposalRow] = PagedModel(shown_columns, source, "mentor")
    model.reload()
    made = PairTable(theme, model, "Pairs", 52)
    shown(made, qtbot, 700, 300)
    made.choose(None)
    return made


def at(table: PairTable, row: int, column: int) -> QPoint:
    return table.visualRect(table.paged.index(row, column)).center()


def over(table: PairTable, row: int, who: Dragged) -> QDragMoveEvent:
    actions, button = Qt.DropAction.LinkAction, Qt.MouseButton.LeftButton
    mime = as_mime(who)  # named, or it would be gone before the event is looked at
    event = QDragMoveEvent(at(table, row, 2), actions, mime, button, Qt.KeyboardModifier.NoModifier)
    table.dragMoveEvent(event)
    return event


def drop(table: PairTable, row: int, who: Dragged) -> QDropEvent:
    actions, button = Qt.DropAction.LinkAction, Qt.MouseButton.LeftButton
    mime = as_mime(who)
    event = QDropEvent(QPointF(at(table, row, 2)), actions, mime, button, Qt.KeyboardModifier.NoModifier)
    table.dropEvent(event)
    return event


def test_keys_keep_the_chosen_pair_together_and_apart(table: PairTable, qtbot: QtBot) -> None:
    pinned: list[object] = []
    blocked: list[object] = []
    table.pin_pressed.connect(lambda row: pinned.append(row.key))
    table.block_pressed.connect(lambda row: blocked.append(row.key))
    qtbot.keyClick(table, Qt.Key.Key_P)
    qtbot.keyClick(table, Qt.Key.Key_B)
    qtbot.keyClick(table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert (pinned, blocked) == ([(1, 3)], [(1, 3)])


def test_a_click_on_the_pin_alone_presses_it(table: PairTable, qtbot: QtBot) -> None:
    pinned: list[object] = []
    table.pin_pressed.connect(lambda row: pinned.append(row.key))
    for column in (0, PIN_COLUMN, 2):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at(table, 1, column))
    assert pinned == [(2, 4)]


def test_somebody_who_is_dropped_on_another_pair_is_told_with_it(table: PairTable) -> None:
    dropped: list[object] = []
    table.dropped.connect(lambda who, row: dropped.append((who, row.key)))
    who = Dragged(1, Side.MENTOR)
    assert drop(table, 1, who).isAccepted()
    assert dropped == [(who, (2, 4))]


def test_nobody_is_dropped_on_their_own_pair(table: PairTable) -> None:
    dropped: list[object] = []
    table.dropped.connect(lambda who, row: dropped.append((who, row.key)))
    assert not over(table, 0, Dragged(1, Side.MENTOR)).isAccepted()
    drop(table, 0, Dragged(1, Side.MENTOR))
    assert dropped == []


def test_people_come_in_from_their_own_row_and_nothing_else_does(table: PairTable) -> None:
    for mime, comes_in in ((as_mime(Dragged(1, Side.MENTOR)), True), (QMimeData(), False)):
        action, button = Qt.DropAction.LinkAction, Qt.MouseButton.LeftButton
        event = QDragEnterEvent(at(table, 0, 2), action, mime, button, Qt.KeyboardModifier.NoModifier)
        table.dragEnterEvent(event)
        assert event.isAccepted() is comes_in


def test_nobody_is_dropped_on_themselves(table: PairTable) -> None:
    assert not over(table, 1, Dragged(4, Side.MENTOR)).isAccepted()


def test_the_row_below_the_pointer_is_told_and_framed_until_it_is_left(table: PairTable) -> None:
    told: list[object] = []
    table.carried.connect(lambda who, row: told.append(row.key if row else None))
    plain = table.grab().toImage()
    assert over(table, 1, Dragged(1, Side.MENTOR)).isAccepted()
    framed = table.grab().toImage()
    table.dragLeaveEvent(QDragLeaveEvent())
    assert told == [(2, 4), None]
    assert framed != plain
    assert table.grab().toImage() == plain


def test_the_mouse_carries_the_one_on_whom_it_was_pressed(
    table: PairTable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: list[object] = []
    monkeypatch.setattr(pair_table, "drag", lambda _source, who, name, _theme: carried.append((who, name)))
    for column in (0, 2, 4):
        start = at(table, 0, column)
        qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(table.viewport(), start + QPoint(0, 60))
        qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(0, 60))
    assert carried == [(Dragged(1, Side.MENTOR), "Ana Ruiz"), (Dragged(3, Side.MENTEE), "Bo Lind")]
