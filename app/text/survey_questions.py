"""The questions of the survey forms in words, with the ends of their scales and their choices."""

from collections.abc import Callable

from app.domain.sides import Side
from app.domain.surveys import OWN_AIM, RECOMMEND, TRUST_ITEMS, Wave
from app.text.catalog import _


def question(key: str, side: Side) -> str:
    """A question as one side reads it. Raises KeyError for an unknown key."""
    return (_repeated() | _mid_point(side) | _close(side))[key]


def scale_ends(key: str) -> tuple[str, str]:
    """What the lowest and the highest score mean: agreement with a sentence, else a measure of its own."""
    ends: dict[str, tuple[str, str]] = {
        "going": (_("badly"), _("very well")),
        "value": (_("none"), _("a lot")),
        OWN_AIM: (_("not at all"), _("fully")),
        "honest": (_("not at all"), _("fully")),
        "match": (_("poor"), _("very good")),
        "rewarding": (_("not at all"), _("very")),
        "topics-enough": (_("not at all"), _("fully")),
        RECOMMEND: (_("not at all likely"), _("extremely likely")),
    }
    return ends.get(key, (_("I disagree"), _("I agree")))


def choice(key: str, answer: str, side: Side) -> str:
    """One of the choices of a question. Raises KeyError for an unknown one."""
    return _CHOICES[key](side)[answer]


def form_title(wave: Wave) -> str:
    """What the form of a wave is called."""
    return {
        Wave.START: _("First survey"),
        Wave.MID: _("Mid-point form"),
        Wave.CLOSE: _("Final survey"),
        Wave.LATER: _("Six months later"),
    }[wave]


def is_of_trust(key: str) -> bool:
    """Whether a question belongs to the block about hierarchy and trust."""
    return key in TRUST_ITEMS


def _repeated() -> dict[str, str]:
    return {
        "S1": _("I am confident with the digital tools that my work needs."),
        "S2": _("I can explain how AI and new technology touch our business."),
        "S3": _("I understand what younger customers expect."),
        "S4": _("I understand how younger colleagues see work here."),
        "S5": _("I ask juniors before I decide."),
        "S6": _("I am aware of barriers that colleagues unlike me meet."),
        "S7": _("I have tried a new way of solving a problem in the last month."),
        "S8": _("I am up to date in the tools of my field."),
        "J1": _("I am confident explaining what I know to someone senior."),
        "J2": _("I can lead a conversation."),
        "J3": _("I am comfortable disagreeing with someone senior."),
        "J4": _("My expertise is valued."),
        "J5": _("I know how decisions are made here."),
        "J6": _("I see a future for me here."),
        "J7": _("I am known beyond my team."),
        "H1": _("It is easy to raise a difficult point with someone two levels away."),
        "H2": _("I trust colleagues of the other level to act on what I say."),
        "H3": _("Rank decides whose idea wins here."),
        "H4": _("I worked with another level on something new this month."),
    }


def _mid_point(side: Side) -> dict[str, str]:
    return {
        "met": _("How often have we met so far?"),
        "going": _("How is it going?"),
        "consistent": _("Do we meet as planned?"),
        "drives": _("Who keeps it going?"),
        "value": _("What is it worth to me?"),
        OWN_AIM: _("How far have I come with my own aim?"),
        "honest": _("How honest can I be with my mentee (senior)?")
        if side is Side.MENTOR
        else _("How honest can I be with my mentor (junior)?"),
        "challenges": _("What gets in the way?"),
        "works": _("What works well"),
        "change": _("What I would change"),
        "help": _("Do I want help?"),
        "continue": _("Do I want to go on?"),
    }


def _close(side: Side) -> dict[str, str]:
    return {
        RECOMMEND: _("How likely am I to recommend this program to a colleague?"),
        "match": _("How good was the match?"),
        "rewarding": _("How rewarding was it for me?"),
        "topics-enough": _("Did we cover enough of my topics?"),
        "again": _("Would I do it again?"),
        "would-mentor": _("Would I offer to be a mentor to my mentor?"),
        "changed": _("What changed, for me or around me"),
        "quote": _("May these words be quoted, without my name?"),
        "in-touch": _("Are we still in touch?"),
        "lasted": _("What has lasted"),
    }


def _yes_no(_side: Side) -> dict[str, str]:
    return {"yes": _("yes"), "no": _("no")}


def _met(_side: Side) -> dict[str, str]:
    return {"none": _("not yet"), "one-or-two": _("once or twice"), "three-or-more": _("three times or more")}


def _drives(side: Side) -> dict[str, str]:
    mentor, mentee = _("my mentor (junior)"), _("my mentee (senior)")
    own = (
        {"mentor": _("I do"), "mentee": mentee} if side is Side.MENTOR else {"mentor": mentor, "mentee": _("I do")}
    )
    return {**own, "both": _("both of us")}


def _challenges(side: Side) -> dict[str, str]:
    return {
        "time": _("time"),
        "unclear-aims": _("unclear aims"),
        "style": _("different styles"),
        "no-chemistry": _("no chemistry"),
        "surface-topics": _("topics stay on the surface"),
        "all-the-work": _("I am doing all the work"),
        "rank": _("rank gets in the way"),
        "other": _("something else"),
    }


def _help(_side: Side) -> dict[str, str]:
    return {
        "none": _("no"),
        "quick": _("a quick word"),
        "talk": _("a talk"),
        "change-pair": _("another partner"),
    }


def _continue(_side: Side) -> dict[str, str]:
    return {"yes": _("yes"), "with-changes": _("with changes"), "unsure": _("not sure"), "no": _("no")}


_CHOICES: dict[str, Callable[[Side], dict[str, str]]] = {
    "met": _met,
    "consistent": _yes_no,
    "drives": _drives,
    "challenges": _challenges,
    "help": _help,
    "continue": _continue,
    "again": _yes_no,
    "would-mentor": _yes_no,
    "quote": _yes_no,
    "in-touch": _yes_no,
}
