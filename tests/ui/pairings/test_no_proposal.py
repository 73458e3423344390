from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.ui.common.empty_state import EmptyState
from app.ui.common.theme import Theme
from app.ui.pairings.no_proposal import everyone_paired, stopped
from tests.support.presses import press
from tests.support.rooms import shown, words_on


@pytest.mark.parametrize(
    ("make", "words", "way"),
    [(stopped, "nothing was changed", "Suggest again"), (everyone_paired, "Everyone is paired", "All pairings")],
)
def test_a_page_without_a_proposal_says_why_and_leads_on(
    theme: Theme, qtbot: QtBot, make: Callable[..., EmptyState], words: str, way: str
) -> None:
    pressed: list[str] = []
    state = make(theme, lambda: pressed.append(way))
    shown(state, qtbot)
    assert words in words_on(state)
    press(state, way)
    assert pressed == [way]
