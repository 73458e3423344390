"""Text tables: cells parted by comma, semicolon, tab or bar, with quotes, line breaks and guards undone."""

import csv
import io
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from app.domain.problems import trouble
from app.exchange.delimiters import delimiter_of
from app.exchange.encodings import decode
from app.exchange.formula_guard import unguard
from app.exchange.grids import Table, table_of

LARGEST_TEXT = 20_000_000  # bytes
# Excel's own first line, which it doesn't show as a row.
_SEP_LINE = re.compile(r'"?sep=(.)"?[ ,;\t]*(?:\r\n|\r|\n)', re.IGNORECASE)
_END = "\uffffend of table\uffff"
_FEW_CONTROLS = 50
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def csv_table(raw: bytes, path: Path, encoding: str | None = None, delimiter: str | None = None) -> Table:
    """The table in the bytes of a text file.

    encoding: by Python's name. delimiter: the sign between cells. None = find it.

    Raises not-text, quote-open, cell-too-long, table-too-large and the troubles of `decode` and `table_of`.
    """
    if len(raw) > LARGEST_TEXT:
        raise trouble("table-file-too-large", path=path, megabytes=LARGEST_TEXT // 1_000_000)
    decoded = decode(raw, path, encoding)
    text, said = _without_sep_line(decoded.text)
    _check_text(text, path)
    delimiter = delimiter or said or delimiter_of(text)
    return table_of(
        _records(text, delimiter, path),
        path,
        encoding=decoded.encoding,
        delimiter=delimiter,
        problems=decoded.problems,
    )


def _without_sep_line(text: str) -> tuple[str, str | None]:
    line = _SEP_LINE.match(text)
    return (text[line.end() :], line[1]) if line else (text, None)


def _check_text(text: str, path: Path) -> None:
    sample = text[:10_000]
    if len(_CONTROLS.findall(sample)) > max(_FEW_CONTROLS, len(sample) // 10):
        raise trouble("not-text", path=path)


def _records(text: str, delimiter: str, path: Path) -> Iterator[list[str]]:
    # An end mark of our own shows whether a quotation mark is still open when the file ends.
    lines = chain(io.StringIO(text, newline=""), [_END])
    blank_after = f'{delimiter} "' in text  # "Ruiz, Ana", "ana@x.org"
    number = 0
    try:
        for record in csv.reader(lines, delimiter=delimiter, skipinitialspace=blank_after):
            if record == [_END]:
                return
            number += 1
            if record and record[-1].endswith(_END):
                raise trouble("quote-open", path=path, row=number)
            yield [unguard(cell) for cell in record]
    except csv.Error as error:
        raise trouble("cell-too-long", path=path, row=number + 1) from error
