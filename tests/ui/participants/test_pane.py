from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.domain.participants import IntakeStatus
from app.storage import Store
from app.ui.common.tabs import Tab
from app.ui.common.theme import Theme
from app.ui.participants.pane import PaneWays, ParticipantPane
from app.ui.participants.portrait import portrait_of
from tests.support.builders import add_pairing, add_participant
from tests.support.rooms import shown, unnamed, words_on


@pytest.fixture
def went() -> list[tuple[str, object]]:
    return []


@pytest.fixture
def pane(theme: Theme, store: Store, went: list[tuple[str, object]], qtbot: QtBot) -> ParticipantPane:
    def way(name: str) -> Callable[[object], object]:
        return lambda where: went.append((name, where))

    ways = PaneWays(*[way(name) for name in PaneWays._fields])
    made = ParticipantPane(theme, store, ways)
    shown(made, qtbot, 336, 600)
    return made


def show(pane: ParticipantPane, store: Store, participant_id: int) -> None:
    pane.show_portrait(portrait_of(store, store.participants.rows([participant_id])[0]))


def ways(pane: ParticipantPane) -> dict[str, QPushButton]:
    """The buttons with words that are seen."""
    QApplication.processEvents()  # those that were just made are shown now
    return {one.text(): one for one in pane.findChildren(QPushButton) if one.isVisible() and one.text()}


def test_somebody_who_only_has_a_name_can_be_edited_and_paired(
    pane: ParticipantPane, store: Store, went: list[tuple[str, object]]
) -> None:
    show(pane, store, add_participant(store, "Ana Ruiz").id)
    assert "Ana Ruiz" in words_on(pane)
    for words in ("Edit", "Find a partner"):
        ways(pane)[words].click()
    assert went == [("edit", 1), ("find_partner", 1)]
    assert "Open journal" not in ways(pane)


def test_who_cannot_be_matched_is_offered_no_partner(pane: ParticipantPane, store: Store) -> None:
    show(pane, store, add_participant(store, status=IntakeStatus.DECLINED).id)
    assert set(ways(pane)) == {"Edit"}


def test_a_pairing_is_counted_and_leads_to_the_journal(
    pane: ParticipantPane, store: Store, went: list[tuple[str, object]], qtbot: QtBot
) -> None:
    pairing = add_pairing(store, "Ana Ruiz", "Bo Lind")
    show(pane, store, pairing.mentor_id)
    ways(pane)["Open journal"].click()
    tab = pane.findChildren(Tab)[1]
    assert tab.accessibleName() == "Pairings, 1"
    qtbot.mouseClick(tab, Qt.MouseButton.LeftButton)
    ways(pane)["Open"].click()
    assert went == [("read_journal", "Ana Ruiz"), ("open_pairing", pairing.id)]


def test_the_chosen_tab_stays_for_the_next_person(pane: ParticipantPane, store: Store, qtbot: QtBot) -> None:
    ana, bo = add_participant(store, "Ana Ruiz"), add_participant(store, "Bo Lind")
    show(pane, store, ana.id)
    qtbot.mouseClick(pane.findChildren(Tab)[2], Qt.MouseButton.LeftButton)
    assert "Add Ana Ruiz" in words_on(pane)
    show(pane, store, bo.id)
    assert "Add Bo Lind" in words_on(pane)


def test_several_people_are_named_and_counted(pane: ParticipantPane) -> None:
    pane.show_many(["Ana Ruiz", "Bo Lind"], 1)
    assert pane.shows_many
    assert words_on(pane) == "3 people selected\nAna Ruiz\nBo Lind\nand 1 more"


def test_nobody_is_told_as_nobody(pane: ParticipantPane) -> None:
    pane.show_nobody()
    assert "Choose somebody" in words_on(pane)
    assert not pane.shows_many


def test_a_long_profile_is_read_by_the_keyboard_too(pane: ParticipantPane, store: Store) -> None:
    show(pane, store, add_participant(store).id)
    areas = [area for area in pane.findChildren(QScrollArea) if area.isVisible()]
    assert [area.focusPolicy() for area in areas] == [Qt.FocusPolicy.TabFocus]
    assert unnamed(pane) == []
