"""The pane shows a row's cells beside what they become, with its problems in words."""

import pytest
from pytestqt.qtbot import QtBot

from app.operations.import_rows import planned_rows
from app.storage import Store
from app.ui.common.badges import Badge
from app.ui.common.theme import Theme
from app.ui.participants.importing.row_pane import RowPane
from tests.support.imports import PEOPLE, planned
from tests.support.rooms import shown, words_on


@pytest.fixture
def pane(theme: Theme, qtbot: QtBot) -> RowPane:
    made = RowPane(theme)
    shown(made, qtbot, 316, 500)
    return made


def test_without_a_row_it_says_what_it_is_for(pane: RowPane) -> None:
    assert "Choose a row" in words_on(pane)


def test_a_row_is_shown_with_its_problem_and_its_cells(pane: RowPane, store: Store) -> None:
    plan, _facts = planned(store, PEOPLE)
    pane.show_row(planned_rows(plan)[1], plan.read)
    words = words_on(pane)

    for part in ("Bo Lind", "Row 3", "nonsense is not an e-mail address", "In the table", "Becomes", "Director"):
        assert part in words
    assert [badge.accessibleName() for badge in pane.findChildren(Badge)] == ["either side", "New"]


def test_what_means_nothing_is_shown_small_and_what_is_sensitive_is_not(pane: RowPane, store: Store) -> None:
    plan, _facts = planned(store, PEOPLE)
    pane.show_row(planned_rows(plan)[0], plan.read)

    assert "Not imported" in words_on(pane)
    assert "37" in words_on(pane)
    assert "1990" not in words_on(pane)


def test_a_row_that_names_nobody_says_so(pane: RowPane, store: Store) -> None:
    plan, _facts = planned(store, PEOPLE)
    pane.show_row(planned_rows(plan)[-1], plan.read)

    assert "Row 6 has no name and was left out." in words_on(pane)
    assert [badge.accessibleName() for badge in pane.findChildren(Badge) if badge.isVisible()] == ["Skipped"]
