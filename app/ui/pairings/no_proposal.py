"""What the page of suggestions says where there is no proposal to show."""

from collections.abc import Callable

from app.text.catalog import _
from app.ui.common.buttons import Button, Look
from app.ui.common.empty_state import EmptyState
from app.ui.common.theme import Theme


def stopped(theme: Theme, again: Callable[[], object]) -> EmptyState:
    """The search was stopped by hand. again: begins it anew."""
    button = Button(theme, _("Suggest again"), again, icon="handshake", look=Look.PRIMARY)
    return EmptyState(theme, _("Stopped"), _("No pairs were worked out, and nothing was changed."), [button])


def everyone_paired(theme: Theme, back: Callable[[], object]) -> EmptyState:
    """Nobody is left to be paired. back: leads to the list."""
    button = Button(theme, _("All pairings"), back, icon="handshake", look=Look.PRIMARY)
    words = _("Nobody is left who has a free place. More people, or more places, make more pairs.")
    return EmptyState(theme, _("Everyone is paired"), words, [button])
