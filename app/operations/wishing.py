"""Keeping two people together or apart in the pairs to come, as wishes in the file: each is one undo step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.pairings import PLACE_TAKING
from app.domain.participants import Participant
from app.domain.problems import trouble
from app.domain.programs import Program
from app.domain.proposals import Group, IdPair, Priority, Wishes
from app.domain.wishes import Wish, WishKind
from app.matching import keepable
from app.operations.pairing_checks import check_pair
from app.storage import Store
from app.text.overrides import wish_label


@dataclass(frozen=True, slots=True)
class Standing:
    """The wishes of a program as they hold for a group now.

    records: all of them, the oldest first. wishes: what matching is asked for. idle: those kept together who
    can't be paired as things are, such as somebody who has withdrawn.
    """

    records: tuple[Wish, ...]
    wishes: Wishes
    idle: tuple[Wish, ...]

    def typed(self) -> dict[IdPair, str]:
        """Why rules are set aside, by the pair concerned."""
        return {one.ids: one.reason for one in self.records if one.reason}


def standing_wishes(records: Sequence[Wish], group: Group) -> Standing:
    """What the coordinator's wishes ask of the pairs for this group."""
    pins = [one.ids for one in records if one.kind is WishKind.TOGETHER]
    kept = keepable(group, pins)
    return Standing(
        tuple(records),
        Wishes(
            priority=priority_of(group.program),
            pins=kept,
            blocks=frozenset(one.ids for one in records if one.kind is WishKind.APART),
        ),
        tuple(one for one in records if one.kind is WishKind.TOGETHER and one.ids not in kept),
    )


def priority_of(program: Program) -> Priority:
    """What comes first in a program where nobody asks for something else."""
    return Priority.SCORE if program.rules.best_total_first else Priority.PEOPLE


def keep_together(
    store: Store,
    program: Program,
    mentor_id: int,
    mentee_id: int,
    *,
    today: date,
    reason: str = "",
    instead_of: IdPair | None = None,
) -> None:
    """These two are proposed from now on, whatever it costs.

    reason: why, where they break a hard rule. instead_of: a pair that was kept together and no longer is.
    Raises CounterpartError: override-reason-missing where a rule is broken and no reason is given;
    pin-not-possible; pin-without-place where other pairs kept together leave no place.
    """
    found = check_pair(store, program, mentor_id, mentee_id, today=today).check
    two = store.participants.get_many([mentor_id, mentee_id])
    is_decided = found.was_together or (found.standing is not None and found.standing.state in PLACE_TAKING)
    if is_decided or mentor_id == mentee_id or found.held_out or found.unwilling:
        raise trouble("pin-not-possible", mentor=two[0].person.name, mentee=two[1].person.name)
    if found.refusals and not reason.strip():
        raise trouble("override-reason-missing")
    over = [(mentor_id, mentee_id), *([instead_of] if instead_of else [])]
    for one in two:
        if not _has_place(store, one, over):
            raise trouble("pin-without-place", name=one.person.name)
    new = Wish(
        program_id=program.id,
        mentor_id=mentor_id,
        mentee_id=mentee_id,
        kind=WishKind.TOGETHER,
        reason=reason.strip() if found.refusals else "",
    )
    _wish(store, two, new, over)


def keep_apart(store: Store, program: Program, mentor_id: int, mentee_id: int) -> None:
    """These two aren't proposed any more."""
    new = Wish(program_id=program.id, mentor_id=mentor_id, mentee_id=mentee_id, kind=WishKind.APART)
    _wish(store, store.participants.get_many([mentor_id, mentee_id]), new, [new.ids])


def release(store: Store, mentor_id: int, mentee_id: int) -> None:
    """Neither together nor apart: what was wished for these two is taken back."""
    two = store.participants.get_many([mentor_id, mentee_id])
    with store.edit(wish_label(None, *(one.person.name for one in two))):
        store.wishes.remove([one.id for one in store.wishes.about(mentor_id, mentee_id)])


def forget_wishes(store: Store, pairs: Iterable[IdPair]) -> None:
    """These pairs are decided: what was wished for them is over. Call it inside an edit."""
    wanted = {frozenset(ids) for ids in pairs}
    about = store.wishes.of_participants(sorted({one for ids in wanted for one in ids}))
    store.wishes.remove([one.id for one in about if frozenset(one.ids) in wanted])


def _wish(store: Store, two: Sequence[Participant], new: Wish, over: Iterable[IdPair]) -> None:
    """Keep a wish in place of those about these pairs."""
    with store.edit(wish_label(new.kind, *(one.person.name for one in two))):
        forget_wishes(store, over)
        store.wishes.add([new])


def _has_place(store: Store, one: Participant, but: Iterable[IdPair]) -> bool:
    """Whether somebody has a place beside what stands and beside whom else they are kept together with."""
    over = {frozenset(ids) for ids in but}
    wishes = store.wishes.of_participants([one.id])
    used = sum(wish.kind is WishKind.TOGETHER and frozenset(wish.ids) not in over for wish in wishes)
    used += sum(pairing.state in PLACE_TAKING for pairing in store.pairings.of_participants([one.id]))
    return used < one.places
