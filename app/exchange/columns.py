"""Which field of a person each column of a table means."""

from typing import NamedTuple

from app.domain.names import clean_text, display_and_sort_name, fold
from app.domain.privacy import Sensitive
from app.exchange.evidence import are_formats, are_sides, fits, is_address, is_number, share, values_below
from app.exchange.grids import Table
from app.exchange.headings import matches
from app.exchange.mappings import ColumnMapping, mapping_of
from app.exchange.sensitive import kind_of, tells_sex

_CERTAIN_ADDRESSES = 0.8
# Headings under which the values of a column may be sides nevertheless.
_MAY_BE_SIDES = frozenset({"title", "department", "grade", "employment_status"})


class _Guess(NamedTuple):
    sureness: int
    leftness: int
    field: str

    @property
    def column(self) -> int:
        return -self.leftness


def guess(table: Table) -> ColumnMapping:
    """The meaning of each column by its heading and, where that leaves a doubt, by its values."""
    columns = [values_below(table.rows, column) for column in range(len(table.headers))]
    kept_out = {
        column: kind for column, header in enumerate(table.headers) if (kind := _tells(header, columns[column]))
    }
    guesses = [
        found
        for column, header in enumerate(table.headers)
        if column not in kept_out
        for found in _guesses(column, header, columns[column])
    ]
    chosen = _best_of_each(guesses)
    _sort_out_names(chosen, columns, table)
    _sort_out_managers(chosen, table)
    return mapping_of(table.headers, chosen, kept_out)


def samples(table: Table, column: int, most: int = 3) -> tuple[str, ...]:
    """The first few different values of a column that say something, each on one line."""
    return tuple(dict.fromkeys(map(clean_text, values_below(table.rows, column))))[:most]


def _tells(header: str, values: list[str]) -> Sensitive | None:
    return kind_of(header) or (Sensitive.SEX if tells_sex(values) else None)


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
