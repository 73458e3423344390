"""Values of the change history in words: what a row of the file held, as the coordinator reads it."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from app.domain.pairings import ClosingKind, NextStep, PairingState
from app.domain.participants import Background, Format, IntakeStatus, Side, WillingAs
from app.domain.privacy import Visibility
from app.domain.proposals import Rule
from app.domain.sessions import AbsenceReason, Absent, ActionState, EntrySource, SessionState
from app.text import labels, sessions
from app.text.catalog import _
from app.text.formats import date_short, decimal, listing, time_of_day
from app.text.matching import slot_word
from app.text.refusals import rule_word

EMPTY = "-"
_LONGEST = 80  # signs of a text that a line of the history shows


@dataclass(frozen=True, slots=True)
class Names:
    """What the people and topics that a history mentions are called, by id."""

    people: Mapping[int, str] = field(default_factory=dict)
    topics: Mapping[int, str] = field(default_factory=dict)


def is_nothing(raw: Any) -> bool:
    """Whether a column held nothing: no value, no words, no item."""
    return raw in (None, "", "[]", "{}")


def text(raw: Any, _names: Names) -> str:
    """Words on one line, the end of long ones left out."""
    words = " ".join(str(raw).split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def number(raw: Any, _names: Names) -> str:
    return decimal(raw, 0 if float(raw).is_integer() else 1)


def day(raw: Any, _names: Names) -> str:
    return date_short(date.fromisoformat(raw))


def moment(raw: Any, _names: Names) -> str:
    """A local wall time with its day."""
    at = datetime.fromisoformat(raw)
    return _("{day}, {time}").format(day=date_short(at.date()), time=time_of_day(at))


def yes_or_no(raw: Any, _names: Names) -> str:
    return _("yes") if raw else _("no")


def listed(raw: Any, _names: Names) -> str:
    """The words of a JSON list."""
    return listing(json.loads(raw)) or EMPTY


def person(raw: Any, names: Names) -> str:
    return names.people.get(raw, _("somebody who is no longer in the file"))


def topic(raw: Any, names: Names) -> str:
    return names.topics.get(raw, _("a topic that is no longer in the catalogue"))


def slots(raw: Any, _names: Names) -> str:
    return listing([slot_word(slot) for slot in json.loads(raw)]) or EMPTY


def formats(raw: Any, _names: Names) -> str:
    words = {Format.IN_PERSON.value: _("in person"), Format.REMOTE.value: _("remote")}
    return listing([words[each] for each in json.loads(raw)]) or EMPTY


def background(raw: Any, _names: Names) -> str:
    return {Background.SIMILAR: _("similar"), Background.DIFFERENT: _("different"), Background.ANY: _("any")}[
        Background(raw)
    ]


def next_step(raw: Any, _names: Names) -> str:
    """How the two go on after their pairing was closed."""
    return {
        NextStep.END: _("it ends"),
        NextStep.INFORMAL: _("they stay in touch"),
        NextStep.CONTINUE: _("they continue"),
        NextStep.SWAP_ROLES: _("they swap roles"),
        NextStep.NEXT_CYCLE: _("they take part in the next program"),
    }[NextStep(raw)]


def rule(raw: Any, names: Names) -> str:
    """A hard rule by its name; what isn't one stays as it was typed."""
    with suppress(ValueError):
        return rule_word(Rule(raw))
    return text(raw, names)


def willing_as(raw: Any, _names: Names) -> str:
    return labels.side(WillingAs(raw))


def side(raw: Any, _names: Names) -> str:
    return labels.side(Side(raw))


def intake_status(raw: Any, _names: Names) -> str:
    return labels.intake_status(IntakeStatus(raw))


def pairing_state(raw: Any, _names: Names) -> str:
    return labels.pairing_state(PairingState(raw))


def closing_kind(raw: Any, _names: Names) -> str:
    return labels.closing_kind(ClosingKind(raw))


def session_state(raw: Any, _names: Names) -> str:
    return labels.session_state(SessionState(raw))


def absent(raw: Any, _names: Names) -> str:
    return sessions.who_was_missing(Absent(raw))


def absence_reason(raw: Any, _names: Names) -> str:
    return sessions.reason(AbsenceReason(raw))


def source(raw: Any, _names: Names) -> str:
    return sessions.source(EntrySource(raw))


def readers(raw: Any, _names: Names) -> str:
    return sessions.readers(Visibility(raw))


def action_state(raw: Any, _names: Names) -> str:
    return sessions.action_state(ActionState(raw))
