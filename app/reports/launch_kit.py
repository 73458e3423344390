"""The launch kit of a pair: letters, agreements, the agenda of its first session with its sheets, and its dates.

All for both sides of the paper: whatever belongs to one of the two is a leaf of its own.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports.agenda import agenda_sections
from app.reports.agenda_papers import AgendaPaper
from app.reports.agreement import AgreementPaper, agreement_sections
from app.reports.letter_matched import MatchedLetter
from app.reports.look import PLAIN, Look
from app.reports.pair_calendar import CalendarPaper, calendar_section
from app.reports.sheet import About, Paper, Section, build_paper, counted
from app.reports.welcome import letter_section
from app.text.catalog import _
from app.text.formats import listing


@dataclass(frozen=True, slots=True, kw_only=True)
class LaunchKit:
    """The papers of one pair. letters: to the mentor (junior) and the mentee (senior).

    agenda: of the first session to come; None where none is planned.
    """

    letters: tuple[MatchedLetter, MatchedLetter]
    agreement: AgreementPaper
    agenda: AgendaPaper | None
    calendar: CalendarPaper


def build(
    kits: Sequence[LaunchKit],
    size: PaperSize,
    *,
    look: Look = PLAIN,
    progress: Callable[[int, int], object] | None = None,
) -> Paper:
    """Kits as one PDF, each with a bookmark and below it one for each of its parts.

    Raises ValueError without kits.
    """
    if not kits:
        raise ValueError("there is no launch kit to print")
    sections = (section for kit in counted(kits, progress) for section in kit_sections(kit, size))
    title = _("Launch kits, {program}").format(program=kits[0].agreement.frame.program)
    return build_paper(sections, About(title, two_sided=True, look=look), size)


def kit_sections(kit: LaunchKit, size: PaperSize) -> Iterator[Section]:
    """One kit in the order in which it is handed out; the first section has the bookmark of the pair too."""
    first, *others = _parts(kit, size)
    yield replace(first, above=listing([letter.reader.name for letter in kit.letters]))
    yield from others


def _parts(kit: LaunchKit, size: PaperSize) -> Iterator[Section]:
    yield from (letter_section(letter, size, level=1) for letter in kit.letters)
    yield from agreement_sections(kit.agreement, size, level=1)
    if kit.agenda is not None:
        yield from agenda_sections(kit.agenda, size, sides=tuple(Side), two_sided=True, level=1)
    yield calendar_section(kit.calendar, size, level=1)
