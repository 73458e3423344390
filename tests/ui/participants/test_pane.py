import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.storage import Store
from app.ui.common.badges import Badge
from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from app.ui.participants.pane import ParticipantPane
from tests.support.builders import add_pairing, add_participant
from tests.support.rooms import shown, words_on


@pytest.fixture
def journals() -> list[str]:
    return []


@pytest.fixture
def pane(theme: Theme, journals: list[str], qtbot: QtBot) -> ParticipantPane:
    made = ParticipantPane(theme, journals.append)
    shown(made, qtbot, 336, 600)
    return made


def test_somebody_who_only_has_a_name_is_shown(pane: ParticipantPane, store: Store) -> None:
    ana = add_participant(store, "Ana Ruiz")
    [row] = store.participants.rows([ana.id])
    pane.show_participant(row, ana, [], manager="", partners=[])
    assert "Ana Ruiz" in words_on(pane)
    assert [badge.accessibleName() for badge in pane.findChildren(Badge)] == [
        "either side",
        "Accepted",
        "0 of 1 place",
    ]
    assert not any(button.isVisible() for button in pane.findChildren(QPushButton))


def test_a_pairing_is_shown_with_the_other_and_leads_to_the_journal(
    pane: ParticipantPane, store: Store, journals: list[str]
) -> None:
    pairing = add_pairing(store, "Ana Ruiz", "Bo Lind")
    ana = store.participants.get(pairing.mentor_id)
    [row] = store.participants.rows([ana.id])
    pane.show_participant(row, ana, [], manager="Chen", partners=[(pairing, Side.MENTEE, "Bo Lind")])
    assert "mentee (senior)" in pane.findChildren(PersonLine)[0].accessibleName()
    assert "reports to" in words_on(pane)
    pane.findChildren(QPushButton)[-1].click()
    assert journals == ["Ana Ruiz"]


def test_nobody_is_told_as_nobody(pane: ParticipantPane) -> None:
    pane.show_nobody()
    assert "Choose somebody" in words_on(pane)
