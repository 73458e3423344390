"""Which participant is meant by what somebody typed: a name, an e-mail address, a staff number, or #id."""

from collections.abc import Sequence

from app.domain.names import fold
from app.domain.participants import Participant, Side
from app.domain.problems import trouble
from app.domain.proposals import Group, IdPair, Priority, Wishes
from app.operations.wishing import Standing, priority_of
from app.text.formats import listing

_SHOWN = 5  # people of one name who are told apart in a sentence


def participant_named(group: Group, typed: str) -> Participant:
    """The one participant that is meant. Raises CounterpartError: participant-unknown, participant-ambiguous."""
    wanted = fold(typed)
    found = [one for one in group.participants if wanted and wanted in _signs(one)]
    if not found:
        raise trouble("participant-unknown", typed=typed, program=group.program.name)
    if len(found) > 1:
        raise trouble("participant-ambiguous", typed=typed, people=_told_apart(found))
    return found[0]


def pair_named(group: Group, typed: str) -> IdPair:
    """The mentor and the mentee of "A=B": in this order, or the other way round where only that way can be.

    Raises CounterpartError: pair-unreadable, participant-unknown, participant-ambiguous, pair-of-one.
    """
    parts = typed.split("=")
    if len(parts) != 2:
        raise trouble("pair-unreadable", typed=typed)
    one, other = (participant_named(group, part) for part in parts)
    if one.id == other.id:
        raise trouble("pair-of-one", name=one.person.name)
    is_turned = not _could_be(one, other) and _could_be(other, one)
    return (other.id, one.id) if is_turned else (one.id, other.id)


def wishes_named(
    group: Group,
    pins: Sequence[str],
    blocks: Sequence[str],
    priority: Priority | None = None,
    standing: Standing | None = None,
) -> Wishes:
    """Wishes in typed names, each pair as "A=B". priority: None for what the program says.

    standing: wishes that the file keeps, which hold where nothing else is typed about the two.
    Raises CounterpartError as `pair_named`, and "pinned-and-blocked" for a pair that is both.
    """
    kept = frozenset(pair_named(group, typed) for typed in pins)
    apart = frozenset(pair_named(group, typed) for typed in blocks)
    for mentor_id, mentee_id in sorted(kept & (apart | {(other, one) for one, other in apart})):
        names = {one.id: one.person.name for one in group.participants}
        raise trouble("pinned-and-blocked", one=names[mentor_id], other=names[mentee_id])
    if standing is not None:
        typed = {frozenset(pair) for pair in kept | apart}
        kept |= {pair for pair in standing.wishes.pins if frozenset(pair) not in typed}
        apart |= {pair for pair in standing.wishes.blocks if frozenset(pair) not in typed}
    return Wishes(priority=priority or priority_of(group.program), pins=kept, blocks=apart)


def _signs(one: Participant) -> set[str]:
    """Everything by which somebody can be called, as it is compared."""
    return {fold(one.person.name), fold(one.person.email), fold(one.person.staff_number), f"#{one.id}"} - {""}


def _told_apart(people: Sequence[Participant]) -> str:
    told = [f"{one.person.name} (#{one.id}" + _behind(one) + ")" for one in people]
    return listing(told[:_SHOWN])


def _behind(one: Participant) -> str:
    return "".join(f", {word}" for word in (one.person.email, one.person.department) if word)


def _could_be(mentor: Participant, mentee: Participant) -> bool:
    return mentor.willing_as.allows(Side.MENTOR) and mentee.willing_as.allows(Side.MENTEE)
