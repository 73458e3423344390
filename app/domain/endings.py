"""How pairings ended and what came after: every kind of end on a line of its own, never hidden."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.breakdowns import share_of
from app.domain.figures import Median, Ratio, Share
from app.domain.pairings import ClosingKind, NextStep, PairingState
from app.domain.participants import IntakeStatus, Participant, Side
from app.domain.programs import Program
from app.domain.stories import PairingStory

_GOING_ON = (NextStep.CONTINUE, NextStep.SWAP_ROLES)


@dataclass(frozen=True, slots=True)
class Ending:
    """How many pairings ended in one way, or are in one state; enough: those of them that held the minimum."""

    how: ClosingKind | PairingState
    pairings: int
    enough: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Endings:
    """What became of the launched pairings and their people.

    lines: every kind of end, then running and paused; they add up to the launched pairings.
    going_on: pairs that continue or swap roles, of all closed. rematched: closed for a re-match, of all launched.
    again: people of those who have a new pairing, of all of them; again_after: days from the end to its start.
    stayed: launched people who are still in the organization, so many whole months after the program began.
    """

    lines: tuple[Ending, ...]
    going_on: Ratio
    rematched: Ratio
    again: Ratio
    again_after: Median
    stayed: Share
    months: int


def endings(program: Program, stories: Sequence[PairingStory], as_of: date, least: int) -> Endings:
    """The endings of launched pairings, their stories as of that day."""
    closed = [story for story in stories if story.pairing.closing is not None]
    rematched = [story for story in closed if _kind(story) is ClosingKind.REMATCHED]
    waits = [_days_to_next(story, side, stories) for story in rematched for side in Side]
    found = [days for days in waits if days is not None]
    launched = {story.participant(side).id: story.participant(side) for story in stories for side in Side}
    return Endings(
        lines=tuple(_lines(program, stories)),
        going_on=Ratio(sum(1 for story in closed if _next_step(story) in _GOING_ON), len(closed)),
        rematched=Ratio(len(rematched), len(stories)),
        again=Ratio(len(found), len(waits)),
        again_after=Median.of(found),
        stayed=share_of(sum(1 for one in launched.values() if not _is_gone(one)), len(launched), least),
        months=whole_months(program.starts_on, as_of),
    )


def whole_months(start: date, end: date) -> int:
    """How many whole months lie between two days; 0 where the end comes first."""
    months = 12 * (end.year - start.year) + end.month - start.month
    return max(months - (end.day < start.day), 0)


def _lines(program: Program, stories: Sequence[PairingStory]) -> Iterator[Ending]:
    for how in (*ClosingKind, PairingState.RUNNING, PairingState.PAUSED):
        found = [story for story in stories if (_kind(story) or story.pairing.state) is how]
        enough = sum(1 for story in found if len(story.held) >= program.minimum_sessions)
        yield Ending(how, len(found), enough)


def _kind(story: PairingStory) -> ClosingKind | None:
    return story.pairing.closing.kind if story.pairing.closing else None


def _next_step(story: PairingStory) -> NextStep | None:
    return story.pairing.closing.next_step if story.pairing.closing else None


def _days_to_next(story: PairingStory, side: Side, stories: Sequence[PairingStory]) -> int | None:
    """Days from the end of a pairing to the start of the next one of one of its people; None without one."""
    person, closing = story.pairing.participant_id(side), story.pairing.closing
    if closing is None:
        return None
    starts = [
        (other.pairing.started_on - closing.on).days
        for other in stories
        if other.pairing.id != story.pairing.id
        and other.pairing.started_on is not None
        and person in (other.pairing.mentor_id, other.pairing.mentee_id)
    ]
    return min((days for days in starts if days >= 0), default=None)


def _is_gone(participant: Participant) -> bool:
    return participant.person.has_left or participant.status is IntakeStatus.LEFT
