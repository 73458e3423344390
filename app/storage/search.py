"""Searching and sorting lists: the typed words folded, every word found somewhere in the row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.names import fold


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of a query with its parameters."""

    sql: str
    parameters: tuple[object, ...] = ()


def all_of(conditions: Sequence[Condition]) -> Condition:
    """The condition that all hold; always true for none."""
    parameters = tuple(part for condition in conditions for part in condition.parameters)
    return Condition(" AND ".join(condition.sql for condition in conditions) or "1", parameters)


def matching(search: str, columns: Sequence[str]) -> Condition:
    """That each typed word stands somewhere in these columns, without regard to case and accents."""
    joined = " || ' ' || ".join(columns)
    words = fold(search).split(" ") if search.strip() else []
    return all_of([Condition(f"instr(fold({joined}), ?) > 0", (word,)) for word in words])


def order_by(orders: Mapping[str, Sequence[str]], order: str, descending: bool) -> str:
    """The ORDER BY of a named order; ties by id, so that the same list always comes in the same order.

    Raises KeyError for an order that the list doesn't know.
    """
    direction = "DESC" if descending else "ASC"
    parts = [f"{part} {direction}" for part in orders[order]]
    return ", ".join([*parts, "id"])
