"""What the columns of a table mean, and what the coordinator says instead."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

from app.domain.privacy import Sensitive
from app.domain.problems import trouble
from app.exchange.fields import FIELDS
from app.exchange.headings import words_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What each column means: `field_of` by the column's index from 0, each field once at most.

    kept_out: sensitive columns, left out on purpose, by index, with what they tell.
    """

    headers: tuple[str, ...]
    field_of: MappingProxyType[int, str]
    kept_out: MappingProxyType[int, Sensitive]

    @property
    def left_out(self) -> tuple[str, ...]:
        """The headings of sensitive columns, left out on purpose."""
        return tuple(self.headers[at] for at in self.kept_out)

    @property
    def unmapped(self) -> tuple[str, ...]:
        """The other headings without a field."""
        known = self.field_of.keys() | self.kept_out.keys()
        return tuple(header for at, header in enumerate(self.headers) if at not in known)

    def column_of(self, field: str) -> int | None:
        """The index of the column that means this field; None where none does."""
        return next((column for column, known in self.field_of.items() if known == field), None)


def mapping_of(
    headers: tuple[str, ...], field_of: Mapping[int, str], kept_out: Mapping[int, Sensitive]
) -> ColumnMapping:
    """A mapping with its columns in their order."""
    return ColumnMapping(headers, _by_column(field_of), _by_column(kept_out))


def with_choices(mapping: ColumnMapping, choices: Iterable[tuple[int, str]]) -> ColumnMapping:
    """The mapping with what was chosen for single columns, one after the other: index and field, "" = leave out.

    A field that another column had moves. Choosing for a sensitive column says that it isn't one.
    """
    field_of, kept_out = dict(mapping.field_of), dict(mapping.kept_out)
    for column, field in choices:
        field_of = _moved(field_of, column, field)
        kept_out.pop(column, None)
    return mapping_of(mapping.headers, field_of, kept_out)


def with_overrides(mapping: ColumnMapping, overrides: Sequence[str]) -> ColumnMapping:
    """The mapping with what the coordinator said instead, each as "Column=field"; "Column=" leaves one out.

    Raises map-not-understood, column-unknown, field-unknown, column-sensitive or field-mapped-twice.
    """
    field_of = dict(mapping.field_of)
    given: set[str] = set()
    for override in overrides:
        column, field = _override(mapping, override)
        if field in given:
            raise trouble("field-mapped-twice", field=field)
        given |= {field} - {""}
        field_of = _moved(field_of, column, field)
    return mapping_of(mapping.headers, field_of, mapping.kept_out)


def _by_column(parts: Mapping[int, T]) -> MappingProxyType[int, T]:
    return MappingProxyType(dict(sorted(parts.items())))


def _moved(field_of: Mapping[int, str], column: int, field: str) -> dict[int, str]:
    """The same with this field at this column alone; "" = no field there."""
    others = {at: known for at, known in field_of.items() if at != column and known != field}
    return {**others, column: field} if field else others


def _override(mapping: ColumnMapping, override: str) -> tuple[int, str]:
    column, equals, field = override.rpartition("=")
    if not equals:
        raise trouble("map-not-understood", text=override)
    at = _column_called(mapping.headers, column.strip())
    field = field.strip().casefold()
    if field and field not in FIELDS:
        raise trouble("field-unknown", field=field, fields=", ".join(FIELDS))
    if field and at in mapping.kept_out:
        raise trouble("column-sensitive", column=mapping.headers[at])
    return at, field


def _column_called(headers: tuple[str, ...], column: str) -> int:
    if column in headers:
        return headers.index(column)
    wanted = "".join(words_of(column))
    alike = [at for at, header in enumerate(headers) if "".join(words_of(header)) == wanted]
    if len(alike) != 1:
        raise trouble("column-unknown", column=column, columns=", ".join(headers))
    return alike[0]
