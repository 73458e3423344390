import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.pairings import Pairing
from app.storage import Store
from app.ui.common.theme import Theme
from app.ui.journal.pairing_field import PairingField, pairing_words
from tests.support.builders import add_pairing
from tests.support.rooms import shown


@pytest.fixture
def pairs(store: Store) -> list[Pairing]:
    return [add_pairing(store), add_pairing(store, "Cem Aydin", "Dora Weiss")]


@pytest.fixture
def field(store: Store, pairs: list[Pairing], theme: Theme, qtbot: QtBot) -> PairingField:
    made = PairingField(theme, store, 1)
    shown(made, qtbot, 480, 40)
    made.activateWindow()
    made.begin()
    qtbot.waitUntil(made.hasFocus)
    return made


def press(field: PairingField, qtbot: QtBot, key: Qt.Key) -> None:
    """A key as from a keyboard: an open list has it first."""
    qtbot.keyClick(QApplication.activePopupWidget() or field, key)


def test_a_pair_is_worded_mentor_first_with_its_code(store: Store, pairs: list[Pairing]) -> None:
    [row] = store.pairings.rows([pairs[0].id])
    plain = "".join(sign for sign in pairing_words(row) if sign not in "\u2068\u2069")
    assert plain == f"Ana Ruiz and Bo Lind ({pairs[0].code})"


@pytest.mark.parametrize("which", ["dora", "cem", "code"])
def test_a_pair_is_found_by_either_name_or_by_its_code(
    field: PairingField, pairs: list[Pairing], qtbot: QtBot, which: str
) -> None:
    qtbot.keyClicks(field, pairs[1].code.lower() if which == "code" else which)
    [offered] = field.offered()
    assert pairs[1].code in offered


def test_enter_takes_the_first_that_is_offered(field: PairingField, pairs: list[Pairing], qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "dora")
    with qtbot.waitSignal(field.chosen) as told:
        press(field, qtbot, Qt.Key.Key_Return)
    assert told.args == [pairs[1].id]


def test_a_pair_is_taken_from_the_list(field: PairingField, pairs: list[Pairing], qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "lind")
    with qtbot.waitSignal(field.chosen) as told:
        field.take(0)
    assert told.args == [pairs[0].id]


def test_enter_on_nothing_and_on_nobody_chooses_nothing(field: PairingField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.chosen):
        press(field, qtbot, Qt.Key.Key_Return)
        qtbot.keyClicks(field, "nobody")
        press(field, qtbot, Qt.Key.Key_Return)


def test_escape_leaves_it_alone(field: PairingField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.left_alone):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
