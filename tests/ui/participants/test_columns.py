from app.storage import Store
from app.ui.participants.columns import EVERYONE, SIDES, WAITING, ParticipantSource, columns


def source(store: Store, search: str = "", chip: str = EVERYONE) -> ParticipantSource:
    return ParticipantSource(store, 1, lambda: search, lambda: chip)


def names(store: Store, found: ParticipantSource, order: str = "name", descending: bool = False) -> list[str]:
    return [row.name for row in found.rows(found.ids(order, descending))]


def test_every_column_words_its_rows(sample: Store) -> None:
    rows = source(sample).rows(source(sample).ids("name", False)[:3])
    for column in columns():
        assert column.heading
        assert all(isinstance(column.text(row), str) for row in rows)


def test_every_order_is_one_that_the_store_knows(sample: Store) -> None:
    for column in columns():
        assert len(source(sample).ids(column.order, False)) > 20


def test_side_and_status_never_give_way() -> None:
    kept = {column.heading for column in columns() if column.keep == max(column.keep for column in columns())}
    assert {"Name", "Side", "Status"} <= kept


def test_chips_part_everyone_by_side(sample: Store) -> None:
    everyone = source(sample).ids_of(EVERYONE)
    parts = [set(source(sample).ids_of(side)) for side in SIDES]
    assert sorted(everyone) == sorted(set().union(*parts))
    assert sum(len(part) for part in parts) == len(everyone)


def test_the_waiting_list_is_a_chip_of_its_own(sample: Store) -> None:
    rows = source(sample, chip=WAITING).rows(source(sample, chip=WAITING).ids("name", False))
    assert rows
    assert {row.status.value for row in rows} == {"waiting"}


def test_a_search_finds_names_without_their_accents(sample: Store) -> None:
    assert names(sample, source(sample, search="lukasz")) == ["Łukasz Żyła"]


def test_orders_can_be_turned(sample: Store) -> None:
    up, down = names(sample, source(sample)), names(sample, source(sample), descending=True)
    assert up[0] == down[-1]
