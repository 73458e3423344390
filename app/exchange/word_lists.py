"""Lists of words as they stand in the code: parted by commas or blanks, over as many lines as needed."""

import re


def words(text: str) -> frozenset[str]:
    """The single words of a text, parted by blanks."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a text, parted by commas, blanks within made one."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


def any_of(text: str) -> re.Pattern[str]:
    """A pattern that finds any of these phrases as whole words; a * at a word's end or start takes any letters."""
    parts = (re.escape(phrase).replace(r"\*", r"\w*") for phrase in phrases(text))
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")
