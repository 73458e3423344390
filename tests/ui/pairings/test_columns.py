from app.storage import Store
from app.ui.pairings.columns import ALL, IN_LINE, PairingSource, columns, held_words
from tests.support.builders import a_program, add_pairing


def nobody(_pairing_id: int) -> bool:
    return False


def source(store: Store, search: str = "", chip: str = ALL) -> PairingSource:
    return PairingSource(store, 1, lambda: search, lambda: chip, lambda pairing_id: pairing_id == 2)


def test_every_column_words_its_rows_and_sorts(sample: Store) -> None:
    found = source(sample)
    rows = found.rows(found.ids("mentor", False))
    assert len(rows) >= 12
    for column in columns(nobody, a_program()):
        assert all(isinstance(column.text(row), str) for row in rows)
        assert len(found.ids(column.order, True)) == len(rows)


def test_sides_stand_in_the_heads() -> None:
    assert [column.heading for column in columns(nobody, a_program())][:2] == [
        "mentor (junior)",
        "mentee (senior)",
    ]


def test_sessions_are_counted_of_those_that_each_pairing_is_to_have(sample: Store) -> None:
    row = source(sample).rows(source(sample).ids("mentor", False))[0]._replace(held=3, planned=9)
    assert held_words(a_program(target_sessions=6), row) == "3 of 6"


def test_a_pairing_that_met_more_often_than_planned_has_met_each_time(sample: Store) -> None:
    row = source(sample).rows(source(sample).ids("mentor", False))[0]._replace(held=8, planned=1)
    assert held_words(a_program(target_sessions=6), row) == "8 of 8"


def test_a_chip_leaves_one_state(sample: Store) -> None:
    rows = source(sample).rows(source(sample, chip="closed").ids("mentor", False))
    assert rows
    assert {row.state.value for row in rows} == {"closed"}


def test_both_names_are_searched(sample: Store) -> None:
    row = source(sample).rows(source(sample).ids("mentor", False))[0]
    both = source(sample, search=f"{row.mentor_name} {row.mentee_name}")
    assert both.ids("mentor", False) == [row.id]


def test_a_chip_leaves_those_inside_a_reporting_line(sample: Store) -> None:
    assert list(source(sample, chip=IN_LINE).ids("mentor", False)) == [2]


def test_a_pairing_that_has_no_sessions_yet_counts_none(store: Store) -> None:
    pairing = add_pairing(store)
    assert held_words(a_program(), source(store).rows([pairing.id])[0]) == ""
