"""Topics that pairings talk about: who can share what, who wants to learn what."""

from dataclasses import dataclass
from enum import StrEnum

HIGHEST_LEVEL = 3  # can share and want to learn run from 0 (not at all) to 3 (a lot)


class Direction(StrEnum):
    """Which way a topic usually flows."""

    FORWARD = "forward"  # the mentor (junior) shares, the mentee (senior) learns
    RETURN = "return"  # the mentee (senior) shares, the mentor (junior) learns


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One topic of a program's catalogue.

    prompts: three to five questions: the mentor asks or shows, the senior tries, both conclude.
    """

    id: int = 0
    program_id: int = 0
    name: str
    direction: Direction = Direction.FORWARD
    prompts: tuple[str, ...] = ()
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """What one participant says of one topic: levels 0 to 3, and whether it is never to be proposed."""

    topic_id: int
    can_share: int = 0
    want_to_learn: int = 0
    not_with_me: bool = False

    def __post_init__(self) -> None:
        for level in (self.can_share, self.want_to_learn):
            if not 0 <= level <= HIGHEST_LEVEL:
                raise ValueError("a level runs from 0 to 3")
