"""How a program gets going and keeps its rhythm: places, first sessions, gaps, absences and time given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from app.domain.figures import Median, Ratio
from app.domain.pairings import UNDER_WAY, ClosingKind
from app.domain.participants import Participant, Side
from app.domain.sessions import Absent, SessionState
from app.domain.stories import PairingStory

WHO = (*Absent, None)  # who fell out; None = not said


@dataclass(frozen=True, slots=True, kw_only=True)
class Pacing:
    """Places and time in figures.

    matched_now: accepted people with a pairing under way, of all accepted people.
    places: of accepted people, by the side they took in a pairing, else by what they are willing as.
    first_session: days from a pairing's start to its first session held. gaps: days between sessions held, one
    after the other. absences: how many sessions fell out by how and by whom; "both" counts for neither side alone.
    happened: sessions held, cancelled or missed. learners: people who held a session. person_minutes: of both
    people of every session of known length.
    """

    matched_now: Ratio
    places: Mapping[str, int]
    first_session: Median
    gaps: Median
    absences: Mapping[SessionState, Mapping[Absent | None, int]]
    happened: int
    learners: int
    person_minutes: int

    def fell_out_by(self, state: SessionState, side: Side) -> int:
        """How many sessions fell out in this way by one side: alone, or together with the other."""
        counts = self.absences[state]
        return counts[Absent(side.value)] + counts[Absent.BOTH]


def pacing(accepted: Sequence[Participant], stories: Sequence[PairingStory], as_of: date) -> Pacing:
    """The pacing of launched pairings, their stories as of that day."""
    days = [[session.day for session in story.held] for story in stories]
    starts = [story.pairing.started_on for story in stories]
    firsts = [
        (held[0] - started).days
        for held, started in zip(days, starts, strict=True)
        if held and started is not None
    ]
    minutes = sum(session.minutes or 0 for story in stories for session in story.held)
    learners = {story.pairing.participant_id(side) for story in stories if story.held for side in Side}
    return Pacing(
        matched_now=matched(accepted, stories, or_completed=False),
        places=counted_by_side(accepted, stories, {one.id: one.places for one in accepted}),
        first_session=Median.of(firsts),
        gaps=Median.of([(later - earlier).days for held in days for earlier, later in pairwise(held)]),
        absences={
            state: _absences(stories, state, as_of) for state in (SessionState.CANCELLED, SessionState.NO_SHOW)
        },
        happened=sum(happened(story, as_of) for story in stories),
        learners=len(learners),
        person_minutes=2 * minutes,
    )


def matched(accepted: Sequence[Participant], stories: Sequence[PairingStory], *, or_completed: bool) -> Ratio:
    """Accepted people with a pairing under way, or also with one that was completed, of all accepted people."""
    kinds = {ClosingKind.COMPLETED} if or_completed else set[ClosingKind]()
    counting = [
        story
        for story in stories
        if story.pairing.state in UNDER_WAY or (story.pairing.closing and story.pairing.closing.kind in kinds)
    ]
    paired = {story.pairing.participant_id(side) for story in counting for side in Side}
    return Ratio(sum(1 for participant in accepted if participant.id in paired), len(accepted))


def counted_by_side(
    accepted: Sequence[Participant], stories: Sequence[PairingStory], counts: Mapping[int, int]
) -> dict[str, int]:
    """The sums of what accepted people count for, by the side that they took, else by what they are willing as.

    counts: by participant id.
    """
    took = {story.pairing.participant_id(side): side.value for story in stories for side in Side}
    sums = {"mentor": 0, "mentee": 0, "either": 0}
    for participant in accepted:
        sums[took.get(participant.id, participant.willing_as.value)] += counts[participant.id]
    return sums


def happened(story: PairingStory, as_of: date) -> int:
    """Sessions that were held, cancelled or missed; a moved one counts once, as it ended."""
    over = (SessionState.HELD, SessionState.CANCELLED, SessionState.NO_SHOW)
    return sum(1 for session in story.sessions if session.state in over and session.day <= as_of)


def _absences(stories: Sequence[PairingStory], state: SessionState, as_of: date) -> dict[Absent | None, int]:
    who = [s.absent for story in stories for s in story.sessions if s.state is state and s.day <= as_of]
    return {one: who.count(one) for one in WHO}
