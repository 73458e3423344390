"""The words of the form with which a pair stops early: kind, without fault, and clear about the papers."""

from app.domain.pairings import Initiator
from app.text.catalog import _, ngettext
from app.text.pairings import initiator

_ON_PAPER = (Initiator.MENTOR, Initiator.MENTEE, Initiator.BOTH)


def lead() -> str:
    """The first sentences of the form."""
    return _(
        "Not every pairing has to run to its end. Stopping is nobody's fault, and it counts against no one. "
        "Thank you for the time that you gave each other."
    )


def how_to_fill_in() -> tuple[str, str]:
    """What must be filled in, in a few words, and what may be left out."""
    needed = _("Only the day is needed.")
    rest = _("No reasons are asked for. One of you can fill this in alone, and only the coordinator reads it.")
    return needed, rest


def who_wants_it() -> tuple[str, list[str]]:
    """From whom the wish to stop comes, with its boxes; the same as where it is typed in."""
    return _("The wish to stop comes from"), [initiator(one.value) for one in _ON_PAPER]


def may_we_talk() -> tuple[str, list[str]]:
    """Whether the coordinator may talk with somebody about it."""
    return _("May the coordinator talk with you?"), [_("yes"), _("by e-mail only"), _("no, thank you")]


def what_next() -> tuple[str, list[str]]:
    """What somebody wants after the end."""
    return _("What would you like next?"), [_("another partner"), _("a later round"), _("nothing for now")]


def papers(retention_months: int) -> list[tuple[str, str]]:
    """What happens to the papers of the pairing, each in a few words and in a sentence or two.

    retention_months: how long after its close a program's data are kept.
    """
    kept = ngettext(
        "What you handed in stays with the coordinator, as confidential as before, until {n} month after the "
        "program has closed. You may ask to have it erased sooner.",
        "What you handed in stays with the coordinator, as confidential as before, until {n} months after the "
        "program has closed. You may ask to have it erased sooner.",
        retention_months,
    )
    return [
        (
            _("Yours"),
            _("Your notes and the upper halves of your reflection sheets are your own: keep them or shred them."),
        ),
        (_("Handed in"), kept.format(n=retention_months)),
        (
            _("Counted"),
            _(
                "The sessions that you held still count. Reports show the pairing in totals only, "
                "without a reason."
            ),
        ),
    ]
