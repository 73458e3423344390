"""What the forms that people fill in by hand say in common: who reads them, by when and to whom they go."""

from datetime import date

from app.text.catalog import _
from app.text.formats import date_long


def writer_and_coordinator() -> str:
    """Who may read a form of one person: at the foot of its pages."""
    return _("For you and the coordinator.")


def due(day: date | None) -> str:
    """By when a form is wanted back; None: within two weeks of whenever it is handed out."""
    if day is None:
        return _("Please hand it in within two weeks")
    return _("Please hand it in by {day}").format(day=date_long(day))


def hand_in(coordinator: str) -> str:
    """To whom a form goes. coordinator: how to reach them, or ""."""
    if not coordinator:
        return _("Hand it in to the coordinator, on paper.")
    return _("Hand it in to the coordinator: {coordinator}.").format(coordinator=coordinator)


def cross_one() -> str:
    """How a scale is answered, beside its head."""
    return _("cross one circle in each row")


def pair_and_coordinator() -> str:
    """Who may read a form that both sides may fill in: at the foot of its pages."""
    return _("For the two of you and the coordinator.")


def optional() -> str:
    """Beside the head of what nobody has to answer."""
    return _("only if you want to")
