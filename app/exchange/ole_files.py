"""Files in Microsoft's older container: XLS workbooks, encrypted XLSX, and things that are no table at all.

Layout: [MS-CFB] (sectors, allocation table, directory) and [MS-XLS] (records of a workbook stream).
"""

import struct
from collections.abc import Iterator
from pathlib import Path

from app.domain.problems import trouble
from app.exchange.extents import check_grid

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LAST_SECTOR = 0xFFFFFFFA  # this number and above: no further sector
_SHORT_STREAM = 4_096
_DIRECTORY_ENTRY = 128
_BEGIN, _FILE_PASS, _SEVERAL = 0x0809, 0x002F, 0x00BD
# The least length of records that the reader takes for granted.
_LEAST = {
    0x0809: 4, 0x0085: 8, 0x0042: 2, 0x0022: 2, 0x00FC: 8, 0x00E0: 4, 0x041E: 4, 0x0200: 10, 0x0203: 14,
    0x0204: 8, 0x00FD: 10, 0x00D6: 8, 0x0205: 8, 0x0006: 20, 0x027E: 10, 0x00BD: 12, 0x0207: 3, 0x00E5: 2,
    0x0018: 14,
}  # fmt: skip
# Records with a filled cell: number, text, shared text, rich text, yes or no, formula, short number.
_CELLS = frozenset({0x0203, 0x0204, 0x00FD, 0x00D6, 0x0205, 0x0006, 0x027E, _SEVERAL})


def check_xls(raw: bytes, path: Path) -> None:
    """Refuse what isn't an XLS workbook that can be read.

    Raises table-encrypted, not-a-table, cells-too-far or table-damaged.
    """
    try:
        entries = dict(_entries(raw))
        if "EncryptedPackage" in entries:
            raise trouble("table-encrypted", path=path)
        start, size = entries.get("Workbook") or entries.get("Book") or (None, 0)
        if start is None:
            raise trouble("not-a-table", path=path, kind="OLE")
        if size >= _SHORT_STREAM:
            _check_cells(_chain(raw, start)[:size], path)
    except (struct.error, IndexError, ValueError) as error:
        raise trouble("table-damaged", path=path) from error


def _entries(raw: bytes) -> Iterator[tuple[str, tuple[int, int]]]:
    """Name, first sector and size of each stream in the directory."""
    (first,) = struct.unpack_from("<I", raw, 48)
    directory = _chain(raw, first)
    for start in range(0, len(directory) - _DIRECTORY_ENTRY + 1, _DIRECTORY_ENTRY):
        (length,) = struct.unpack_from("<H", directory, start + 64)
        name = directory[start : start + max(0, min(length, 64) - 2)].decode("utf-16-le", errors="replace")
        sector, size = struct.unpack_from("<II", directory, start + 116)
        yield name, (sector, size)


def _chain(raw: bytes, sector: int) -> bytes:
    """The bytes of a chain of sectors. Raises ValueError when it runs in a ring."""
    (shift,) = struct.unpack_from("<H", raw, 30)
    if not 7 <= shift <= 16:
        raise ValueError("sector size")
    size, table = 1 << shift, _allocation_table(raw, 1 << shift)
    parts: list[bytes] = []
    while sector < _LAST_SECTOR:
        if len(parts) > len(raw) // size:
            raise ValueError("ring of sectors")
        parts.append(raw[(sector + 1) * size : (sector + 2) * size])
        sector = table[sector]
    return b"".join(parts)


def _allocation_table(raw: bytes, size: int) -> tuple[int, ...]:
    sectors = list(struct.unpack_from("<109I", raw, 76))
    further, count = struct.unpack_from("<II", raw, 68)
    for _ in range(min(count, len(raw) // size)):
        if further >= _LAST_SECTOR:
            break
        *more, further = struct.unpack_from(f"<{size // 4}I", raw, (further + 1) * size)
        sectors += more
    table: list[int] = []
    for sector in sectors:
        if sector < _LAST_SECTOR:
            table += struct.unpack_from(f"<{size // 4}I", raw, (sector + 1) * size)
    return tuple(table)


def _check_cells(stream: bytes, path: Path) -> None:
    position = rows = columns = 0
    while position + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, position)
        if length < _LEAST.get(kind, 0):
            raise ValueError("short record")
        if kind == _BEGIN:
            rows = columns = 0
        elif kind == _FILE_PASS:
            raise trouble("table-encrypted", path=path)
        elif kind in _CELLS:
            row, column = struct.unpack_from("<HH", stream, position + 4)
            if kind == _SEVERAL and length >= 2:
                (column,) = struct.unpack_from("<H", stream, position + 2 + length)
            rows, columns = max(rows, row + 1), max(columns, column + 1)
            check_grid(rows, columns, path)
        position += 4 + length
