"""The papers that can be made, in the order of the list, and what each is for."""

from enum import StrEnum
from typing import NamedTuple

from app.text.catalog import _


class PaperKind(StrEnum):
    WEEK = "week"
    ALL_PLANNED = "all-planned"
    SUMMARY = "summary"


class PaperEntry(NamedTuple):
    """One paper in the list. group: the heading above it; sentence: what it is for."""

    kind: PaperKind
    group: str
    words: str
    icon: str
    sentence: str


def paper_entries() -> tuple[PaperEntry, ...]:
    sessions, program = _("For a session"), _("For the program")
    return (
        PaperEntry(
            PaperKind.WEEK,
            sessions,
            _("This week's agendas"),
            "calendar-days",
            _("An agenda for each session dated or due in the next seven days, in the order of their days."),
        ),
        PaperEntry(
            PaperKind.ALL_PLANNED,
            sessions,
            _("All planned agendas"),
            "file-text",
            _("An agenda for each session that is planned and not held yet."),
        ),
        PaperEntry(
            PaperKind.SUMMARY,
            program,
            _("Program summary"),
            "chart-column",
            _("How the program stands as a whole, to hand over: what both sides gain, and how it was counted."),
        ),
    )
