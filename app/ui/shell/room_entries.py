"""The rooms of the window in the order of the sidebar; each is imported when it is first visited."""

from collections.abc import Callable
from typing import NamedTuple

from app.text.catalog import _
from app.ui.common.desk import Desk
from app.ui.common.room import Room


class RoomEntry(NamedTuple):
    """One room: its key in a Place, its word and icon in the sidebar, and how it is built."""

    key: str
    words: str
    icon: str
    build: Callable[[Desk], Room]


def room_entries() -> tuple[RoomEntry, ...]:
    """The rooms in the language spoken now, the first of them shown at start."""
    return (
        RoomEntry("home", _("Home"), "house", _home),
        RoomEntry("participants", _("Participants"), "users", _participants),
        RoomEntry("pairings", _("Pairings"), "handshake", _pairings),
        RoomEntry("journal", _("Journal"), "notebook-pen", _journal),
        RoomEntry("reports", _("Reports"), "printer", _reports),
    )


def _home(desk: Desk) -> Room:
    from app.ui.home.page import HomePage

    return HomePage(desk)


def _participants(desk: Desk) -> Room:
    from app.ui.participants.page import ParticipantsPage

    return ParticipantsPage(desk)


def _pairings(desk: Desk) -> Room:
    from app.ui.pairings.page import PairingsPage

    return PairingsPage(desk)


def _journal(desk: Desk) -> Room:
    from app.ui.journal.page import JournalPage

    return JournalPage(desk)


def _reports(desk: Desk) -> Room:
    from app.ui.reports.page import ReportsPage

    return ReportsPage(desk)
