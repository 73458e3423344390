"""The points of each part of a score, in whole numbers; an unknown part gets half its points (MATCHING).

`full` is always the points of a perfect fit.
"""

from collections.abc import Sequence

from app.domain.participants import Background
from app.domain.programs import Rules
from app.domain.seniority import Basis, Gap
from app.domain.topics import HIGHEST_LEVEL
from app.matching.bits import bits
from app.matching.profiles import Levels
from app.matching.rules import smallest

MOST_WANTED = 3  # topics that count in each direction
FULL_SLOTS = 3  # shared half-days that give all the points
FULL_STEPS = 5  # the smallest gap gives two fifths of the points, three steps more give all


def half(full: int) -> int:
    """What an unknown part gives."""
    return full // 2


class TopicPoints:
    """full x sum(want x can) / sum(3 x want) over the three topics that a learner wants most.

    Where more topics are wanted equally, those count that the other can share best.
    """

    def __init__(self, full: int, learners: Sequence[Levels]) -> None:
        """learners: for each learner the topics they want, the highest level first; empty = not known."""
        self._full = full
        self._possible = [HIGHEST_LEVEL * sum(want for _topic, want in wants[:MOST_WANTED]) for wants in learners]
        self._open_places: list[int] = []
        self._certain: dict[int, list[tuple[int, int]]] = {}
        self._equal: dict[int, list[tuple[int, int]]] = {}
        for learner, wants in enumerate(learners):
            self._sort_wants(learner, wants)

    def _sort_wants(self, learner: int, wants: Levels) -> None:
        """Topics wanted more than the fourth count for certain; the rest of the three is taken from its equals."""
        last = wants[MOST_WANTED][1] if len(wants) > MOST_WANTED else 0
        for topic, want in wants:
            if want > last:
                self._certain.setdefault(topic, []).append((learner, want))
            elif want == last:
                self._equal.setdefault(topic, []).append((learner, want))
        self._open_places.append(MOST_WANTED - sum(1 for _topic, want in wants if want > last))

    def row(self, shares: Levels) -> list[int]:
        """The points of each learner with someone who can share these topics, the highest level first."""
        if not shares:
            return [half(self._full)] * len(self._possible)
        met = [0] * len(self._possible)
        places = list(self._open_places)
        for topic, can in shares:
            for learner, want in self._certain.get(topic, ()):
                met[learner] += want * can
            for learner, want in self._equal.get(topic, ()):
                if places[learner]:
                    met[learner] += want * can
                    places[learner] -= 1
        full, unknown = self._full, half(self._full)
        return [full * m // most if most else unknown for m, most in zip(met, self._possible, strict=True)]


def distance_points(full: int, other_department: bool | None, other_site: bool | None) -> int:
    """All points for another department or another site, none where both are known to be the same."""
    if other_department or other_site:
        return full
    return half(full) if None in (other_department, other_site) else 0


class SlotPoints:
    """A third of the points for each half-day on which both have time, up to three."""

    def __init__(self, full: int, mentees: Sequence[frozenset[str]]) -> None:
        """mentees: for each the half-days on which they have time; empty = not known."""
        self._places: dict[str, int] = {}
        for slot in sorted({slot for slots in mentees for slot in slots}):
            self._places[slot] = len(self._places)
        self._of_shared = [full * min(FULL_SLOTS, shared) // FULL_SLOTS for shared in range(len(self._places) + 1)]
        self._unknown = half(full)
        self._mentees = [bits(self._places[slot] for slot in slots) for slots in mentees]

    def row(self, mentor: frozenset[str]) -> list[int]:
        """The points of each mentee with someone who has time on these half-days."""
        points, unknown = self._of_shared, self._unknown
        if not mentor:
            return [unknown] * len(self._mentees)
        own = bits(self._places[slot] for slot in mentor if slot in self._places)
        return [points[(own & others).bit_count()] if others else unknown for others in self._mentees]


def gap_points(full: int, gap: Gap, rules: Rules) -> int:
    """Two fifths of the points for the smallest gap of the program, a fifth more for each step beyond.

    A step is a grade, a level of the reporting lines, or as many years as make someone senior.
    """
    if gap.basis is Basis.NOT_CHECKED:
        return half(full)
    least = smallest(gap.basis, rules)
    unit = max(1, least) if gap.basis is Basis.YEARS else 1
    steps = 2 + int((gap.steps - least) // unit)
    return full * max(0, min(FULL_STEPS, steps)) // FULL_STEPS


def preference_points(full: int, mentor_gets: bool | None, mentee_gets: bool | None) -> int:
    """Half of the points for each side that gets the background it asked for; None = didn't ask or not known."""
    quarters = sum({True: 2, False: 0, None: 1}[gets] for gets in (mentor_gets, mentee_gets))
    return full * quarters // 4


def differs(one: str | None, other: str | None) -> bool | None:
    """Whether two words differ; None where one isn't known."""
    return None if one is None or other is None else one != other


def gets_background(welcomes: Background, other_department: bool | None) -> bool | None:
    """Whether someone gets the background they asked for; people of one department have a similar one.

    None where they didn't ask, or where a department isn't known.
    """
    if welcomes is Background.ANY or other_department is None:
        return None
    return other_department is (welcomes is Background.DIFFERENT)
