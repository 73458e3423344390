"""The words of a reflection sheet's lower half: the same on the paper and on the screen where it is typed in."""

from app.domain.sessions import COORDINATOR_SHOULD_KNOW, TAKES
from app.text.catalog import _

# In the order of the sheet.
SCORES = ("useful", "energy", "open")
LINES = (TAKES, COORDINATOR_SHOULD_KNOW)


def score_label(key: str) -> str:
    """What one side ticked from 1 to 5. Raises KeyError for a key that isn't of `SCORES`."""
    return {"useful": _("Useful"), "energy": _("My energy"), "open": _("I could be open")}[key]


def score_ends(key: str) -> tuple[str, str]:
    """What 1 and what 5 mean. Raises KeyError for a key that isn't of `SCORES`."""
    return {
        "useful": (_("not at all"), _("very")),
        "energy": (_("drained"), _("full")),
        "open": (_("not at all"), _("fully")),
    }[key]


def line_label(key: str) -> str:
    """What a handed-in line is about. Raises KeyError for a key that isn't of `LINES`."""
    return {
        TAKES: _("One thing I take with me"),
        COORDINATOR_SHOULD_KNOW: _("One thing the coordinator should know"),
    }[key]


def private_words() -> str:
    """The tick of somebody who hands nothing else in."""
    return _("I keep my thoughts private; this is enough")
