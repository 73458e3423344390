"""Hand-made workbooks, so that hostile ones can be made too: XLSX and ODS from XML, XLS byte by byte."""

import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_FREE, _END = 0xFFFFFFFF, 0xFFFFFFFE
_SECTOR = 512


def cell(reference: str, text: str) -> str:
    """One filled cell of an XLSX sheet."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def sheet(rows: str) -> str:
    """The XML of a worksheet with these rows."""
    return f'<?xml version="1.0"?><worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def xlsx(path: Path, sheet_xml: str) -> Path:
    """An XLSX workbook with one sheet."""
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return archive(
        path,
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{main}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{main}.worksheet+xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
            '<sheet name="People" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": sheet_xml,
        },
    )


def ods(path: Path, rows: str, manifest: str = "") -> Path:
    """An ODS workbook with one table of these rows."""
    return archive(
        path,
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">{manifest}'
            "</manifest:file-entry></manifest:manifest>",
            "content.xml": f'<?xml version="1.0"?><office:document-content xmlns:office="{_OASIS}:office:1.0" '
            f'xmlns:table="{_OASIS}:table:1.0" xmlns:text="{_OASIS}:text:1.0"><office:body><office:spreadsheet>'
            f'<table:table table:name="People">{rows}</table:table></office:spreadsheet></office:body>'
            "</office:document-content>",
        },
    )


def ods_row(*texts: str, row: str = "", cell: str = "") -> str:
    """One row of an ODS table; `row` and `cell` are further attributes."""
    filled = "".join(
        f'<table:table-cell office:value-type="string" {cell}><text:p>{escape(text)}</text:p></table:table-cell>'
        for text in texts
    )
    return f"<table:table-row {row}>{filled}</table:table-row>"


def archive(path: Path, entries: Mapping[str, str]) -> Path:
    """A zip archive of these entries."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in entries.items():
            file.writestr(name, content)
    return path


def xls(path: Path, cells: Mapping[tuple[int, int], str | float], extra: bytes = b"") -> Path:
    """An XLS workbook with one sheet of these cells by row and column from 0; extra: records at its start."""
    name = b"People"
    bounds = struct.pack("<IBBBB", 0, 0, 0, len(name), 0) + name
    start = len(_record(0x0809, b"\0" * 16) + extra + _record(0x0085, bounds) + _record(0x000A, b""))
    bounds = struct.pack("<IBBBB", start, 0, 0, len(name), 0) + name
    globals_ = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0)) + extra
    globals_ += _record(0x0085, bounds) + _record(0x000A, b"")
    body = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    for (row, column), value in sorted(cells.items()):
        body += _xls_cell(row, column, value)
    return ole(path, "Workbook", globals_ + body + _record(0x000A, b""))


def ole(path: Path, stream_name: str, stream: bytes) -> Path:
    """A file in Microsoft's older container with one stream."""
    stream = stream.ljust(4_096, b"\0")
    sectors = -(-len(stream) // _SECTOR)
    table = [0xFFFFFFFD, _END, *range(3, 2 + sectors), _END]
    tables = struct.pack(f"<{len(table)}I", *table).ljust(_SECTOR, b"\xff")
    if len(tables) > _SECTOR:
        raise ValueError("one sector of allocation table only")
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
        0, 1, 1, 0, 4_096, _END, 0, _END, 0,
    )  # fmt: skip
    header += struct.pack("<109I", 0, *[_FREE] * 108)
    directory = _entry("Root Entry", 5, _END, 0, child=1) + _entry(stream_name, 2, 2, len(stream))
    path.write_bytes(header + tables + directory.ljust(_SECTOR, b"\0") + stream.ljust(sectors * _SECTOR, b"\0"))
    return path


def _entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
    encoded = (name + "\0").encode("utf-16-le")
    head = encoded.ljust(64, b"\0") + struct.pack("<HBBIII", len(encoded), kind, 1, _FREE, _FREE, child)
    return head + b"\0" * 36 + struct.pack("<IQ", start, size)


def _record(kind: int, payload: bytes) -> bytes:
    return struct.pack("<HH", kind, len(payload)) + payload


def _xls_cell(row: int, column: int, value: str | float) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(value, str):
        text = struct.pack("<HB", len(value), 1) + value.encode("utf-16-le")
        return _record(0x0204, place + text)
    return _record(0x0203, place + struct.pack("<d", value))
