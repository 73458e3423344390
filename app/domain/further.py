"""The figures of the summary's annex: places and time, wishes, changes, ends, reach, and pairings line by line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.coverage import Coverage, coverage
from app.domain.departments import DepartmentAnswers, answers_by_department
from app.domain.endings import Endings, endings
from app.domain.figures import Change
from app.domain.gains import Gains
from app.domain.pacing import Pacing, pacing
from app.domain.pair_lines import PairLine, pair_lines
from app.domain.participants import Participant, Side
from app.domain.people import Grade
from app.domain.programs import Program
from app.domain.reach import Reach, places_of, reach
from app.domain.stories import PairingStory
from app.domain.topics import Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Further:
    """The figures of the annex, as of the day of page 1.

    changes: of each side's items and blocks, as `Gains.changes`. by_department: answers, in the order of
    `reach.departments`. pairs: the launched pairings, one line each.
    """

    pacing: Pacing
    coverage: Coverage
    changes: Mapping[Side, tuple[Change, ...]]
    endings: Endings
    reach: Reach
    by_department: tuple[DepartmentAnswers, ...]
    pairs: tuple[PairLine, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """What the figures are counted from, as of one day.

    accepted: people who take part, whether or not they are paired. stories: of launched pairings. gains: of their
    answers, for the summary's readers. least: from how many people on a figure is shown to them.
    """

    program: Program
    accepted: Sequence[Participant]
    stories: Sequence[PairingStory]
    gains: Gains
    least: int


def further_figures(counted: Counted, topics: Sequence[Topic], grades: Sequence[Grade], as_of: date) -> Further:
    """The figures of the annex. topics: the program's. grades: the organization's, by which levels are counted."""
    program, accepted, stories, least = counted.program, counted.accepted, counted.stories, counted.least
    places = places_of(accepted, stories)
    reached = reach(places.values(), stories, grades, least)
    return Further(
        pacing=pacing(accepted, stories, as_of),
        coverage=coverage(topics, accepted, stories, least),
        changes={side: counted.gains.changes(side) for side in Side},
        endings=endings(program, stories, as_of, least),
        reach=reached,
        by_department=answers_by_department(counted.gains, places, reached.departments, least),
        pairs=pair_lines(program, stories, counted.gains.audience),
    )
