"""The pairings of a program summary, one line each: by code for everyone, with names for the coordinator."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.pairings import ClosingKind, PairingState
from app.domain.participants import Side
from app.domain.privacy import Audience, may_name_people
from app.domain.programs import Program
from app.domain.stories import PairingStory


@dataclass(frozen=True, slots=True, kw_only=True)
class PairLine:
    """One launched pairing. ended: how, once it is closed. held, of: sessions. minutes: of held ones where known.

    mentor, mentee: their names, "" on a paper that names nobody.
    """

    code: str
    state: PairingState
    held: int
    of: int
    minutes: int
    ended: ClosingKind | None = None
    mentor: str = ""
    mentee: str = ""


def pair_lines(program: Program, stories: Sequence[PairingStory], audience: Audience) -> tuple[PairLine, ...]:
    """Launched pairings by code, so that their order tells nothing."""
    lines = [_line(program, story, with_names=may_name_people(audience)) for story in stories]
    return tuple(sorted(lines, key=lambda line: line.code))


def _line(program: Program, story: PairingStory, *, with_names: bool) -> PairLine:
    pairing = story.pairing
    names = {side: story.participant(side).person.name if with_names else "" for side in Side}
    return PairLine(
        code=pairing.code,
        state=pairing.state,
        ended=pairing.closing.kind if pairing.closing else None,
        held=len(story.held),
        of=program.sessions_of(len(story.held)),
        minutes=sum(session.minutes or 0 for session in story.held),
        mentor=names[Side.MENTOR],
        mentee=names[Side.MENTEE],
    )
