"""Taking up proposed pairs: kept as suggestions, asked about, confirmed, or started with their sessions."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.pairings import (
    ENDED,
    PLACE_TAKING,
    UNDECIDED,
    Pairing,
    PairingState,
    confirmed,
    started,
    stepped,
)
from app.domain.participants import Participant, Side
from app.domain.problems import trouble
from app.domain.programs import Program
from app.domain.proposals import IdPair, ProposedPair
from app.operations.planning import plan_started
from app.operations.suggesting import run_from_now_on, suggested
from app.operations.wishing import forget_wishes
from app.storage import Store
from app.text.pairings import acceptance_label, step_label

WAY = (PairingState.SUGGESTED, PairingState.CONSULTING, PairingState.CONFIRMED, PairingState.RUNNING)


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What becomes of pairs. state: one of suggested, consulting, confirmed and running.

    starts_on: the first day of those that run; not needed for the others.
    """

    state: PairingState
    starts_on: date | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """What accepting did: the ids of the pairings in the order of the pairs, and the sessions planned."""

    pairing_ids: tuple[int, ...]
    sessions: int


def accept_pairs(
    store: Store, program: Program, pairs: Sequence[ProposedPair], acceptance: Acceptance, today: date
) -> Accepted:
    """Take up these pairs in one undo step.

    Two who are suggested or asked about already go on with the pairing that they have, never back. Suggestions
    that have no place beside these are replaced by them. A pair that is kept together against a hard rule keeps
    the rule and the reason typed for it. Raises CounterpartError: start-after-end; pin-against-rule where a rule
    is broken and no reason is kept.
    """
    concerned = list({one for pair in pairs for one in (pair.mentor_id, pair.mentee_id)})
    standing = store.pairings.of_participants(concerned)  # of one program, as participants are
    members = _members(store, [*pairs, *(one for one in standing if one.state is PairingState.SUGGESTED)])
    reasons = {wish.ids: wish.reason for wish in store.wishes.of(program.id) if wish.reason}
    with store.edit(_label(pairs, acceptance, members)):
        there = {frozenset((one.mentor_id, one.mentee_id)): one for one in standing if one.state in UNDECIDED}
        taken: list[Pairing] = []
        for pair in pairs:
            new = overridden(suggested(program, pair, today), pair, reasons, members)
            old = there.get(frozenset((pair.mentor_id, pair.mentee_id)), new)
            wanted = replace(new, id=old.id, code=old.code, state=old.state, note=old.note)
            taken.append(moved(wanted, acceptance, members, program))
        kept = keep(store, taken)
        _replace_suggestions(store, standing, kept, members)
        if acceptance.state in PLACE_TAKING:
            forget_wishes(store, ((one.mentor_id, one.mentee_id) for one in kept))
        sessions = plan_accepted(store, program, kept)
    return Accepted(tuple(pairing.id for pairing in kept), sessions)


def overridden(
    pairing: Pairing,
    pair: ProposedPair,
    reasons: Mapping[IdPair, str],
    members: Mapping[int, Participant],
) -> Pairing:
    """The pairing with the hard rules that it breaks and the reason for it, typed when the two were kept together.

    Raises CounterpartError "pin-against-rule" where there is none.
    """
    if not pair.refusals:
        return pairing
    reason = reasons.get((pair.mentor_id, pair.mentee_id), "")
    if not reason:
        mentor, mentee = (members[one].person.name for one in (pair.mentor_id, pair.mentee_id))
        raise trouble("pin-against-rule", mentor=mentor, mentee=mentee)
    rules = dict.fromkeys(refusal.rule.value for refusal in pair.refusals)
    return replace(pairing, overridden_rule=",".join(rules), override_reason=reason)


def moved(
    pairing: Pairing, acceptance: Acceptance, members: Mapping[int, Participant], program: Program
) -> Pairing:
    """The pairing taken as far as wanted, through all states between, never back."""
    for state in WAY[WAY.index(pairing.state) + 1 : WAY.index(acceptance.state) + 1]:
        if state is PairingState.CONFIRMED:
            mentor, mentee = members[pairing.mentor_id].person, members[pairing.mentee_id].person
            pairing = confirmed(pairing, mentor, mentee)
        elif state is PairingState.RUNNING:
            pairing = started(pairing, acceptance.starts_on or program.starts_on, program.ends_on)
        elif acceptance.state is PairingState.CONSULTING:
            pairing = stepped(pairing, state)
    return pairing


def keep(store: Store, pairings: Iterable[Pairing]) -> list[Pairing]:
    """Write pairings, those without an id as new ones; all of them with their ids. Call it inside an edit."""
    all_of_them = list(pairings)
    for pairing in all_of_them:
        if pairing.id:
            store.pairings.change(pairing)
    new = iter(store.pairings.get_many(store.pairings.add(one for one in all_of_them if not one.id)))
    return [pairing if pairing.id else next(new) for pairing in all_of_them]


def plan_accepted(store: Store, program: Program, pairings: Sequence[Pairing]) -> int:
    """Give those that run now their sessions, and let the program run; how many sessions. Inside an edit."""
    running = [pairing for pairing in pairings if pairing.state is PairingState.RUNNING]
    if running:
        run_from_now_on(store, program)
    return plan_started(store, program, running)


def _replace_suggestions(
    store: Store, before: Sequence[Pairing], kept: Sequence[Pairing], members: Mapping[int, Participant]
) -> None:
    """Remove the suggestions for which somebody has no place beside what was just accepted."""
    new = {pairing.id for pairing in kept}
    standing = [one for one in before if one.state not in ENDED and one.id not in new]
    load = Counter(one.participant_id(side) for one in (*standing, *kept) for side in Side)
    for one in standing:
        people = [one.participant_id(side) for side in Side]
        if one.state is PairingState.SUGGESTED and any(load[who] > members[who].places for who in people):
            store.pairings.remove([one.id])
            load.subtract(people)


def _members(store: Store, pairs: Sequence[ProposedPair | Pairing]) -> dict[int, Participant]:
    ids = {who for pair in pairs for who in (pair.mentor_id, pair.mentee_id)}
    return {member.id: member for member in store.participants.get_many(list(ids))}


def _label(pairs: Sequence[ProposedPair], acceptance: Acceptance, members: Mapping[int, Participant]) -> str:
    if len(pairs) != 1:
        return acceptance_label(acceptance.state, len(pairs))
    mentor, mentee = members[pairs[0].mentor_id].person.name, members[pairs[0].mentee_id].person.name
    return step_label(PairingState.SUGGESTED, acceptance.state, mentor, mentee)
