"""Welcome letters: each on a leaf of its own, so that nobody's is on the back of another's."""

from collections.abc import Callable, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.programs import PaperSize
from app.reports.frame import edges_of_pair, edges_of_report
from app.reports.geometry import TEXT_WIDTH
from app.reports.letter_matched import MatchedLetter, matched_letter
from app.reports.letter_waiting import WaitingLetter, waiting_letter
from app.reports.look import PLAIN, Look
from app.reports.sheet import About, Paper, Section, build_paper, counted, height_for_text, page_of_pages
from app.reports.stack import height_of
from app.text.catalog import _

Letter = MatchedLetter | WaitingLetter
_GAPS = (5 * mm, 3.5 * mm, 2 * mm)


def build(
    letters: Sequence[Letter],
    size: PaperSize,
    *,
    look: Look = PLAIN,
    progress: Callable[[int, int], object] | None = None,
) -> Paper:
    """Letters as one PDF, each with a bookmark. Raises ValueError without letters."""
    if not letters:
        raise ValueError("there is no letter to print")
    sections = (letter_section(letter, size) for letter in counted(letters, progress))
    title = _("Welcome letters, {program}").format(program=letters[0].frame.program)
    return build_paper(sections, About(title, two_sided=True, look=look), size)


def letter_section(letter: Letter, size: PaperSize, level: int = 0) -> Section:
    """One letter on its own leaf. level: of its bookmark."""
    bookmark = _("Letter to {name}").format(name=letter.reader.name)
    if isinstance(letter, MatchedLetter):
        edges = edges_of_pair(letter.frame, _("Welcome letter"), page_of_pages)
        text = _fitted(letter, height_for_text(edges, size))
    else:
        edges = edges_of_report(letter.frame, _("Letter to you"), page_of_pages)
        text = waiting_letter(letter)
    return Section(edges, text, bookmark, level, begins_leaf=True)


def _fitted(letter: MatchedLetter, height: float) -> list[Flowable]:
    """The letter with its sections as far apart as one page allows; more words never make the type smaller."""
    for gap in _GAPS:
        text = matched_letter(letter, gap)
        if height_of(text, TEXT_WIDTH) <= height:
            return text
    return matched_letter(letter, _GAPS[0])
