"""The coordinator's language: gettext in whole sentences, on all floors, without Qt.

The language is a context variable, the one permitted global: a paper can speak another language than the
window. Threads see it only when they run in a copy of the context.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import TYPE_CHECKING

from app.paths import resources

if TYPE_CHECKING:
    from gettext import NullTranslations

SOURCE_LANGUAGE = "en"
_language: ContextVar[str] = ContextVar("language", default=SOURCE_LANGUAGE)


@lru_cache
def _translations(language: str) -> "NullTranslations | None":
    """The messages of a language; None for the one they are written in, which needs neither file nor library."""
    if language == SOURCE_LANGUAGE:
        return None
    import gettext

    folder = str(resources() / "translations")
    return gettext.translation("counterpart", folder, languages=[language], fallback=True)


@lru_cache
def spoken_languages() -> tuple[str, ...]:
    """The languages that papers can speak, by their codes: English with both ways to write a date comes first."""
    folder = resources() / "translations"
    found = sorted(entry.name for entry in folder.iterdir() if entry.is_dir()) if folder.is_dir() else []
    return (SOURCE_LANGUAGE, "en_US", *(code for code in found if code not in (SOURCE_LANGUAGE, "en_US")))


def language() -> str:
    """The language spoken now, as a code such as "en" or "pt_BR"."""
    return _language.get()


def use_language(code: str) -> None:
    """Speak this language from now on in the present context."""
    _language.set(code)


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak another language inside the block: for a paper in the program's language."""
    token = _language.set(code)
    try:
        yield
    finally:
        _language.reset(token)


def _(message: str) -> str:
    """The message in the language spoken now; the English message itself where it has no translation."""
    found = _translations(_language.get())
    return found.gettext(message) if found else message


def ngettext(singular: str, plural: str, n: int) -> str:
    """The form of the message that fits the count `n`, in the language spoken now."""
    found = _translations(_language.get())
    if found:
        return found.ngettext(singular, plural, n)
    return singular if n == 1 else plural


def pgettext(context: str, message: str) -> str:
    """The message in the language spoken now, where the same English word means different things."""
    found = _translations(_language.get())
    return found.pgettext(context, message) if found else message
