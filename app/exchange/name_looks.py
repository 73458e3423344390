"""Whether a cell looks like the name of a person, by its signs alone."""

import re

from app.domain.names import clean_text, fold
from app.exchange.word_lists import any_of, words

_MOST_WORDS = 8
_CODE = re.compile(r"[={}\[\];:<>\\]|\w\(")
_PARTICLES = words("von van der den de del della da dos du di la le zu zur af av bin ibn al el y e ter ten")
_NAME_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*\.?")
_SUMS = any_of(
    """total, totals, grand total, sum, summe, gesamt, gesamtsumme, insgesamt, anzahl, totale, totaal, somme, suma,
    soma, razem, summa, count, subtotal, zwischensumme"""
)


def is_name(text: str) -> bool:
    """Whether a text can be somebody's name: it has letters, is no sentence, and holds no signs of code."""
    has_letters = any(sign.isalpha() for sign in text)
    return has_letters and len(text.split()) <= _MOST_WORDS and not _CODE.search(text)


def is_full_name(text: str) -> bool:
    """Whether a text looks like two or more parts of a name, in scripts with capitals ("Ana de la Cruz")."""
    parts = clean_text(text).replace(",", " ").split()
    first_and_last = [part for part in parts if part not in _PARTICLES]
    return (
        len(first_and_last) > 1
        and len(parts) <= _MOST_WORDS
        and all(part[0].isupper() and _NAME_WORD.fullmatch(part) for part in first_and_last)
    )


def is_sum(text: str) -> bool:
    """Whether a text in a column of names is the foot of a table ("Total", "Summe: 8")."""
    said = fold(text).rstrip(" :=.0123456789").removesuffix("(").rstrip()
    return bool(_SUMS.fullmatch(said))
