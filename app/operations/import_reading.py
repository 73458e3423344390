"""Reading a table of people for an import: its cells, what its columns mean, and who stands in its rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.privacy import Sensitive
from app.exchange.columns import guess, samples
from app.exchange.fields import FIELDS
from app.exchange.grids import Table
from app.exchange.mappings import ColumnMapping, with_choices, with_overrides
from app.exchange.people_rows import People, PersonRow, Tell, read_people
from app.exchange.tables import Reading, read_bytes, read_table, table_in

__all__ = ["FIELDS", "ColumnMapping", "PersonRow", "Reading", "Table"]


@dataclass(frozen=True, slots=True)
class TableFile:
    """What is in a file, or what was pasted. path: its name in sentences."""

    path: Path
    content: bytes

    @staticmethod
    def at(path: Path) -> "TableFile":
        """Raises file-missing, file-unreadable, table-file-too-large."""
        return TableFile(path, read_bytes(path))

    @staticmethod
    def of_text(text: str, name: str) -> "TableFile":
        """name: what to call it in sentences, such as "clipboard"."""
        return TableFile(Path(name), text.encode("utf-8", errors="replace"))


@dataclass(frozen=True, slots=True)
class GuessedTable:
    """A table with what its columns seem to mean, and a few different values of each."""

    table: Table
    guessed: ColumnMapping
    samples: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeantColumn:
    """One column as the coordinator judges it.

    number: from 0. samples: a few of its values. field: what it means, or "". is_guessed: whether nobody has said
    so yet. tells: what a column under this heading usually tells that never enters a file. is_kept_out: whether it
    is left out for that, as long as nobody said that it is something else.
    """

    number: int
    heading: str
    samples: tuple[str, ...]
    field: str
    is_guessed: bool
    tells: Sensitive | None
    is_kept_out: bool


@dataclass(frozen=True, slots=True)
class ReadPeople:
    """A table that was read, with the meaning of its columns and its people."""

    table: Table
    mapping: ColumnMapping
    people: People

    def cells_of(self, row: int) -> tuple[str, ...]:
        """The cells of a row as they stand in the table. row: its number in the file."""
        return self.table.rows[row - self.table.first_row]


def read_for_import(path: Path, overrides: Sequence[str], today: date, encoding: str | None = None) -> ReadPeople:
    """Read a table and guess what its columns mean; touches no program file.

    overrides: "Column=field". Raises CounterpartError for a table that can't be read or has no people.
    """
    table = read_table(path, encoding)
    return people_in(table, with_overrides(guess(table), overrides), today)


def guessed_table(file: TableFile, how: Reading) -> GuessedTable:
    """The table in a file with what its columns seem to mean. Raises CounterpartError where there is none."""
    table = table_in(file.content, file.path, how)
    return GuessedTable(table, guess(table), tuple(samples(table, at) for at in range(len(table.headers))))


def mapped(guessed: GuessedTable, choices: Iterable[tuple[int, str]]) -> ColumnMapping:
    """What the columns mean with what was chosen by hand: number of the column and field, one after the other."""
    return with_choices(guessed.guessed, choices)


def meant_columns(guessed: GuessedTable, choices: Sequence[tuple[int, str]]) -> tuple[MeantColumn, ...]:
    """Every column of the table as the coordinator judges it."""
    mapping, chosen = mapped(guessed, choices), {column for column, _field in choices}
    return tuple(
        MeantColumn(
            number=at,
            heading=heading,
            samples=guessed.samples[at],
            field=mapping.field_of.get(at, ""),
            is_guessed=at in mapping.field_of and at not in chosen,
            tells=guessed.guessed.kept_out.get(at),
            is_kept_out=at in mapping.kept_out,
        )
        for at, heading in enumerate(mapping.headers)
    )


def people_in(table: Table, mapping: ColumnMapping, today: date, tell: Tell | None = None) -> ReadPeople:
    """The people of a table whose columns mean this.

    tell: hears how many of how many rows are read, and may stop it by raising. Raises table-without-names,
    names-not-names, table-without-people.
    """
    return ReadPeople(table, mapping, read_people(table, mapping, today=today, tell=tell))
