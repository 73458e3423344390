"""From an order to a finished paper in one go, for whoever needn't leave a window time between two slices."""

from datetime import date
from typing import TYPE_CHECKING

from app.domain.printables import Order, Printable, order_of
from app.domain.programs import Program
from app.operations.gathering import at_once
from app.operations.papers.matter import Told, gather
from app.storage import Store

if TYPE_CHECKING:
    from app.reports.sheet import Paper as Paper  # noqa: PLC0414  # for the faces, which may not reach reports


def print_order(store: Store, program: Program, order: Order, told: Told | None = None) -> "Paper":
    """The paper of an order. Raises CounterpartError as `gather` and `draw` do."""
    from app.operations.papers.drawing import draw  # here, as reportlab is slow to import

    return draw(at_once(gather(store, program, order)), order, told)


def summary_pdf(store: Store, program: Program, as_of: date, today: date) -> "Paper":
    """The program summary as of a day, for everyone. today: the day of printing that stands on it."""
    return print_order(store, program, order_of(Printable.SUMMARY, today, as_of=as_of))
