"""What papers about a whole program are drawn from, read from files as the program reads them."""

from pathlib import Path

from app.domain.printables import Order
from app.operations.gathering import at_once
from app.operations.papers.matter import Matter, gather
from app.storage import Store
from tests.support.samples import a_sample


def of_store(store: Store, order: Order) -> Matter:
    """What is gathered of the only program of this file."""
    return at_once(gather(store, store.programs.all()[0], order))


def of_sample(folder: Path, order: Order) -> Matter:
    """What is gathered of the sample program."""
    with Store.open(a_sample(folder / "sample.counterpart", order.today)) as store:
        return of_store(store, order)
