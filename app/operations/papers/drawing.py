"""Every kind of paper with what draws it. Imported where papers are drawn: it brings all that paper needs."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.domain.printables import Order, Printable
from app.operations.papers import agendas, agreement, welcome
from app.operations.papers.matter import Matter, Told
from app.reports.sheet import Paper
from app.text.catalog import speaking

_DRAW: Mapping[Printable, Callable[[Matter, Order, Told | None], Paper]] = MappingProxyType(
    {
        Printable.AGENDA: agendas.draw_agendas,
        Printable.REFLECTION: agendas.draw_sheets,
        Printable.AGREEMENT: agreement.draw,
        Printable.WELCOME: welcome.draw,
    }
)


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """Lay out what was gathered, in the program's language. Reads no store, so a job in the background can do it.

    Raises CounterpartError "nothing-to-print" where the paper would have nothing to say.
    """
    with speaking(matter.program.language):
        return _DRAW[order.kind](matter, order, told)


def drawable() -> list[Printable]:
    """The kinds of paper that can be drawn."""
    return list(_DRAW)
