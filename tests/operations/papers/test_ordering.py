from datetime import date

from app.domain.printables import Printable, Scope, order_of
from app.operations.papers.ordering import print_order
from app.storage import Store
from tests.support.journals import a_pair


def test_an_order_becomes_a_paper_in_one_go(store: Store) -> None:
    pairing_id = a_pair(store).story.pairing.id
    order = order_of(Printable.AGREEMENT, date(2027, 3, 1), scope=Scope.PAIRING, pairing_id=pairing_id)
    told: list[tuple[int, int]] = []

    paper = print_order(store, store.programs.get(1), order, told=lambda *step: told.append(step))

    assert paper.pdf.startswith(b"%PDF-")
    assert told == [(0, 1)]
