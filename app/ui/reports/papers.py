"""The papers that can be made, in the order of the list, and what each is for."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from app.domain.printables import Printable
from app.text.catalog import _
from app.text.printables import printable_purpose, printable_title


class PaperKind(StrEnum):
    """Which paper; each value is what other rooms name it by, and but for sessions that of its `Printable`."""

    WEEK = "week"
    ALL_PLANNED = "all-planned"
    SESSION = "session"
    SHEETS = "sheets"
    LAUNCH_KIT = "launch-kit"
    WELCOME = "welcome"
    AGREEMENT = "agreement"
    CALENDAR = "calendar"
    JOURNAL = "journal"
    CERTIFICATE = "certificate"
    INTAKE = "intake"
    SURVEY = "survey"
    MID_POINT = "mid-point"
    EARLY_EXIT = "early-exit"
    SUMMARY = "summary"
    PROFILE = "profile"
    AT_RISK = "at-risk"
    HAND_OVER = "hand-over"
    PEOPLE = "people"
    SIGN_IN = "sign-in"
    PRIVACY_NOTICE = "privacy-notice"

    @property
    def is_of_sessions(self) -> bool:
        """Whether it is made of sessions, one after the other."""
        return self in (PaperKind.WEEK, PaperKind.ALL_PLANNED, PaperKind.SESSION, PaperKind.SHEETS)

    @property
    def is_of_one_pairing(self) -> bool:
        """Whether sessions of one pairing are meant, or one of them."""
        return self in (PaperKind.SESSION, PaperKind.SHEETS)

    @property
    def has_agendas(self) -> bool:
        """Whether reflection sheets may come along or not."""
        return self in (PaperKind.WEEK, PaperKind.ALL_PLANNED, PaperKind.SESSION)

    @property
    def printable(self) -> Printable:
        """The kind of paper that it is, as all floors know it."""
        if self.has_agendas:
            return Printable.AGENDA
        return Printable.REFLECTION if self is PaperKind.SHEETS else Printable(self.value)

    @property
    def is_two_sided(self) -> bool:
        """Whether it is meant for both sides of a leaf."""
        return self not in _ONE_SIDED


_ONE_SIDED = frozenset(
    {PaperKind.SUMMARY, PaperKind.PROFILE, PaperKind.AT_RISK, PaperKind.PEOPLE, PaperKind.SIGN_IN,
     PaperKind.CERTIFICATE}
)  # fmt: skip


class PaperEntry(NamedTuple):
    """One paper in the list. group: the heading above it; sentence: what it is for."""

    kind: PaperKind
    group: str
    words: str
    icon: str
    sentence: str


def paper_entries() -> tuple[PaperEntry, ...]:
    return (*_of_sessions(_("For a session")), *_others())


def _of_sessions(group: str) -> Iterator[PaperEntry]:
    yield PaperEntry(
        PaperKind.WEEK,
        group,
        _("This week's agendas"),
        "calendar-days",
        _("An agenda for each session dated or due in the next days, in their order."),
    )
    yield PaperEntry(
        PaperKind.ALL_PLANNED,
        group,
        _("All planned agendas"),
        "notebook-pen",
        _("An agenda for each session that is planned and not held yet."),
    )
    yield PaperEntry(
        PaperKind.SESSION,
        group,
        _("One agenda"),
        "file-text",
        _("The agenda of one session, or of all that a pairing has planned."),
    )
    yield PaperEntry(
        PaperKind.SHEETS,
        group,
        _("Reflection sheets"),
        "file-pen-line",
        _("The sheets of both sides without the agenda, where one was lost or forgotten."),
    )


def _others() -> Iterator[PaperEntry]:
    pairing, forms, program = _("For a pairing"), _("Forms to fill in"), _("For the program")
    for kind, group, icon in (
        (PaperKind.LAUNCH_KIT, pairing, "flag"),
        (PaperKind.WELCOME, pairing, "mail"),
        (PaperKind.AGREEMENT, pairing, "signature"),
        (PaperKind.CALENDAR, pairing, "calendar"),
        (PaperKind.JOURNAL, pairing, "notebook-pen"),
        (PaperKind.CERTIFICATE, pairing, "award"),
        (PaperKind.INTAKE, forms, "user-plus"),
        (PaperKind.SURVEY, forms, "clipboard-list"),
        (PaperKind.MID_POINT, forms, "circle-dashed"),
        (PaperKind.EARLY_EXIT, forms, "circle-minus"),
        (PaperKind.SUMMARY, program, "chart-column"),
        (PaperKind.PROFILE, program, "briefcase"),
        (PaperKind.AT_RISK, program, "triangle-alert"),
        (PaperKind.HAND_OVER, program, "forward"),
        (PaperKind.PEOPLE, program, "users"),
        (PaperKind.SIGN_IN, program, "pencil"),
        (PaperKind.PRIVACY_NOTICE, program, "shield-check"),
    ):
        yield PaperEntry(kind, group, printable_title(kind.printable), icon, printable_purpose(kind.printable))
