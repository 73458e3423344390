"""A proposal that the coordinator argues with: each wish, and each change in the file, is told what it moves.

Everything here is done with values, so that a thread can do it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.proposals import Alternative, Difference, Group, IdPair, Proposal
from app.domain.wishes import Wish
from app.matching import Draft, Watch, difference
from app.operations.wishing import Standing, standing_wishes

Tell = Callable[[int, int], object]  # parts done, of so many expected so far
_LARGE = 1_400  # people: 700 a side, of whom one's others take a second or two


@dataclass(frozen=True, slots=True)
class Argument:
    """The pairs on the table.

    standing: the coordinator's wishes, as far as they hold now. changed: what differs from the argument before;
    None for the first one.
    """

    draft: Draft
    standing: Standing
    changed: Difference | None

    @property
    def group(self) -> Group:
        """The people as they were looked at."""
        return self.draft.group

    @property
    def proposal(self) -> Proposal:
        return self.draft.proposal

    @property
    def is_large(self) -> bool:
        """Whether what others would cost takes long enough to wait for it to be asked."""
        accepted = sum(one.can_be_matched for one in self.group.participants)
        return accepted > _LARGE

    def alternatives(
        self, participant_id: int, instead_of: IdPair | None = None, tell: Tell | None = None
    ) -> list[Alternative]:
        """Whom somebody could have instead, the best first, each with its cost; last those whom rules refuse.

        instead_of: a pair of theirs that is kept together: what is told is as if it weren't. tell: as in `argue`.
        """
        wishes, watch = self.draft.wishes, Watch(tell) if tell else Watch()
        if instead_of is None or instead_of not in wishes.pins:
            return self.draft.alternatives(participant_id, watch)
        loose = self.draft.after(self.group, replace(wishes, pins=wishes.pins - {instead_of}), watch)
        theirs = [pair for pair in loose.proposal.pairs if participant_id in (pair.mentor_id, pair.mentee_id)]
        found = [Alternative(pair=pair, difference=Difference()) for pair in theirs]
        found += loose.alternatives(participant_id, watch)
        others = [one for one in found if (one.pair.mentor_id, one.pair.mentee_id) != instead_of]
        return sorted(others, key=lambda one: (bool(one.pair.refusals), -one.pair.score))

    def cost_of(self, pair: IdPair, instead_of: IdPair | None = None, tell: Tell | None = None) -> Difference:
        """What keeping these two together would change, whatever rule they break.

        instead_of: a pair that is no longer kept together then. tell: as in `argue`.
        Raises CounterpartError: pin-not-possible, pin-without-place.
        """
        wishes = self.draft.wishes
        wanted = replace(
            wishes, pins=(wishes.pins - {instead_of}) | {pair}, blocks=wishes.blocks - {pair, pair[::-1]}
        )
        return difference(
            self.proposal, self.draft.after(self.group, wanted, Watch(tell) if tell else None).proposal
        )


def argue(
    group: Group,
    records: Sequence[Wish],
    today: date,
    tell: Tell,
    *,
    before: Argument | None = None,
) -> Argument:
    """The best pairs for a group under the wishes of its program.

    today: the day up to which years in the organization count. tell: gets the parts done and those expected so
    far; what it raises ends the search. before: what the coordinator has seen: those pairs are kept where nothing
    much speaks against them.
    """
    standing, watch = standing_wishes(records, group), Watch(tell)
    if before is None:
        return Argument(Draft(group, today, standing.wishes, watch), standing, None)
    draft = before.draft.after(group, standing.wishes, watch)
    return Argument(draft, standing, difference(before.proposal, draft.proposal))
