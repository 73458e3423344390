import gc

from app.ui.common.collector import (
    allow_full_collections,
    collect_what_is_due,
    hold_full_collections,
)


def test_full_collections_are_held_and_come_back_as_they_were() -> None:
    allow_full_collections()
    usual = gc.get_threshold()
    hold_full_collections()
    hold_full_collections()
    assert gc.get_threshold()[:2] == usual[:2]
    assert gc.get_threshold()[2] >= 1_000_000
    allow_full_collections()
    assert gc.get_threshold() == usual


def test_what_was_held_off_is_collected_when_it_is_due() -> None:
    gc.collect()
    hold_full_collections()
    before = _full_collections()
    kept = [[] for _one in range(200_000)]
    assert _full_collections() == before
    collect_what_is_due()
    assert (_full_collections(), len(kept)) == (before + 1, 200_000)


def test_nothing_is_collected_where_nothing_is_due() -> None:
    gc.collect()
    hold_full_collections()
    before = _full_collections()
    collect_what_is_due()
    assert _full_collections() == before


def _full_collections() -> int:
    return int(gc.get_stats()[2]["collections"])
