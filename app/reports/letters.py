"""What the letters to people share: to whom, what is kept about them, and who signs."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.agendas import Lead
from app.reports.columns import Row, list_row
from app.reports.fonts import Face
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import MarkedWords
from app.reports.people_on_paper import PaperPerson
from app.reports.stack import spaced
from app.reports.styles import KICKER, LABEL, NAME, SECOND, TEXT, TITLE, Style
from app.reports.words import Span, words
from app.text.catalog import _, ngettext

SECTION_GAP = 5 * mm
_WIDTHS = (cols(3), cols(9))
_NUMBER = 6 * mm
_STEP_WIDTHS = (_NUMBER, TEXT_WIDTH - _NUMBER)


def letter_head(reader: PaperPerson, side: tuple[Lead, str], title: str) -> list[Flowable]:
    """Whom the letter is for, on which side, and its title."""
    head: list[Flowable] = [MarkedWords(*side, KICKER), words(TITLE, title)]
    return [*head, spaced(2, words(SECOND, reader.work))] if reader.work else head


def step(number: int, what: str, how: str, style: Style) -> Flowable:
    """One of the things that happen in their order, what in bold and how behind it."""
    numeral = words(_bold_accent(style), str(number))
    return spaced(3, Row([numeral, words(style, Span(what, Face.BOLD), " ", how)], _STEP_WIDTHS))


def _bold_accent(style: Style) -> Style:
    return Style(style.size, style.leading, KICKER.face, KICKER.colour)


def fact(name: str, *said: str) -> Flowable:
    """A row that says something about one thing, in a sentence or several paragraphs."""
    return list_row([words(LABEL, name), [words(TEXT, part) for part in said if part]], _WIDTHS, gap=GUTTER)


def kept_about_you(retention_months: int) -> str:
    """What is kept about the reader, who reads it, for how long, and what they may ask for."""
    kept = _(
        "Your name and work, what you said you want, dates and topics of sessions, and the forms you hand in. "
        "The coordinator reads it; reports about the program have totals and no names."
    )
    until = _("It is deleted when the program is over.")
    if retention_months:
        until = ngettext(
            "It is deleted a month after the program is over.",
            "It is deleted {n} months after the program is over.",
            retention_months,
        ).format(n=retention_months)
    asking = _("You may ask at any time to see, correct or delete what is kept about you.")
    return " ".join((kept, until, asking))


def signed(by: str, gap: float = SECTION_GAP) -> list[Flowable]:
    """The end of a letter; nothing where nobody is known to sign it. gap: before it, in points."""
    if not by:
        return []
    end: list[Flowable] = [words(TEXT, _("With best wishes,")), words(NAME, by)]
    return [spaced(gap, Row([[*end, words(SECOND, _("Coordinator of the program"))]], [TEXT_WIDTH]))]
