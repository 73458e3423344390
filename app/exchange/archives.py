"""What a zipped workbook unpacks to, found out before anything is built from it.

A file of a few kilobytes can unpack to gigabytes, and the sizes that it states can lie. So each entry is
really unpacked once, piece by piece and only up to the limit, and thrown away.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from app.domain.problems import trouble

MOST_UNPACKED = 50_000_000  # bytes
_MOST_ENTRIES = 2_000
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_PIECE = 262_144


class Archive:
    """A zip archive in memory whose entries unpack to no more than the limit.

    Raises on making: table-damaged, table-encrypted, unpacks-too-large.
    """

    def __init__(self, raw: bytes, path: Path) -> None:
        self._raw = raw
        self._path = path
        try:
            self._entries = {entry.filename: entry for entry in zipfile.ZipFile(io.BytesIO(raw)).infolist()}
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise trouble("table-damaged", path=path) from error
        self._check()

    def names(self) -> tuple[str, ...]:
        """The names of the entries, in the order of the archive."""
        return tuple(self._entries)

    def pieces(self, name: str) -> Iterator[bytes]:
        """The unpacked bytes of one entry, piece by piece, whatever size it states."""
        entry = self._entries[name]
        packed = self._packed(entry)
        if entry.compress_type == zipfile.ZIP_STORED:
            yield packed
            return
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            piece = unpacker.decompress(packed, _PIECE)
            while piece:
                yield piece
                piece = unpacker.decompress(unpacker.unconsumed_tail, _PIECE)
        except zlib.error as error:
            raise trouble("table-damaged", path=self._path) from error

    def _packed(self, entry: zipfile.ZipInfo) -> bytes:
        header = self._raw[entry.header_offset : entry.header_offset + _LOCAL_HEADER.size]
        if len(header) < _LOCAL_HEADER.size or not header.startswith(b"PK\3\4"):
            raise trouble("table-damaged", path=self._path)
        _, name_length, extra_length = _LOCAL_HEADER.unpack(header)
        start = entry.header_offset + _LOCAL_HEADER.size + name_length + extra_length
        return self._raw[start : start + entry.compress_size]

    def _check(self) -> None:
        if len(self._entries) > _MOST_ENTRIES:
            raise self._too_large()
        if sum(entry.file_size for entry in self._entries.values()) > MOST_UNPACKED:
            raise self._too_large()
        left = MOST_UNPACKED
        for name, entry in self._entries.items():
            if entry.flag_bits & 1:
                raise trouble("table-encrypted", path=self._path)
            if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise trouble("table-damaged", path=self._path)
            for piece in self.pieces(name):
                left -= len(piece)
                if left < 0:
                    raise self._too_large()

    def _too_large(self) -> Exception:
        return trouble("unpacks-too-large", path=self._path, megabytes=MOST_UNPACKED // 1_000_000)
