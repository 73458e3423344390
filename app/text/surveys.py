"""The survey items in words: as a phrase after a figure, and the trust items as labels of their own."""

from app.domain.surveys import Wave
from app.text.catalog import _


def item_phrase(key: str) -> str:
    """An item as a phrase after its change: "+0.9 confident with ...". Raises KeyError for an unknown key."""
    return (_mentee_items() | _mentor_items() | _trust_items())[key]


def _mentee_items() -> dict[str, str]:
    return {
        "S1": _("confident with the digital tools my work needs"),
        "S2": _("can explain how AI and new technology touch our business"),
        "S3": _("understand what younger customers expect"),
        "S4": _("understand how younger colleagues see work here"),
        "S5": _("ask juniors before deciding"),
        "S6": _("aware of barriers that colleagues unlike me meet"),
        "S7": _("tried a new way of solving a problem in the last month"),
        "S8": _("up to date in the tools of my field"),
    }


def _mentor_items() -> dict[str, str]:
    return {
        "J1": _("confident explaining what I know to someone senior"),
        "J2": _("can lead a conversation"),
        "J3": _("comfortable disagreeing with a senior"),
        "J4": _("my expertise is valued"),
        "J5": _("know how decisions are made here"),
        "J6": _("see a future for me here"),
        "J7": _("known beyond my team"),
    }


def _trust_items() -> dict[str, str]:
    return {
        "H1": _("easy to raise a difficult point two levels away"),
        "H2": _("the other level acts on what I say"),
        "H3": _("rank does not decide whose idea wins (reversed)"),
        "H4": _("worked on something new with another level this month"),
    }


def block_phrase(key: str) -> str:
    """A block of items by the letter that they begin with. Raises KeyError for an unknown key."""
    return {
        "S": _("All of these together: what the mentee (senior) answers"),
        "J": _("All of these together: what the mentor (junior) answers"),
        "H": _("All of these together: hierarchy and trust"),
    }[key]


def trust_label(key: str) -> str:
    """A trust item as the label of its chart. Raises KeyError for an unknown key."""
    return {
        "H1": _("Easy to raise a difficult point two levels away"),
        "H2": _("The other level acts on what I say"),
        "H3": _("Rank does not decide whose idea wins (reversed)"),
        "H4": _("We worked on something new this month"),
    }[key]


def wave(value: Wave) -> str:
    """A survey wave with its code: "T0 start"."""
    return {
        Wave.START: _("T0 start"),
        Wave.MID: _("T1 mid-point"),
        Wave.CLOSE: _("T2 close"),
        Wave.LATER: _("T3 +6 months"),
    }[value]
