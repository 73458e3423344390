"""The coordinator's wishes about pairs to come, in the file."""

from collections.abc import Sequence

from app.domain.wishes import Wish, WishKind
from app.storage.records import Records, Shape, Table, choice

WISH = Shape("wish", Wish, {"kind": choice(WishKind)})


class AllWishes(Records[Wish]):
    """The wishes of every program; one at most for the same two on the same sides."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, WISH)

    def of(self, program_id: int) -> list[Wish]:
        """Every wish of a program, the oldest first."""
        return self._where("program_id = ?", [program_id])

    def of_participants(self, participant_ids: Sequence[int]) -> list[Wish]:
        """Every wish about one of these, the oldest first."""
        sides = (self._table.by_ids(participant_ids, side) for side in ("mentor_id", "mentee_id"))
        found = {row["id"]: row for rows in sides for row in rows}
        return self._items([found[wish_id] for wish_id in sorted(found)])

    def about(self, one_id: int, other_id: int) -> list[Wish]:
        """The wishes about these two participants, whoever is on which side."""
        condition = "(mentor_id = ? AND mentee_id = ?) OR (mentor_id = ? AND mentee_id = ?)"
        return self._where(condition, [one_id, other_id, other_id, one_id])
