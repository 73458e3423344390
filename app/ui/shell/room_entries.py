"""The rooms of the window in the order of the sidebar; each is imported when it is first visited."""

from collections.abc import Callable
from typing import NamedTuple

from app.text.catalog import _
from app.ui.common.desk import Desk
from app.ui.common.room import Room


class RoomEntry(NamedTuple):
    """One room: its key in a Place, its word and icon in the sidebar, and how it is built.

    keys: that lead there. at_foot: stands at the lower end of the sidebar. short: its word where that is narrow,
    "" for the same one.
    """

    key: str
    words: str
    icon: str
    build: Callable[[Desk], Room]
    keys: str
    at_foot: bool = False
    short: str = ""


def room_entries() -> tuple[RoomEntry, ...]:
    """The rooms in the language spoken now, the first of them shown at start."""
    return (
        RoomEntry("home", _("Home"), "house", _home, "Ctrl+1"),
        RoomEntry("participants", _("Participants"), "users", _participants, "Ctrl+2"),
        RoomEntry("pairings", _("Pairings"), "handshake", _pairings, "Ctrl+3"),
        RoomEntry("journal", _("Journal"), "notebook-pen", _journal, "Ctrl+4"),
        RoomEntry("surveys", _("Surveys"), "clipboard-list", _surveys, "Ctrl+5"),
        RoomEntry("reports", _("Reports"), "printer", _reports, "Ctrl+6"),
        RoomEntry("setup", _("Program setup"), "sliders-horizontal", _setup, "Ctrl+,", True, _("Setup")),
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


def _surveys(desk: Desk) -> Room:
    from app.ui.surveys.page import SurveysPage

    return SurveysPage(desk)


def _reports(desk: Desk) -> Room:
    from app.ui.reports.page import ReportsPage

    return ReportsPage(desk)


def _setup(desk: Desk) -> Room:
    from app.ui.setup.page import SetupPage

    return SetupPage(desk)
