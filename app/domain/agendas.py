"""The timed plan of a session: four default agendas of 60 minutes, scaled so that they always sum exactly."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.programs import SHORTEST_MIN
from app.domain.sessions import SessionKind


class Lead(StrEnum):
    """Who leads an item: drawn as a shape on paper."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item of an agenda. key: names its words in `app.text.agendas`."""

    key: str
    minutes: int
    lead: Lead = Lead.BOTH


_START = (
    AgendaItem("start-why", 5),
    AgendaItem("start-know", 15),
    AgendaItem("start-rules", 10, Lead.MENTOR),
    AgendaItem("start-wants", 15),
    AgendaItem("start-logistics", 5),
    AgendaItem("start-topic", 5),
    AgendaItem("start-out", 5),
)
_TOPIC = (
    AgendaItem("topic-in", 10),
    AgendaItem("topic-show", 15, Lead.MENTOR),
    AgendaItem("topic-hands-on", 15, Lead.MENTEE),
    AgendaItem("topic-so-what", 10, Lead.MENTEE),
    AgendaItem("topic-actions", 5),
    AgendaItem("topic-reflect", 5),
)
_MID_POINT = (
    AgendaItem("mid-in", 5),
    AgendaItem("mid-works", 10),
    AgendaItem("mid-aims", 15),
    AgendaItem("mid-rank", 10, Lead.MENTOR),
    AgendaItem("mid-recontract", 10),
    AgendaItem("mid-actions", 10),
)
_CLOSING = (
    AgendaItem("close-look-back", 10),
    AgendaItem("close-learned", 15, Lead.MENTOR),
    AgendaItem("close-evidence", 10, Lead.MENTEE),
    AgendaItem("close-feedback", 10),
    AgendaItem("close-next", 10),
    AgendaItem("close-thanks", 5),
)
_DEFAULTS = {
    SessionKind.START: _START,
    SessionKind.TOPIC: _TOPIC,
    SessionKind.MID_POINT: _MID_POINT,
    SessionKind.CLOSING: _CLOSING,
}
_TOPIC_45 = (5, 10, 15, 8, 4, 3)


def default_agenda(kind: SessionKind, length_min: int) -> tuple[AgendaItem, ...]:
    """The agenda of a session of this kind and length; its minutes sum to the length exactly.

    length_min: 15 or more; a topic session of 45 minutes has a split of its own, other lengths are scaled.
    Raises ValueError for a shorter length.
    """
    items = _DEFAULTS[kind]
    if kind is SessionKind.TOPIC and length_min == sum(_TOPIC_45):
        return _with_minutes(items, _TOPIC_45)
    return scale(items, length_min)


def scale(items: Sequence[AgendaItem], length_min: int) -> tuple[AgendaItem, ...]:
    """The same items with minutes in proportion, at least 1 each; the remainder goes to the longest item.

    Where short items are raised to a minute, the longest ones give it. Returns items whose minutes sum to
    `length_min`. Raises ValueError when there are more items than minutes.
    """
    if length_min < max(SHORTEST_MIN, len(items)):
        raise ValueError("a session has at least 15 minutes and a minute for each item")
    whole = sum(item.minutes for item in items)
    minutes = [max(1, item.minutes * length_min // whole) for item in items]
    while sum(minutes) > length_min:
        minutes[minutes.index(max(minutes))] -= 1
    longest = max(range(len(items)), key=lambda index: items[index].minutes)
    minutes[longest] += length_min - sum(minutes)
    return _with_minutes(items, minutes)


def _with_minutes(items: Sequence[AgendaItem], minutes: Sequence[int]) -> tuple[AgendaItem, ...]:
    return tuple(replace(item, minutes=length) for item, length in zip(items, minutes, strict=True))
