import pytest
from pytestqt.qtbot import QtBot

from app.domain.pairings import PairingState, next_states
from app.ui.common.theme import Theme
from app.ui.pairings.steps import asks_first, leads_on, step_button, take_step, ways_on
from tests.support.builders import a_pairing
from tests.support.rooms import DeskAt

S = PairingState


@pytest.mark.parametrize("state", list(S))
def test_every_possible_step_is_a_way_on(state: PairingState) -> None:
    assert set(ways_on(state)) == set(next_states(state))


@pytest.mark.parametrize(
    ("state", "leading"),
    [
        (S.SUGGESTED, S.CONSULTING), (S.CONSULTING, S.CONFIRMED), (S.CONFIRMED, S.RUNNING),
        (S.RUNNING, None), (S.PAUSED, S.RUNNING), (S.CLOSED, None), (S.DROPPED, None),
    ],
)  # fmt: skip
def test_one_step_leads_on_until_a_pairing_runs(state: PairingState, leading: PairingState | None) -> None:
    assert leads_on(state) is leading


def test_days_reasons_and_records_are_asked_for_first() -> None:
    asking = {(state, wanted) for state in S for wanted in next_states(state) if asks_first(state, wanted)}
    assert {wanted for _state, wanted in asking} == {S.RUNNING, S.CLOSED, S.DROPPED}
    assert (S.PAUSED, S.RUNNING) not in asking


def test_a_button_asks_for_its_step(theme: Theme, qtbot: QtBot) -> None:
    pressed: list[PairingState] = []
    button = step_button(theme, S.RUNNING, S.PAUSED, pressed.append)
    qtbot.addWidget(button)
    button.click()
    assert (button.text(), pressed) == ("Pause", [S.PAUSED])


@pytest.mark.parametrize(
    ("state", "wanted", "words"),
    [
        (S.SUGGESTED, S.CONSULTING, "is asked about"), (S.CONSULTING, S.CONFIRMED, "are confirmed."),
        (S.RUNNING, S.PAUSED, "pause."), (S.PAUSED, S.RUNNING, "go on."),
    ],
)  # fmt: skip
def test_a_step_is_taken_and_told(recruits: DeskAt, state: PairingState, wanted: PairingState, words: str) -> None:
    desk = recruits.desk
    start = desk.today() if state in (S.RUNNING, S.PAUSED) else None
    with desk.store.edit("Pair"):
        desk.store.pairings.add([a_pairing(1, 3, state=state, started_on=start)])

    assert take_step(desk, desk.store.story(1), wanted)

    assert desk.store.pairings.get(1).state is wanted
    assert desk.toasts.now is not None
    assert words in desk.toasts.now.words


def test_a_step_that_is_not_possible_is_told_and_not_taken(recruits: DeskAt) -> None:
    desk = recruits.desk
    with desk.store.edit("Pair"):
        desk.store.pairings.add([a_pairing(1, 3)])

    assert not take_step(desk, desk.store.story(1), S.CONFIRMED)

    assert desk.toasts.now is not None
    assert "Nothing was changed." in desk.toasts.now.words
