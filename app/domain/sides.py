"""The two sides of a pairing, in a module of their own: every page names them, and few need a participant."""

from enum import StrEnum


class Side(StrEnum):
    """The two sides of a pairing. A side belongs to the pairing, never to the person."""

    MENTOR = "mentor"  # the junior
    MENTEE = "mentee"  # the senior

    @property
    def other(self) -> "Side":
        return Side.MENTEE if self is Side.MENTOR else Side.MENTOR


class WillingAs(StrEnum):
    """Which side someone is willing to take in a program."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    EITHER = "either"

    def allows(self, side: Side) -> bool:
        return self is WillingAs.EITHER or self.value == side.value
