"""Answers by department, each column suppressed on its own: who could be recognized in it stays hidden."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from app.domain.breakdowns import shown_counts
from app.domain.figures import BreakDown, Mean, Shown
from app.domain.gains import Gains
from app.domain.pairings import Place
from app.domain.participants import Side


@dataclass(frozen=True, slots=True)
class DepartmentAnswers:
    """The answers of one department: mean progress on the own aim, and mean change of hierarchy and trust."""

    name: str
    own_aim: Mean
    trust: Mean


def answers_by_department(
    found: Gains, places: Mapping[int, Place], departments: BreakDown, least: int
) -> tuple[DepartmentAnswers, ...]:
    """The answers of each department, in the order of the break-down of people."""
    names = [group.name for group in departments.groups]
    aims = _means({side: found.own_aims(side) for side in Side}, names, places, least)
    trust = _means({side: found.trust_steps(side) for side in Side}, names, places, least)
    return tuple(DepartmentAnswers(name, aims[name], trust[name]) for name in names)


def _means(
    answers: Mapping[Side, Mapping[int, float]], names: Sequence[str], places: Mapping[int, Place], least: int
) -> dict[str, Mean]:
    """The mean of each department over both sides.

    A side whose own figure is hidden must not come out as the rest of this table: then all of it is hidden.
    """
    by_name: dict[str, list[float]] = {name: [] for name in names}
    for of_side in answers.values():
        for person, value in of_side.items():
            if person in places:
                by_name[places[person].department].append(value)
    counts = shown_counts([len(by_name[name]) for name in names], least)
    tells_a_side = any(0 < len(of_side) < least for of_side in answers.values())
    return {
        name: _mean(by_name[name], is_shown=count is not None and not tells_a_side)
        for name, count in zip(names, counts, strict=True)
    }


def _mean(values: Sequence[float], *, is_shown: bool) -> Mean:
    if not is_shown:
        return Mean(Shown.HIDDEN)
    return Mean(Shown.YES, fmean(values), len(values)) if values else Mean(Shown.EMPTY)
