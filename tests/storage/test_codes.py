"""Codes are given out once and for all."""

import pytest

from app.domain.codes import CodeKind
from app.domain.pairings import PairingState
from app.storage import Store
from app.storage.codes import Codes
from app.storage.records import Table
from tests.support.builders import a_pairing, add_pairing, add_session


def codes_of(store: Store, symbols: str) -> Codes:
    chosen = iter(symbols)
    return Codes(Table(store._db, store, "issued_code"), lambda _: next(chosen))


def test_a_code_given_out_is_known_and_passed_over_next_time(store: Store) -> None:
    codes = codes_of(store, "BBBBBB" * 2 + "CCCCCC")
    with store.edit("Give out"):
        first, second = codes.issue(CodeKind.FORM), codes.issue(CodeKind.FORM)

    assert (first[:8], second[:8]) == ("F-BBBBBB", "F-CCCCCC")
    assert first in codes
    assert "F-DDDDDDX" not in codes


def test_no_code_is_given_out_without_a_step(store: Store) -> None:
    with pytest.raises(RuntimeError):
        codes_of(store, "BBBBBB").issue(CodeKind.FORM)


def test_pairings_and_sessions_get_codes_of_their_kind_and_may_bring_their_own(store: Store) -> None:
    pairing = add_pairing(store)
    session = add_session(store, pairing)
    with store.edit("Another"):
        [own] = store.pairings.add(
            [a_pairing(pairing.mentee_id, pairing.mentor_id, code="P-OWN", state=PairingState.DROPPED)]
        )

    assert (pairing.code[:2], session.code[:2]) == ("P-", "S-")
    assert store.pairings.get(own).code == "P-OWN"


def test_changing_a_record_keeps_its_code(store: Store) -> None:
    session = add_session(store, add_pairing(store))
    with store.edit("Change"):
        store.sessions.change(session)

    assert store.sessions.get(session.id).code == session.code
