"""Short scored questions: four waves, one scale from 1 to 5 with a neutral 3, items by side."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.privacy import Visibility
from app.domain.sides import Side


class Wave(StrEnum):
    START = "T0"
    MID = "T1"
    CLOSE = "T2"
    LATER = "T3"


MENTEE_ITEMS = ("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8")
MENTOR_ITEMS = ("J1", "J2", "J3", "J4", "J5", "J6", "J7")
TRUST_ITEMS = ("H1", "H2", "H3", "H4")
REVERSED_ITEMS = frozenset({"H3"})  # "rank decides whose idea wins here": 5 is the worst answer
OWN_AIM = "aim"  # progress on my own aim, 1 to 5, at the mid-point and the close
RECOMMEND = "recommend"  # would recommend, 0 to 10, at the close


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyAnswer:
    """One scored answer of one participant, who took this side in this wave.

    score: 1 to 5, or 0 to 10 for `RECOMMEND`; as ticked, reversed items not yet turned.
    """

    id: int = 0
    participant_id: int
    side: Side
    wave: Wave
    item: str
    score: int

    def __post_init__(self) -> None:
        lowest, highest = (0, 10) if self.item == RECOMMEND else (1, 5)
        if not lowest <= self.score <= highest:
            raise ValueError(f"a score of {self.item} runs from {lowest} to {highest}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyLine:
    """One answer of a survey that isn't a score: the keys of what was ticked, joined by commas, or a text.

    visibility, may_be_quoted: of a text, as for a line of a reflection.
    """

    id: int = 0
    participant_id: int
    side: Side
    wave: Wave
    item: str
    text: str
    visibility: Visibility = Visibility.COORDINATOR
    may_be_quoted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveySheet:
    """That a survey of one wave was handed out to one participant, and when it came back.

    code: on the paper, "F-..."; "" where none was printed yet.
    """

    id: int = 0
    code: str = ""
    participant_id: int
    side: Side
    wave: Wave
    issued_on: date
    returned_on: date | None = None


def items_for(side: Side) -> tuple[str, ...]:
    """The items that one side answers at start, mid-point and close."""
    own = MENTOR_ITEMS if side is Side.MENTOR else MENTEE_ITEMS
    return own + TRUST_ITEMS


def turned(item: str, score: int) -> int:
    """The score as it counts: items worded the other way round are turned, 5 to 1."""
    return 6 - score if item in REVERSED_ITEMS else score
