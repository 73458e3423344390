"""Plain candidates to be assigned, and scipy as the oracle of what is the best."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linear_sum_assignment, milp

from app.domain.proposals import Priority
from app.matching.assign import Task, assign
from app.matching.assignments import Assignment, Candidate, Pair, PlaceCosts
from app.matching.verify import Flaw, verify


@dataclass(frozen=True)
class Instance:
    """Everything that `assign` is given."""

    candidates: Sequence[Candidate]
    mentor_places: Sequence[int]
    mentee_places: Sequence[int]
    priority: Priority = Priority.PEOPLE
    pins: Mapping[Pair, int] = field(default_factory=dict)
    blocks: frozenset[Pair] = frozenset()
    bonuses: Mapping[Pair, int] = field(default_factory=dict)
    place_costs: tuple[int, ...] = (0,)

    def assigned(self) -> Assignment:
        return assign(
            self.candidates, self.mentor_places, self.mentee_places, priority=self.priority, **self._wishes()
        )

    def flaws(self, assignment: Assignment) -> tuple[Flaw, ...]:
        return verify(assignment, self.candidates, self.mentor_places, self.mentee_places, **self._wishes())

    def _wishes(self) -> dict[str, object]:
        return {
            "pins": self.pins,
            "blocks": self.blocks,
            "bonuses": self.bonuses,
            "place_costs": self.place_costs,
        }


def an_instance(seed: int, most_people: int = 6, most_places: int = 3) -> Instance:
    """Candidates with gaps and many equal scores, places from 0 up; sometimes pins, blocks and bonuses."""
    random = Random(seed)
    mentors, mentees = random.randint(0, most_people), random.randint(0, most_people)
    highest, density = random.choice([0, 3, 50, 10_000]), random.choice([0.3, 0.7, 1.0])
    candidates = [
        (mentor, mentee, random.randint(-min(highest, 1_500), highest))
        for mentor in range(mentors)
        for mentee in range(mentees)
        if random.random() < density
    ]
    most = [random.choice([1, most_places]) for _side in range(2)]
    places = [[random.randint(0, most[side]) for _one in range(n)] for side, n in enumerate((mentors, mentees))]
    pairs = [(mentor, mentee) for mentor in range(mentors) for mentee in range(mentees)]
    pins, blocks = dict[Pair, int](), frozenset[Pair]()
    if pairs and random.random() < 0.5:
        blocks = frozenset(random.sample(pairs, min(len(pairs), random.randint(0, 3))))
        mentor, mentee = random.choice(pairs)
        if places[0][mentor] and places[1][mentee]:
            pins = {(mentor, mentee): random.randint(0, 10_000)}
    bonuses = {pair: random.choice([0, 150, 1_000, -1_500]) for pair in pairs} if random.random() < 0.5 else {}
    costs = random.choice([(0,), (0, 100, 200), (0, 1, 2), (5, 6, 9)])
    order = random.choice(list(Priority))
    return Instance(candidates, places[0], places[1], order, pins, blocks, bonuses, costs)


@dataclass(frozen=True)
class Best:
    """What the oracle says can be reached, pins among it."""

    count: int
    floor: int | None
    total_less_load: int


def best_of(instance: Instance) -> Best:
    """Count, floor, and total less load, by integer programs alone."""
    left, taken = _without_pins(instance)
    pinned = sum(score + instance.bonuses.get(pair, 0) for pair, score in instance.pins.items())
    floor = None
    if instance.priority is Priority.PEOPLE:
        floor = _best_floor(left)
        kept = [one for one in left.candidates if floor is not None and one[2] >= floor]
        left = replace(left, candidates=kept)
    count, total = _solved(left, taken)
    pinned -= sum(
        instance.place_costs[min(place, len(instance.place_costs) - 1)]
        for of_side in taken
        for count in of_side.values()
        for place in range(count)
    )
    return Best(count + len(instance.pins), floor, total + pinned)


_Taken = tuple[Counter[int], Counter[int]]  # places that pins take, of the mentors and of the mentees


def _without_pins(instance: Instance) -> tuple[Instance, _Taken]:
    closed = {*instance.pins, *instance.blocks}
    taken = Counter(mentor for mentor, _ in instance.pins), Counter(mentee for _, mentee in instance.pins)
    places = [
        [count - of_side[one] for one, count in enumerate(side)]
        for side, of_side in zip((instance.mentor_places, instance.mentee_places), taken, strict=True)
    ]
    candidates = [one for one in instance.candidates if (one[0], one[1]) not in closed]
    left = replace(
        instance,
        candidates=candidates,
        mentor_places=places[0],
        mentee_places=places[1],
        pins={},
        blocks=frozenset(),
    )
    return left, taken


def most_pairs(candidates: Iterable[Candidate], mentor_places: Sequence[int], mentee_places: Sequence[int]) -> int:
    """The most pairs that these candidates allow."""
    return _solved(Instance(list(candidates), mentor_places, mentee_places))[0]


def _best_floor(instance: Instance) -> int | None:
    """The highest score above which there are still as many pairs."""
    places = (instance.mentor_places, instance.mentee_places)
    most = most_pairs(instance.candidates, *places)
    scores = sorted({score for _mentor, _mentee, score in instance.candidates})
    low, high = 0, len(scores) - 1
    while low < high:
        middle = (low + high + 1) // 2
        above = [one for one in instance.candidates if one[2] >= scores[middle]]
        if most_pairs(above, *places) == most:
            low = middle
        else:
            high = middle - 1
    return scores[low] if most else None


def _solved(instance: Instance, taken: _Taken | None = None) -> tuple[int, int]:
    """Most pairs, then the highest total less load; with Priority.SCORE the other way round."""
    candidates = instance.candidates
    if not candidates:
        return 0, 0
    mentors = len(instance.mentor_places)
    taken = taken or (Counter(), Counter())
    places = [
        (person + side * mentors, instance.place_costs[min(place, len(instance.place_costs) - 1)])
        for side, people in enumerate((instance.mentor_places, instance.mentee_places))
        for person, count in enumerate(people)
        for place in range(taken[side][person], taken[side][person] + count)
    ]
    worths = [score + instance.bonuses.get((mentor, mentee), 0) for mentor, mentee, score in candidates]
    pair, point = (1_000_000, 1) if instance.priority is Priority.PEOPLE else (1, 1_000)
    uses = np.zeros((mentors + len(instance.mentee_places), len(candidates) + len(places)))
    for column, (mentor, mentee, _score) in enumerate(candidates):
        uses[mentor, column] = uses[mentors + mentee, column] = 1
    for column, (person, _cost) in enumerate(places, start=len(candidates)):
        uses[person, column] = -1
    found = milp(
        [*(-pair - point * worth for worth in worths), *(point * cost for _person, cost in places)],
        integrality=np.ones(uses.shape[1]),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(uses, -np.inf, 0),
        options={"mip_rel_gap": 0},
    )
    taken_up = found.x > 0.5
    total = sum(worth for worth, one in zip(worths, taken_up[: len(worths)], strict=True) if one)
    load = sum(cost for (_person, cost), one in zip(places, taken_up[len(worths) :], strict=True) if one)
    return int(taken_up[: len(worths)].sum()), total - load


def best_of_single_places(candidates: Sequence[Candidate], mentors: int, mentees: int) -> tuple[int, int]:
    """Count and total by scipy's assignment: a pair is worth much more than any score, a gap nothing."""
    if not candidates:
        return 0, 0
    worth = np.zeros((mentors, mentees))
    for mentor, mentee, score in candidates:
        worth[mentor, mentee] = 1_000_000 + score
    chosen = worth[linear_sum_assignment(worth, maximize=True)]
    count = int((chosen > 0).sum())
    return count, int(chosen.sum()) - 1_000_000 * count


def task_of(instance: Instance) -> Task:
    """The instance as `settle` takes it."""
    return Task(
        candidates=instance.candidates,
        mentor_places=instance.mentor_places,
        mentee_places=instance.mentee_places,
        priority=instance.priority,
        pins=instance.pins,
        blocks=instance.blocks,
        bonuses=instance.bonuses,
        place_costs=PlaceCosts(instance.place_costs),
    )
