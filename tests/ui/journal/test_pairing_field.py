import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.theme import Theme
from app.ui.journal.pairing_field import PairingField, pairing_words
from tests.support.journals import Pair, a_pair
from tests.support.rooms import shown


@pytest.fixture
def field(theme: Theme, store: Store, pair: Pair, qtbot: QtBot) -> PairingField:
    a_pair(store, "Chen Wei", "Dora Novak")
    made = PairingField(theme, store, 1)
    shown(made, qtbot, 300, 40)
    made.begin()
    return made


def test_pairings_are_found_by_both_names_and_by_their_code(
    field: PairingField, store: Store, pair: Pair, qtbot: QtBot
) -> None:
    code = store.pairings.get(pair.held.pairing_id).code
    for typed in ("bo ana", code.lower()):
        field.begin()
        qtbot.keyClicks(field, typed)
        assert field.offered() == [f"\u2068Ana Ruiz\u2069 and \u2068Bo Lind\u2069 ({code})"]


def test_enter_takes_the_first(field: PairingField, store: Store, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "novak")
    with qtbot.waitSignal(field.chosen) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    row = store.pairings.rows(told.args)[0]
    assert row.mentee_name == "Dora Novak"
    assert pairing_words(row).endswith(f"({row.code})")


def test_nobody_is_chosen_where_nobody_is_meant(field: PairingField, qtbot: QtBot) -> None:
    told: list[int] = []
    field.chosen.connect(told.append)
    qtbot.keyClicks(field, "zzz")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == []


def test_escape_leaves_all_as_it_was(field: PairingField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.left_alone):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
