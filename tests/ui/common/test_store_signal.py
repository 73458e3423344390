from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.store_signal import StoreSignal
from tests.support.builders import add_participant


def test_a_step_its_undo_and_its_redo_are_each_told_once(store: Store, qtbot: QtBot) -> None:
    signal, told = StoreSignal(store), []
    signal.changed.connect(told.append)
    add_participant(store, "Ana Ruiz")
    store.undo()
    store.redo()
    assert [sorted(tables) for tables in told] == [["participant", "person"]] * 3
