"""Agendas and reflection sheets of the sessions that were gathered, in the order of their days."""

from app.domain.printables import Order
from app.operations.gathering import AgendaMatter
from app.operations.papers.frames import look_of
from app.operations.papers.matter import Matter, Told
from app.operations.printing import papers_of
from app.reports import agenda, reflection
from app.reports.agenda_papers import AgendaPaper
from app.reports.sheet import Paper


def draw_agendas(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """An agenda for each session, followed by the reflection sheets of the sides ordered, or alone."""
    return agenda.build(
        _papers(matter, told),
        matter.program.paper,
        with_forms=order.with_forms,
        sides=order.sides,
        look=look_of(matter),
        progress=told,
    )


def draw_sheets(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The reflection sheets of each session, of the sides ordered."""
    sheets = [(paper, side) for paper in _papers(matter, told) for side in order.sides]
    return reflection.build(sheets, matter.program.paper, look=look_of(matter), progress=told)


def _papers(matter: Matter, told: Told | None) -> list[AgendaPaper]:
    needed = AgendaMatter(matter.program, matter.today, matter.wanted, matter.stories, matter.topics)
    return papers_of(needed, told)
