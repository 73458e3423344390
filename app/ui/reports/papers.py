"""The papers that can be made, in the order of the list, and what each is for."""

from enum import StrEnum
from typing import NamedTuple

from app.text.catalog import _


class PaperKind(StrEnum):
    """Which paper; each value is what other rooms name it by."""

    WEEK = "week"
    ALL_PLANNED = "all-planned"
    SESSION = "session"
    SHEETS = "sheets"
    SUMMARY = "summary"

    @property
    def is_of_one_pairing(self) -> bool:
        """Whether a pairing or one of its sessions has to be named."""
        return self in (PaperKind.SESSION, PaperKind.SHEETS)

    @property
    def has_agendas(self) -> bool:
        """Whether reflection sheets may come along or not."""
        return self in (PaperKind.WEEK, PaperKind.ALL_PLANNED, PaperKind.SESSION)


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
            _("An agenda for each session dated or due in the next days, in their order."),
        ),
        PaperEntry(
            PaperKind.ALL_PLANNED,
            sessions,
            _("All planned agendas"),
            "notebook-pen",
            _("An agenda for each session that is planned and not held yet."),
        ),
        PaperEntry(
            PaperKind.SESSION,
            sessions,
            _("One agenda"),
            "file-text",
            _("The agenda of one session, or of all that a pairing has planned."),
        ),
        PaperEntry(
            PaperKind.SHEETS,
            sessions,
            _("Reflection sheets"),
            "file-pen-line",
            _("The sheets of both sides without the agenda, where one was lost or forgotten."),
        ),
        PaperEntry(
            PaperKind.SUMMARY,
            program,
            _("Program summary"),
            "chart-column",
            _("How the program stands as a whole, to hand over: what both sides gain, and how it was counted."),
        ),
    )
