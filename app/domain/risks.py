"""Which pairings need a hand, each with its reason: the at-risk rules K1 to K11 of a program."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.domain.courses import Course
from app.domain.pairing_states import UNDER_WAY, PairingState
from app.domain.programs import Program
from app.domain.session_states import SessionState
from app.domain.sides import Side


class Urgency(StrEnum):
    URGENT = "urgent"
    SOON = "soon"


class RiskRule(StrEnum):
    """The rules by the names under which practice lists them."""

    NO_START = "no-start"  # K1
    NO_NEXT_DATE = "no-next-date"  # K2
    TWO_MISSED = "two-missed"  # K3
    UNSIGNED = "unsigned"  # K5
    LOW_ENERGY = "low-energy"  # K6
    ONE_SIDE_WRITES = "one-side-writes"  # K8
    SOMEONE_LEFT = "someone-left"  # K10
    OUT_OF_TIME = "out-of-time"  # K11
    OVERDUE = "overdue"  # a planned session whose day has passed without a word


class Risk(NamedTuple):
    """One reason why a pairing needs a hand.

    values: what its sentence names (days, numbers, sides). session_id: the session it is about, or 0.
    """

    rule: RiskRule
    urgency: Urgency
    pairing_id: int
    values: Mapping[str, object]
    session_id: int = 0


def risks_of(course: Course, program: Program, today: date) -> list[Risk]:
    """Every reason why this pairing needs a hand, urgent ones first; empty unless it runs or pauses."""
    if course.state not in UNDER_WAY or course.started_on is None:
        return []
    rules = _RULES_OF_A_PAUSE if course.state is PairingState.PAUSED else _RULES
    return urgent_first([risk for rule in rules if (risk := rule(course, program, today)) is not None])


def urgent_first(risks: Iterable[Risk]) -> list[Risk]:
    """Risks of many pairings, urgent ones first, else in the order given."""
    return sorted(risks, key=lambda risk: risk.urgency is not Urgency.URGENT)


_Rule = Callable[[Course, Program, date], Risk | None]


def _started(course: Course) -> date:
    if course.started_on is None:
        raise ValueError("a pairing under way has a start")
    return course.started_on


def _no_start(course: Course, program: Program, today: date) -> Risk | None:
    """K1: no session held or dated 14 days after the launch (half a cadence where that is shorter)."""
    dated = any(step.planned_on for step in course.planned)
    days = (today - _started(course)).days
    if course.held or dated or days <= min(14, program.cadence_days // 2):
        return None
    return Risk(RiskRule.NO_START, Urgency.SOON, course.pairing_id, {"days": days})


def _no_next_date(course: Course, program: Program, today: date) -> Risk | None:
    """K2: no future date and the last meeting over 1.5 cadences ago (soon), over 2 (urgent)."""
    future = any(step.planned_on and step.planned_on >= today for step in course.planned)
    if future or not course.held or len(course.held) >= program.target_sessions:
        return None
    days = (today - course.held[-1].day).days
    if days <= 1.5 * program.cadence_days:
        return None
    urgency = Urgency.URGENT if days > 2 * program.cadence_days else Urgency.SOON
    values = {"days": days, "cadence": program.cadence_days}
    return Risk(RiskRule.NO_NEXT_DATE, urgency, course.pairing_id, values)


def _two_missed(course: Course, program: Program, today: date) -> Risk | None:
    """K3: the last two sessions that were to happen were both cancelled or missed."""
    last = [step for step in course.steps if step.state is not SessionState.PLANNED][-2:]
    if len(last) < 2 or any(step.state is SessionState.HELD for step in last):
        return None
    absent = tuple(step.absent.value if step.absent else "" for step in last)
    values = {"absent": absent, "states": tuple(step.state.value for step in last)}
    return Risk(RiskRule.TWO_MISSED, Urgency.URGENT, course.pairing_id, values, last[-1].session_id)


def _overdue(course: Course, program: Program, today: date) -> Risk | None:
    """A session had a date, the date has passed, and nobody said whether they met."""
    first = next((step for step in course.planned if step.planned_on and step.planned_on < today), None)
    if first is None:
        return None
    days = (today - first.day).days
    urgency = Urgency.URGENT if days > program.cadence_days // 2 else Urgency.SOON
    values = {"days": days, "day": first.day}
    return Risk(RiskRule.OVERDUE, urgency, course.pairing_id, values, first.session_id)


def _unsigned(course: Course, program: Program, today: date) -> Risk | None:
    """K5: the agreement is unsigned after the first session."""
    if course.signed_on is not None or not course.held:
        return None
    first = course.held[0]
    return Risk(RiskRule.UNSIGNED, Urgency.SOON, course.pairing_id, {"day": first.day}, first.session_id)


def _low_energy(course: Course, program: Program, today: date) -> Risk | None:
    """K6: energy of 2 or less from either side after the last session, or a drop of 2 or more."""
    if not course.held:
        return None
    last = course.held[-1]
    for side in Side:
        now = last.energies.get(side)
        before = course.held[-2].energies.get(side) if len(course.held) > 1 else None
        if now is None:
            continue
        fell = before is not None and before - now >= 2
        if now <= 2 or fell:
            number = len(course.held)
            values = {"side": side.value, "now": now, "before": before if fell else None, "number": number}
            return Risk(RiskRule.LOW_ENERGY, Urgency.SOON, course.pairing_id, values, last.session_id)
    return None


def _one_side_writes(course: Course, program: Program, today: date) -> Risk | None:
    """K8: after the last two sessions only one and the same side handed something in."""
    last = course.held[-2:]
    if len(last) < 2:
        return None
    wrote = [set(step.energies) for step in last]
    if wrote[0] != wrote[1] or len(wrote[0]) != 1:
        return None
    silent = next(iter(wrote[0])).other
    values = {"side": silent.value, "numbers": (len(course.held) - 1, len(course.held))}
    return Risk(RiskRule.ONE_SIDE_WRITES, Urgency.SOON, course.pairing_id, values, last[-1].session_id)


def _someone_left(course: Course, program: Program, today: date) -> Risk | None:
    """K10: one of the two has left while the pairing is under way."""
    if course.gone is None:
        return None
    return Risk(RiskRule.SOMEONE_LEFT, Urgency.URGENT, course.pairing_id, {"side": course.gone.value})


def _out_of_time(course: Course, program: Program, today: date) -> Risk | None:
    """K11: at the pace so far, the sessions held cannot reach the minimum before the program ends."""
    missing = program.minimum_sessions - len(course.held)
    days_in, days_left = (today - _started(course)).days, max((program.ends_on - today).days, 0)
    if missing <= 0 or days_in < 2 * program.cadence_days:
        return None
    if len(course.held) * days_left >= missing * days_in:
        return None
    values = {"missing": missing, "days": days_left}
    return Risk(RiskRule.OUT_OF_TIME, Urgency.SOON, course.pairing_id, values)


_RULES: tuple[_Rule, ...] = (
    _two_missed,
    _someone_left,
    _no_next_date,
    _overdue,
    _no_start,
    _low_energy,
    _unsigned,
    _one_side_writes,
    _out_of_time,
)
_RULES_OF_A_PAUSE: tuple[_Rule, ...] = (_someone_left, _out_of_time)
