"""Why there is no agenda to print, and what to do about it."""

from app.domain.sessions import SessionState
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.desk import Desk


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
