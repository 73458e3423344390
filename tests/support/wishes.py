"""Wishes of the coordinator in a store."""

from app.domain.wishes import Wish, WishKind
from app.storage import Store


def add_wish(
    store: Store, mentor_id: int, mentee_id: int, kind: WishKind = WishKind.TOGETHER, reason: str = ""
) -> int:
    """Add a wish of the first program about these participants; its id."""
    with store.edit("Add a wish"):
        wish = Wish(program_id=1, mentor_id=mentor_id, mentee_id=mentee_id, kind=kind, reason=reason)
        [wish_id] = store.wishes.add([wish])
    return wish_id


def wishes_in(store: Store) -> list[tuple[int, int, WishKind]]:
    """Each wish of the first program: mentor, mentee, kind."""
    return [(one.mentor_id, one.mentee_id, one.kind) for one in store.wishes.of(1)]
