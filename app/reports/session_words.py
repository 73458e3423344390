"""What the papers of one session share: head and foot, and the words for its number and title."""

from app.reports.agenda_papers import AgendaPaper
from app.reports.frame import Frame, edges_of_pair
from app.reports.sheet import Edges, PageNumber
from app.text.agendas import session_kind
from app.text.catalog import _


def edges(paper: AgendaPaper, name: str, page_note: str) -> Edges:
    """Head and foot of one of the session's papers. page_note: at the right of the foot of its first page."""

    def note(page: PageNumber) -> str:
        if page.in_section == 1:
            return page_note
        return _("{page}, page {number}").format(page=page_note, number=page.in_section)

    return edges_of_pair(_frame(paper), name, note)


def _frame(paper: AgendaPaper) -> Frame:
    return Frame(
        organization=paper.organization,
        program=paper.program,
        support_contact=paper.support_contact,
        coordinator=paper.coordinator,
        printed=paper.printed,
        sensitivity=paper.sensitivity,
    )


def session_title(paper: AgendaPaper) -> str:
    """The topics of the session, or its kind where it has none."""
    return "; ".join(paper.topics) if paper.topics else session_kind(paper.kind)


def session_count(paper: AgendaPaper) -> str:
    """ "Session 3 of 6"; a session beyond the plan has no "of"."""
    if paper.number > paper.of:
        return _("Session {number}").format(number=paper.number)
    return _("Session {number} of {total}").format(number=paper.number, total=paper.of)
