"""What may be shown outside of a program: totals that tell on nobody, else nothing.

A count of people or pairs with some trait or answer is told only where they are enough and those without it are
enough too. Where the others are fewer, "at least" so many are told as leave enough others: all counts above look
the same. Means stand with their n; a total beside such an n never leaves a small rest.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import median

from app.domain.as_of import answers_as_of, story_as_of
from app.domain.figures import Change, Shown
from app.domain.gains import Gains
from app.domain.names import fold
from app.domain.participants import Participant, Side
from app.domain.programs import Program
from app.domain.reach import place_on
from app.domain.summary import ProgramSummary, SummaryRecords, is_launched, summarize
from app.domain.surveys import RECOMMEND, Wave, items_for

FEWEST = 5  # whatever a program sets for its own readers, nobody outside sees fewer
MOST_CHANGES = 3
_LONGEST_QUOTE = 200  # signs: a longer one is a story, and a quote is never cut
_PROMOTER = 9  # of 10
_CODE = re.compile(r"\b[SPF]-?[0-9A-Z]{7}\b")
_SHORT_PART = 3  # letters of a part of a name that is an everyday word as well, written small


@dataclass(frozen=True, slots=True)
class Count:
    """How many; not exact = at least so many."""

    number: int
    is_exact: bool = True


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many: the part exact, or at least so many."""

    part: Count
    whole: int


@dataclass(frozen=True, slots=True)
class Levels:
    """The median distance in grades between the two of a pair, and of how many pairs it is known."""

    distance: float
    pairs: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The figures of one program for everyone outside; None and empty where they may not or can't be told.

    smallest: fewest people behind a figure. hours, sessions: of held sessions whose length is known.
    again, recommend: of those who answered at the close. completed: pairs. across: pairs of two departments.
    changes: by side, the largest first, a fall among them. quotes: by side, with stored consent, without names.
    """

    program: Program
    as_of: date
    smallest: int
    hours: int | None
    sessions: int | None
    levels: Levels | None
    again: Share | None
    recommend: Share | None
    completed: Share | None
    across: Share | None
    people: Count | None
    pairs: Count | None
    departments: int | None
    sites: int | None
    change_wave: Wave
    changes: Mapping[Side, tuple[Change, ...]]
    quotes: Mapping[Side, tuple[str, ...]]


def share(part: int, whole: int, smallest: int) -> Share | None:
    """So many of so many, as it may be told outside.

    Promise: the part and the rest are at least `smallest`, or nothing is told; true parts that leave a smaller
    rest, and the one that leaves just `smallest`, look the same.
    """
    most = whole - smallest
    if part < smallest or most < smallest:
        return None
    return Share(Count(min(part, most), is_exact=part < most), whole)


def total(count: int, parts: Iterable[int], smallest: int) -> Count | None:
    """A total that stands beside counts of some of its members: no rest of 1 to `smallest` - 1 is left.

    Where an exact total would leave one, it is at least the largest of those parts, which everybody sees already.
    """
    if count < smallest:
        return None
    near = [part for part in parts if 0 < count - part < smallest]
    return Count(max(near), is_exact=False) if near else Count(count)


def profile(records: SummaryRecords, as_of: date) -> Profile:
    """The profile of a program as of a day.

    Grades and departments are those of the day on which a pairing was confirmed, where that is known.
    """
    smallest = max(FEWEST, records.program.small_group)
    known_lines = answers_as_of(records.lines, records.sheets, as_of)
    records = replace(records, program=replace(records.program, small_group=smallest), lines=known_lines)
    ranks = {grade.name: grade.rank for grade in records.grades if grade.rank is not None}
    counted = _Counted(records, as_of, smallest)
    levels, completed, across = counted.levels(ranks), counted.completed(), counted.across()
    again, recommend = counted.again(), counted.recommend()
    answering = [found.whole for found in (again, recommend) if found]
    pairs_known = [found.whole for found in (completed, across) if found] + ([levels.pairs] if levels else [])
    sessions = counted.sessions()
    return Profile(
        program=records.program,
        as_of=as_of,
        smallest=smallest,
        hours=counted.summary.minutes // 60 if sessions else None,
        sessions=sessions,
        levels=levels,
        again=again,
        recommend=recommend,
        completed=completed,
        across=across,
        people=total(len(counted.people), answering, smallest),
        pairs=total(len(counted.stories), pairs_known, smallest),
        departments=counted.distinct("department"),
        sites=counted.distinct("site"),
        change_wave=counted.summary.change_wave,
        changes={side: counted.changes(side) for side in Side},
        quotes={side: counted.quotes(side) for side in Side},
    )


class _Counted:
    """The records of one program by the end of a day, and what is counted from them."""

    def __init__(self, records: SummaryRecords, as_of: date, smallest: int) -> None:
        self._records, self._smallest = records, smallest
        self._answers = answers_as_of(records.answers, records.sheets, as_of)
        self.summary: ProgramSummary = summarize(records, as_of)
        known = [story_as_of(story, as_of) for story in records.stories]
        self.stories = [story for story in known if is_launched(story, as_of)]
        self.people = {story.participant(side).person.id for story in self.stories for side in Side}
        self._gains = Gains(records.program, self._answers)

    def sessions(self) -> int | None:
        """The held sessions of known length; None unless enough pairs had enough of them for whole hours."""
        known = self.summary.hours_known.numerator
        met = sum(any(session.minutes is not None for session in story.held) for story in self.stories)
        enough = min(known, met, self.summary.minutes // 60) >= self._smallest
        return known if enough else None

    def levels(self, ranks: Mapping[str, int]) -> Levels | None:
        steps = []
        for story in self.stories:
            mentor, mentee = (ranks.get(place_on(story, side).grade) for side in Side)
            if mentor is not None and mentee is not None:
                steps.append(mentee - mentor)
        if len(steps) < self._smallest or median(steps) <= 0:
            return None
        return Levels(median(steps), len(steps))

    def completed(self) -> Share | None:
        return share(self.summary.completed.numerator, self.summary.completed.denominator, self._smallest)

    def across(self) -> Share | None:
        both = [[place_on(story, side).department for side in Side] for story in self.stories]
        known = [departments for departments in both if all(departments)]
        return share(sum(len(set(pair)) > 1 for pair in known), len(known), self._smallest)

    def again(self) -> Share | None:
        """Who said at the close that they would do it again, of those who said yes or no."""
        said = {
            (line.participant_id, line.side): line.text
            for line in self._records.lines
            if line.wave is Wave.CLOSE and line.item == "again" and line.text in ("yes", "no")
        }
        return share(list(said.values()).count("yes"), len(said), self._smallest)

    def recommend(self) -> Share | None:
        """Who would recommend the program with 9 or 10 of 10, of those who answered at the close."""
        scores = [a.score for a in self._answers if a.wave is Wave.CLOSE and a.item == RECOMMEND]
        return share(sum(score >= _PROMOTER for score in scores), len(scores), self._smallest)

    def distinct(self, field: str) -> int | None:
        """How many departments or sites the pairs come from; None for few."""
        found = {getattr(place_on(story, side), field) for story in self.stories for side in Side} - {""}
        return len(found) if len(found) >= self._smallest else None

    def changes(self, side: Side) -> tuple[Change, ...]:
        found = (self._gains.change(side, item) for item in items_for(side))
        shown = [change for change in found if change.shown is Shown.YES]
        return tuple(sorted(shown, key=lambda change: -abs(change.change or 0))[:MOST_CHANGES])

    def quotes(self, side: Side) -> tuple[str, ...]:
        """What people may be quoted with, the newest first, where it is short and names nobody."""
        names = known_names(self._records.participants)
        quotes = self.summary.gains[side].quotes
        return tuple(text for text in quotes if len(text) <= _LONGEST_QUOTE and names_nobody(text, names))


def known_names(participants: Sequence[Participant]) -> frozenset[str]:
    """The names of these people and their managers, whole and in parts, as a quote may contain them."""
    names = {name for p in participants for name in (p.person.name, p.person.manager_text) if name}
    parts = {part for name in names for part in re.findall(r"\w+", name)}
    return frozenset(name for name in names | parts if len(name) > 1)


def names_nobody(text: str, names: frozenset[str]) -> bool:
    """Whether a quote has neither one of these names nor a code or an address in it."""
    if "@" in text or _CODE.search(text):
        return False
    written = re.findall(r"\w+", text)
    folded = {fold(word) for word in written if len(word) > _SHORT_PART or not word.islower()}
    return not any(_stands_in(name, fold(text), folded) for name in names)


def _stands_in(name: str, text: str, written: set[str]) -> bool:
    folded = fold(name)
    has_case = folded.upper() != folded
    if has_case and re.fullmatch(r"\w+", name):
        return folded in written
    return folded in text  # a whole name, or one of a script that may write no blanks between words
