"""What the coordinator wants of the pairs to come: two people kept together, or kept apart."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.proposals import IdPair


class WishKind(StrEnum):
    TOGETHER = "together"  # a pin: the pair is proposed, whatever it costs
    APART = "apart"  # a block: the pair isn't proposed


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One wish about two participants of a program, until their pair is final or the wish is taken back.

    reason: as typed, where the two are kept together against a hard rule; else "".
    """

    id: int = 0
    program_id: int
    mentor_id: int
    mentee_id: int
    kind: WishKind
    reason: str = ""

    @property
    def ids(self) -> IdPair:
        return self.mentor_id, self.mentee_id
