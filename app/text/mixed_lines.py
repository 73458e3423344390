"""Names of any script inside a sentence on paper, where no program sorts out the directions for us."""

import unicodedata
from functools import lru_cache

from app.text.catalog import language
from app.text.formats import locale_of

_TO_THE_RIGHT, _TO_THE_LEFT = "\u200e", "\u200f"
_FROM_THE_RIGHT = frozenset({"R", "AL"})


def embedded(name: str) -> str:
    """A name between invisible marks of the direction of the language spoken now.

    A sentence that begins with it then still runs as its language does, and two such names beside each other stay
    apart. A name that runs the same way comes back as it is.
    """
    kinds = {unicodedata.bidirectional(sign) for sign in name}
    if runs_to_the_left():
        return f"{_TO_THE_LEFT}{name}{_TO_THE_LEFT}" if "L" in kinds else name
    return f"{_TO_THE_RIGHT}{name}{_TO_THE_RIGHT}" if kinds & _FROM_THE_RIGHT else name


def runs_to_the_left() -> bool:
    """Whether the language spoken now is written from right to left."""
    return _runs_to_the_left(language())


@lru_cache
def _runs_to_the_left(code: str) -> bool:
    return locale_of(code).character_order == "right-to-left"
