import pytest

from app.domain.pairings import PairingState
from app.ui.common.tokens import Tone
from app.ui.pairings.state_badge import state_badge


@pytest.mark.parametrize("state", list(PairingState))
def test_every_state_has_a_word_and_an_icon(state: PairingState) -> None:
    look = state_badge(state)
    assert look.words
    assert look.icon


def test_running_is_good_news_and_a_pause_is_not() -> None:
    assert state_badge(PairingState.RUNNING).tone is Tone.POSITIVE
    assert state_badge(PairingState.PAUSED).tone is Tone.CAUTION
