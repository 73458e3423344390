"""The top of a form that somebody fills in by hand: what it is, whose it is, and its code where it has one."""

from reportlab.platypus import Flowable

from app.domain.agendas import Lead
from app.reports.code_box import CODE_BOX_WIDTH, CodeBox
from app.reports.columns import Row
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import MarkedWords
from app.reports.stack import spaced
from app.reports.styles import KICKER, NAME, SIDE, TITLE
from app.reports.words import words
from app.reports.writing import Field, Fields
from app.text.catalog import _

_BESIDE_CODE = TEXT_WIDTH - CODE_BOX_WIDTH - GUTTER


def form_top(kicker: str, title: str, *, lead: Lead, side: str, name: str | None, code: str = "") -> Flowable:
    """Title and side, a name or a line for it, and the form's code to be typed and scanned.

    side: in words, beside the mark of `lead`. name: "" for a line to write it on, None where that stands below.
    code: "" where there is none yet.
    """
    left = [words(KICKER, kicker), words(TITLE, title), spaced(2, MarkedWords(lead, side, SIDE))]
    if name is not None:
        left.append(words(NAME, name) if name else Fields([Field(_("Name"), cols(7))], GUTTER))
    if not code:
        return Row([left], [TEXT_WIDTH])
    return Row([left, CodeBox(_("Form code"), code)], [_BESIDE_CODE, CODE_BOX_WIDTH], gap=GUTTER)
