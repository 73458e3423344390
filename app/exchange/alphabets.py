"""Which languages are written in which one-byte encoding, and whether words decoded by it make sense.

A name decoded by the wrong code page stays a string of letters ("Dvořák" becomes "Dvoøák"), so that letter
statistics fail on short tables. But no one language has both ø and á: a wrong code page shows in words that
need the letters of two languages, in signs inside words, and in capitals after small letters.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

# The letters of each language beyond a to z, small ones.
_LETTERS = {
    "de": "äöüß", "fr": "àâæçéèêëîïôœùûüÿ", "es": "áéíñóúü", "pt": "áâãçéêíóôõú", "it": "àèéìòù", "nl": "éèëïóöü",
    "sv": "åäöé", "da": "æøåé", "is": "áðéíóúýþæö", "pl": "ąćęłńóśźż", "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíľňóôšťúýž", "hu": "áéíóöőúüű", "ro": "ăâîșțşţ", "hr": "čćđšž", "tr": "çğıiöşüâî",
    "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž", "et": "äõöüšž", "vi": "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọ"
    "ồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
}  # fmt: skip
# Scripts of their own: no Latin letters inside a word.
_SCRIPTS = {
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш", "el": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
    "he": "אבגדהוזחטיךכלםמןנסעףפץצקרשת", "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئـ",
    "fa": "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنهویيكءأآؤئ",
}  # fmt: skip
_WESTERN = ("de", "fr", "es", "pt", "it", "nl", "sv", "da", "is")
_CENTRAL = ("pl", "cs", "sk", "hu", "ro", "hr", "de")
_CYRILLIC = ("ru", "uk", "sr")
# In the order of preference where two make equal sense.
LANGUAGES_OF = {
    "cp1252": _WESTERN, "iso8859_15": _WESTERN, "cp1250": _CENTRAL, "cp1255": ("he",), "cp1251": _CYRILLIC,
    "cp1253": ("el",), "cp1254": ("tr", "de", "fr"), "cp1256": ("ar", "fa", "fr"),
    "cp1257": ("lt", "lv", "et", "pl", "de"), "iso8859_2": _CENTRAL,
    "koi8_u": _CYRILLIC, "mac_roman": _WESTERN, "cp850": _WESTERN, "cp852": _CENTRAL, "cp866": _CYRILLIC,
    "mac_latin2": _CENTRAL, "mac_cyrillic": _CYRILLIC, "cp1258": ("vi", "fr"),
}  # fmt: skip
_WORD = re.compile(r"[A-Za-z\u0080-\U0010ffff]+")
_JOINS = re.compile("[\u2019\u2018\u2013\u2014\u00a0\u00ad\u2022\u00b7]")
_AT_EDGES = "¿¡«“„‘‚‹»”’›…®™"
_SIGNS = frozenset({*"€£§°©ªº½¼¾", "Nº", "nº", "°C", "m²"})  # no words
# Too many consonants in a row, or a letter inside a word that only ends words: letters, but no language.
_UNSPEAKABLE = re.compile("[бвгджзйклмнпрстфхцчшщ]{6}|[βγδζθκλμνξπρσςτφχψ]{6}|ة\\w")
_ARABIC_VOWEL_SIGNS = frozenset(map(chr, range(0x064B, 0x0653)))


@dataclass(frozen=True, slots=True)
class Sense:
    """How much sense a text makes in an encoding.

    words: distinct words beyond ASCII. strange: the share of them, 0 to 1, that fit no language of the
    encoding. languages: how many languages the fitting ones need between them.
    """

    words: int
    strange: float
    languages: int


def sense_of(text: str, encoding: str) -> Sense:
    """How much sense the words beyond ASCII make as a text of this encoding."""
    words = _words(unicodedata.normalize("NFC", text))
    fitting = [fits for word in words if (fits := _languages(word, LANGUAGES_OF[encoding]))]
    strange = (len(words) - len(fitting)) / max(1, len(words))
    return Sense(len(words), strange, _languages_needed(fitting))


def _words(text: str) -> set[str]:
    found: set[str] = set()
    for run in _WORD.findall(text):
        if not run.isascii():
            parts = _JOINS.split(run.strip(_AT_EDGES))
            found.update(part for part in parts if not part.isascii() and part not in _SIGNS)
    return found


def _languages(word: str, languages: Iterable[str]) -> frozenset[str]:
    if _changes_case_inside(word) or _UNSPEAKABLE.search(word.lower()):
        return frozenset()
    letters = {letter for letter in word.lower() if letter != "\u0307"}
    return frozenset(language for language in languages if _has_letters(language, letters))


def _has_letters(language: str, letters: set[str]) -> bool:
    if language in _SCRIPTS:
        return letters - _ARABIC_VOWEL_SIGNS <= set(_SCRIPTS[language])
    return {letter for letter in letters if not "a" <= letter <= "z"} <= set(_LETTERS[language])


def _changes_case_inside(word: str) -> bool:
    pairs = pairwise(word)
    return any(a.islower() and b.isupper() and not (a.isascii() and b.isascii()) for a, b in pairs)


def _languages_needed(fitting: list[frozenset[str]]) -> int:
    needed, left = 0, fitting
    while left:
        counted = Counter(language for fits in left for language in fits)
        best = max(sorted(counted), key=counted.__getitem__)
        left = [fits for fits in left if best not in fits]
        needed += 1
    return needed
