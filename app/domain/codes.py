"""Short codes on paper: a prefix, six symbols and a check symbol, readable aloud and typed in any case.

Nineteen symbols without vowels or look-alikes. Nineteen is a prime, and the weights differ, so the check
symbol finds every single wrong symbol and every swap of two symbols (ISO 7064's idea, modulo 19).
"""

from collections.abc import Callable, Container
from dataclasses import dataclass
from enum import StrEnum

from app.domain.problems import trouble
from app.domain.sides import Side

SYMBOLS = "BCDFHJKMNPRTWX34679"
_LENGTH = 6
_SIDE_LETTERS = {Side.MENTOR: "M", Side.MENTEE: "S"}


class CodeKind(StrEnum):
    SESSION = "S"
    PAIRING = "P"
    FORM = "F"


@dataclass(frozen=True, slots=True)
class TypedCode:
    """A code as read back from paper; side only where the sheet of one side was typed."""

    code: str
    kind: CodeKind
    side: Side | None = None


def new_code(kind: CodeKind, choose: Callable[[str], str], taken: Container[str]) -> str:
    """A code that isn't taken, such as "S-K4T7RB9".

    choose: picks one symbol of a string at random (`random.choice` of a generator).
    """
    while True:
        symbols = "".join(choose(SYMBOLS) for _ in range(_LENGTH))
        code = f"{kind.value}-{symbols}{_check_symbol(symbols)}"
        if code not in taken:
            return code


def read_code(text: str) -> TypedCode:
    """The code that someone typed, with or without dashes and blanks, in any case.

    Raises CounterpartError "code-unreadable" for anything that isn't a whole code, and "code-mistyped" when the
    check symbol doesn't fit.
    """
    plain = "".join(ch for ch in text.upper() if ch.isalnum())
    if len(plain) not in (_LENGTH + 2, _LENGTH + 3) or plain[0] not in set(CodeKind):
        raise trouble("code-unreadable", typed=text)
    symbols, check, letter = plain[1 : _LENGTH + 1], plain[_LENGTH + 1], plain[_LENGTH + 2 :]
    if not set(symbols + check) <= set(SYMBOLS) or letter not in ("", *_SIDE_LETTERS.values()):
        raise trouble("code-unreadable", typed=text)
    if check != _check_symbol(symbols):
        raise trouble("code-mistyped", typed=text)
    return TypedCode(f"{plain[0]}-{symbols}{check}", CodeKind(plain[0]), _side_of(letter))


def code_of_side(code: str, side: Side) -> str:
    """The code on one side's sheet: "S-K4T7RB9-M" for the mentor (junior), "S-K4T7RB9-S" for the senior."""
    return f"{code}-{_SIDE_LETTERS[side]}"


def _side_of(letter: str) -> Side | None:
    return next((side for side, sign in _SIDE_LETTERS.items() if sign == letter), None)


def _check_symbol(symbols: str) -> str:
    weighted = sum(weight * SYMBOLS.index(symbol) for weight, symbol in enumerate(symbols, start=2))
    return SYMBOLS[weighted % len(SYMBOLS)]
