"""The back of a session agenda: actions and notes, nothing that only one of the two may read."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.agendas import Lead
from app.reports.agenda_front import DUE_AT, SECTION_GAP
from app.reports.agenda_papers import AgendaPaper
from app.reports.code_box import CODE_BOX_WIDTH, CodeBox
from app.reports.columns import Row
from app.reports.geometry import TEXT_WIDTH
from app.reports.headings import SectionHead
from app.reports.notes import Notes
from app.reports.session_words import session_count, session_title
from app.reports.stack import spaced
from app.reports.styles import HALF_TITLE, KICKER, SMALL_CODE, TEXT
from app.reports.words import words
from app.reports.writing import ActionLine
from app.text.catalog import _

_ACTION_LINES = 3  # for each side


def back(paper: AgendaPaper) -> list[Flowable]:
    """The back, from top to bottom: room for actions, then notes to the foot of the page."""
    sides = [lead for lead in (Lead.MENTOR, Lead.MENTEE) for _line in range(_ACTION_LINES)]
    return [
        _top(paper),
        spaced(SECTION_GAP, SectionHead(_("Actions"), _("small enough to be done by the next session"))),
        *(ActionLine(lead, _("by"), DUE_AT) for lead in sides),
        Notes(_("Notes"), _("for the two of you; nobody types these in"), SECTION_GAP + 2),
    ]


def _top(paper: AgendaPaper) -> Flowable:
    code = CodeBox(_("Session code"), paper.code, style=SMALL_CODE, height=10 * mm)
    left = [
        words(KICKER, session_count(paper)),
        words(HALF_TITLE, _("Actions and notes")),
        words(TEXT, session_title(paper)),
    ]
    return Row([left, code], [TEXT_WIDTH - CODE_BOX_WIDTH - 6 * mm, CODE_BOX_WIDTH], gap=6 * mm)
