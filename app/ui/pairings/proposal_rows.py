"""The pairs of a proposal as rows of a table, in memory."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from app.domain.fit_levels import FitLevel, fit_level
from app.domain.names import fold
from app.domain.pairings import UNDECIDED, PairingState
from app.domain.participants import Participant, Side
from app.domain.programs import Weights
from app.domain.proposals import Group, IdPair, Proposal, ProposedPair
from app.text import labels
from app.text.catalog import _
from app.text.fits import bar_shares, bars, bars_words
from app.text.formats import listing
from app.text.matching import fit_level_word
from app.ui.common.badges import BadgeLook
from app.ui.common.cells import BadgeCell, PersonCell
from app.ui.common.paged_model import Column
from app.ui.pairings.arrow_cell import ArrowCell
from app.ui.pairings.fit_badge import fit_badge
from app.ui.pairings.parts_cell import PartsCell
from app.ui.pairings.pin_cell import PinCell
from app.ui.pairings.signs_cell import RowSign, SignsCell
from app.ui.pairings.state_badge import state_badge
from app.ui.pairings.tick_cell import TickCell

NEW_SIGN = "circle-plus"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalRow:
    """One proposed pair. id: its place, from 1. so_far: the state of the pairing that the two have already.

    is_new: whether it wasn't there before the last change.
    """

    id: int
    pair: ProposedPair
    mentor: Participant
    mentee: Participant
    so_far: PairingState | None
    is_new: bool = False

    @property
    def key(self) -> tuple[int, int]:
        """The pair, also in a later proposal."""
        return self.pair.mentor_id, self.pair.mentee_id

    @property
    def level(self) -> FitLevel:
        return fit_level(self.pair.score, self.pair.parts, self.pair.reasons.not_known)


def rows_of(proposal: Proposal, group: Group, new: Collection[IdPair] = ()) -> list[ProposalRow]:
    """The pairs of a proposal, the best first. new: those that weren't there before."""
    members = {member.id: member for member in group.participants}
    so_far = {
        frozenset((one.mentor_id, one.mentee_id)): one.state for one in group.standing if one.state in UNDECIDED
    }
    best_first = sorted(proposal.pairs, key=lambda pair: -pair.score)
    return [
        ProposalRow(
            id=number,
            pair=pair,
            mentor=members[pair.mentor_id],
            mentee=members[pair.mentee_id],
            so_far=so_far.get(frozenset((pair.mentor_id, pair.mentee_id))),
            is_new=(pair.mentor_id, pair.mentee_id) in new,
        )
        for number, pair in enumerate(best_first, start=1)
    ]


class ProposalSource:
    """Rows for a paged model."""

    def __init__(self) -> None:
        self._rows: Mapping[int, ProposalRow] = {}

    def hold(self, rows: Sequence[ProposalRow]) -> None:
        """Give these rows from now on."""
        self._rows = {row.id: row for row in rows}

    def ids(self, order: str, descending: bool) -> Sequence[int]:
        keys: Mapping[str, Callable[[ProposalRow], object]] = {
            "fit": lambda row: -row.pair.score,
            "mentor": lambda row: fold(row.mentor.person.sort_name),
            "mentee": lambda row: fold(row.mentee.person.sort_name),
        }
        found = sorted(self._rows.values(), key=keys[order], reverse=descending)  # type: ignore[arg-type]
        return [row.id for row in found]

    def rows(self, ids: Sequence[int]) -> Sequence[ProposalRow]:
        return [self._rows[row_id] for row_id in ids]


def columns(
    weights: Weights, is_ticked: Callable[[ProposalRow], bool], *, with_so_far: bool, with_signs: int
) -> tuple[Column[ProposalRow], ...]:
    """Tick, pin, both people, the parts as bars, and the fit in words.

    with_so_far: some are asked about already. with_signs: how many signs a row has at most.
    """
    so_far = Column[ProposalRow](
        _("So far"),
        _so_far_words,
        BadgeCell(_so_far_badge, [state_badge(PairingState.CONSULTING)]),
        share=0,
        keep=3,
    )
    signs = Column[ProposalRow](
        "", lambda row: listing([sign.words for sign in signs_of(row)]), SignsCell(signs_of, with_signs),
        least=16, share=0, keep=3,
    )  # fmt: skip
    return (
        Column[ProposalRow](
            "", lambda row: _("chosen") if is_ticked(row) else _("not chosen"), TickCell(is_ticked),
            least=20, share=0, keep=4,
        ),
        Column[ProposalRow](
            "", lambda row: _("kept together") if row.pair.pinned else "", PinCell(lambda row: row.pair.pinned),
            least=16, share=0, keep=4,
        ),
        _person(Side.MENTOR, lambda row: row.mentor.person.name),
        Column[ProposalRow]("", lambda row: "", ArrowCell(), least=16, share=0, keep=1),
        _person(Side.MENTEE, lambda row: row.mentee.person.name),
        *((so_far,) if with_so_far else ()),
        *((signs,) if with_signs else ()),
        Column[ProposalRow](
            _("Parts"), lambda row: bars_words(row.pair.parts, weights),
            PartsCell(lambda row: bar_shares(row.pair.parts, weights), len(bars(weights))),
            least=40, share=0, keep=2,
        ),
        Column[ProposalRow](
            _("Fit"), lambda row: fit_level_word(row.level),
            BadgeCell(lambda row: fit_badge(row.level), [fit_badge(FitLevel.STRONG)]),
            order="fit", least=80, share=0, keep=4,
        ),
    )  # fmt: skip


def signs_of(row: ProposalRow) -> list[RowSign]:
    """What is to be noticed of a pair at first sight."""
    signs = [RowSign(NEW_SIGN, "accent", _("new"))] if row.is_new else []
    if row.pair.talk_first:
        signs.append(RowSign("message-circle", "caution", _("talk first")))
    if row.pair.refusals:
        signs.append(RowSign("ban", "critical", _("a rule set aside")))
    return signs


def _person(side: Side, name: Callable[[ProposalRow], str]) -> Column[ProposalRow]:
    cell = PersonCell(name, lambda row: side, avatar=32)
    return Column(labels.side(side), name, cell, order=side.value, least=120, share=1, keep=4)


def _so_far_words(row: ProposalRow) -> str:
    return labels.pairing_state(row.so_far) if row.so_far else ""


def _so_far_badge(row: ProposalRow) -> BadgeLook | None:
    return state_badge(row.so_far) if row.so_far else None
