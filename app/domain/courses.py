"""How a pairing goes: the little of its story that the rules of Home read, cheap enough for thousands of them."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from app.domain.pairing_states import PairingState
from app.domain.session_states import Absent, SessionState
from app.domain.sides import Side


class Step(NamedTuple):
    """What the rules read of one session.

    day: held, else planned, else due. planned_on: the day the pair agreed on; None until there is one.
    energies: 1 to 5, by each side that handed something in; None where it left that empty.
    """

    session_id: int
    state: SessionState
    day: date
    planned_on: date | None
    absent: Absent | None
    energies: Mapping[Side, int | None]


class Course(NamedTuple):
    """One pairing from its start to now, as `course` makes it.

    gone: the side that left the organization or the program, if one did.
    steps: all of its sessions in the order of their days. held, planned: those of them.
    """

    pairing_id: int
    state: PairingState
    started_on: date | None
    signed_on: date | None
    gone: Side | None
    steps: tuple[Step, ...]
    held: tuple[Step, ...]
    planned: tuple[Step, ...]

    def number(self, session_id: int) -> int:
        """The k of "session k of n", as `PairingStory.number` counts: the planned ones follow the held.

        Raises ValueError for a session that was neither held nor is planned.
        """
        return 1 + [step.session_id for step in (*self.held, *self.planned)].index(session_id)


def course(
    *,
    pairing_id: int,
    state: PairingState,
    started_on: date | None,
    signed_on: date | None,
    gone: Side | None,
    steps: Iterable[Step],
) -> Course:
    """A pairing's course from its sessions in any order."""
    in_order = sorted(steps, key=lambda step: (step.day, step.session_id))
    return Course(
        pairing_id,
        state,
        started_on,
        signed_on,
        gone,
        tuple(in_order),
        tuple([step for step in in_order if step.state is SessionState.HELD]),
        tuple([step for step in in_order if step.state is SessionState.PLANNED]),
    )
