"""A proposal as a workbook for its coordinator: pairs, those left out, and the rules, on a sheet each."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.participants import Side
from app.domain.problems import trouble
from app.domain.proposals import Part
from app.text.catalog import _
from app.text.labels import side_title
from app.text.matching import part_word
from app.text.mixed_lines import runs_to_the_left

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_LONGEST_CELL = 32_767  # characters: more is refused by every program that reads workbooks
_LONGEST_FOOT = 255
_START = b"PK\3\4"
_AS_THEY_ARE = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_NARROW, _MIDDLE, _NAME, _WIDE = 9, 14, 24, 70  # widths of columns, in characters

Cell = str | int | float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCells:
    """One of a pair, in cells of their own."""

    name: str
    department: str = ""
    site: str = ""
    grade: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairRow:
    """One proposed pair. score, parts, beside: of 100, with fractions. kept_together: "" or what is said of it."""

    mentor: PersonCells
    mentee: PersonCells
    fit: str
    score: float
    parts: Mapping[Part, float] = field(default_factory=dict)
    beside: float = 0.0
    reasons: str = ""
    cautions: str = ""
    not_checked: str = ""
    kept_together: str = ""
    set_aside: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutRow:
    """Somebody without a pair: on which side, whether they wait or weren't looked at, and why."""

    name: str
    side: str
    state: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalBook:
    """A whole proposal. title: of the file, without names of people. marking: what stands on each printed page.

    rules: what each line is about, and what holds.
    """

    title: str
    marking: str
    pairs: Sequence[PairRow] = ()
    left_out: Sequence[LeftOutRow] = ()
    rules: Sequence[tuple[str, str]] = ()


def write_proposal(path: Path, book: ProposalBook) -> None:
    """Write the workbook, whole or not at all, over an older file. Raises CounterpartError "not-written"."""
    unfinished = path.with_name(path.name + ".part")
    content = _workbook(book)
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as error:
        raise trouble("not-written", path=path, reason=error.strerror or str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def is_workbook(path: Path) -> bool:
    """Whether this is an XLSX workbook, or nothing yet, by name and first bytes."""
    if path.suffix.lower() != ".xlsx":
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(_START)) in (_START, b"")
    except OSError:  # a folder, or what only others may read
        return False


def _workbook(book: ProposalBook) -> bytes:
    from xlsxwriter import Workbook

    target = io.BytesIO()
    with Workbook(target, {"in_memory": True, **_AS_THEY_ARE}) as workbook:
        workbook.set_properties({"title": book.title, "comments": book.marking})
        for sheet in (_pairs(book), _left_out(book), _rules(book)):
            _write(workbook, sheet, book.marking)
    return target.getvalue()


@dataclass(frozen=True, slots=True)
class _Column:
    heading: str
    width: int


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One sheet: its name, its columns, and rows with a cell for each; frozen: columns that stay in sight."""

    name: str
    columns: Sequence[_Column]
    rows: Sequence[Sequence[Cell]]
    frozen: int = 0


def _pairs(book: ProposalBook) -> _Sheet:
    columns = [
        _Column(_("No."), _NARROW),
        *_person_columns(Side.MENTOR),
        *_person_columns(Side.MENTEE),
        _Column(_("Fit"), _MIDDLE),
        _Column(_("Points of 100"), _MIDDLE),
        *(_Column(part_word(part), _MIDDLE) for part in Part),
        _Column(_("Beside the fit"), _MIDDLE),
        _Column(_("Why this pair"), _WIDE),
        _Column(_("To look at first"), _NAME),
        _Column(_("Not checked"), _NAME),
        _Column(_("Kept together"), _MIDDLE),
        _Column(_("Rules set aside"), _NAME),
        _Column(_("Senior agrees"), _MIDDLE),
    ]
    rows = [_pair(number, row) for number, row in enumerate(book.pairs, start=1)]
    return _Sheet(_("Pairs"), columns, rows, frozen=2)


def _person_columns(side: Side) -> list[_Column]:
    return [
        _Column(side_title(side), _NAME),
        _Column(_("Department"), _MIDDLE),
        _Column(_("Site"), _MIDDLE),
        _Column(_("Grade"), _MIDDLE),
    ]


def _pair(number: int, row: PairRow) -> Sequence[Cell]:
    return (
        number, *_person(row.mentor), *_person(row.mentee), row.fit, row.score,
        *(row.parts.get(part, 0.0) for part in Part), row.beside, row.reasons, row.cautions, row.not_checked,
        row.kept_together, row.set_aside, None,
    )  # fmt: skip


def _person(person: PersonCells) -> Sequence[Cell]:
    return person.name, person.department, person.site, person.grade


def _left_out(book: ProposalBook) -> _Sheet:
    columns = [
        _Column(_("Name"), _NAME),
        _Column(_("Side"), _MIDDLE),
        _Column(_("Waits or not"), _MIDDLE),
        _Column(_("Why"), _WIDE),
    ]
    rows = [(one.name, one.side, one.state, one.reason) for one in book.left_out]
    return _Sheet(_("Left out"), columns, rows, frozen=1)


def _rules(book: ProposalBook) -> _Sheet:
    return _Sheet(_("Rules"), [_Column(_("About"), _NAME), _Column(_("What holds"), _WIDE)], book.rules)


def _write(workbook: "Workbook", sheet: _Sheet, marking: str) -> None:
    page = workbook.add_worksheet(sheet.name)
    plain = workbook.add_format({"text_wrap": True, "valign": "top"})
    figures = workbook.add_format({"valign": "top", "num_format": "0.0"})
    whole = workbook.add_format({"valign": "top", "num_format": "0"})
    head = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, column.width)
        page.write_string(0, place, column.heading, head)
    formats = {str: plain, float: figures, int: whole}
    for line, row in enumerate(sheet.rows, start=1):
        for place, cell in enumerate(row):
            _write_cell(page, (line, place), cell, formats.get(type(cell)))
    _set_up(page, sheet, marking)


def _write_cell(page: "Worksheet", at: tuple[int, int], cell: Cell, look: Any) -> None:
    """Text as text whatever it begins with, numbers as numbers; None is an empty cell."""
    if isinstance(cell, str):
        shortened = cell if len(cell) <= _LONGEST_CELL else cell[: _LONGEST_CELL - 1] + "…"
        page.write_string(*at, shortened, look)
    elif cell is not None:
        page.write_number(*at, cell, look)


def _set_up(page: "Worksheet", sheet: _Sheet, marking: str) -> None:
    """Heads that stay in sight and come again on each printed page, which says whose copy it is."""
    page.freeze_panes(1, sheet.frozen)
    page.autofilter(0, 0, max(len(sheet.rows), 1), len(sheet.columns) - 1)
    page.repeat_rows(0)
    page.set_landscape()
    if runs_to_the_left():
        page.right_to_left()
    page.fit_to_pages(1, 0)
    page.set_footer(f"&L{marking.replace('&', '&&')}&R&P/&N"[:_LONGEST_FOOT])
