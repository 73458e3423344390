"""Early-exit forms: of a pair with its names and code, or blank."""

from dataclasses import replace

from app.domain.participants import Side
from app.domain.printables import Order, Scope
from app.operations.papers.frames import frame_of, look_of
from app.operations.papers.matter import Matter, Told
from app.operations.papers.people import paper_person
from app.reports.early_exit import EarlyExitPaper, build
from app.reports.sheet import Paper
from app.text.forms import pair_and_coordinator


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The form of the pairing, or a blank one."""
    return build(early_exit_paper(matter, order), matter.program.paper, look=look_of(matter), progress=told)


def early_exit_paper(matter: Matter, order: Order) -> EarlyExitPaper:
    """What stands on it."""
    blank = EarlyExitPaper(
        frame=replace(frame_of(matter, order), sensitivity=pair_and_coordinator()),
        people=dict.fromkeys(Side),
        retention_months=matter.program.retention_months,
    )
    if order.scope is Scope.BLANK:
        return blank
    [story] = matter.stories
    people = {side: paper_person(story.participant(side)) for side in Side}
    return replace(blank, code=story.pairing.code, people=people)
