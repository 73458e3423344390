"""The places inside this room: its list, a pairing's own page, suggestions for the group, and pairing by hand."""

from app.ui.common.desk import Place

ROOM = "pairings"
OPEN, SUGGEST, PAIR = "open", "suggest", "pair"


def the_list(pairing_id: int = 0) -> Place:
    """The list, with this pairing chosen."""
    return Place(ROOM, record_id=pairing_id)


def own_page(pairing_id: int, step: str = "") -> Place:
    """The page of one pairing. step: the state whose form stands open on arriving, or ""."""
    return Place(ROOM, record_id=pairing_id, task=OPEN, value=step)


def suggestions() -> Place:
    return Place(ROOM, task=SUGGEST)


def by_hand(*participant_ids: int) -> Place:
    """Pairing by hand, with one or two participants chosen already, each on the side that they would take."""
    return Place(ROOM, task=PAIR, value=",".join(str(one) for one in participant_ids))


def participant_ids(place: Place) -> list[int]:
    """The participants that a place for pairing by hand brings along."""
    return [int(part) for part in place.value.split(",") if part.isdigit()]
