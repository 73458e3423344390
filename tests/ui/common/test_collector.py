import gc

from app.ui.common.collector import allow_full_collections, hold_full_collections


def test_full_collections_are_held_and_come_back_as_they_were() -> None:
    usual = gc.get_threshold()
    hold_full_collections()
    hold_full_collections()
    assert gc.get_threshold()[:2] == usual[:2]
    assert gc.get_threshold()[2] >= 1_000_000
    allow_full_collections()
    assert gc.get_threshold() == usual
