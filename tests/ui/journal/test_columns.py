from datetime import date, datetime
from typing import Any

from app.domain.sessions import SessionKind, SessionState
from app.storage import SessionRow, Store
from app.ui.journal.columns import ALL, SessionSource, columns, day_words, forms_words, which_words
from tests.support.rooms import TODAY


def a_row(**fields: Any) -> SessionRow:
    defaults: dict[str, Any] = {
        "id": 1, "code": "S-1", "pairing_id": 1, "mentor_name": "Ana", "mentee_name": "Bo",
        "kind": SessionKind.TOPIC, "state": SessionState.HELD, "due_by": date(2027, 3, 15), "planned_at": None,
        "held_on": date(2027, 3, 15), "minutes": 60, "mentor_wrote": False, "mentee_wrote": False,
    }  # fmt: skip
    return SessionRow(**{**defaults, **fields})


def source(store: Store, search: str = "", chip: str = ALL) -> SessionSource:
    return SessionSource(store, 1, lambda: search, lambda: chip)


def test_a_day_comes_with_its_weekday() -> None:
    assert day_words(a_row()).replace("\u00a0", " ") == "Mon 15 Mar"


def test_the_time_is_told_while_it_is_still_to_come() -> None:
    at = datetime(2027, 3, 15, 14, 0)  # noqa: DTZ001
    planned = a_row(state=SessionState.PLANNED, held_on=None, planned_at=at)
    assert which_words(planned) == "14:00, Topic"
    assert which_words(a_row(planned_at=at)) == "Topic"


def test_what_came_back_is_counted_by_side() -> None:
    assert forms_words(a_row()) == "none yet"
    assert forms_words(a_row(mentor_wrote=True)) == "one side"
    assert forms_words(a_row(mentor_wrote=True, mentee_wrote=True)) == "both sides"
    assert forms_words(a_row(state=SessionState.PLANNED)) == ""


def test_every_column_words_its_rows_and_sorts_where_it_can(sample: Store) -> None:
    found = source(sample)
    rows = found.rows(found.ids("day", False))
    for column in columns(lambda: TODAY):
        assert all(isinstance(column.text(row), str) for row in rows)
        if column.order:
            assert len(found.ids(column.order, True)) == len(rows)


def test_a_chip_leaves_one_state(sample: Store) -> None:
    rows = source(sample).rows(source(sample, chip="cancelled").ids("day", False))
    assert rows
    assert {row.state for row in rows} == {SessionState.CANCELLED}


def test_a_session_is_found_by_its_code(sample: Store) -> None:
    row = source(sample).rows(source(sample).ids("day", False)[:1])[0]
    assert source(sample, search=row.code.lower()).ids("day", False) == [row.id]
