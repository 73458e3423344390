"""Agendas and reflection sheets of the sessions that were gathered, in the order of their days."""

from app.domain.printables import Order
from app.operations import printing
from app.operations.gathering import AgendaMatter
from app.operations.papers.matter import Matter, Told
from app.reports.agenda_papers import AgendaPaper
from app.reports.sheet import Paper


def draw_agendas(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """An agenda for each session, followed by the reflection sheets of the sides ordered, or alone."""
    return printing.draw_agendas(
        _papers(matter, told),
        matter.program,
        logo=matter.logo,
        with_forms=order.with_forms,
        sides=order.sides,
        progress=told,
    )


def draw_sheets(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The reflection sheets of each session, of the sides ordered."""
    papers = _papers(matter, told)
    return printing.draw_sheets(papers, matter.program, logo=matter.logo, sides=order.sides, progress=told)


def _papers(matter: Matter, told: Told | None) -> list[AgendaPaper]:
    needed = AgendaMatter(matter.program, matter.today, matter.wanted, matter.stories, matter.topics)
    return printing.papers_of(needed, told)
