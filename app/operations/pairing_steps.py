"""The steps of one pairing, each one undo step that names both people.

Sessions that are still planned when a pairing closes stay in the file: their codes are on paper, and a sheet that
comes late is typed in by its code. Nobody is asked for them any more.
"""

from dataclasses import replace
from datetime import date

from app.domain.pairings import (
    UNDECIDED,
    Closing,
    Pairing,
    PairingState,
    closed,
    confirmed,
    dropped,
    started,
    stepped,
    with_closing,
)
from app.domain.participants import Side
from app.domain.problems import trouble
from app.domain.programs import Program
from app.operations.accepting import plan_accepted
from app.operations.pairing_checks import broken_since, check_pair
from app.operations.wishing import forget_wishes
from app.storage import Store
from app.text.catalog import _
from app.text.pairings import step_label
from app.text.refusals import refusal_sentence


def consult(store: Store, pairing_id: int) -> None:
    """The mentee (senior) is asked. Raises CounterpartError pairing-step-not-possible, as all steps do."""
    step = _Step(store, pairing_id)
    step.write(stepped(step.pairing, PairingState.CONSULTING))


def confirm(store: Store, program: Program, pairing_id: int, today: date) -> None:
    """All have agreed: it takes a place of both, and keeps where both stand.

    Raises also place-missing, and rule-in-the-way where the two break a rule by now that nobody set aside.
    """
    step = _Step(store, pairing_id)
    agreed = confirmed(step.pairing, step.mentor.person, step.mentee.person)
    found = check_pair(store, program, step.mentor.id, step.mentee.id, today=today)
    broken = broken_since(step.pairing, found.check)
    if broken:
        raise trouble("rule-in-the-way", reason=refusal_sentence(broken[0], found.names))
    for side in found.check.full:
        one = step.mentor if side is Side.MENTOR else step.mentee
        raise trouble("place-missing", name=one.person.name)
    step.write(agreed)


def start(store: Store, program: Program, pairing_id: int, day: date) -> int:
    """It runs from this day on, with its sessions planned; how many. Raises also start-after-end."""
    step = _Step(store, pairing_id)
    running = started(step.pairing, day, program.ends_on)
    with store.edit(step.label(PairingState.RUNNING)):
        store.pairings.change(running)
        return plan_accepted(store, program, [running])


def pause(store: Store, pairing_id: int) -> None:
    """It rests for a while."""
    step = _Step(store, pairing_id)
    step.write(stepped(step.pairing, PairingState.PAUSED))


def resume(store: Store, pairing_id: int) -> None:
    """It goes on after a pause, from the start that it had."""
    step = _Step(store, pairing_id)
    if step.pairing.state is not PairingState.PAUSED:
        raise trouble("pairing-step-not-possible", state=step.pairing.state, wanted=PairingState.RUNNING)
    step.write(stepped(step.pairing, PairingState.RUNNING))


def close(store: Store, pairing_id: int, closing: Closing, today: date) -> None:
    """It has ended, with its closing record. Raises also end-before-start and end-to-come."""
    step = _Step(store, pairing_id)
    step.write(closed(step.pairing, closing, today))


def change_closing(store: Store, pairing_id: int, closing: Closing, today: date) -> None:
    """Another closing record. Call it inside an edit: its fields are kept as they are typed. Raises as `close`."""
    store.pairings.change(with_closing(store.pairings.get(pairing_id), closing, today))


def drop(store: Store, pairing_id: int, reason: str) -> None:
    """It doesn't come about. Raises also drop-reason-missing."""
    step = _Step(store, pairing_id)
    step.write(dropped(step.pairing, reason))


def sign(store: Store, pairing_id: int, day: date) -> None:
    """Both have signed their agreement on this day."""
    step = _Step(store, pairing_id)
    words = _("Note the signed agreement of {mentor} and {mentee}")
    with store.edit(words.format(mentor=step.mentor.person.name, mentee=step.mentee.person.name)):
        sign_on(store, pairing_id, day)


def sign_on(store: Store, pairing_id: int, day: date | None) -> None:
    """The day on which both signed; None for an agreement that isn't signed after all. Call it inside an edit."""
    store.pairings.change(replace(store.pairings.get(pairing_id), agreement_signed_on=day))


def change_note(store: Store, pairing_id: int, text: str) -> None:
    """The coordinator's note. Call it inside an edit."""
    store.pairings.change(replace(store.pairings.get(pairing_id), note=text))


class _Step:
    """One pairing with its two people, about to take a step."""

    def __init__(self, store: Store, pairing_id: int) -> None:
        self._store = store
        self.pairing = store.pairings.get(pairing_id)
        self.mentor, self.mentee = store.participants.get_many([self.pairing.mentor_id, self.pairing.mentee_id])

    def label(self, wanted: PairingState) -> str:
        return step_label(self.pairing.state, wanted, self.mentor.person.name, self.mentee.person.name)

    def write(self, pairing: Pairing) -> None:
        with self._store.edit(self.label(pairing.state)):
            self._store.pairings.change(pairing)
            if pairing.state not in UNDECIDED:
                forget_wishes(self._store, [(pairing.mentor_id, pairing.mentee_id)])
