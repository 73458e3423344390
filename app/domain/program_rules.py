"""What a program's fields may hold: a change that doesn't fit is refused with its reason."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from app.domain.names import clean_paragraphs, clean_text
from app.domain.problems import trouble
from app.domain.programs import LEAST_SMALL_GROUP, MOST_SMALL_GROUP, Program, Rules, Weights

_MAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_LINES = frozenset({"name", "purpose", "organization", "sponsor", "coordinator_name", "coordinator_phone"})
_PARAGRAPHS = frozenset({"support_contact", "confidentiality", "employer_statement"})
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_LEAST_CONTRAST = 4.5  # of text on white paper (WCAG 2.2)


class Limits(NamedTuple):
    """The least and the most that a whole number may be."""

    least: int
    most: int


# Of a program, its rules and its weights. Nobody needs more; each catches a slip of the keyboard.
LIMITS: Mapping[str, Limits] = {
    "target_sessions": Limits(1, 60),
    "minimum_sessions": Limits(0, 60),
    "length_min": Limits(15, 480),
    "cadence_days": Limits(1, 366),
    "retention_months": Limits(0, 240),
    "small_group": Limits(LEAST_SMALL_GROUP, MOST_SMALL_GROUP),
    "smallest_gap": Limits(0, 30),
    "greatest_gap": Limits(1, 30),
    "years_apart": Limits(1, 60),
    "topics": Limits(0, 10_000),
    "topics_return": Limits(0, 10_000),
    "distance": Limits(0, 10_000),
    "availability": Limits(0, 10_000),
    "seniority": Limits(0, 10_000),
    "preferences": Limits(0, 10_000),
}


def changed(program: Program, **fields: Any) -> Program:
    """The program with these fields, texts cleaned.

    Raises CounterpartError: program-name-empty, purpose-empty, ends-before-start, number-out-of-range,
    email-unlikely, colour-unreadable, colour-too-light.
    """
    values = {name: _cleaned(name, value) for name, value in fields.items()}
    for name, value in values.items():
        check_number(name, value)
    if not values.get("name", program.name):
        raise trouble("program-name-empty", name=program.name)
    if not values.get("purpose", program.purpose):
        raise trouble("purpose-empty")
    if values.get("coordinator_email") and not _MAIL.fullmatch(values["coordinator_email"]):
        raise trouble("email-unlikely", typed=values["coordinator_email"])
    if values.get("accent"):
        _check_accent(values["accent"])
    if values.get("ends_on", program.ends_on) < values.get("starts_on", program.starts_on):
        raise trouble("ends-before-start")
    return replace(program, **values)


def changed_rules(rules: Rules, **fields: Any) -> Rules:
    """The rules with these fields. Raises CounterpartError: number-out-of-range, gaps-crossed."""
    for name, value in fields.items():
        check_number(name, value)
    wanted = replace(rules, **fields)
    if wanted.greatest_gap is not None and wanted.greatest_gap < wanted.smallest_gap:
        raise trouble("gaps-crossed", smallest=wanted.smallest_gap, greatest=wanted.greatest_gap)
    return wanted


def changed_weights(weights: Weights, **fields: Any) -> Weights:
    """The weights with these fields. Raises CounterpartError: number-out-of-range, weights-all-zero,
    return-over-topics.
    """
    for name, value in fields.items():
        check_number(name, value)
    wanted = replace(weights, **fields)
    if not weight_sum(wanted):
        raise trouble("weights-all-zero")
    if wanted.topics_return > wanted.topics:
        raise trouble("return-over-topics", topics=wanted.topics)
    return wanted


def weight_sum(weights: Weights) -> int:
    """What the parts of a score sum to before they are normalized; the return direction is part of the topics."""
    return weights.topics + weights.distance + weights.availability + weights.seniority + weights.preferences


def check_number(name: str, value: object) -> None:
    """Raises CounterpartError "number-out-of-range" for a field that is a number, where it is none that may be.

    A field without limits, and None, are let pass.
    """
    limits = LIMITS.get(name)
    if limits is None or value is None:
        return
    if not isinstance(value, int) or not limits.least <= value <= limits.most:
        raise trouble("number-out-of-range", least=limits.least, most=limits.most)


def _check_accent(colour: str) -> None:
    if not _COLOUR.fullmatch(colour):
        raise trouble("colour-unreadable", typed=colour)
    if contrast_on_white(colour) < _LEAST_CONTRAST:
        raise trouble("colour-too-light", typed=colour)


def contrast_on_white(colour: str) -> float:
    """The contrast of "#rrggbb" on white as WCAG 2.2 computes it: 1 to 21."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _cleaned(name: str, value: Any) -> Any:
    if name in _LINES:
        return clean_text(value)
    if name in _PARAGRAPHS:
        return clean_paragraphs(value)
    if name == "coordinator_email":
        return "".join(clean_text(value).split())
    return clean_text(value).lower() if name == "accent" else value
