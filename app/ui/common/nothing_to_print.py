"""Why there is no agenda to print, and what to do about it."""

from app.domain.problems import Problem
from app.domain.sessions import SessionState
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.text.problems import sentence
from app.ui.common.desk import Desk


def why_nothing(desk: Desk, problem: Problem, days: int | None) -> str:
    """The problem's sentence; where only the next `days` have no session but later ones do, that they have.

    days: 7 for the week's agendas, None for all that are planned.
    """
    if problem.code == "nothing-to-print" and days is not None and any_planned(desk):
        later = _("To print those that come later, choose All planned agendas in Reports.")
        return f"{none_in(days)} {later}"
    return sentence(problem)


def none_in(days: int) -> str:
    """That nobody meets in so many days from today on."""
    if days in (0, 7):
        return {
            0: _("No session is dated or due today."),
            7: _("No session is dated or due in the next seven days."),
        }[days]
    none = ngettext(
        "No session is dated or due today or tomorrow.", "No session is dated or due in the next {n} days.", days
    )
    return none.format(n=whole(days))


def any_planned(desk: Desk) -> bool:
    """Whether any session of the program is planned."""
    return bool(desk.store.sessions.ids(desk.program.id, state=SessionState.PLANNED.value))
