"""The language is one for all floors; a paper may speak another than the window."""

import struct
import sys
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context, copy_context
from pathlib import Path

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import Side
from app.text.catalog import _, language, ngettext, pgettext, speaking, spoken_languages, use_language
from app.text.labels import pairing_state, side
from app.text.topics import shipped_topics

PSEUDO = "xx_PSEUDO"
FORMS = {"{n} pairing": ("{n} \u00bbp\u00e4iring\u00ab", "{n} \u00bbp\u00e4irings\u00ab")}


def in_pseudo(message: str) -> str:
    """A message as the pseudo-language says it: recognizable, longer, with accents."""
    accented = message.translate(str.maketrans("aou", "\u00e4\u00f6\u00fc"))
    return f"\u00bb{accented}\u00ab"


def write_catalog(folder: Path, code: str, messages: dict[str, str]) -> None:
    """A compiled message catalog (.mo), as gettext's manual lays it out."""
    header = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"
    entries = sorted((source.encode(), words.encode()) for source, words in {"": header, **messages}.items())
    tables_end = 28 + 16 * len(entries)
    offsets: list[tuple[int, int]] = []
    data = b""
    for column in (0, 1):
        for entry in entries:
            offsets.append((len(entry[column]), tables_end + len(data)))
            data += entry[column] + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(entries), 28, 28 + 8 * len(entries), 0, 0)
    target = folder / code / "LC_MESSAGES" / "counterpart.mo"
    target.parent.mkdir(parents=True)
    target.write_bytes(head + b"".join(struct.pack("<2I", *pair) for pair in offsets) + data)


@pytest.fixture
def pseudo_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A language of its own for each test, found where a frozen program keeps its resources."""
    code = f"{PSEUDO}{tmp_path.name}"
    texts = ["Running", "mentor (junior)", *(topic.name for topic in shipped_topics())]
    plural = {f"{one}\0{one}s": "\0".join(forms) for one, forms in FORMS.items()}
    context = {"a verb\x04Open": "\u00bb\u00d6pen it\u00ab"}
    write_catalog(
        tmp_path / "resources" / "translations", code, {t: in_pseudo(t) for t in texts} | plural | context
    )
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    return code


def test_a_catalog_makes_every_word_speak_its_language(pseudo_language: str) -> None:
    english = [topic.name for topic in shipped_topics()]
    with speaking(pseudo_language):
        assert pairing_state(PairingState.RUNNING) == in_pseudo("Running")
        assert side(Side.MENTOR) == in_pseudo("mentor (junior)")
        assert [topic.name for topic in shipped_topics()] == [in_pseudo(name) for name in english]


def test_counts_take_the_form_of_the_language(pseudo_language: str) -> None:
    with speaking(pseudo_language):
        assert [ngettext("{n} pairing", "{n} pairings", n) for n in (1, 2)] == list(FORMS["{n} pairing"])
    assert [ngettext("{n} pairing", "{n} pairings", n) for n in (1, 2)] == ["{n} pairing", "{n} pairings"]


def test_the_same_english_word_may_mean_different_things(pseudo_language: str) -> None:
    with speaking(pseudo_language):
        assert pgettext("a verb", "Open") == "\u00bb\u00d6pen it\u00ab"
        assert pgettext("a state", "Open") == "Open"


def test_what_has_no_translation_stays_english(pseudo_language: str) -> None:
    with speaking(pseudo_language):
        assert _("Not in the catalog at all") == "Not in the catalog at all"
    with speaking("tlh"):
        assert _("Running") == "Running"


def test_a_paper_speaks_its_language_and_the_window_keeps_its_own() -> None:
    def in_one_context() -> list[str]:
        use_language("de")
        heard = [language()]
        with speaking("fr"):
            heard.append(language())
        with pytest.raises(ZeroDivisionError), speaking("pl"):
            raise ZeroDivisionError
        return [*heard, language()]

    assert Context().run(in_one_context) == ["de", "fr", "de"]
    assert language() == "en"


def test_a_thread_speaks_the_language_of_the_context_it_is_given() -> None:
    with ThreadPoolExecutor(1) as pool, speaking("de"):
        told = pool.submit(copy_context().run, language).result()
        untold = pool.submit(language).result()

    assert (told, untold) == ("de", "en")


def test_english_is_spoken_with_both_ways_to_write_a_date() -> None:
    assert spoken_languages()[:2] == ("en", "en_US")
