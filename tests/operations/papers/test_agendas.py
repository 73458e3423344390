"""Agendas and sheets as they are ordered: of which sessions, and whose sheets come along."""

from datetime import date

import pytest

from app.domain.participants import Side
from app.domain.printables import Order, Printable, Scope, order_of
from app.operations.gathering import at_once
from app.operations.papers.agendas import draw_agendas, draw_sheets
from app.operations.papers.matter import Matter, gather
from app.storage import Store
from tests.support.journals import Pair, a_pair
from tests.support.pdfs import pages_of

TODAY = date(2027, 3, 1)


@pytest.fixture
def pair(store: Store) -> Pair:
    return a_pair(store)


def gathered(store: Store, order: Order) -> Matter:
    return at_once(gather(store, store.programs.get(1), order))


def of_pair(kind: Printable, pair: Pair, **chosen: object) -> Order:
    return order_of(kind, TODAY, scope=Scope.PAIRING, pairing_id=pair.story.pairing.id, **chosen)


def test_the_planned_sessions_of_a_pair_come_by_their_days_with_both_sheets(store: Store, pair: Pair) -> None:
    order = of_pair(Printable.AGENDA, pair)
    pages = pages_of(draw_agendas(gathered(store, order), order).pdf)

    assert len(pages) == 12
    assert [pair.overdue.code in pages[0], pair.undated.code in pages[6]] == [True, True]
    assert "Printed 1 March 2027. For this pair only." in pages[0]


def test_agendas_come_without_sheets_or_with_those_of_one_side(store: Store, pair: Pair) -> None:
    alone = of_pair(Printable.AGENDA, pair, with_forms=False)
    mentee = of_pair(Printable.AGENDA, pair, sides=(Side.MENTEE,))

    assert draw_agendas(gathered(store, alone), alone).pages == 4
    pages = pages_of(draw_agendas(gathered(store, mentee), mentee).pdf)
    assert len(pages) == 8
    assert "Reflection sheet, mentee (senior)" in pages[2]


def test_sheets_are_of_the_session_whose_code_was_typed_and_of_the_sides_ordered(store: Store, pair: Pair) -> None:
    order = order_of(Printable.REFLECTION, TODAY, scope=Scope.SESSION, code=pair.held.code, sides=(Side.MENTOR,))
    pages = pages_of(draw_sheets(gathered(store, order), order).pdf)

    assert len(pages) == 2
    assert f"{pair.held.code}-M" in pages[0]


def test_a_pair_is_found_by_its_code_too(store: Store, pair: Pair) -> None:
    order = order_of(Printable.AGENDA, TODAY, scope=Scope.PAIRING, code=pair.story.pairing.code)

    assert draw_agendas(gathered(store, order), order).pages == 12


def test_how_far_it_is_is_told_for_each_session(store: Store, pair: Pair) -> None:
    told: list[tuple[int, int]] = []
    order = of_pair(Printable.AGENDA, pair)
    draw_agendas(gathered(store, order), order, lambda *step: told.append(step))

    assert told[-2:] == [(0, 2), (1, 2)]
