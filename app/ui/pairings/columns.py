"""The columns of the pairings, and where their rows come from."""

from collections.abc import Callable, Sequence
from functools import partial

from app.domain.participants import Side
from app.domain.programs import Program
from app.storage import PairingRow, Store
from app.text import labels
from app.text.catalog import _
from app.text.formats import day_month, whole
from app.ui.common.cells import PersonCell, WordsCell
from app.ui.common.paged_model import Column
from app.ui.pairings.state_cell import StateCell

ALL = ""
IN_LINE = "in-line"  # the chip of those inside a reporting line


def columns(is_flagged: Callable[[int], bool], program: Program) -> tuple[Column[PairingRow], ...]:
    """Both people before numbers; the two sides stand in the heads, so rows need no words for them.

    is_flagged: whether a pairing, by its id, is inside a reporting line now. program: says how many sessions each
    is to have.
    """
    state, held = StateCell(is_flagged), partial(held_words, program)
    return (
        Column(
            labels.side(Side.MENTOR),
            lambda row: row.mentor_name,
            PersonCell(lambda row: row.mentor_name, lambda row: Side.MENTOR, avatar=32),
            order="mentor",
            least=150,
            share=1,
            keep=3,
        ),
        Column(
            labels.side(Side.MENTEE),
            lambda row: row.mentee_name,
            PersonCell(lambda row: row.mentee_name, lambda row: Side.MENTEE, avatar=32),
            order="mentee",
            least=150,
            share=1,
            keep=3,
        ),
        Column(_("State"), state.words, state, order="state", least=100, share=0, keep=3),
        Column(_("Held"), held, WordsCell(held), order="held", least=58, share=0, keep=2),
        Column(_("Next"), _next, WordsCell(_next, "muted"), order="next", least=64, share=0, keep=1),
    )


def held_words(program: Program, row: PairingRow) -> str:
    """How many sessions were held, of those that each pairing is to have; nothing before there are any."""
    if not row.held + row.planned:
        return ""
    return _("{held} of {all}").format(held=whole(row.held), all=whole(program.sessions_of(row.held)))


def _next(row: PairingRow) -> str:
    return day_month(row.next_day) if row.next_day else ""


class PairingSource:
    """The program's pairings as the page filters them now."""

    def __init__(
        self,
        store: Store,
        program_id: int,
        search: Callable[[], str],
        chip: Callable[[], str],
        is_flagged: Callable[[int], bool],
    ) -> None:
        self._store, self._program_id = store, program_id
        self._search, self._chip, self._is_flagged = search, chip, is_flagged

    def ids(self, order: str, descending: bool) -> Sequence[int]:
        return self.ids_of(self._chip(), self._search(), order, descending)

    def rows(self, ids: Sequence[int]) -> Sequence[PairingRow]:
        return self._store.pairings.rows(ids)

    def ids_of(
        self, chip: str, search: str = "", order: str = "mentor", descending: bool = False
    ) -> Sequence[int]:
        """The ids that a chip leaves: the chip's key is a state, `IN_LINE`, or "" for all."""
        state = None if chip in (ALL, IN_LINE) else chip
        found = self._store.pairings.ids(self._program_id, search, order, descending, state)
        return [one for one in found if self._is_flagged(one)] if chip == IN_LINE else found
