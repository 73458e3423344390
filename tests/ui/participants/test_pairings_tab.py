import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.pairings import PairingState
from app.storage import Store
from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from app.ui.participants.pairings_tab import PairingsTab
from app.ui.participants.portrait import portrait_of
from tests.support.builders import a_pairing, add_pairing, add_participant
from tests.support.rooms import shown, unnamed, words_on


@pytest.fixture
def opened() -> list[int]:
    return []


@pytest.fixture
def tab(theme: Theme, opened: list[int], qtbot: QtBot) -> PairingsTab:
    made = PairingsTab(theme, opened.append)
    shown(made, qtbot, 336, 400)
    return made


def test_each_pairing_leads_to_its_own_page_the_newest_first(
    tab: PairingsTab, store: Store, opened: list[int]
) -> None:
    first = add_pairing(store, "Ana Ruiz", "Bo Lind")
    cy = add_participant(store, "Cy Fox")
    with store.edit("Pair"):
        [second] = store.pairings.add(
            [a_pairing(first.mentor_id, cy.id, state=PairingState.SUGGESTED, started_on=None)]
        )
    tab.show_portrait(portrait_of(store, store.participants.rows([first.mentor_id])[0]))
    assert "Suggested" in words_on(tab)
    assert "Running, since 4 Jan 2027" in words_on(tab)
    assert "Cy Fox" in tab.findChildren(PersonLine)[0].accessibleName()
    for button in tab.findChildren(QPushButton):
        button.click()
    assert opened == [second, first.id]
    assert unnamed(tab) == []


def test_nobody_paired_is_told(tab: PairingsTab, store: Store) -> None:
    ana = add_participant(store)
    tab.show_portrait(portrait_of(store, store.participants.rows([ana.id])[0]))
    assert words_on(tab) == "Not paired yet."
