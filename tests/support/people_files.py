"""Tables of people as organizations have them, written to files."""

from collections.abc import Sequence
from pathlib import Path


def a_csv(path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    """A text table of these lines."""
    path.write_bytes("\r\n".join([*lines, ""]).encode(encoding))
    return path


def an_xlsx(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    """A workbook of one sheet as a spreadsheet program writes it."""
    import xlsxwriter

    with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet("People")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return path
