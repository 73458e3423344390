"""Which pairings use a place, were launched, or are under way."""

from app.domain.pairing_states import ENDED, LAUNCHED, PLACE_TAKING, UNDECIDED, UNDER_WAY
from app.domain.pairing_states import PairingState as S


def test_confirmed_running_and_paused_pairings_take_a_place() -> None:
    assert {S.CONFIRMED, S.RUNNING, S.PAUSED} == PLACE_TAKING
    assert {S.RUNNING, S.PAUSED} == UNDER_WAY
    assert {S.RUNNING, S.PAUSED, S.CLOSED} == LAUNCHED
    assert {S.SUGGESTED, S.CONSULTING} == UNDECIDED
    assert {S.CLOSED, S.DROPPED} == ENDED
