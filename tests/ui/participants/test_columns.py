from app.storage import Store
from app.ui.participants.columns import ARCHIVED, EVERYONE, PRESENT, SIDES, ParticipantSource, columns


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


def test_columns_are_remembered_by_names_of_their_own() -> None:
    found = [column.name for column in columns()]
    assert len(found) == len(set(found)) == 17
    assert [column.name for column in columns() if column.standard] == [
        "name", "side", "department", "grade", "status",
    ]  # fmt: skip


def test_side_and_status_never_give_way() -> None:
    kept = {column.heading for column in columns() if column.keep == max(column.keep for column in columns())}
    assert {"Name", "Side", "Status"} <= kept


def test_chips_part_everyone_by_side(sample: Store) -> None:
    everyone = source(sample).ids("name", False)
    parts = [set(source(sample, chip=side).ids("name", False)) for side in SIDES]
    assert sorted(everyone) == sorted(set().union(*parts))
    assert sum(len(part) for part in parts) == len(everyone) == source(sample).counts()[PRESENT]


def test_the_waiting_list_is_a_chip_of_its_own(sample: Store) -> None:
    waiting = source(sample, chip="waiting")
    rows = waiting.rows(waiting.ids("name", False))
    assert {row.status.value for row in rows} == {"waiting"}
    assert len(rows) == source(sample).counts()["waiting"]


def test_archived_people_are_listed_by_their_own_chip_alone(sample: Store) -> None:
    [someone] = source(sample).rows(source(sample).ids("name", False)[:1])
    with sample.edit("Archive"):
        sample.people.set_all([someone.person_id], is_archived=True)
    [archived] = source(sample, chip=ARCHIVED).ids("name", False)
    assert archived == someone.id
    assert archived not in source(sample).ids("name", False)
    assert source(sample).counts()[ARCHIVED] == 1


def test_a_search_finds_names_without_their_accents(sample: Store) -> None:
    found = source(sample, search="lukasz")
    found.warm()
    found.warm_suggestions()
    assert names(sample, found) == ["Łukasz Żyła"]


def test_orders_can_be_turned(sample: Store) -> None:
    up, down = names(sample, source(sample)), names(sample, source(sample), descending=True)
    assert up[0] == down[-1]
