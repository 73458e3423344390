"""What stands around every paper of a program: whose it is, whom to ask, and who may read it."""

from collections.abc import Callable
from dataclasses import dataclass

from app.reports.sheet import Edges, PageNumber
from app.text.catalog import _
from app.text.formats import NO_BREAK


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Head and foot in words, the same on all papers of one order.

    coordinator: how to reach them. As sentences: printed, the day; as_of, up to which day is counted; sensitivity,
    who may read it.
    """

    organization: str = ""
    program: str = ""
    support_contact: str = ""
    coordinator: str = ""
    printed: str = ""
    as_of: str = ""
    sensitivity: str = ""


def edges_of_pair(frame: Frame, name: str, page_note: Callable[[PageNumber], str]) -> Edges:
    """Head and foot of a paper that is handed to people: whom to turn to stands first."""
    support = _("If a session leaves you with something heavy: {contact}").format(contact=frame.support_contact)
    first = support if frame.support_contact else ""
    second = " ".join(part for part in (_coordinator(frame), frame.printed, frame.sensitivity) if part)
    return Edges(organization=whose(frame), paper=name, foot=(first, second), page_note=page_note)


def edges_of_report(frame: Frame, name: str, page_note: Callable[[PageNumber], str]) -> Edges:
    """Head and foot of a paper about the program: who may read it stands first."""
    first = " ".join(part for part in (frame.sensitivity, frame.as_of, frame.printed) if part)
    return Edges(organization=whose(frame), paper=name, foot=(first, _coordinator(frame)), page_note=page_note)


def whose(frame: Frame) -> str:
    """The organization and the program, as they stand at the head of a page."""
    return f"{NO_BREAK} |{NO_BREAK} ".join(part for part in (frame.organization, frame.program) if part)


def _coordinator(frame: Frame) -> str:
    return _("Coordinator: {coordinator}.").format(coordinator=frame.coordinator) if frame.coordinator else ""
