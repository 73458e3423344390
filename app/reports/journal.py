"""A pair's journal: who and how they stand, all sessions as a timeline, and how it ended."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.pairings import ClosingKind, NextStep
from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports.code_box import CODE_BOX_WIDTH, CodeBox
from app.reports.columns import Row, list_row
from app.reports.frame import Frame, edges_of_pair, edges_of_report
from app.reports.geometry import GUTTER, TEXT_WIDTH
from app.reports.headings import SectionHead
from app.reports.journal_sessions import WIDTHS, JournalSession, session_row
from app.reports.look import PLAIN, Look
from app.reports.people_on_paper import PaperPerson, two_people
from app.reports.sheet import About, Paper, Section, build_paper, page_of_pages
from app.reports.stack import spaced
from app.reports.styles import KICKER, LABEL, LEAD, PARAGRAPH, SMALL_CODE, TEXT_MUTED, TITLE
from app.reports.words import words
from app.text.catalog import _, ngettext
from app.text.formats import date_long, hours, listing, whole
from app.text.labels import closing_kind
from app.text.pairings import end_reason, initiator, next_step


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalClosing:
    """How a pairing ended. initiated_by, reason, note: "" where the readers may not know, or nobody said."""

    on: date
    kind: ClosingKind
    next_step: NextStep
    initiated_by: str = ""
    reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalPaper:
    """One pair's journal, already without what its readers may not read.

    for_coordinator: whose copy it is. standing: how the pairing stands and since when, in words. signed_on: the
    day of the agreement; shows_agreement: whether the readers may know of it. held, of: sessions; minutes: of the
    `timed` ones among those held. remarks: what the coordinator keeps about the pairing, each with its label.
    left_out: how many handed-in lines are not in this copy.
    """

    frame: Frame
    for_coordinator: bool
    code: str
    people: Mapping[Side, PaperPerson]
    standing: str
    shows_agreement: bool = True
    signed_on: date | None = None
    held: int
    of: int
    timed: int
    minutes: int
    sessions: tuple[JournalSession, ...] = ()
    closing: JournalClosing | None = None
    remarks: tuple[tuple[str, str], ...] = ()
    left_out: int = 0


def build(paper: JournalPaper, size: PaperSize, *, look: Look = PLAIN) -> Paper:
    """The journal as a PDF with its bookmark; a coordinator's copy says so on each page."""
    title = _("Pair journal, {program}").format(program=paper.frame.program)
    return build_paper([journal_section(paper)], About(title, look=look), size)


def journal_section(paper: JournalPaper, *, level: int = 0) -> Section:
    """The journal as a part of a paper."""
    if paper.for_coordinator:
        edges = edges_of_report(paper.frame, _("Pair journal, coordinator's copy"), page_of_pages)
    else:
        edges = edges_of_pair(paper.frame, _("Pair journal"), page_of_pages)
    names = listing([person.name for person in paper.people.values()])
    return Section(edges, _flowables(paper), _("Pair journal: {names}").format(names=names), level)


def _flowables(paper: JournalPaper) -> list[Flowable]:
    people: dict[Side, PaperPerson | None] = dict(paper.people)
    return [
        _top(paper),
        spaced(5 * mm, two_people(people)),
        *_sessions(paper),
        *_labelled(_("How it ended"), _closing_lines(paper.closing)),
        *_labelled(_("Kept by the coordinator"), paper.remarks),
    ]


def _top(paper: JournalPaper) -> Flowable:
    whose = _("Coordinator's copy: not for the pair") if paper.for_coordinator else _("For the two of you")
    left = [words(KICKER, whose), words(TITLE, _("Pair journal")), words(LEAD, _lead(paper))]
    if not paper.code:
        return Row([left], [TEXT_WIDTH])
    code = CodeBox(_("Pairing code"), paper.code, style=SMALL_CODE, height=10 * mm)
    return Row([left, code], [TEXT_WIDTH - CODE_BOX_WIDTH - GUTTER, CODE_BOX_WIDTH], gap=GUTTER)


def _lead(paper: JournalPaper) -> str:
    said = [_("{standing}.").format(standing=paper.standing), _met(paper)]
    if paper.held > paper.timed:
        unknown = paper.held - paper.timed
        words_for = ngettext("The length of {n} is not known.", "The length of {n} is not known.", unknown)
        said.append(words_for.format(n=whole(unknown)))
    if paper.shows_agreement:
        said.append(_agreement(paper.signed_on))
    return " ".join(said)


def _met(paper: JournalPaper) -> str:
    met = ngettext("{n} of {of} session held", "{n} of {of} sessions held", paper.of)
    met = met.format(n=whole(paper.held), of=whole(paper.of))
    if not paper.minutes:
        return _("{met}.").format(met=met)
    together = ngettext("{hours} hour together", "{hours} hours together", 1 if paper.minutes == 60 else 2)
    return _("{met}, {together}.").format(met=met, together=together.format(hours=hours(paper.minutes)))


def _agreement(signed_on: date | None) -> str:
    if signed_on is None:
        return _("The working agreement is not signed yet.")
    return _("The working agreement was signed on {day}.").format(day=date_long(signed_on))


def _sessions(paper: JournalPaper) -> list[Flowable]:
    note = _("scores run from 1 to 5") if paper.for_coordinator else _("with what you let each other read")
    head = spaced(5 * mm, SectionHead(_("Sessions"), note))
    if not paper.sessions:
        return [head, words(TEXT_MUTED, _("No session is planned yet."))]
    return [head, *_left_out(paper), *map(session_row, paper.sessions)]


def _closing_lines(closing: JournalClosing | None) -> Sequence[tuple[str, str]]:
    if closing is None:
        return ()
    return (
        (_("Ended on"), date_long(closing.on)),
        (_("How"), closing_kind(closing.kind)),
        (_("What comes next"), next_step(closing.next_step)),
        (_("Wanted by"), initiator(closing.initiated_by)),
        (_("Reason"), end_reason(closing.reason)),
        (_("Note"), closing.note),
    )


def _labelled(title: str, lines: Sequence[tuple[str, str]]) -> list[Flowable]:
    """A section of lines with their labels, without those that are empty; nothing where all are."""
    rows = [
        list_row([words(LABEL, label), words(PARAGRAPH, said)], WIDTHS, gap=GUTTER)
        for label, said in lines
        if said
    ]
    return [spaced(5 * mm, SectionHead(title)), *rows] if rows else []


def _left_out(paper: JournalPaper) -> list[Flowable]:
    n = paper.left_out
    if not n:
        return []
    if paper.for_coordinator:
        said = ngettext(
            "{n} line that is kept in the file only is not in this copy.",
            "{n} lines that are kept in the file only are not in this copy.",
            n,
        )
    else:
        said = ngettext(
            "{n} line that was handed in for the coordinator is not in this copy.",
            "{n} lines that were handed in for the coordinator are not in this copy.",
            n,
        )
    return [words(TEXT_MUTED, said.format(n=whole(n)))]
