"""The next steps of a pairing as buttons: some are taken at once, others ask for something first."""

from collections.abc import Callable

from app.domain.pairings import PairingState, next_states
from app.domain.stories import PairingStory
from app.operations import pairing_steps
from app.text.formats import isolated
from app.text.pairings import step_done, step_word
from app.ui.common.buttons import Button, Look
from app.ui.common.desk import Desk
from app.ui.common.doing import attempt
from app.ui.common.theme import Theme

_S = PairingState
_ICONS = {
    _S.CONSULTING: "mail",
    _S.CONFIRMED: "check",
    _S.RUNNING: "play",
    _S.PAUSED: "pause",
    _S.CLOSED: "circle-check",
    _S.DROPPED: "x",
}
Wanted = Callable[[PairingState], object]


def asks_first(state: PairingState, wanted: PairingState) -> bool:
    """Whether a step needs a day, a reason or a record before it can be taken."""
    return wanted in (_S.CLOSED, _S.DROPPED) or (state, wanted) == (_S.CONFIRMED, _S.RUNNING)


def step_button(
    theme: Theme, state: PairingState, wanted: PairingState, press: Wanted, look: Look = Look.OUTLINED
) -> Button:
    """The button of one step. press: gets the wanted state."""
    return Button(theme, step_word(state, wanted), lambda: press(wanted), icon=_ICONS[wanted], look=look)


def ways_on(state: PairingState) -> list[PairingState]:
    """The steps in the order of their buttons: the one that leads on comes last, where the primary one stands."""
    leading = {_S.SUGGESTED: _S.CONSULTING, _S.CONSULTING: _S.CONFIRMED, _S.CONFIRMED: _S.RUNNING}
    leading[_S.PAUSED] = _S.RUNNING
    steps = sorted(next_states(state), key=list(_S).index, reverse=True)
    last = leading.get(state)
    return [*(step for step in steps if step is not last), *([last] if last else [])]


def leads_on(state: PairingState) -> PairingState | None:
    """The one step that a pairing waits for in this state; None while it runs or has ended."""
    steps = ways_on(state)
    return steps[-1] if steps and state is not _S.RUNNING else None


def take_step(desk: Desk, story: PairingStory, wanted: PairingState) -> bool:
    """Take a step that needs nothing more, and tell it; whether it was taken."""
    store, pairing = desk.store, story.pairing

    def act() -> str:
        if wanted is _S.CONSULTING:
            pairing_steps.consult(store, pairing.id)
        elif wanted is _S.CONFIRMED:
            pairing_steps.confirm(store, desk.program, pairing.id, desk.today())
        elif wanted is _S.PAUSED:
            pairing_steps.pause(store, pairing.id)
        else:
            pairing_steps.resume(store, pairing.id)
        return done_words(story, wanted)

    return attempt(desk, act)


def done_words(story: PairingStory, wanted: PairingState) -> str:
    """A step that was just taken, in a sentence."""
    mentor, mentee = isolated(story.mentor.person.name), isolated(story.mentee.person.name)
    return step_done(story.pairing.state, wanted, mentor, mentee)
