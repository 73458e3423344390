"""How a program stands today, for Home: who meets this week, who needs a hand, and its figures."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from app.domain.programs import Program
from app.storage import Store

if TYPE_CHECKING:
    from app.domain.courses import Course
    from app.domain.figures import Ratio
    from app.domain.risks import Risk
    from app.domain.summary import ProgramSummary

_SLICE = 250  # pairings: some ten milliseconds


class Attention(NamedTuple):
    """A pairing that needs a hand: the first of its reasons, how many more there are, and how it went."""

    risk: "Risk"
    more: int
    course: "Course"


class Outline(NamedTuple):
    """What Home says first. week: of the program, from 1; of_weeks: its length; running: pairings under way.

    has_people, has_pairings: of any status.
    """

    week: int
    of_weeks: int
    has_people: bool
    has_pairings: bool
    running: int


class Progress(NamedTuple):
    """The figures of Home, by the formulas of the program summary. planned: sessions still to come."""

    of_plan: "Ratio"
    two_way: "Ratio"
    matched: "Ratio"
    actions: "Ratio"
    planned: int


def outline(store: Store, program: Program, today: date) -> Outline:
    """Where a program stands in its time, and how many pairings run."""
    return Outline(
        week=max((today - program.starts_on).days // 7 + 1, 1),
        of_weeks=max(((program.ends_on - program.starts_on).days + 7) // 7, 1),
        has_people=store.standing.has_people(program.id),
        has_pairings=store.standing.has_pairings(program.id),
        running=store.standing.under_way(program.id),
    )


def meetings_this_week(store: Store, program: Program, today: date) -> list[int]:
    """The sessions with a date from Monday to Sunday, in order, by id; `store.meetings.rows` has what is shown."""
    monday = today - timedelta(days=today.weekday())
    return store.meetings.ids(program.id, monday, monday + timedelta(days=6))


def needing_a_hand(store: Store, program: Program, today: date) -> Iterator[list[Attention]]:
    """The pairings that need a hand, by id, in slices that each take some milliseconds; `worst_first` sorts them.

    Reading goes on from where it stopped: begin anew when records have changed meanwhile.
    """
    from app.domain.risks import risks_of  # here, as the first page is painted before any rule is asked

    ids = store.courses.ids_under_way(program.id)
    for start in range(0, len(ids), _SLICE):
        found = []
        for course in store.courses.of(ids[start : start + _SLICE]):
            risks = risks_of(course, program, today)
            if risks:
                found.append(Attention(risks[0], len(risks) - 1, course))
        yield found


def worst_first(found: Iterable[Attention]) -> list[Attention]:
    """Urgent ones first, else in the order given."""
    return sorted(found, key=lambda row: row.risk.urgency != "urgent")


def progress(store: Store, program: Program, today: date) -> Progress:
    """How far a program is, as its summary as of today would say."""
    from app.domain.figures import Ratio
    from app.domain.sessions import sessions_due

    counts = store.standing
    held = counts.held(program.id, today)
    spans = Counter(counts.spans(program.id, today))
    due = sum(times * sessions_due(program, started, last) for (started, last), times in spans.items())
    return Progress(
        of_plan=Ratio(held, due),
        two_way=Ratio(counts.reflected_by_both(program.id, today), held),
        matched=Ratio(*counts.matched(program.id, today)),
        actions=Ratio(*counts.actions(program.id, today)),
        planned=counts.planned(program.id),
    )


def summary_of(store: Store, program: Program, as_of: date) -> "ProgramSummary":
    """The program summary in figures, as of a day."""
    # Home needs none of it, and its first rows shouldn't wait for this import.
    from app.domain.summary import summarize
    from app.operations.gathering import at_once, summary_matter

    return summarize(at_once(summary_matter(store, program)), as_of)
