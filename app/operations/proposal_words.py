"""What a proposal's sheet and its workbook say alike, in the language spoken now: counts, proof, wishes, rules."""

from collections.abc import Callable, Iterator

from app.domain.pairings import PLACE_TAKING
from app.domain.participants import Participant, Side, WillingAs
from app.domain.privacy import Audience, TextKind, may_read_kind
from app.domain.proposals import HELD_OUT, IdPair, ProposedPair, Rule, Why
from app.matching.fit import LEFT_OUT_BONUS, PAIRED_BEFORE_BONUS
from app.matching.preparation import PLACE_COSTS, SEEN_BONUS
from app.operations.proposal_matter import ProposalMatter
from app.text.catalog import _
from app.text.matching import Names
from app.text.overrides import pair_phrase, set_aside_sentences
from app.text.proposals import (
    Proven,
    held_out_word,
    origin_sentence,
    outdated_sentence,
    proof_sentences,
    waiting_sentence,
)
from app.text.refusals import loop_sentence
from app.text.rules_in_force import Beside, RuleLine, rule_lines

AUDIENCE = Audience.COORDINATOR


def names_of(matter: ProposalMatter, written: Callable[[str], str] = str) -> Names:
    """The names that sentences need. written: how a name is put into a sentence."""
    members = matter.members.values()
    return Names(
        participants={one.id: written(one.person.name) for one in members},
        people={person.id: written(person.name) for person in matter.group.people},
        topics={topic: written(name) for topic, name in matter.topics.items()},
    )


# --- how many


def found_sentence(matter: ProposalMatter) -> str:
    """How many pairs from how many people."""
    sides = [_side_of(matter, one) for one in _looked_at(matter)]
    return origin_sentence(len(matter.proposal.pairs), sides.count(Side.MENTOR), sides.count(Side.MENTEE))


def waiting_words(matter: ProposalMatter) -> str:
    """How many wait for a pair; those who weren't looked at don't."""
    sides = [one.side for one in matter.proposal.left_out if one.why not in HELD_OUT]
    return waiting_sentence(sides.count(Side.MENTOR), sides.count(Side.MENTEE))


def _looked_at(matter: ProposalMatter) -> Iterator[Participant]:
    """Everyone who is accepted, but for those held out."""
    held_out = {one.participant_id for one in matter.proposal.left_out if one.why in HELD_OUT}
    return (one for one in matter.group.participants if one.can_be_matched and one.id not in held_out)


def _side_of(matter: ProposalMatter, one: Participant) -> Side | None:
    """The side on which somebody was looked at: their own, the one they were put on, or that of their pairing."""
    if one.willing_as is not WillingAs.EITHER:
        return Side(one.willing_as.value)
    if one.id in matter.proposal.sides:
        return matter.proposal.sides[one.id]
    standing = (pairing for pairing in matter.group.standing if pairing.state in PLACE_TAKING)
    bound = (side for pairing in standing for side in Side if pairing.participant_id(side) == one.id)
    return next(bound, None)


def proof_words(matter: ProposalMatter) -> str:
    """What makes these pairs the best, as far as it is proven at this moment; "" where nobody can tell."""
    if matter.is_proven is None or not any(True for _one in _looked_at(matter)):
        return ""
    return proof_sentences(_proven(matter)) if matter.is_proven else outdated_sentence()


def _proven(matter: ProposalMatter) -> Proven:
    proposal, pairs = matter.proposal, matter.pairs
    seen = sum(SEEN_BONUS for pair in pairs if _ids(pair) in matter.wishes.seen)
    return Proven(
        priority=proposal.priority,
        pairs=len(pairs),
        pinned=sum(pair.pinned for pair in pairs),
        floor=proposal.floor,
        fit=sum(pair.score for pair in pairs),
        counted=proposal.total - proposal.load + seen,
    )


# --- what the coordinator decided


def typed_reason(matter: ProposalMatter, pair: ProposedPair) -> str:
    """Why rules were set aside for this pair, as typed; "" where it may not be told.

    Why somebody set aside that two were ruled out would tell why they were.
    """
    about_exclusion = any(refusal.rule is Rule.BLOCKED for refusal in pair.refusals)
    if about_exclusion and not may_read_kind(AUDIENCE, TextKind.EXCLUSIONS):
        return ""
    return matter.typed.get(_ids(pair), "").strip()


def wish_lines(matter: ProposalMatter, names: Names) -> tuple[RuleLine, ...]:
    """Who is kept together or apart, and each rule that was set aside, with its reason where it may be told."""
    pairs = [pair for pair in matter.pairs if pair.pinned]
    together = [pair_phrase(_ids(pair), names) for pair in pairs]
    known = (block for block in sorted(matter.wishes.blocks) if set(block) <= names.participants.keys())
    apart = [pair_phrase(block, names) for block in known]
    lines = [
        RuleLine(_("Kept together"), _sentence(together)),
        RuleLine(_("Kept apart"), _sentence(apart)),
        *(_set_aside(matter, pair, names) for pair in pairs if pair.refusals),
    ]
    return tuple(line for line in lines if line.words)


def _set_aside(matter: ProposalMatter, pair: ProposedPair, names: Names) -> RuleLine:
    sentences = set_aside_sentences(pair, names, typed_reason(matter, pair))
    return RuleLine(pair_phrase(_ids(pair), names), " ".join(sentences))


def held_out_lines(matter: ProposalMatter, names: Names) -> tuple[RuleLine, ...]:
    """Those who weren't looked at, by reason."""
    by_reason: dict[Why, list[str]] = {}
    for one in matter.proposal.left_out:
        if one.why in HELD_OUT:
            by_reason.setdefault(one.why, []).append(names.participants[one.participant_id])
    found = [(held_out_word(why), people) for why, people in by_reason.items()]
    chosen = [names.participants[one.id] for one in matter.chosen_out]
    found += [(_("Left out by the coordinator"), chosen)] if chosen else []
    return tuple(RuleLine(why, _sentence(people)) for why, people in found)


def _sentence(phrases: list[str]) -> str:
    return _("{phrases}.").format(phrases="; ".join(phrases)) if phrases else ""


# --- rules


BESIDE_THE_FIT = Beside(
    left_out=LEFT_OUT_BONUS, paired_before=PAIRED_BEFORE_BONUS, seen=SEEN_BONUS, places=PLACE_COSTS
)


def rules_of(matter: ProposalMatter, names: Names) -> tuple[RuleLine, ...]:
    """The rules that were in force, what was used for the score, and what the data make one doubt."""
    program, proposal = matter.program, matter.proposal
    standing = sum(pairing.state in PLACE_TAKING for pairing in matter.group.standing)
    lines = rule_lines(
        program.rules,
        program.weights,
        BESIDE_THE_FIT,
        priority=proposal.priority,
        pairs=len(proposal.pairs),
        not_checked=proposal.not_checked,
        standing=standing,
    )
    loops = " ".join(loop_sentence(loop, names) for loop in proposal.loops)
    return (*lines, RuleLine(_("To correct"), loops)) if loops else lines


def _ids(pair: ProposedPair) -> IdPair:
    return pair.mentor_id, pair.mentee_id
