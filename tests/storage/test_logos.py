"""The logo of a program in the file."""

import pytest

from app.storage import Store

PICTURE = b"\x89PNG\r\n\x1a\n\x00"


def test_a_program_has_one_logo_or_none(store: Store) -> None:
    assert store.logos.of(1) == b""
    for picture in (PICTURE, PICTURE * 2, b""):
        with store.edit("Logo"):
            store.logos.put(1, picture)
        assert store.logos.of(1) == picture


def test_a_logo_goes_with_its_program(store: Store) -> None:
    with store.edit("Logo"):
        store.logos.put(1, PICTURE)
    with store.edit("Remove"):
        store.programs.remove([1])
    assert store.logos.of(1) == b""


def test_a_new_logo_is_told_though_undo_knows_nothing_of_it(store: Store) -> None:
    told: list[frozenset[str]] = []
    store.on_change(lambda changes: told.append(changes.tables))
    before = store.undo_label()
    with store.edit("Logo"):
        store.logos.put(1, PICTURE)
    assert told == [frozenset({"logo"})]
    assert store.undo_label() == before


def test_a_logo_is_only_put_inside_an_edit(store: Store) -> None:
    with pytest.raises(RuntimeError):
        store.logos.put(1, PICTURE)
