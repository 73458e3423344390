import io
import struct
import zipfile
from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.exchange import archives
from app.exchange.archives import Archive

PATH = Path("people.xlsx")


def _zip(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as file:
        for name, content in entries.items():
            file.writestr(name, content)
    return target.getvalue()


def _trouble(raw: bytes) -> str:
    with pytest.raises(CounterpartError) as caught:
        Archive(raw, PATH)
    return caught.value.problem.code


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_entries_come_back_as_they_were(method: int) -> None:
    archive = Archive(_zip({"a.xml": b"<a/>" * 200_000, "b.xml": b""}, method), PATH)
    assert archive.names() == ("a.xml", "b.xml")
    assert b"".join(archive.pieces("a.xml")) == b"<a/>" * 200_000
    assert b"".join(archive.pieces("b.xml")) == b""


def test_an_archive_that_unpacks_too_large_is_refused() -> None:
    assert _trouble(_zip({"a.xml": bytes(60_000_000)})) == "unpacks-too-large"


def test_many_entries_that_unpack_too_large_together_are_refused() -> None:
    assert _trouble(_zip({f"{n}.xml": bytes(6_000_000) for n in range(10)})) == "unpacks-too-large"


def test_a_stated_size_that_lies_is_found_out() -> None:
    raw = _zip({"a.xml": bytes(60_000_000)})
    lying = raw.replace(struct.pack("<I", 60_000_000), struct.pack("<I", 10))
    assert lying != raw
    assert _trouble(lying) == "unpacks-too-large"


def test_thousands_of_entries_are_refused() -> None:
    assert _trouble(_zip({f"{n}": b"" for n in range(2_001)})) == "unpacks-too-large"


def test_an_encrypted_entry_is_named_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = bytearray(_zip({"a.xml": b"<a/>"}))
    raw[raw.index(b"PK\1\2") + 8] |= 1
    assert _trouble(bytes(raw)) == "table-encrypted"


@pytest.mark.parametrize(
    "raw",
    [b"PK\3\4", _zip({"a.xml": b"<a/>" * 99})[:80], _zip({"a": b"x"}, zipfile.ZIP_BZIP2)],
    ids=["only its signature", "cut off", "packed in another way"],  # the bytes hold the time they were made
)
def test_what_is_no_usual_archive_is_damaged(raw: bytes) -> None:
    assert _trouble(raw) == "table-damaged"


def test_flipped_bytes_never_do_more_than_damage() -> None:
    raw = _zip({"a.xml": b"<a>text</a>" * 50})
    for position in range(len(raw)):
        flipped = raw[:position] + bytes([raw[position] ^ 0xFF]) + raw[position + 1 :]
        try:
            archive = Archive(flipped, PATH)
        except CounterpartError as error:
            assert error.problem.code in {"table-damaged", "table-encrypted", "unpacks-too-large"}  # noqa: PT017
        else:
            assert len(archive.names()) <= 1


def test_the_limit_is_fifty_megabytes() -> None:
    assert archives.MOST_UNPACKED == 50_000_000
