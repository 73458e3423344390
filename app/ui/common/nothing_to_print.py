"""Why there is no agenda to print, and what to do about it."""

from app.domain.problems import Problem
from app.domain.sessions import SessionState
from app.text.catalog import _
from app.text.problems import sentence
from app.ui.common.desk import Desk


def why_nothing(desk: Desk, problem: Problem, days: int | None) -> str:
    """The problem's sentence; where only the next `days` have no session but later ones do, that they have.

    days: 7 for the week's agendas, None for all that are planned.
    """
    if problem.code == "nothing-to-print" and days is not None and _any_planned(desk):
        return _(
            "No session is dated or due in the next seven days. To print those that come later, choose"
            " All planned agendas in Reports."
        )
    return sentence(problem)


def _any_planned(desk: Desk) -> bool:
    return bool(desk.store.sessions.ids(desk.program.id, state=SessionState.PLANNED.value))
