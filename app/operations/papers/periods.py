"""From when to when a pairing runs, or is going to."""

from datetime import date
from typing import NamedTuple

from app.domain.stories import PairingStory
from app.operations.papers.matter import Matter


class Period(NamedTuple):
    """First and last day; the last is never before the first."""

    starts: date
    ends: date


def period_of(matter: Matter, story: PairingStory) -> Period:
    """From a pairing's start to its program's end; one that hasn't begun does so today or with its program."""
    program = matter.program
    starts = story.pairing.started_on or max(matter.today, program.starts_on)
    return Period(starts, max(starts, program.ends_on))
