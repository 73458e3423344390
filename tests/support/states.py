"""The state of an open program file as plain rows, to compare before and after."""

from app.storage import Store
from app.storage.schema import RECORD_TABLES

State = dict[str, list[tuple[object, ...]]]


def state_of(store: Store) -> State:
    """Every row of every table of records, by id."""
    return {table: rows_of(store, f'SELECT * FROM "{table}" ORDER BY id') for table in RECORD_TABLES}


def rows_of(store: Store, sql: str) -> list[tuple[object, ...]]:
    """The rows of a query that no collection asks, such as one over the history itself."""
    return [tuple(row) for row in store._db.execute(sql)]
