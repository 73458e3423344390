"""Doing something at a button's press: done and told with Undo, or not done and told why."""

from collections.abc import Callable

from app.domain.problems import CounterpartError
from app.text.catalog import _
from app.text.problems import sentence
from app.ui.common.desk import Desk
from app.ui.common.toast import Way


def attempt(desk: Desk, act: Callable[[], str]) -> bool:
    """Do something in one undo step; whether it was done.

    act: changes the file, and says in a sentence what was done, or "" where there is nothing to say. A
    CounterpartError is told as a toast, and nothing was changed.
    """
    try:
        words = act()
    except CounterpartError as error:
        desk.toasts.warn(sentence(error.problem))
        return False
    if words:
        desk.toasts.say(words, Way(_("Undo"), desk.undo))
    return True
