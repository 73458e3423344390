"""Which pairings need a hand, each with its reason: the at-risk rules K1 to K11 of a program."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.pairings import UNDER_WAY, PairingState
from app.domain.participants import IntakeStatus, Side
from app.domain.programs import Program
from app.domain.sessions import Session, SessionState
from app.domain.stories import PairingStory


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


@dataclass(frozen=True, slots=True)
class Risk:
    """One reason why a pairing needs a hand.

    values: what its sentence names (days, numbers, sides). session_id: the session it is about, or 0.
    """

    rule: RiskRule
    urgency: Urgency
    pairing_id: int
    values: Mapping[str, object] = field(default_factory=dict)
    session_id: int = 0


def risks_of(story: PairingStory, program: Program, today: date) -> list[Risk]:
    """Every reason why this pairing needs a hand, urgent ones first; empty unless it runs or pauses."""
    if story.pairing.state not in UNDER_WAY or story.pairing.started_on is None:
        return []
    if story.pairing.state is PairingState.PAUSED:
        rules: tuple[_Rule, ...] = (_someone_left, _out_of_time)
    else:
        rules = _RULES
    found = [risk for rule in rules if (risk := rule(story, program, today)) is not None]
    return sorted(found, key=lambda risk: risk.urgency is not Urgency.URGENT)


def urgent_first(risks: Iterable[Risk]) -> list[Risk]:
    """Risks of many pairings, urgent ones first, else in the order given."""
    return sorted(risks, key=lambda risk: risk.urgency is not Urgency.URGENT)


_Rule = Callable[[PairingStory, Program, date], Risk | None]


def _started(story: PairingStory) -> date:
    started = story.pairing.started_on
    if started is None:
        raise ValueError("a pairing under way has a start")
    return started


def _no_start(story: PairingStory, program: Program, today: date) -> Risk | None:
    """K1: no session held or dated 14 days after the launch (half a cadence where that is shorter)."""
    dated = any(session.planned_at for session in story.planned)
    days = (today - _started(story)).days
    if story.held or dated or days <= min(14, program.cadence_days // 2):
        return None
    return Risk(RiskRule.NO_START, Urgency.SOON, story.pairing.id, {"days": days})


def _no_next_date(story: PairingStory, program: Program, today: date) -> Risk | None:
    """K2: no future date and the last meeting over 1.5 cadences ago (soon), over 2 (urgent)."""
    future = any(s.planned_at and s.planned_at.date() >= today for s in story.planned)
    if future or not story.held or len(story.held) >= program.target_sessions:
        return None
    days = (today - story.held[-1].day).days
    if days <= 1.5 * program.cadence_days:
        return None
    urgency = Urgency.URGENT if days > 2 * program.cadence_days else Urgency.SOON
    return Risk(RiskRule.NO_NEXT_DATE, urgency, story.pairing.id, {"days": days, "cadence": program.cadence_days})


def _two_missed(story: PairingStory, program: Program, today: date) -> Risk | None:
    """K3: the last two sessions that were to happen were both cancelled or missed."""
    happened = [s for s in story.sessions if s.state is not SessionState.PLANNED]
    last = happened[-2:]
    if len(last) < 2 or any(s.state is SessionState.HELD for s in last):
        return None
    absent = tuple(s.absent.value if s.absent else "" for s in last)
    values = {"absent": absent, "states": tuple(s.state.value for s in last)}
    return Risk(RiskRule.TWO_MISSED, Urgency.URGENT, story.pairing.id, values, last[-1].id)


def _overdue(story: PairingStory, program: Program, today: date) -> Risk | None:
    """A session had a date, the date has passed, and nobody said whether they met."""
    silent = [s for s in story.planned if s.planned_at and s.planned_at.date() < today]
    if not silent:
        return None
    first = silent[0]
    days = (today - first.day).days
    urgency = Urgency.URGENT if days > program.cadence_days // 2 else Urgency.SOON
    return Risk(RiskRule.OVERDUE, urgency, story.pairing.id, {"days": days, "day": first.day}, first.id)


def _unsigned(story: PairingStory, program: Program, today: date) -> Risk | None:
    """K5: the agreement is unsigned after the first session."""
    if story.pairing.agreement_signed_on is not None or not story.held:
        return None
    first = story.held[0]
    return Risk(RiskRule.UNSIGNED, Urgency.SOON, story.pairing.id, {"day": first.day}, first.id)


def _low_energy(story: PairingStory, program: Program, today: date) -> Risk | None:
    """K6: energy of 2 or less from either side after the last session, or a drop of 2 or more."""
    if not story.held:
        return None
    last = story.held[-1]
    for side in Side:
        now = _energy(story, last, side)
        before = _energy(story, story.held[-2], side) if len(story.held) > 1 else None
        if now is None:
            continue
        fell = before is not None and before - now >= 2
        if now <= 2 or fell:
            values = {"side": side.value, "now": now, "before": before if fell else None}
            return Risk(RiskRule.LOW_ENERGY, Urgency.SOON, story.pairing.id, values, last.id)
    return None


def _energy(story: PairingStory, session: Session, side: Side) -> int | None:
    reflection = story.reflection(session.id, side)
    return reflection.energy if reflection else None


def _one_side_writes(story: PairingStory, program: Program, today: date) -> Risk | None:
    """K8: after the last two sessions only one and the same side handed something in."""
    last = story.held[-2:]
    if len(last) < 2:
        return None
    wrote = [{side for side in Side if story.reflection(s.id, side)} for s in last]
    if wrote[0] != wrote[1] or len(wrote[0]) != 1:
        return None
    silent = next(iter(wrote[0])).other
    numbers = tuple(story.number(s) for s in last)
    values = {"side": silent.value, "numbers": numbers}
    return Risk(RiskRule.ONE_SIDE_WRITES, Urgency.SOON, story.pairing.id, values, last[-1].id)


def _someone_left(story: PairingStory, program: Program, today: date) -> Risk | None:
    """K10: one of the two has left while the pairing is under way."""
    for side in Side:
        participant = story.participant(side)
        if participant.person.has_left or participant.status is IntakeStatus.LEFT:
            return Risk(RiskRule.SOMEONE_LEFT, Urgency.URGENT, story.pairing.id, {"side": side.value})
    return None


def _out_of_time(story: PairingStory, program: Program, today: date) -> Risk | None:
    """K11: at the pace so far, the sessions held cannot reach the minimum before the program ends."""
    missing = program.minimum_sessions - len(story.held)
    days_in, days_left = (today - _started(story)).days, max((program.ends_on - today).days, 0)
    if missing <= 0 or days_in < 2 * program.cadence_days:
        return None
    if len(story.held) * days_left >= missing * days_in:
        return None
    return Risk(RiskRule.OUT_OF_TIME, Urgency.SOON, story.pairing.id, {"missing": missing, "days": days_left})


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
