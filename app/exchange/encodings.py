"""Bytes of a text file as text: UTF-8 first, then UTF-16, then the code page in which the words make sense."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from app.domain.problems import Problem, trouble
from app.exchange.alphabets import LANGUAGES_OF, sense_of

_SAMPLE_BYTES = 65_536
_MOST_STRANGE = 0.34
_RATHER_STRANGE = 0.67
_FEW_WORDS = 3  # so few can be odd without the encoding being wrong
_RUN = re.compile(r"[A-Za-z]*[^\x00-\x7f]+[A-Za-z]*")
_EAST_ASIAN = ["cp932", "euc_jp", "gb18030", "big5", "cp949"]
_MARKS = {
    b"\xff\xfe\x00\x00": "utf-32", b"\x00\x00\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file without a byte order mark, the encoding by Python's name, and what to look at."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode(raw: bytes, path: Path, encoding: str | None = None) -> Decoded:
    """The text in these bytes, in the given encoding or in the one found.

    Raises encoding-wrong when the given one doesn't fit, encoding-unknown when none makes sense.
    """
    if encoding is not None:
        return _in(raw, path, encoding)
    if raw.startswith(codecs.BOM_UTF8):
        return _utf8(raw.removeprefix(codecs.BOM_UTF8)) or _in(raw, path, "utf-8")
    marked = next((name for mark, name in _MARKS.items() if raw.startswith(mark)), None)
    if marked is not None:
        return _in(raw, path, marked)
    return _utf16_without_mark(raw) or _utf8(raw) or _by_sense(raw, path)


def _in(raw: bytes, path: Path, encoding: str) -> Decoded:
    try:
        text = raw.decode(encoding)
    except (LookupError, UnicodeError) as error:
        raise trouble("encoding-wrong", path=path, encoding=encoding) from error
    return Decoded(text.removeprefix("\ufeff"), encoding)


def _utf16_without_mark(raw: bytes) -> Decoded | None:
    if len(raw) % 2 or b"\0" not in raw[:_SAMPLE_BYTES]:
        return None
    readings = []
    for encoding in ("utf-16-le", "utf-16-be"):
        sample = raw[:_SAMPLE_BYTES].decode(encoding, errors="ignore")
        plain = sum(" " <= letter <= "~" or letter in "\r\n\t" for letter in sample)
        readings.append((plain, encoding, "\0" in sample))
    plain, encoding, has_nul = max(readings)
    if has_nul or plain * 40 < len(raw[:_SAMPLE_BYTES]):
        return None
    text = _strictly(raw, encoding)
    return None if text is None else Decoded(text, encoding)


def _strictly(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _utf8(raw: bytes) -> Decoded | None:
    text = _strictly(raw, "utf-8")
    if text is not None:
        return Decoded(text, "utf-8")
    loose = raw.decode("utf-8", errors="replace")
    broken = loose.count("\ufffd")
    right = sum(letter > "\x7f" for letter in loose) - broken
    if right < 5 * broken:
        return None
    return Decoded(_utf8_with_strays(raw), "utf-8", (Problem("encoding-mixed", {"count": broken}),))


def _utf8_with_strays(raw: bytes) -> str:
    """UTF-8 into which somebody pasted single letters of Windows' western code page."""
    parts, start = [], 0
    while start < len(raw):
        try:
            parts.append(raw[start:].decode("utf-8"))
            break
        except UnicodeDecodeError as error:
            parts.append(raw[start : start + error.start].decode("utf-8"))
            parts.append(raw[start + error.start : start + error.end].decode("cp1252", errors="replace"))
            start += error.end
    return "".join(parts)


def _by_sense(raw: bytes, path: Path) -> Decoded:
    sample = _lines_beyond_ascii(raw)
    ranked = _ranked(sample)
    found = [encoding for strange, _all, encoding in ranked if strange <= _MOST_STRANGE]
    found += _east_asian(sample)
    found += [encoding for strange, words, encoding in ranked if strange <= _RATHER_STRANGE or words <= _FEW_WORDS]
    for encoding in found:
        text = _strictly(raw, encoding)
        if text is not None:
            return Decoded(text, encoding, (Problem("encoding-guessed", {"encoding": encoding}),))
    raise trouble("encoding-unknown", path=path)


def _ranked(sample: bytes) -> list[tuple[float, int, str]]:
    """Share of strange words, number of words and encoding, the one that makes most sense first."""
    ranked = []
    for place, encoding in enumerate(LANGUAGES_OF):
        text = _strictly(sample, encoding)
        if text is not None:
            sense = sense_of(text, encoding)
            ranked.append((round(sense.strange, 2), sense.languages, place, sense.words, encoding))
    return [(strange, words, encoding) for strange, _languages, _place, words, encoding in sorted(ranked)]


def _lines_beyond_ascii(raw: bytes) -> bytes:
    kept, size = [], 0
    for line in raw.splitlines(keepends=True):
        if not line.isascii():
            kept.append(line)
            size += len(line)
        if size > _SAMPLE_BYTES:
            break
    return b"".join(kept)


def _east_asian(sample: bytes) -> list[str]:
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_EAST_ASIAN).best()
    text = None if best is None else _strictly(sample, best.encoding)
    if best is None or text is None:
        return []
    runs = _RUN.findall(text)
    mixed = sum(run[0].isascii() or run[-1].isascii() for run in runs)
    return [best.encoding] if mixed * 2 <= len(runs) else []
