"""Giving each running pairing the sessions that its program's cadence asks for."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.pairings import Pairing, PairingState
from app.domain.programs import Program
from app.domain.sessions import Session, plan_sessions
from app.storage import Store
from app.text.catalog import ngettext


@dataclass(frozen=True, slots=True)
class Planned:
    """What planning did: sessions added, and the running pairings they belong to (of so many that run)."""

    sessions: int
    pairings: int
    running: int


def plan(store: Store, program: Program) -> Planned:
    """Give each running pairing the sessions that it lacks, with their due days, in one undo step.

    Planning twice adds nothing; a cancelled or missed session is replaced by one of the same kind.
    """
    stories = [story for story in store.stories(program.id) if story.pairing.state is PairingState.RUNNING]
    lacking = [_lacking(program, story.pairing, story.sessions) for story in stories]
    wanted = [session for sessions in lacking for session in sessions]
    if wanted:
        label = ngettext("Plan {n} session", "Plan {n} sessions", len(wanted)).format(n=len(wanted))
        with store.edit(label):
            store.sessions.add(wanted)
    return Planned(len(wanted), sum(1 for sessions in lacking if sessions), len(stories))


def plan_one(store: Store, program: Program, pairing_id: int) -> int:
    """Give one pairing the sessions that it lacks, in one undo step; how many were added."""
    story = store.story(pairing_id)
    wanted = _lacking(program, story.pairing, story.sessions)
    if wanted:
        names = {"mentor": story.mentor.person.name, "mentee": story.mentee.person.name}
        label = ngettext(
            "Plan {n} session of {mentor} and {mentee}", "Plan {n} sessions of {mentor} and {mentee}", len(wanted)
        )
        with store.edit(label.format(n=len(wanted), **names)):
            store.sessions.add(wanted)
    return len(wanted)


def plan_started(store: Store, program: Program, pairings: Sequence[Pairing]) -> int:
    """Give pairings that have just started their sessions; how many. Call it inside the edit that starts them."""
    wanted = [session for pairing in pairings for session in _lacking(program, pairing, ())]
    store.sessions.add(wanted)
    return len(wanted)


def lacks_sessions(program: Program, pairing: Pairing, sessions: Sequence[Session]) -> bool:
    """Whether planning would give a running pairing more sessions."""
    return pairing.state is PairingState.RUNNING and bool(_lacking(program, pairing, sessions))


def _lacking(program: Program, pairing: Pairing, sessions: Sequence[Session]) -> list[Session]:
    return plan_sessions(program, pairing.id, pairing.started_on or program.starts_on, sessions)
