"""Four figures tell what the import does; lines below lead to what waits."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.buttons import Button
from app.ui.common.theme import Theme
from app.ui.participants.importing.outcome_card import OutcomeCard
from app.ui.participants.importing.outcome_lines import GRADES
from tests.support.builders import a_person, add_participant
from tests.support.imports import PEOPLE, planned
from tests.support.rooms import shown, unnamed, words_on


@pytest.fixture
def went() -> list[str]:
    return []


@pytest.fixture
def card(theme: Theme, qtbot: QtBot, went: list[str]) -> OutcomeCard:
    made = OutcomeCard(theme, went.append, QPushButton())
    shown(made, qtbot, 276, 400)
    return made


def figures(card: OutcomeCard) -> list[str]:
    return [figure.accessibleName() for figure in (card.new, card.updated, card.unchanged, card.skipped)]


def test_nothing_is_counted_while_nothing_is_known(card: OutcomeCard) -> None:
    assert figures(card) == ["new: -", "updated: -", "as they were: -", "skipped: -"]


def test_a_plan_is_counted(card: OutcomeCard, store: Store) -> None:
    add_participant(store, person=a_person("Ana Ruiz", staff_number="N-1"))
    add_participant(store, person=a_person("Bo Lind", staff_number="N-2", title="Director", grade="SEO"))
    card.show_plan(planned(store, PEOPLE)[0], 0)

    assert figures(card) == ["new: 1", "updated: 1", "as they were: 1", "skipped: 2"]


def test_a_line_leads_to_the_part_that_it_is_about(card: OutcomeCard, store: Store, went: list[str]) -> None:
    card.show_plan(planned(store, PEOPLE)[0], 0)
    words = words_on(card)
    button = next(button for button in card.findChildren(Button) if button.text() == "Put in order")
    button.click()

    assert "2 grades have no place in the order." in words
    assert went == [GRADES]
    assert unnamed(card) == []


def test_lines_go_when_the_plan_does(card: OutcomeCard, store: Store) -> None:
    card.show_plan(planned(store, PEOPLE)[0], 3)
    card.show_nothing()

    assert "grades" not in words_on(card)
