"""What is found when two people are looked at as a pair: their fit, the rules they break, and who has no place."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.pairings import Pairing
from app.domain.participants import Side
from app.domain.proposals import ProposedPair, Refusal, Rule, Why


@dataclass(frozen=True, slots=True, kw_only=True)
class PairCheck:
    """Two participants of one program looked at as mentor (junior) and mentee (senior).

    fit: how well they fit, whatever rules they break. refusals: every hard rule in force that they break.
    held_out: the sides of those who aren't proposed at all, each with the reason; never for want of a place.
    full: the sides without a free place. unwilling: the sides whose own wish or other pairing is the other side.
    standing: their pairing in this program that hasn't ended; was_together: they had one that was closed.
    """

    fit: ProposedPair
    refusals: tuple[Refusal, ...] = ()
    held_out: Mapping[Side, Why] = field(default_factory=dict)
    full: tuple[Side, ...] = ()
    unwilling: tuple[Side, ...] = ()
    standing: Pairing | None = None
    was_together: bool = False

    @property
    def is_impossible(self) -> bool:
        """Whether no reason makes this pair possible: one person, or a pair already."""
        same = any(refusal.rule is Rule.SAME_PERSON for refusal in self.refusals)
        return same or self.standing is not None or self.was_together

    @property
    def to_set_aside(self) -> tuple[str, ...]:
        """The codes of all that the coordinator has to set aside with a reason, each once."""
        rules = [refusal.rule.value for refusal in self.refusals]
        return tuple(dict.fromkeys([*rules, *(why.value for why in self.held_out.values())]))
