"""Bytes of a text file as text: UTF-8 first, then UTF-16, then the code page in which the words make sense."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.problems import Problem, trouble
from app.exchange.alphabets import LANGUAGES_OF, strange_share

_SAMPLE_BYTES = 65_536
_MOST_STRANGE = 0.34
_EAST_ASIAN = ["cp932", "euc_jp", "gb18030", "big5", "cp949"]
_MARKS = {
    b"\xef\xbb\xbf": "utf-8", b"\xff\xfe\x00\x00": "utf-32", b"\x00\x00\xfe\xff": "utf-32",
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
    marked = next((name for mark, name in _MARKS.items() if raw.startswith(mark)), None)
    if marked is not None:
        return _in(raw, path, marked)
    return _utf16_without_mark(raw) or _utf8(raw) or _code_page(raw) or _east_asian(raw, path)


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


def _code_page(raw: bytes) -> Decoded | None:
    sample = _lines_beyond_ascii(raw)
    ranked = []
    for place, encoding in enumerate(LANGUAGES_OF):
        text = _strictly(sample, encoding)
        if text is not None:
            share, languages = strange_share(text, encoding)
            ranked.append((round(share, 2), languages, place, encoding))
    for share, _languages, _place, encoding in sorted(ranked):
        whole = _strictly(raw, encoding)
        if share <= _MOST_STRANGE and whole is not None:
            return Decoded(whole, encoding, (Problem("encoding-guessed", {"encoding": encoding}),))
    return None


def _lines_beyond_ascii(raw: bytes) -> bytes:
    kept, size = [], 0
    for line in raw.splitlines(keepends=True):
        if not line.isascii():
            kept.append(line)
            size += len(line)
        if size > _SAMPLE_BYTES:
            break
    return b"".join(kept)


def _east_asian(raw: bytes, path: Path) -> Decoded:
    from charset_normalizer import from_bytes

    best = from_bytes(_lines_beyond_ascii(raw), cp_isolation=_EAST_ASIAN).best()
    text = None if best is None else _strictly(raw, best.encoding)
    if best is None or text is None:
        raise trouble("encoding-unknown", path=path)
    return Decoded(text, best.encoding, (Problem("encoding-guessed", {"encoding": best.encoding}),))
