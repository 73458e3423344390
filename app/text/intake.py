"""The words of the intake form: what people are asked before they take part, by the side that they would take."""

from datetime import date, timedelta

from app.domain.participants import WEEKDAYS, WillingAs
from app.domain.privacy import Audience
from app.domain.sides import Side
from app.domain.topics import Direction
from app.text.catalog import _, ngettext
from app.text.formats import weekday_short
from app.text.labels import side_title

_A_MONDAY = date(2027, 1, 4)
READINESS = ("guided_by_junior", "says_dont_know", "keeps_the_time", "keeps_confidence")  # as on the form


def side_words(willing: WillingAs) -> str:
    """Whose form it is, where a heading begins; both sides in full for somebody who would take either."""
    if willing is WillingAs.EITHER:
        return _("Mentor (junior) or mentee (senior)")
    return side_title(Side(willing.value))


def kicker(copy: Audience | None) -> str:
    """Above the title: for whom a copy is; None for a form to be filled in."""
    if copy is None:
        return _("To take part")
    return _("Coordinator's copy") if copy is Audience.COORDINATOR else _("Your own copy")


def lead(copy: Audience | None) -> tuple[str, str]:
    """What is to be done with the form, in a few words and in a sentence. copy: as in `kicker`."""
    if copy is None:
        return _("It takes ten minutes."), _("Leave out what you would rather not say: only your name is needed.")
    if copy is Audience.COORDINATOR:
        left_out = _("Access needs, and with whom this person must not be paired, stay in the file.")
        return _("This is what the file holds of this form."), left_out
    return _("This is what we know of you."), _("Correct by hand what is no longer true.")


def other_side(willing: WillingAs) -> str:
    """The tick of somebody who could take the other side as well. Raises ValueError for either side."""
    if Side(willing.value) is Side.MENTOR:
        return _("I could be a mentee (senior) too")
    return _("I could be a mentor (junior) too")


def aims(willing: WillingAs) -> tuple[str, str]:
    """What somebody hopes to gain, as a question of this side, with words to begin from."""
    mentor = _("such as confidence, being seen, leading a talk, knowing how decisions are made")
    mentee = _("such as a tool, a view from further down, a habit that I would like to change")
    return {
        WillingAs.MENTOR: (_("What do I want to gain?"), mentor),
        WillingAs.MENTEE: (_("What do I want to understand, or do differently?"), mentee),
        WillingAs.EITHER: (_("What do I want to gain, understand, or do differently?"), mentee),
    }[willing]


def direction(value: Direction) -> str:
    """Which way the topics below usually go."""
    return {
        Direction.FORWARD: _("Mostly from mentor (junior) to mentee (senior)"),
        Direction.RETURN: _("Mostly from mentee (senior) to mentor (junior)"),
    }[value]


def readiness(key: str, willing: WillingAs) -> str:
    """A statement to agree with. Raises KeyError for a key that isn't of `READINESS`."""
    return {
        "guided_by_junior": _(
            "I would be comfortable being guided by a colleague who is younger or more junior than I am."
        ),
        "says_dont_know": _open_words(willing),
        "keeps_the_time": _("I will keep the time free, even in a busy week."),
        "keeps_confidence": _("I can keep to myself what I hear."),
    }[key]


def _open_words(willing: WillingAs) -> str:
    """Each side has something else that is hard to say."""
    return {
        WillingAs.MENTOR: _("I can tell a senior colleague something they may not like to hear."),
        WillingAs.MENTEE: _("I can say \u201cI don't know\u201d in front of a junior colleague."),
        WillingAs.EITHER: _(
            "I can say \u201cI don't know\u201d in front of a junior colleague, "
            "and tell a senior one something they may not like to hear."
        ),
    }[willing]


def difficulty() -> str:
    """The open question after the statements."""
    return _("What could make this difficult for you?")


def readiness_note() -> str:
    """What the answers are for: beside their head."""
    return _("only the coordinator reads this; nobody is turned down for an answer")


def stays_with_coordinator() -> str:
    """Why answers are left empty on a person's own copy."""
    return _("your earlier answers stay with the coordinator; fill in only what has changed")


def never_printed() -> str:
    """Beside what only the file may hold."""
    return _("no copy of this form repeats what you write here")


def consents(retention_months: int) -> list[str]:
    """What is ticked one by one: the notice, special data, quotes, and the manager.

    retention_months: how long after its close a program's data are kept.
    """
    kept = ngettext(
        "I have read the privacy notice. What I write may be kept until {n} month after the program's close.",
        "I have read the privacy notice. What I write may be kept until {n} months after the program's close.",
        retention_months,
    )
    return [
        kept.format(n=retention_months),
        _("This holds for special data too, such as health, belief or origin, if I wrote any."),
        _("What I hand in may be quoted, without my name."),
        _("My manager agrees in principle that I take part."),
    ]


def day_name(day: str) -> str:
    """A day of the week as a slot has it, "mon", in short words."""
    return weekday_short(_A_MONDAY + timedelta(days=WEEKDAYS.index(day)))


def half_day(half: str) -> str:
    """ "am" or "pm" of a slot in words."""
    return {"am": _("Morning"), "pm": _("Afternoon")}[half]
