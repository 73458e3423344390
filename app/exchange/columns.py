"""Which field of a person each column of a table means."""

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from app.domain.names import display_and_sort_name, fold
from app.domain.problems import trouble
from app.exchange.evidence import are_formats, are_sides, fits, is_address, is_number, share, values_below
from app.exchange.fields import FIELDS
from app.exchange.grids import Table
from app.exchange.headings import matches, words_of
from app.exchange.sensitive import is_sensitive, tells_sex

_CERTAIN_ADDRESSES = 0.8
# Headings under which the values of a column may be sides nevertheless.
_MAY_BE_SIDES = frozenset({"title", "department", "grade", "employment_status"})


@dataclass(frozen=True, slots=True)
class Mapping:
    """What each column means: `field_of` by the column's index from 0, each field once at most.

    left_out: headings of sensitive columns, left out on purpose. unmapped: the other headings without a field.
    """

    headers: tuple[str, ...]
    field_of: MappingProxyType[int, str]
    left_out: tuple[str, ...]
    unmapped: tuple[str, ...]

    def column_of(self, field: str) -> int | None:
        """The index of the column that means this field; None where none does."""
        return next((column for column, known in self.field_of.items() if known == field), None)


class _Guess(NamedTuple):
    sureness: int
    leftness: int
    field: str

    @property
    def column(self) -> int:
        return -self.leftness


def guess(table: Table) -> Mapping:
    """The meaning of each column by its heading and, where that leaves a doubt, by its values."""
    columns = [values_below(table.rows, column) for column in range(len(table.headers))]
    kept_out = frozenset(
        column for column, header in enumerate(table.headers) if is_sensitive(header) or tells_sex(columns[column])
    )
    guesses = [
        found
        for column, header in enumerate(table.headers)
        if column not in kept_out
        for found in _guesses(column, header, columns[column])
    ]
    chosen = _best_of_each(guesses)
    _sort_out_names(chosen, columns, table)
    _sort_out_managers(chosen, table)
    return _mapping(table.headers, chosen, kept_out)


def with_overrides(mapping: Mapping, overrides: Sequence[str]) -> Mapping:
    """The mapping with what the coordinator said instead, each as "Column=field"; "Column=" leaves one out.

    Raises map-not-understood, column-unknown, field-unknown, column-sensitive or field-mapped-twice.
    """
    field_of = dict(mapping.field_of)
    given: set[str] = set()
    for override in overrides:
        column, field = _override(mapping, override)
        if field in given:
            raise trouble("field-mapped-twice", field=field)
        field_of = {at: known for at, known in field_of.items() if at != column and known != field}
        if field:
            given.add(field)
            field_of[column] = field
    kept_out = frozenset(at for at, header in enumerate(mapping.headers) if header in mapping.left_out)
    return _mapping(mapping.headers, field_of, kept_out)


def _guesses(column: int, header: str, values: list[str]) -> list[_Guess]:
    known = matches(header)
    if are_sides(values) and {match.field for match in known} <= _MAY_BE_SIDES:
        return [_Guess(1, -column, "side")]
    found = []
    for match in known:
        field = _kind_of_manager(values) if match.field == "manager" else match.field
        if fits(field, header, values):
            found.append(_Guess(match.sureness, -column, field))
    return found if found or known else _by_values(column, values)


def _by_values(column: int, values: list[str]) -> list[_Guess]:
    """What a column below an unknown heading is, where its values alone leave no doubt."""
    if share(values, is_address) >= _CERTAIN_ADDRESSES:
        return [_Guess(1, -column, "email")]
    return [_Guess(1, -column, "formats")] if are_formats(values) else []


def _kind_of_manager(values: list[str]) -> str:
    if share(values, is_address) >= 0.5:
        return "manager_email"
    return "manager_number" if share(values, is_number) >= 0.5 else "manager"


def _best_of_each(guesses: list[_Guess]) -> dict[int, str]:
    chosen: dict[int, str] = {}
    for best in sorted(guesses, reverse=True):
        if best.column not in chosen and best.field not in chosen.values():
            chosen[best.column] = best.field
    return chosen


def _sort_out_names(chosen: dict[int, str], columns: list[list[str]], table: Table) -> None:
    """ "Name" beside "Vorname" is the family name, "Nombre" beside "Apellidos" the given name."""
    places = {field: column for column, field in chosen.items()}
    for part, other in (("given_name", "family_name"), ("family_name", "given_name")):
        if "name" in places and part in places and other not in places:
            pairs = [(fold(row[places["name"]]), fold(row[places[part]])) for row in table.rows]
            said = [(name, word) for name, word in pairs if name and word]
            if sum(word in name for name, word in said) * 2 <= len(said):
                chosen[places["name"]] = other


def _sort_out_managers(chosen: dict[int, str], table: Table) -> None:
    """Drop numbers of managers that aren't staff numbers of this table, or are those of other people."""
    places = {field: column for column, field in chosen.items()}
    if "manager_number" not in places:
        return
    numbers, staff = places["manager_number"], places.get("staff_number")
    if staff is None or not _are_the_same_numbers(table, numbers, staff, places):
        del chosen[numbers]


def _are_the_same_numbers(table: Table, numbers: int, staff: int, places: dict[str, int]) -> bool:
    rows = {plain_number(row[staff]): row for row in table.rows if row[staff].strip()}
    found = [(row, rows[plain_number(row[numbers])]) for row in table.rows if plain_number(row[numbers]) in rows]
    if not found:
        return False
    if "manager" not in places or "name" not in places:
        return True
    agreeing = sum(_same_name(row[places["manager"]], boss[places["name"]]) for row, boss in found)
    return agreeing * 2 >= len(found)


def _same_name(one: str, other: str) -> bool:
    return fold(display_and_sort_name(one)[0]) == fold(display_and_sort_name(other)[0])


def plain_number(text: str) -> str:
    """A number of a person as text, without the fraction that spreadsheets add to it."""
    return text.strip().removesuffix(".0")


def _mapping(headers: tuple[str, ...], field_of: dict[int, str], kept_out: frozenset[int]) -> Mapping:
    free = (at for at in range(len(headers)) if at not in field_of and at not in kept_out)
    return Mapping(
        headers=headers,
        field_of=MappingProxyType(dict(sorted(field_of.items()))),
        left_out=tuple(headers[at] for at in sorted(kept_out)),
        unmapped=tuple(headers[at] for at in free),
    )


def _override(mapping: Mapping, override: str) -> tuple[int, str]:
    column, equals, field = override.rpartition("=")
    if not equals:
        raise trouble("map-not-understood", text=override)
    at = _column_called(mapping.headers, column.strip())
    field = field.strip().casefold()
    if field and field not in FIELDS:
        raise trouble("field-unknown", field=field, fields=", ".join(FIELDS))
    if field and mapping.headers[at] in mapping.left_out:
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
