"""Giving each running pairing the sessions that its program's cadence asks for."""

from dataclasses import dataclass

from app.domain.pairings import PairingState
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
    lacking: list[list[Session]] = []
    for story in stories:
        started = story.pairing.started_on or program.starts_on
        lacking.append(plan_sessions(program, story.pairing.id, started, story.sessions))
    wanted = [session for sessions in lacking for session in sessions]
    if wanted:
        label = ngettext("Plan {n} session", "Plan {n} sessions", len(wanted)).format(n=len(wanted))
        with store.edit(label):
            store.sessions.add(wanted)
    return Planned(len(wanted), sum(1 for sessions in lacking if sessions), len(stories))
