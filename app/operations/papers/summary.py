"""The program summary: what is counted, for whom, and the paper that it makes."""

from datetime import date

from app.domain.printables import Order
from app.domain.summary import ProgramSummary, summarize
from app.operations.papers.frames import look_of, program_frame
from app.operations.papers.matter import Matter, Told, heeding
from app.operations.papers.records import records_of
from app.reports.look import PLAIN, Look
from app.reports.sheet import Heed, Paper, go_on
from app.reports.summary import build


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The summary for these readers, as of the day that was ordered."""
    return paper_of(figures_of(matter, order), matter.today, look_of(matter), heeding(told))


def figures_of(matter: Matter, order: Order) -> ProgramSummary:
    """The figures that these readers may see."""
    return summarize(records_of(matter), order.as_of or order.today, order.audience)


def paper_of(figures: ProgramSummary, printed: date, look: Look = PLAIN, heed: Heed = go_on) -> Paper:
    """Lay out figures, in the language spoken now. printed: the day of printing that stands on each page."""
    frame = program_frame(figures.program, printed, figures.audience)
    return build(figures, frame, figures.program.paper, look, heed)
