"""What is wanted on paper: which paper, of what, and how the jobs that draw it are put together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from app.domain.printables import Order, Scope
from app.domain.privacy import Audience
from app.domain.programs import Program
from app.operations.gathering import AgendaMatter, Wanted, wanted_sessions
from app.operations.kept_out import KeptOut, hidden_figures, texts_kept_out
from app.operations.papers.matter import Matter
from app.storage import Store
from app.text.catalog import _
from app.text.printables import printable_title
from app.ui.reports.papers import PaperKind
from app.ui.reports.whose import OF_A_PAIRING, Whose

if TYPE_CHECKING:
    from app.operations.printing import Paper

SHOWN_PAGES = 200  # of a long paper; the rest is drawn when it is saved or printed
_LONG_FROM = 1.5  # times as many: a rest that is soon drawn isn't left out
_PAGES_EACH = {True: 6, False: 2}  # of a session, with its sheets and without
_SHEETS_PAGES = 4
Told = Callable[[int, int], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One paper as it was chosen.

    days: from today on. pairing_id: 0 while none is chosen; code: of its session, "" for all that it has planned.
    as_of: of a summary. whose, audience: of papers that aren't made of sessions.
    """

    kind: PaperKind
    as_of: date
    days: int = 7
    pairing_id: int = 0
    code: str = ""
    with_sheets: bool = True
    whose: Whose = OF_A_PAIRING
    audience: Audience = Audience.PAIR

    @property
    def is_complete(self) -> bool:
        """Whether nothing has to be chosen any more."""
        if self.kind.is_of_sessions:
            return not self.kind.is_of_one_pairing or bool(self.pairing_id or self.code)
        needed = {Scope.PAIRING: self.pairing_id, Scope.PERSON: self.whose.participant_id}
        return bool(needed.get(self.whose.scope, True))

    def order(self, today: date) -> Order:
        """The order of a paper that isn't made of sessions, as it is given on this day."""
        of_pairing = self.whose.scope is Scope.PAIRING
        return Order(
            kind=self.kind.printable,
            scope=self.whose.scope,
            today=today,
            as_of=self.as_of if self.kind is PaperKind.SUMMARY else None,
            audience=self.audience,
            pairing_id=self.pairing_id if of_pairing else 0,
            participant_id=self.whose.participant_id,
            sides=self.whose.sides,
            wave=self.whose.wave,
            exception=self.whose.exception,
        )

    @property
    def shown_sessions(self) -> int:
        """How many sessions of a long paper are drawn for its preview."""
        each = _SHEETS_PAGES if self.kind is PaperKind.SHEETS else _PAGES_EACH[self.with_sheets]
        return SHOWN_PAGES // each

    def sessions(self, store: Store, program: Program, today: date) -> list[Wanted]:
        """The sessions whose papers are wanted. Raises CounterpartError as `wanted_sessions` does."""
        of_one = self.kind.is_of_one_pairing
        return wanted_sessions(
            store,
            program,
            today,
            days=self.days if self.kind is PaperKind.WEEK else None,
            code=self.code or None if of_one else None,
            pairing_id=self.pairing_id or None if of_one else None,
        )


class Made(NamedTuple):
    """A paper that was drawn for a wish.

    sessions: how many are on it; of: how many were wanted. uncoded: forms without a code, not handed out yet.
    """

    wish: Wish
    paper: "Paper"
    kept_out: KeptOut
    sessions: int = 0
    of: int = 0
    uncoded: int = 0

    @property
    def is_whole(self) -> bool:
        return self.sessions == self.of


def name_of(wish: Wish, program: Program, today: date, pairing_code: str) -> str:
    """What a paper is called as a file and in the printer's queue: by codes, never by names of people."""
    words = {
        PaperKind.WEEK: _("{program} agendas {day}"),
        PaperKind.ALL_PLANNED: _("{program} all agendas {day}"),
        PaperKind.SESSION: _("{program} agenda {code}"),
        PaperKind.SHEETS: _("{program} reflection sheets {code}"),
    }.get(wish.kind)
    if words is None:
        return _name_of_order(wish, program, pairing_code)
    return words.format(program=program.name, day=today.isoformat(), code=wish.code or pairing_code)


def _name_of_order(wish: Wish, program: Program, pairing_code: str) -> str:
    """By the pairing's code, or by the day; a copy for the coordinator says so."""
    of = pairing_code if wish.whose.scope is Scope.PAIRING else wish.as_of.isoformat()
    words = _("{program} {paper} {of}")
    if wish.audience is Audience.COORDINATOR:
        words = _("{program} {paper} {of} confidential")
    return words.format(program=program.name, paper=printable_title(wish.kind.printable).lower(), of=of)


def draw_wanted(wish: Wish, matter: AgendaMatter, of: int, told: Told) -> Made:
    """Draw agendas or sheets. of: how many sessions were wanted in all. A job: it reads no store."""
    from app.operations.printing import draw_agendas, draw_sheets, papers_of

    papers = papers_of(matter, told)
    if wish.kind is PaperKind.SHEETS:
        paper = draw_sheets(papers, matter.program, logo=matter.logo, progress=told)
    else:
        paper = draw_agendas(papers, matter.program, logo=matter.logo, with_forms=wish.with_sheets, progress=told)
    kept = KeptOut(texts_kept_out(matter.stories, Audience.PAIR))
    return Made(wish, paper, kept, len(papers), of)


def draw_ordered(wish: Wish, matter: Matter, told: Told) -> Made:
    """Draw a paper that isn't made of sessions. A job: it reads no store."""
    from app.operations.papers.drawing import draw
    from app.operations.papers.survey import uncoded

    order = wish.order(matter.today)
    figures = hidden_figures(matter, order)
    kept = KeptOut(texts_kept_out(matter.stories, wish.audience), figures, matter.program.small_group)
    paper = draw(matter, order, told)
    return Made(wish, paper, kept, uncoded=uncoded(matter, order))


def shown(wanted: Sequence[Wanted], wish: Wish, *, whole: bool) -> Sequence[Wanted]:
    """Of the sessions wanted those that are drawn: all, or as many as a preview shows."""
    most = wish.shown_sessions
    return wanted if whole or len(wanted) <= most * _LONG_FROM else wanted[:most]
