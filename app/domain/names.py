"""Names as people write them: cleaning, folding for search and comparison, sort names, initials."""

import re
from functools import lru_cache
from unicodedata import combining, normalize

# Letters that have no decomposition, so that removing accents alone doesn't fold them.
_UNDECOMPOSED = str.maketrans(
    {
        "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th",
        "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ħ": "h", "Ħ": "h", "ı": "i", "ŋ": "n", "Ŋ": "n",
        "ŧ": "t", "Ŧ": "t", "ß": "ss", "ẞ": "ss", "ĸ": "k", "’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-",
        "–": "-",
    }
)  # fmt: skip
_BLANKS = r"\s+"  # compiled, as the next, when first used: a start looks at no name
# Controls and invisible marks that spreadsheets carry along, but those that count as blanks; joiners and direction
# marks inside words stay.
_UNWANTED = "[\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f\u200b\u2060\ufeff\ufffe\uffff\ud800-\udfff]"


def clean_text(text: str) -> str:
    """The text in NFC on one line: no controls or invisible marks, runs of blanks made one, ends trimmed."""
    return re.sub(_BLANKS, " ", normalize("NFC", re.sub(_UNWANTED, "", text))).strip()


def clean_paragraphs(text: str) -> str:
    """The text in NFC with its line breaks kept: no controls, blanks within a line made one, ends trimmed."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(clean_text(line) for line in lines).strip("\n")


class _Folding(dict[int, str]):
    """Each sign as search sees it, worked out when it is first met: a sign folds alike wherever it stands."""

    def __missing__(self, code: int) -> str:
        plain = normalize("NFKD", chr(code).translate(_UNDECOMPOSED))
        stripped = "".join(ch for ch in plain if not combining(ch))
        self[code] = stripped.casefold().translate(_UNDECOMPOSED)
        return self[code]


_FOLDED = _Folding()


def fold_once(text: str) -> str:
    """As `fold`, but not kept: for long texts that are looked through once and would push the names out."""
    plain = text.casefold() if text.isascii() else text.translate(_FOLDED)
    return " ".join(plain.split())


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """The text as search and comparison see it: no case, no accents, one blank between words.

    Used on both sides of every search, so that "Lukasz" finds "Łukasz".
    """
    return fold_once(text)


def fold_sign(sign: str) -> str:
    """One sign as search sees it: nothing for an accent of its own, several letters for some."""
    return _FOLDED[ord(sign)]


def display_and_sort_name(text: str) -> tuple[str, str]:
    """A person's name as shown and as sorted, from one cell.

    "Adinolfi, Wilson  K" gives ("Wilson K Adinolfi", "Adinolfi, Wilson K"); a name without exactly one
    comma is shown as written and sorted by its last word ("Ana Ruiz" by "Ruiz, Ana"). Names in scripts
    that don't write the family name last sort as written.
    """
    name = clean_text(text)
    family, comma, given = (part.strip() for part in name.partition(","))
    if comma and family and given and "," not in given:
        return f"{given} {family}", f"{family}, {given}"
    return name, sort_name(name)


def sort_name(display_name: str) -> str:
    """The name by which a person sorts: last word first for scripts with letters of case, else as written."""
    words = clean_text(display_name).split(" ")
    has_case = any(ch.lower() != ch.upper() for ch in words[-1])
    if len(words) < 2 or not has_case or any(ch in display_name for ch in "<>@/\\"):
        return " ".join(words)
    return f"{words[-1]}, {' '.join(words[:-1])}"


_NAME_AND_ADDRESS = r"([^<>]*?)\s*<\s*(?:mailto:)?([^<>\s@]+@[^<>\s@]+)\s*>[;,]?"


def name_and_address(text: str) -> tuple[str, str] | None:
    """The name and the address of "Ana Ruiz <ana@x.org>", as mail programs write both; None for anything else.

    Quotes around the name go; the name is empty where the address stands alone.
    """
    both = re.fullmatch(_NAME_AND_ADDRESS, text.strip())
    return (both[1].strip().strip("\"'").strip(), both[2]) if both else None


def initials(display_name: str) -> str:
    """One or two signs for an avatar: first letters of the first and last word, one in scripts without case."""
    words = [word for word in normalize("NFC", display_name).split() if any(ch.isalnum() for ch in word)]
    if not words:
        return "?"
    first = _first_letter(words[0])
    if len(words) == 1 or first.lower() == first.upper():
        return first
    return first + _first_letter(words[-1])


def _first_letter(word: str) -> str:
    letter = next(ch for ch in word if ch.isalnum())
    # Title case, since Georgian capitals are signs that few fonts have; some letters have capitals of two signs.
    return letter.title()[0]
